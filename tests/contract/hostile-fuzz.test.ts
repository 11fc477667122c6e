import { randomInt } from 'node:crypto'
import { suite, test } from 'node:test'
import { type Random, randomStream } from '../../packages/engine/src/math/random.ts'
import type { Ask } from './support/ask.ts'
import type { Described, Parameter, Schema } from './support/document.ts'
import { writeJson } from './support/hostile/bodies.ts'
import { openFuzzer } from './support/hostile/fuzz.ts'
import { allCalls, openStand } from './support/hostile/stand.ts'
import { openTarget } from './support/hostile/target.ts'

/** NCS_FUZZ_RUNS makes it longer, and NCS_FUZZ_SEED makes again what was made before. */
const runs = Number(process.env.NCS_FUZZ_RUNS ?? 25)
const seed = Number(process.env.NCS_FUZZ_SEED ?? randomInt(2 ** 32))

const stand = await openStand()
const { world } = stand

/** Every text in what is usually asked. */
function knownIn(ask: Ask): string[] {
  const all: string[] = []
  JSON.stringify({ ...ask.params, ...ask.query, body: ask.body }, (_, value) => {
    if (typeof value === 'string') all.push(value)
    return value
  })
  return all
}

/** A call much like the usual one. */
function fuzzed({ parameters, requestBody }: Described, ask: Ask, random: Random): Ask {
  const fuzzer = openFuzzer(world.document, random, knownIn(ask))
  const chosen = (place: Parameter['in'], share: number) =>
    parameters.filter((each) => each.in === place && random.bool(share))
  // What is no UTF-16 cannot be in an address, and what is empty or a dot leads elsewhere.
  const part = () => `${fuzzer.text().toWellFormed().replace(/^\.*/, '')}x`.slice(0, 5_000)
  const word = ({ schema }: Parameter) => String(fuzzer.value(schema)).slice(0, 5_000)
  const line = () => fuzzer.text().replace(/[^\x20-\x7e\xa0-\xff]/g, '')
  const params = Object.fromEntries(chosen('path', 0.3).map(({ name }) => [name, part()]))
  const query = Object.fromEntries(chosen('query', 0.5).map((each) => [each.name, word(each)]))
  const headers = Object.fromEntries(chosen('header', 0.3).map(({ name }) => [name, line()]))
  const schema = requestBody?.content['application/json']?.schema
  return {
    ...(random.bool(0.9) ? ask : {}),
    params: { ...ask.params, ...params },
    query: { ...(random.bool() ? ask.query : {}), ...query },
    headers: { 'content-type': 'application/json', ...headers, ...ask.headers },
    ...(schema === undefined ? {} : { body: fuzzedBody(schema, ask, { fuzzer, random }) }),
  }
}

/** All of a body made up, or some fields of the usual one; and sometimes no JSON any more. */
function fuzzedBody(
  schema: Schema,
  ask: Ask,
  { fuzzer, random }: { fuzzer: ReturnType<typeof openFuzzer>; random: Random },
): Buffer | string {
  const made = fuzzer.value(schema)
  const fields = Object.entries(made instanceof Object && !Array.isArray(made) ? made : {})
  const some = Array.from({ length: 2 }, () => random.pick([...fields, ['a', 1] as const]))
  // Safe: the bodies of our calls are objects.
  const mixed = { ...(ask.body as object | undefined), ...Object.fromEntries(some) }
  const json = writeJson(random.bool(0.6) ? mixed : made)
  return random.bool(0.1) ? fuzzer.scratch(json) : json
}

suite('every call', { concurrency: 4 }, () => {
  for (const call of allCalls)
    test(`${call.id} is broken by nothing that is much like what it takes`, async () => {
      const target = openTarget(world, call)
      for (let run = 0; run < runs; run += 1) {
        const random = randomStream(seed, `${call.id} ${run}`)
        const ask = fuzzed(stand.describe(call), await target.ask(), random)
        const answer = await world.ask(call, ask)
        stand.check(call, answer, `NCS_FUZZ_SEED=${seed}, run ${run}: ${JSON.stringify(ask)}`)
        await target.settle(answer)
      }
      await target.checkTraces()
    })
})

test('nothing has been broken', () => stand.checkCalm())
