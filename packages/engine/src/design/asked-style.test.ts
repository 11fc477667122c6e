import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words), 1)
const styleOf = (words: string) => designOf(words).hair.style

test('a wig and thin hair have the shape that is said of them', () => {
  assert.equal(styleOf('a fairy whose wig is blue pigtails'), 'twin_tails')
  assert.equal(styleOf('an accountant, balding, with a comb-over'), 'side_part')
  assert.equal(styleOf('a man with a mohawk, shaved at the sides'), 'mohawk')
  assert.doesNotMatch(
    designOf('a man with a mohawk, shaved at the sides').notes.join(),
    /Not shown/,
  )
})

test('who has no hair is bald, unless some is told of', () => {
  assert.equal(styleOf('a monk, no hair at all'), 'bald')
  assert.equal(styleOf('a gnome. Hair: none'), 'bald')
})

test('hair of leaves, wool and thistledown lies as such a stuff would', () => {
  assert.equal(styleOf('a dryad, hair of willow leaves'), 'messy')
  assert.equal(styleOf('a goddess with wool hair'), 'curly')
  assert.equal(styleOf('a changeling with thistledown hair'), 'afro')
})

test('a coif of linen is no mail', () => {
  const [coif] = designOf('a peasant woman in a white coif').wear
  assert.equal(coif?.label, 'White coif')
  assert.equal(coif?.surface, 'cloth')
})

test('a set whose main piece has no room is seen by another', () => {
  const labels = designOf('a girl in a navy sailor uniform and a grey cardigan').wear.map(
    ({ label }) => label,
  )
  assert.ok(labels.includes('Navy sailor uniform'), labels.join())
  assert.ok(
    designOf('a vet, green scrubs, white socks').wear.some(({ label }) => label === 'Green scrubs'),
  )
})

test('hair is tied as was said, however it falls, and slicked back has no fringe', () => {
  assert.equal(styleOf('a nurse with curly hair in a ponytail'), 'ponytail')
  const gym = designOf('a woman with red hair slicked back into a high ponytail')
  assert.deepEqual([gym.hair.style, gym.hair.bangs], ['high_ponytail', 'none'])
  assert.doesNotMatch(gym.notes.join(), /Not shown/)
  assert.equal(styleOf('a bard with long curly hair and one thin braid'), 'curly')
})

test('a cable-knit jumper shows its cables, and jeans beside it are their own', () => {
  const { wear } = designOf('a woman in a dark green aran sweater and jeans')
  assert.equal(wear.find(({ kind }) => kind === 'sweater')?.pattern, 'cable_knit')
  const { wear: said } = understand('a woman in a dark green aran sweater and jeans')
  assert.deepEqual(said.find(({ name }) => name === 'jeans')?.colours, [])
})

test('a tin of biscuits is a box of metal, and cables that are seen are not told as missing', () => {
  const design = designOf('a widow in a cable-knit cardigan, a tin of biscuits in her left hand')
  assert.deepEqual(
    design.hold.map(({ kind, surface }) => [kind, surface]),
    [['basket', 'metal']],
  )
  assert.doesNotMatch(design.notes.join(), /Not shown/)
})
