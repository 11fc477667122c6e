import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { colourDistance } from './colour-names.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words), 1)
const notesOf = (words: string) => designOf(words).notes.join(' ')

test('what wings, eyes and faces are of beyond their shape is told', () => {
  assert.match(notesOf('a sprite with tattered paper wings'), /Not shown: .*tattered.* wings/)
  assert.match(notesOf('a straw woman with button eyes'), /Not shown: .*button eyes/)
  assert.match(notesOf('a straw man with a hessian face'), /Not shown: .*hessian face/)
  assert.match(notesOf('a judge with a crooked wig'), /Not shown: .*crooked.* wig/)
})

test('an age and a calling that are drawn are not told as missing', () => {
  for (const words of ['a cabin boy in red', 'a magical girl', 'an octogenarian in a cardigan'])
    assert.doesNotMatch(notesOf(words), /Not shown/)
  assert.equal(designOf('a woman in a green coat, of retirement age').person.age, 'elder')
  assert.equal(designOf('a man going on eighty').person.age, 'elder')
  assert.ok(designOf('a middle-aged man').face.lines > designOf('a young man').face.lines)
})

test('a sign or a plume that nothing bears is told', () => {
  assert.match(
    notesOf('a golem, stencilled number on the chest'),
    /Not shown: .*number on the chest/,
  )
  assert.match(notesOf('a knight in full plate, plume blue'), /Not shown: blue plume/)
  assert.doesNotMatch(notesOf('a nurse in a shirt with a star on it'), /Not shown/)
})

test('what covers the body is told before what anybody has', () => {
  assert.match(notesOf('a lizardfolk monk, jade scales, red belt, staff'), /^Scales /)
  assert.match(notesOf('a sailor with scales on his neck'), /Not shown: .*scales/)
})

test('painted lips are a note of the face', () => {
  assert.match(notesOf('a singer with cherry red lips'), /Face: .*red lips/)
})

test('a sign that has no picture of its own is told with the one that is drawn', () => {
  assert.match(
    notesOf('a guard with a tabard with a swan on it'),
    /Swan on the tabard: drawn as a raven\./,
  )
  assert.doesNotMatch(notesOf('a guard with a shield with a lion on it'), /drawn as/)
})

test('colours that are forbidden are in no lining and no eye', () => {
  const { wear, face } = designOf('a wizard in a red cloak, no black and no green')
  const seen = [
    face.eye.colour,
    face.brow.colour,
    ...wear.flatMap(({ colours }) => Object.values(colours)),
  ]
  for (const absent of ['#17151a', '#2f8f4a'])
    assert.ok(
      seen.every((hex) => colourDistance(hex, absent) >= 0.06),
      String(seen),
    )
})

test('what is in bags and linings that no view shows is told, a crest stands on the helmet', () => {
  assert.match(notesOf('a courier with a hood lined in violet silk'), /violet.* lining in the hood/)
  const { wear } = designOf('a hoplite in a bronze helmet with a green crest')
  const helmet = wear.find(({ slot }) => slot === 'head')
  assert.equal(helmet?.emblem, 'none')
  assert.deepEqual(
    helmet?.parts?.map(({ part }) => part),
    ['crest'],
  )
})

test('the hero of a story wears what is said, and no cape', () => {
  const { wear } = designOf('the protagonist, a school blazer over a green sweater, jeans')
  assert.ok(wear.every(({ kind }) => kind !== 'cape' && kind !== 'bodysuit'))
})

test('what no beast of its kind has is told, and how it feels', () => {
  const { notes, tags } = designOf('a gentle wolf with webbed paws')
  assert.match(notes.join(' '), /Not shown: .*webbed paws/)
  assert.ok(tags.includes('gentle'))
})

test('a legionary of whom no plume is wanted has none, and the note is true', () => {
  const { wear, notes } = designCharacter(
    understand('a roman legionary in a galea. No plume on the helmet', undefined),
    6,
  )
  assert.ok(wear.some(({ kind, isCrestless }) => kind === 'galea' && isCrestless))
  assert.match(notes.join(' '), /Kept out, as asked: plume/)
})

test('shields bear a sign of their bearer, and what nobody holds or asked for is not shown', () => {
  const hold = (prompt: string, seed: number) =>
    designCharacter(understand(prompt, undefined), seed).hold
  const emblems = [1, 2, 3, 4, 5, 6].map(
    (seed) => hold('a knight', seed).find(({ kind }) => kind === 'shield')?.emblem,
  )
  assert.ok(new Set(emblems).size > 2, emblems.join())
  const bull = hold('a minotaur gladiator', 37).find(({ kind }) => kind === 'round_shield')
  assert.equal(bull?.emblem, 'bull')
  assert.ok(hold('a robot gardener with a watering can', 12).every(({ carry }) => carry !== 'none'))
  assert.equal(hold('a knight with a broken sword', 59)[0]?.isBroken, true)
})

test('one of two is told by what it is like, a missing bit with its side', () => {
  assert.match(notesOf('a fairy with blue wings, one torn'), /one wing torn/)
  assert.match(
    notesOf('a cook missing the tip of his right thumb'),
    /missing thumb tip on the right/,
  )
})

test('a scar that is drawn is not told as missing for what made it', () => {
  assert.doesNotMatch(notesOf('a pirate, an axe scar over the left eye'), /Not shown/)
  assert.match(notesOf('a pirate, a star-shaped scar over the left eye'), /Not shown: .*scar/)
})

test('tired eyes in a tired face are shown', () => {
  assert.doesNotMatch(notesOf('an alchemist with tired eyes'), /Not shown/)
})
