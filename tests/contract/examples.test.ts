import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { type Operation, operations } from '../../packages/contract/src/index.ts'
import { sheetExample } from '../../packages/contract/src/shapes/sheet-example.ts'
import { openTestApp } from '../../packages/server/src/open-test-app.ts'
import { scenarios } from './scenarios/index.ts'
import { differences, named } from './support/differences.ts'
import { openMailServer } from './support/mail-server.ts'
import { signIn } from './support/usual-errors.ts'
import { openWorld } from './support/world.ts'

// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls = Object.values(operations) as Operation[]
const root = fileURLToPath(new URL('../..', import.meta.url))
const { exportSheet, getBilling, listModels } = operations

const world = await openWorld({
  config: { signIn, mail: { smtpUrl: await openMailServer(), from: 'sheets@example.com' } },
})
/** As it is after the install, with nothing set. */
const fresh = await openTestApp({ hasWorker: false })

test('every example looks like a real answer', async () => {
  let compared = 0
  for (const call of calls)
    for (const { status, example } of examplesOf(call)) {
      const prepare = scenarios[call.id]?.answers[status]
      if (prepare === undefined) continue
      const answer = await world.ask(call, await prepare(world))
      assert.equal(answer.statusCode, status, answer.body)
      assert.deepEqual(differences(example, answer.json()), [], `${call.id} ${status}`)
      compared += 1
    }
  assert.ok(compared > 50)
})

/** What a call answers in JSON, as the document shows it. A document of its own shows too little of itself. */
function examplesOf(call: Operation): { status: number; example: unknown }[] {
  if (call.id === 'getOpenapi') return []
  const usual = { status: call.status, example: call.examples.answer }
  const others = call.otherAnswers.map(({ status, example }) => ({ status, example }))
  return [usual, ...others].filter(({ example }) => typeof example === 'object')
}

test('billing is shown as a new account of a fresh install finds it', async () => {
  assert.deepEqual((await fresh.call(getBilling)).json(), getBilling.examples.answer)
})

test('models and providers that examples name are there in a fresh install', async () => {
  const { models } = (await fresh.call(listModels)).json()
  const shown = named(listModels.examples.answer, 'models').flat()
  assert.ok(shown.length > 0)
  for (const model of shown)
    assert.ok(models.some((real: unknown) => isDeepStrictEqual(model, real)))
  const answers = calls.map(({ examples: { answer, more }, otherAnswers }) => [
    ...[answer, more],
    ...otherAnswers.map(({ example }) => example),
  ])
  const ids = named(models, 'id')
  for (const name of named(answers, 'model')) assert.ok(ids.includes(name), String(name))
  const providers = named(models, 'provider')
  for (const field of ['provider', 'imageProvider', 'providerJob'])
    for (const value of named(answers, field)) {
      const [name = value] = named(value, 'providerName')
      assert.ok(providers.includes(name), String(name))
    }
})

test('what examples show of a brief and a design is what the engine makes of the prompt', () => {
  const { prompt, style, seed } = sheetExample
  const input = JSON.stringify({ prompt, style, seed })
  const output = execFileSync(process.execPath, ['tools/brief.ts'], { cwd: root, input })
  const { brief, design } = JSON.parse(String(output))
  assert.deepEqual(differences(sheetExample.brief, brief, 'some'), [])
  const [shown] = named(named(exportSheet.otherTypes, 'example'), 'design')
  assert.deepEqual(differences(shown, design, 'some'), [])
  assert.equal(sheetExample.title, design.title)
})
