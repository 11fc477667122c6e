import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { hexToOklch, hexToRgb } from '../math/colour.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string, seed: number) =>
  designCharacter(understand(words, undefined), seed)
const lightnessOf = (hex: string) => hexToOklch(hex).l

test('a goblin all in browns gets a light shirt, and its hood still goes with its cloak', () => {
  const { wear } = designOf('a goblin thief with a dagger and a sack', 32)
  const of = (kind: string) =>
    lightnessOf(wear.find((item) => item.kind === kind)?.colours.main ?? '#000000')
  assert.ok(of('shirt') > 0.8)
  assert.ok(of('hood') < 0.7)
})

test('dark trousers are seen before the lining of a dark cloak', () => {
  const { wear } = designOf('a goblin thief with a dagger and a sack', 32)
  const lining = wear.find(({ kind }) => kind === 'cloak')?.colours.lining ?? '#000000'
  const legs = wear.find(({ slot }) => slot === 'legs')?.colours.main ?? lining
  assert.ok(Math.abs(lightnessOf(lining) - lightnessOf(legs)) > 0.11)
})

test('colours that were chosen for the whole are not moved to make a light or a dark', () => {
  const { wear } = designOf('a goblin thief all in brown', 32)
  assert.ok(wear.every(({ colours }) => lightnessOf(colours.main) < 0.8))
})

test('black wings stand off a black suit, and wings that were asked to be black are black', () => {
  const wings = (words: string) =>
    lightnessOf(
      designOf(words, 16).features.find(({ kind }) => kind === 'bat_wings')?.colour ?? '#ffffff',
    )
  assert.ok(wings('a demon prince with bat wings and a black suit') > 0.36)
  assert.ok(wings('a demon prince with black bat wings and a black suit') < 0.3)
})

test('the skin of wings nobody coloured stands off the clothes, and their bones off the skin', () => {
  for (const words of [
    'a demon prince with bat wings and a black suit',
    'a vampire lord with bat wings and a black coat',
  ]) {
    const { features, wear } = designOf(words, 16)
    const wings = features.find(({ kind }) => kind === 'bat_wings')
    const skin = lightnessOf(wings?.second ?? '#000000')
    const coat = wear.find(({ slot }) => slot === 'outer')?.colours.main ?? '#000000'
    assert.ok(Math.abs(skin - lightnessOf(coat)) > 0.16, words)
    assert.ok(Math.abs(lightnessOf(wings?.colour ?? '#000000') - skin) > 0.09, words)
    assert.ok(skin < 0.7, words)
  }
})

test('trousers differ from a red or blue jacket in grey, whichever of both the words coloured', () => {
  const grey = (hex = '#000000') => {
    const [r, g, b] = hexToRgb(hex)
    return (0.299 * r + 0.587 * g + 0.114 * b) / 255
  }
  const apart = (words: string, seed: number) => {
    const { wear } = designOf(words, seed)
    const of = (slot: string) => wear.find((item) => item.slot === slot)?.colours.main
    return Math.abs(grey(of('outer') ?? of('torso')) - grey(of('legs')))
  }
  assert.ok(apart('a street samurai with a red jacket, neon blue hair and a katana', 3) > 0.15)
  assert.ok(apart('a girl in a red hoodie and jeans', 6) > 0.15)
  assert.ok(apart('a man in brown trousers and a jacket', 12) > 0.15)
  // What the words coloured both ways stays as it was asked.
  assert.ok(apart('a man in a red jacket and red trousers', 7) < 0.01)
})

test('a headcloth nobody coloured differs in lightness from the coat it lies on', () => {
  const { wear } = designOf('a tall woman in a hijab and a grey trench coat', 15)
  const of = (kind: string) =>
    lightnessOf(wear.find((item) => item.kind === kind)?.colours.main ?? '#000000')
  assert.ok(Math.abs(of('hijab') - of('trench_coat')) > 0.17)
})

test('a dark cloak that nobody lined is lined in a light tone when nothing else is light', () => {
  const lining = (words: string) =>
    lightnessOf(
      designOf(words, 10).wear.find(({ kind }) => kind === 'cloak')?.colours.lining ?? '#000000',
    )
  assert.ok(lining('a small witch with a purple pointed hat and a broom') > 0.7)
  assert.ok(lining('a small witch with a purple pointed hat and a cloak with black lining') < 0.4)
})

test('overalls nobody coloured stand off the vest that was asked to be brown', () => {
  const { wear } = designOf(
    'a steampunk inventor with goggles, a brown vest and rolled sleeves',
    20,
  )
  const of = (kind: string) =>
    lightnessOf(wear.find((item) => item.kind === kind)?.colours.main ?? '#000000')
  assert.ok(Math.abs(of('vest') - of('overalls')) > 0.17)
})

test('a ghost in a white dress is greyer than it and has dark hair, unless its hair was asked for', () => {
  const { skin, hair } = designOf('a ghost in a white dress', 25)
  assert.ok(lightnessOf(skin.colour) < 0.82)
  assert.ok(lightnessOf(hair.colour) < 0.4)
  assert.ok(lightnessOf(designOf('a ghost in a white dress with white hair', 25).hair.colour) > 0.8)
})

test('skin nobody coloured stands off the red of a sari, and brown skin that is asked for stays brown', () => {
  const skin = (words: string) => designOf(words, 51).skin.colour
  const red = lightnessOf('#c4232d')
  const bride = 'an indian bride in a red sari with gold jewellery'
  assert.ok(Math.abs(lightnessOf(skin(bride)) - red) > 0.11)
  assert.equal(skin(`${bride} and brown skin`), skin('a woman with brown skin'))
})

test('stones take up the colour of the dress, and the drops of gold jewellery are gold', () => {
  const { wear } = designOf('an indian bride in a red sari with gold jewellery', 51)
  const of = (kind: string) => wear.find((item) => item.kind === kind)?.colours
  const hue = (hex = '#000000') => hexToOklch(hex).h
  assert.ok(Math.abs(hue(of('necklace')?.accent) - hue(of('sari')?.main)) < 3)
  assert.equal(of('earrings')?.accent, of('earrings')?.main)
})

test("a hero's mask is of the very colour of the gloves and boots that it goes with", () => {
  const { wear } = designOf('a superhero in blue with a yellow cape and a lightning emblem', 55)
  const of = (kind: string) => wear.find((item) => item.kind === kind)?.colours.main
  assert.equal(of('mask'), of('gloves'))
  assert.equal(of('knee_boots'), of('gloves'))
})
