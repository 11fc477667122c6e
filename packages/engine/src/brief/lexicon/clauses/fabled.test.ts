import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

const featuresOf = (words: string) => understand(words).features.map(({ name }) => name)

test('beings of two halves have both', () => {
  const spider = understand('upper half an old woman, lower half a black tarantula')
  assert.equal(spider.subject.species?.name, 'old woman')
  assert.deepEqual(
    spider.features.map(({ name, colours }) => `${colours[0]?.name} ${name}`),
    ['black spider legs', 'black spider abdomen'],
  )
  assert.ok(
    featuresOf('a lamia. Below the waist: six metres of coral snake').includes('snake tail'),
  )
  assert.ok(featuresOf('from the waist down she is a horse').includes('horse body'))
})

test('whom somebody serves is not who they are', () => {
  assert.equal(understand('a monk of the order of moths').subject.species, undefined)
  assert.equal(understand('a cultist of the wolf').subject.species, undefined)
  assert.equal(understand('a pilgrim with an icon of St George').subject.name, undefined)
})

test('a body wrapped in a cloak wears it', () => {
  const { wear, body } = understand('a god, her body wrapped in a black cloak')
  assert.deepEqual([wear[0]?.concept, wear[0]?.colours[0]?.name], ['cloak', 'black'])
  assert.deepEqual(body.skin, [])
})

test('numbers of a list in one line count nothing', () => {
  const list = understand('1. goblin 2. green hat 3. two daggers 4. scar on the nose')
  assert.deepEqual([list.wear[0]?.count, list.hold[0]?.count], [1, 2])
})

test('what stands for a limb is told of it', () => {
  assert.deepEqual(featuresOf('an ork, one arm swapped for a saw'), ['saw arm'])
  const [saw] = understand('a butcher, a chainsaw where his right hand was').features
  assert.deepEqual([saw?.concept, saw?.side], ['prosthetic_arm', 'right'])
})

test('words that are also clothes are none on a beast', () => {
  assert.deepEqual(understand('a wolf, grey fur, white muzzle').wear, [])
  assert.deepEqual(understand('a devil, horns filed flat').wear, [])
  assert.deepEqual(
    understand('a merman, tail in a brass tank').hold.map(({ name }) => name),
    ['fish tank'],
  )
  assert.deepEqual(
    understand('a diver, air hose trailing').features.map(({ name }) => name),
    ['air hose'],
  )
  assert.equal(understand('a smith, leather apron over chain').wear[1]?.concept, 'chainmail')
})

test('the name of an animal that is the figure is its name', () => {
  const bat = understand("she's a bat called Plum who thinks she is a duchess")
  assert.deepEqual([bat.subject.name, bat.body.skin], ['Plum', []])
})

test('what shines about somebody and what marks a beast is told', () => {
  const ghost = understand('a ghost with a pale green glow')
  assert.deepEqual([ghost.features[0]?.name, ghost.body.skin], ['glowing aura', []])
  assert.ok(understand('a newt, yellow spots down the flanks').body.skinLooks.length > 0)
  assert.deepEqual(understand('a bride, gold bangles to the elbow, shy').subject.traits, ['shy'])
  assert.equal(
    understand('a mummy, left arm is a skeleton up to the shoulder').features[0]?.side,
    'left',
  )
})
