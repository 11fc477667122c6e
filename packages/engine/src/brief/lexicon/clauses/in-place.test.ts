import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('what a thing is put together from is its stuff', () => {
  for (const [prompt, thing, stuff] of [
    ['robe stitched together from old maps', 'robe', 'old maps'],
    ['armour bolted together from road signs', 'armour', 'road signs'],
    ['a cloak sewn from flags', 'cloak', 'flags'],
  ] as const) {
    const { wear, hold } = understand(prompt)
    assert.deepEqual([wear[0]?.name, hold.length], [thing, 0], prompt)
    assert.ok(
      [...(wear[0]?.materials ?? []), ...(wear[0]?.modifiers ?? [])].includes(stuff),
      prompt,
    )
  }
})

test('what stands in place of a part of the body may be named after it', () => {
  const { body } = understand('A dryad. In place of skin, bark; in place of hair, leaves.')
  assert.deepEqual(body.skinLooks, ['bark'])
  assert.match(body.hair.styles[0]?.name ?? '', /leaves/)
})

test('who rolls has no legs', () => {
  const brief = understand('a post robot with one wheel in place of legs')
  assert.deepEqual(
    brief.absent.map(({ name }) => name),
    ['legs'],
  )
  assert.deepEqual(
    brief.features.map(({ name }) => name),
    ['single wheel'],
  )
})

test('a head that is a thing is an object head', () => {
  for (const words of ['his head is a birdcage', 'a birdcage instead of a head'])
    assert.equal(understand(words).features[0]?.name, 'birdcage head')
})
