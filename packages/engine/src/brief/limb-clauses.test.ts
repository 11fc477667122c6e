import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('a limb that ends at a joint lacks what is beyond it', () => {
  for (const [prompt, name, side] of [
    ['a left arm that ends at the elbow', 'missing forearm', 'left'],
    ['his right leg is amputated below the knee', 'missing leg', 'right'],
    ['her left arm stops at the wrist', 'missing hand', 'left'],
  ] as const) {
    const [feature] = understand(prompt).features
    assert.deepEqual([feature?.name, feature?.side], [name, side], prompt)
  }
})

test('rings in a pierced ear are worn there', () => {
  const [rings] = understand('a wolf, pierced left ear with three rings').wear
  assert.deepEqual([rings?.concept, rings?.side, rings?.count], ['earrings', 'left', 3])
})

test('of two socks one is up and one is down', () => {
  for (const prompt of ['one sock up one sock down', 'a boy, one sock up, the other down'])
    assert.equal(understand(prompt).wear[0]?.count, 2, prompt)
})

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

test('each eye has its colour, without a mark between', () => {
  const { body } = understand('heterochromia (left eye blue right eye brown)')
  assert.deepEqual([body.eyes[0]?.name, body.rightEye?.name], ['blue', 'brown'])
})

test('who is mounted on something rides, and who has a wheelchair sits', () => {
  assert.deepEqual(understand('a knight mounted on a snail').subject.poses, ['riding'])
  assert.deepEqual(understand('a woman in a wheelchair').subject.poses, ['seated'])
  assert.deepEqual(
    understand('a nurse pushing a wheelchair').subject.poses.includes('seated'),
    false,
  )
})

test('brackets give side and stuff, wings have their feathers, and pairs of eyes are counted', () => {
  const [patch] = understand('a captain, eyepatch (left, leather)').wear
  assert.deepEqual([patch?.side, patch?.materials], ['left', ['leather']])
  const [wing] = understand('an angel, ONE wing (right), black feathers').features
  assert.deepEqual([wing?.side, wing?.parts[0]?.colours[0]?.name], ['right', 'black'])
  assert.equal(understand('an alien, two pairs of gold eyes').features[0]?.count, 4)
  assert.equal(understand('a footman, wrapped shins').wear[0]?.name, 'leg wraps')
})
