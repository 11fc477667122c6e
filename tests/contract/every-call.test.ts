import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  errorStatus,
  type Operation,
  operations,
  promisedErrors,
} from '../../packages/contract/src/index.ts'
import { scenarios } from './scenarios/index.ts'
import { openReader } from './support/answers.ts'
import type { Ask } from './support/ask.ts'
import type { Prepare, Scenario } from './support/scenario.ts'
import { openWorlds, provoke } from './support/usual-errors.ts'
import type { World } from './support/world.ts'

const worlds = await openWorlds()
const read = openReader(worlds.world.document)
// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls = Object.values(operations) as Operation[]

test('there is a scenario for every call, and for nothing else', () => {
  assert.deepEqual(Object.keys(scenarios).sort(), calls.map(({ id }) => id).sort())
})

test('scenarios speak of no answer that is not promised, and of none in two ways', () => {
  for (const call of calls) {
    const { answers, errors = {}, never = {} } = scenarios[call.id] ?? { answers: {} }
    const told = [answers, errors, never].flatMap(Object.keys)
    const statuses = [call.status, ...call.otherAnswers.map(({ status }) => status)]
    const promised = new Set([...statuses.map(String), ...promisedErrors(call)])
    assert.deepEqual(
      told.filter((name) => !promised.has(name)),
      [],
      call.id,
    )
    assert.equal(new Set(told).size, told.length, call.id)
  }
})

for (const call of calls) {
  const scenario = scenarios[call.id]
  test(`${call.id}: every answer is as /api/openapi.json says`, { skip: !scenario }, async () => {
    if (scenario === undefined) return
    await Promise.all([checkAnswers(call, scenario), checkRefusals(call, scenario)])
  })
}

/** Brings about every answer that is no refusal. */
async function checkAnswers(call: Operation, { answers, never = {} }: Scenario): Promise<void> {
  const promised = [call.status, ...call.otherAnswers.map(({ status }) => status)]
  for (const status of new Set(promised)) {
    const prepare = answers[status]
    if (prepare === undefined) assert.ok(never[status], `${call.id} ${status} has no scenario`)
    else await check(call, { world: worlds.world, ask: await prepare(worlds.world) }, status)
  }
}

/** Brings about every refusal a call promises, whether its own or a usual one. */
async function checkRefusals(call: Operation, scenario: Scenario): Promise<void> {
  const { errors = {}, never = {} } = scenario
  const usual = usualAsk(call, scenario)
  for (const code of promisedErrors(call)) {
    const own = errors[code]
    const status = errorStatus[code]
    const common = provoke(code, call)
    if (own !== undefined) {
      const { world } = worlds
      await check(call, { world, ask: await own(world) }, status, code)
    } else if (never[code] === undefined && common !== undefined) {
      const { after, ...provoked } = await common(worlds, usual)
      await check(call, provoked, status, code)
      await after?.()
    } else assert.ok(never[code] ?? usuallyNever(call)[code], `${call.id} ${code} has no scenario`)
  }
}

/** A call as it is usually made; if it never succeeds, as it is refused for a reason of its own. */
function usualAsk(call: Operation, { answers, errors = {} }: Scenario = { answers: {} }): Prepare {
  return answers[call.status] ?? Object.values(errors)[0] ?? (() => ({}))
}

function usuallyNever(call: Operation): Record<string, string> {
  return {
    ...(call.auth === 'none' && { INTERNAL: 'what breaks the others is that they ask who calls' }),
    ...(!makesSomething(call) && { OVERLOADED: 'a test below does it for all at once' }),
  }
}

test('503: who has a password looked at while forty others have is told to come back', async () => {
  const { world } = worlds
  const busy = calls.filter((call) => call.errors.includes('OVERLOADED') && !makesSomething(call))
  assert.ok(busy.length >= 4)
  const asked = await Promise.all(
    busy.map(async (call) => ({ call, ask: await usualAsk(call, scenarios[call.id])(world) })),
  )
  const { passwords } = world.context.auth
  const crowd = Array.from({ length: 42 }, () => passwords.hash('correct horse battery'))
  for (const { call, ask } of asked) await check(call, { world, ask }, 503, 'OVERLOADED')
  await Promise.all(crowd)
})

function makesSomething({ rateLimit }: Operation): boolean {
  return rateLimit === 'generations'
}

async function check(
  call: Operation,
  { world, ask }: { world: World; ask: Ask },
  status: number,
  code?: string,
): Promise<void> {
  const there = ask.at === undefined ? world : worlds[ask.at]
  const key = ask.byNewcomer ? (await there.account()).key : ask.key
  const answer = await there.ask(call, { ...ask, key })
  const place = `${call.id} ${status} ${code ?? ''}`
  assert.equal(answer.statusCode, status, `${place}: ${answer.body.slice(0, 500)}`)
  assert.deepEqual(read(call.id, answer), [], place)
  if (code === undefined) return
  const { error } = answer.json()
  assert.equal(error.code, code, place)
  assert.equal(error.requestId, answer.headers['x-request-id'], place)
}
