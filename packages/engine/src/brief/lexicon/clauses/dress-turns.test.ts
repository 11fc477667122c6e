import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const worn = (prompt: string): string[] => understand(prompt).wear.map(({ name }) => name)
const held = (prompt: string): string[] => understand(prompt).hold.map(({ name }) => name)

test('a pleated mini is a skirt, and tails in the evening are a coat', () => {
  assert.deepEqual(worn('a girl, beret, pleated mini, ripped fishnets'), [
    'beret',
    'pleated mini skirt',
    'fishnets',
  ])
  assert.deepEqual(worn('a conductor in tails'), ['tailcoat'])
  assert.deepEqual(worn('a pianist in white tie and tails'), ['bow tie', 'tailcoat'])
  assert.equal(understand('a demon with two tails').wear.length, 0)
})

test('where a basket hangs is no crook, and what books are tied with is no belt', () => {
  assert.deepEqual(held('a herbalist, basket on the crook of her arm'), ['basket'])
  assert.deepEqual(worn('a student, stack of books strapped with a belt'), [])
})

test('what is painted on clothes is on them, and paint between the brows is on the face', () => {
  const [jacket] = understand('a vicar, leather jacket with a cross painted on the back').wear
  assert.equal(jacket?.parts[0]?.name, 'cross')
  const lady = understand('a court lady, a red flower painted between the brows')
  assert.deepEqual([lady.hold, lady.features[0]?.name], [[], 'face paint'])
  const [cardigan] = understand('cardigan with CORNER stitched across the shoulders').wear
  assert.equal(cardigan?.parts[0]?.name, 'letters corner')
})

test('what went out, lost its teeth or shows under a hem is still there', () => {
  const [cigar] = understand('a mobster, cigar gone out').hold
  assert.deepEqual([cigar?.name, cigar?.modifiers.includes('unlit')], ['cigar', true])
  assert.deepEqual(understand('an old man with a comb missing its teeth').features, [])
  assert.deepEqual(worn('a man, trousers too short so you see his odd socks'), [
    'trousers',
    'odd socks',
  ])
})

test('a decade before a calling is a style, and an age between marks', () => {
  const aerobics = understand('80s aerobics instructor, neon leotard')
  assert.deepEqual([aerobics.subject.age, aerobics.subject.ageYears], [undefined, undefined])
  assert.equal(understand('woman, 60s, grey bob').subject.age, 'elder')
})

test('temples are of the head, and what is in the hair is not somebody', () => {
  const scarred = understand('a girl with a scar on her left temple')
  assert.deepEqual([scarred.setting, scarred.features[0]?.side], [[], 'left'])
  const { subject, wear } = understand('hair full of hairpins and one dead butterfly')
  assert.deepEqual([subject.species, wear[0]?.name], [undefined, 'hairpins'])
  assert.deepEqual(
    understand('a streak of white at the left temple').body.hair.streaks.map(({ name }) => name),
    ['white'],
  )
})

test('whoever would like a maker of dolls asks for the maker', () => {
  const { subject, hold } = understand("I'd like a toymaker with a marionette")
  assert.deepEqual([subject.roles[0]?.name, hold[0]?.name], ['toymaker', 'marionette'])
})
