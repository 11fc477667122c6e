import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from './understand.ts'

function featuresOf(words: string): string[] {
  return understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )
}

test('faces that are likened to what is creased are wrinkled', () => {
  for (const words of [
    'an old man with a face like a winter apple',
    'his face is a map of wrinkles',
    'a fisherman whose face looked like crumpled paper',
    'she has a face as lined as a walnut and kind eyes',
  ])
    assert.ok(featuresOf(words).includes('wrinkled face'), words)
  assert.ok(featuresOf('a guard with a face like a cliff').includes('craggy face'))
  assert.deepEqual(understand('a girl with a face like a china doll').hold, [])
})

test('hair is of the colour it is likened to', () => {
  const colours = (words: string): string[] =>
    understand(words).body.hair.colours.map(({ name }) => name)
  assert.deepEqual(colours('a boy with hair as red as a fox'), ['red'])
  assert.deepEqual(colours('her hair, black as a crow, falls to her waist'), ['black'])
})

test('what breaks the skin has a colour of its own', () => {
  const brief = understand('a giant with black skin split by veins of lava')
  assert.deepEqual(
    brief.body.skin.map(({ name }) => name),
    ['black'],
  )
  assert.ok(
    featuresOf('a witch, her skin is covered with cracks that glow blue').includes(
      'blue glowing cracks',
    ),
  )
  assert.ok(
    featuresOf('a demon with grey skin crossed by glowing red veins').includes('red glowing veins'),
  )
})

test('lips sewn with thread have its colour, and the thread is not held', () => {
  const brief = understand('a nun, her lips are stitched shut with red thread')
  assert.deepEqual(brief.hold, [])
  assert.ok(featuresOf('a nun, lips sewn shut with red thread').includes('red sewn lips'))
})

test('a gap where a tooth was is no fang', () => {
  for (const words of [
    'a boy, a gap where his front tooth fell out',
    'a gap-toothed girl',
    'a boy with buck teeth',
  ])
    assert.deepEqual(
      understand(words).features.map(({ concept }) => concept),
      ['missing_teeth'],
      words,
    )
})
