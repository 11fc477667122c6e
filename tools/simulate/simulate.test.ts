import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mutantsOfModel } from './mutants-of-model.ts'
import { makeOps } from './ops.ts'
import { rules } from './rules.ts'
import { describe } from './run.ts'
import { shrink } from './shrink.ts'
import { simulateModel } from './simulate-model.ts'

const seed = 1

test('by the rules nothing goes wrong in 100,000 steps', async () => {
  let last = 0
  const violation = await simulateModel({ seed, steps: 100_000 }, rules, (done) => {
    last = done
  })
  assert.equal(violation, undefined)
  assert.equal(last, 100_000, 'all of them were made')
})

for (const { name, rules } of mutantsOfModel)
  test(`it is found when ${name}`, async () => {
    const violation = await simulateModel({ seed, steps: 100_000, isShort: false }, rules)
    assert.ok(violation !== undefined, 'nothing was found')
  })

test('a seed makes the same steps each time, and another makes others', () => {
  assert.deepEqual(makeOps(seed, 100), makeOps(seed, 100))
  assert.notDeepEqual(makeOps(seed, 100), makeOps(seed + 1, 100))
})

test('every kind of step comes up, and every way to die', () => {
  const ops = makeOps(seed, 5_000)
  assert.equal(new Set(ops.map(({ type }) => type)).size, 23)
  const faults = ops.flatMap((op) => ('fault' in op && op.fault ? [op.fault.dies] : []))
  assert.deepEqual(new Set(faults), new Set(['before', 'after']))
})

test('what is found comes with its seed, a short trace and how to see it again', async () => {
  const forgetful = { ...rules, buy: rules.turn as never }
  const violation = await simulateModel({ seed, steps: 1_000 }, forgetful)
  assert.ok(violation !== undefined)
  assert.equal(violation.trace.length, 1)
  const text = describe(violation)
  assert.match(text, /^Wrong: account \d: it has bought 0, not \d+ \(buy\)\n/)
  assert.match(text, /\n {2}\{"type":"buy",.*\}\nAgain: npm run simulate -- --seed \d+$/)
})

test('a trace is made as short as it still goes wrong, in so many tries', async () => {
  const items = Array.from({ length: 64 }, (_, index) => index)
  const goesWrong = (some: readonly number[]) => some.includes(13) && some.includes(40)
  assert.deepEqual(await shrink(items, goesWrong, 1_000), [13, 40])
  assert.deepEqual(await shrink(items, goesWrong, 0), items)
})
