import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('lights in sockets, glowing lenses and a cataract are told of the eyes', () => {
  const skull = understand('a skeleton king with green lights in his eye sockets').body
  assert.deepEqual(
    skull.eyes.map(({ name }) => name),
    ['green'],
  )
  assert.ok(skull.eyeLooks.includes('glowing'))
  const robot = understand('an android with a blank steel mask, single amber lens').body
  assert.deepEqual(
    robot.eyes.map(({ name }) => name),
    ['amber'],
  )
  const [eye] = understand('an old nun with a cataract in her left eye').features
  assert.deepEqual([eye?.name, eye?.side], ['cataract-clouded eye', 'left'])
  assert.equal(understand('a toad with three golden eyes').features[0]?.name, 'golden eyes')
})

test('glasses with a green lens on a person are glasses', () => {
  assert.deepEqual(understand('a girl in glasses with green lenses').body.eyes, [])
})

test('rings under eyes, sleeves of ink, folded wings and the tips of ears are there to be told', () => {
  const names = (words: string) => understand(words).features.map(({ name }) => name)
  assert.ok(names('a student, dark rings under his eyes').includes('dark rings'))
  assert.ok(names('a barista with a dragon sleeve on her left arm').includes('sleeve tattoo'))
  assert.ok(names('an owl-woman, wings folded').includes('wings'))
  assert.ok(names('hare folk, white fur with black ear tips').includes('ear tips'))
})

test('a hammer over the shoulder is a pose, a bag is not', () => {
  assert.deepEqual(understand('a dwarf, hammer over his shoulder').subject.poses, [
    'hammer over shoulder',
  ])
  assert.deepEqual(understand('a courier, bag over his shoulder').subject.poses, [])
})
