import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

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

test('rows are of teeth', () => {
  const [teeth] = understand('a monster with three rows of steel teeth').features
  assert.equal(teeth?.name, 'steel teeth')
})

test('ears that show from under a hat are there, and whose they are stays', () => {
  assert.equal(understand('ears peeking out from under a beanie').features[0]?.name, 'ears')
  assert.equal(understand('wolf ears poking through his hood').subject.species, undefined)
})

test("a doll's joints are no cigarettes, and a brand mascot is not branded", () => {
  assert.deepEqual(understand('a puppet with a blue body and white joints').hold, [])
  assert.deepEqual(understand('a brand mascot for a bakery').features, [])
})

test('chained wrists bear chains, and chunky proportions are a build', () => {
  for (const words of ['a suffragette, chained wrists', 'a ghost, wrists in chains'])
    assert.equal(understand(words).wear[0]?.name, 'chains', words)
  assert.equal(understand('a hedgehog. Chunky proportions.').subject.figure[0], 'chunky')
})

test('what a limb is already is what it is', () => {
  const [stone] = understand('a boy, his right hand already stone').features
  assert.deepEqual([stone?.name, stone?.materials, stone?.side], ['hand', ['stone'], 'right'])
})
