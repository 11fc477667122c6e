import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words), 1)
const featureOf = (words: string, kind: string) =>
  designOf(words).features.find((feature) => feature.kind === kind)

test('a snapped horn or tusk is one of two, on the side that is said', () => {
  assert.equal(featureOf('a knight with one broken horn', 'horns')?.broken, 'right')
  assert.equal(featureOf('a demon with a broken left horn', 'horns')?.broken, 'left')
  assert.equal(featureOf('ram horns, the left one broken', 'ram_horns')?.broken, 'left')
  assert.equal(featureOf('an orc with one broken tusk', 'tusks')?.broken, 'right')
  const { notes } = designOf('a demon with a broken left horn')
  assert.ok(notes.includes('Broken horn on the left, snapped short.'))
  assert.doesNotMatch(notes.join(' '), /Not shown/)
})

test('one clouded eye leaves the other as it is', () => {
  for (const [words, side] of [
    ['a woman with a cloudy right eye', 'right'],
    ['a man with a blind left eye and brown eyes', 'left'],
    ['her left eye is milky', 'left'],
    ['an old man with one clouded eye', 'right'],
  ])
    assert.equal(featureOf(`${words}`, 'blindness')?.side, side, words)
})

test('ears and tails are those of the beast that is named, or are told', () => {
  assert.equal(designOf('a boy with cow ears').ears, 'bull')
  assert.equal(designOf('a girl with mouse ears').ears, 'mouse')
  assert.equal(designOf('a boy with big ears').ears, 'human')
  assert.equal(featureOf('a girl with a squirrel tail', 'fox_tail')?.word, 'squirrel tail')
  assert.equal(featureOf('a boy with a shark tail', 'lizard_tail')?.word, 'shark tail')
  assert.match(designOf('a girl with a rabbit tail').notes.join(' '), /Not shown: rabbit tail/)
})

test('a robotic right arm is an arm and no robot', () => {
  const design = designOf('a woman with a robotic right arm and a green coat')
  assert.equal(design.person.species, 'human')
  assert.ok(design.features.some(({ kind, side }) => kind === 'prosthetic_arm' && side === 'right'))
})

test('skin of another stuff is drawn as it, and tones of skin are not told', () => {
  assert.equal(designOf('a woman with green scaly skin').skin.surface, 'scales')
  assert.equal(designOf('a man with bark for skin').skin.marking, 'bark')
  assert.equal(designOf('a woman with tiger stripes').skin.marking, 'stripes')
  assert.equal(designOf('a man with bronze skin').skin.surface, 'skin')
  for (const words of ['a man with bronze skin', 'a woman with mahogany skin'])
    assert.doesNotMatch(designOf(words).notes.join(' '), /Not shown/, words)
})

test('a thing of a form of its own has it', () => {
  const held = designOf('a girl holding a banana and a bunch of grapes').hold
  assert.deepEqual(
    held.map(({ form }) => form),
    ['banana', 'grapes'],
  )
  assert.equal(new Set(held.map(({ id }) => id)).size, 2)
})

test('callings are dressed as what they are', () => {
  const wears = (words: string, kind: string) =>
    designOf(words).wear.some((garment) => garment.kind === kind)
  assert.ok(wears('a conquistador', 'breastplate'))
  assert.ok(wears('a zookeeper', 'work_boots'))
  assert.ok(wears('a Union soldier', 'peaked_cap'))
  assert.ok(!wears('a commuter', 'tunic'))
  assert.equal(designOf('a goddess of the moon').title.endsWith('Goddess of the Moon'), true)
})

test('of wings of skin the second colour is told as what it is, and not as their tip', () => {
  const { notes } = designCharacter(understand('a demon prince with bat wings'), 16)
  const told = notes.find((note) => note.startsWith('Bat wings')) ?? ''
  assert.match(told, /their skin/)
  assert.doesNotMatch(told, /tip/)
})
