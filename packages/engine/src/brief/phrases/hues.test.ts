import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function coloursOf(prompt: string): Record<string, string[]> {
  const { wear, features } = understand(prompt)
  return Object.fromEntries(
    [...wear, ...features].map(({ name, colours }) => [name, colours.map((each) => each.name)]),
  )
}

test('a thing that changes its colour has every colour of it', () => {
  assert.deepEqual(coloursOf('a cloak fading from blue at the shoulders to black'), {
    cloak: ['blue', 'black'],
  })
  assert.deepEqual(coloursOf('a jumpsuit somewhere between copper and rose'), {
    jumpsuit: ['copper', 'rose'],
  })
})

test('the same red as her lipstick is said of both, the same brown as a saddle of one', () => {
  assert.deepEqual(coloursOf('a tie the same red as her lipstick'), {
    tie: ['red'],
    lipstick: ['red'],
  })
  assert.deepEqual(coloursOf('boots the same brown as a saddle'), { boots: ['brown'] })
  assert.deepEqual(coloursOf('a hat that matches her green shoes'), {
    hat: ['green'],
    shoes: ['green'],
  })
})

test('colours keep to their thing over marks, labels and lists', () => {
  assert.deepEqual(coloursOf('trousers in a dirty yellow, matching cap'), {
    trousers: ['yellow'],
    cap: ['yellow'],
  })
  assert.deepEqual(coloursOf('tie: orange; shirt - rose'), { tie: ['orange'], shirt: ['rose'] })
  assert.deepEqual(coloursOf('She wears a jacket, olive, and jeans.'), {
    jacket: ['olive'],
    jeans: [],
  })
  assert.deepEqual(coloursOf('a kilt in greens and browns'), { kilt: ['greens', 'browns'] })
})

test('brackets, ones and seconds tell of the part or the side that they stand behind', () => {
  const [goggles] = understand('goggles with extra lenses (amber, blue)').wear
  assert.deepEqual(
    goggles?.parts[0]?.colours.map(({ name }) => name),
    ['amber', 'blue'],
  )
  const [hat] = understand('a hat with tassels, purple ones').wear
  assert.deepEqual([hat?.colours, hat?.parts[0]?.colours[0]?.name], [[], 'purple'])
  assert.deepEqual(coloursOf('a tunic a deep red, and the trousers, sadly, were pink'), {
    tunic: ['deep red'],
    trousers: ['pink'],
  })
})

test('a palette is a list of whatever has a colour', () => {
  const { themeColours, wear, hold } = understand('Colours: moss, bone and ember, straw hat')
  assert.deepEqual(
    themeColours.map(({ name }) => name),
    ['moss', 'bone', 'ember'],
  )
  assert.deepEqual([wear.length, hold], [1, []])
})

test('a thing told of after a colon, or the same as the one before, has its colours', () => {
  assert.deepEqual(coloursOf('a gown she made herself: plum velvet'), { gown: ['plum'] })
  assert.deepEqual(coloursOf('a mask orange with black stripes, tights the same but long'), {
    mask: ['orange'],
    tights: ['orange'],
  })
})

test('who is blue-cloaked is not blue', () => {
  const { subject, body, wear, themeColours } = understand('a blue-cloaked, white-gloved woman')
  assert.deepEqual([subject.species?.name, body.skin, themeColours], ['woman', [], []])
  assert.deepEqual(
    wear.map(({ concept, colours }) => [concept, colours[0]?.name]),
    [
      ['cloak', 'blue'],
      ['gloves', 'white'],
    ],
  )
})

test('who comes in a colour is dressed in it; what wears nothing has it', () => {
  for (const words of ['an elven archer in green with a bow', 'an orc in brown and red']) {
    const { body, themeColours } = understand(words)
    assert.deepEqual(body.skin, [], words)
    assert.ok(themeColours.length > 0, words)
  }
  for (const words of ['a robot in red', 'a slime. Blue, translucent.', 'a demon, red, with horns'])
    assert.ok(understand(words).body.skin.length > 0, words)
})
