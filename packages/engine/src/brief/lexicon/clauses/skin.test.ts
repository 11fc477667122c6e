import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

const traits = (words: string) => understand(words).subject.traits

const skinOf = (words: string): string[] => understand(words).body.skin.map(({ name }) => name)

const featuresOf = (words: string): string[] =>
  understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )

function featuresOfIn(words: string): string[] {
  return understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )
}

test('of a person brown as a berry the skin is brown; big dreams make nobody big', () => {
  assert.deepEqual(
    understand('a wiry shepherd, brown as a berry').body.skin.map(({ name }) => name),
    ['brown'],
  )
  assert.deepEqual(understand('a milkmaid with big dreams').subject.builds, [])
})

test('a kind wrinkled face is kind, and cheeks red from the wind are of the skin', () => {
  assert.ok(traits('a widow with a kind wrinkled face').includes('kind'))
  const shepherd = understand('a shepherd, cheeks red from the wind')
  assert.ok(shepherd.body.skinLooks.includes('red cheeks'))
})

test('what skin is cracked or veined with is seen in the cracks', () => {
  const { body, features } = understand('a golem, grey skin cracked with glowing green')
  assert.deepEqual(
    body.skin.map(({ name }) => name),
    ['grey'],
  )
  assert.ok(
    features.some(({ name, colours }) => name === 'cracks' && colours[0]?.name === 'glowing green'),
  )
})

test('pale with red hair is of the skin, and so is a sunburn', () => {
  assert.deepEqual(skinOf('a clerk, very pale with combed-back red hair'), ['very pale'])
  assert.deepEqual(skinOf('a camper, straw hat, sunburn'), ['sunburnt'])
  assert.ok(understand('an old sailor, weathered face').body.skinLooks.includes('weathered'))
})

test('teeth and bellies have their colours', () => {
  assert.ok(featuresOf('a shark, teeth yellow and not sharp').includes('yellow yellow teeth'))
  assert.ok(featuresOf('a penguin with a white tummy').includes('white belly'))
})

test('a bear made of corduroy wears no trousers', () => {
  const bear = understand('a big bear upholstered in brown corduroy')
  assert.deepEqual(bear.wear, [])
  assert.deepEqual(
    bear.body.skin.map(({ name }) => name),
    ['brown'],
  )
})

test('what breaks the skin has a colour of its own', () => {
  const brief = understand('a giant with black skin split by veins of lava')
  assert.deepEqual(
    brief.body.skin.map(({ name }) => name),
    ['black'],
  )
  assert.ok(
    featuresOfIn('a witch, her skin is covered with cracks that glow blue').includes(
      'blue glowing cracks',
    ),
  )
  assert.ok(
    featuresOfIn('a demon with grey skin crossed by glowing red veins').includes(
      'red glowing veins',
    ),
  )
})

test('plating has its own name, lichen grows, and motley in two colours is worn', () => {
  const { features } = understand('a warforged cleric, copper plating, covered in lichen')
  assert.deepEqual(
    features.map(({ name }) => name),
    ['plating', 'lichen'],
  )
  const [motley] = understand('a jester, motley in yellow and black').wear
  assert.deepEqual(
    motley?.colours.map(({ name }) => name),
    ['yellow', 'black'],
  )
})

test('a tan somebody has is the colour of their skin', () => {
  assert.deepEqual(skinOf('a gyaru with a deep tan, white eyeshadow'), ['tanned'])
  assert.deepEqual(skinOf('a surfer with a tan'), ['tanned'])
  assert.deepEqual(skinOf('a surfer in a tan coat'), [])
})
