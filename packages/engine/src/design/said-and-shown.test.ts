/** What the page says of a face, of limbs and of eyes is what is drawn. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words), 1)
const notesOf = (words: string) => designOf(words).notes.join(' ')

test('ruddy cheeks are drawn and said, and not told to be missing', () => {
  assert.equal(designOf('a baker with ruddy cheeks').face.blush, 1)
  assert.match(notesOf('a baker with ruddy cheeks'), /Face: ruddy cheeks\./)
  assert.doesNotMatch(notesOf('a rosy-cheeked baker'), /Not shown/)
})

test('a cloth over the eyes is worn there', () => {
  const { wear } = designOf('Blind swordswoman, white cloth tied over her eyes')
  const blindfold = wear.find(({ kind }) => kind === 'mask')
  assert.deepEqual([blindfold?.label, blindfold?.colours.main], ['White blindfold', '#f6f4ef'])
})

test('the colour of hands and arms is said, the blind eye by its name', () => {
  assert.match(
    notesOf('an android with hazard-yellow hands and black feet'),
    /Hands \w+ and feet black\./,
  )
  assert.match(notesOf('a half-elf, left eye milky'), /Milky eye: LEFT ONLY\./)
})

test('a wig goes by the name it was asked for', () => {
  assert.match(
    notesOf('a tortoise magistrate in a horsehair wig'),
    /a horsehair wig with side rolls/,
  )
})

test('slippers and boots that do not match are of two colours, other odd things are told', () => {
  const colours = designOf('a tramp in mismatched boots')
    .wear.filter(({ kind }) => kind === 'boots')
    .map(({ colours: { main } }) => main)
  assert.equal(new Set(colours).size, 2)
  assert.match(notesOf('a girl with mismatched earrings'), /Not shown: mismatched earrings/)
})

test('black and white is said where it was asked for and is drawn so', () => {
  assert.match(notesOf('Detective, noir, black and white'), /Drawn in black and white\./)
  assert.doesNotMatch(notesOf('ink drawing of a maid in a black and white dress'), /Drawn in/)
})

test('a bubble of gum is blown before the lips', () => {
  const gumOf = (words: string) =>
    designOf(words).features.filter(({ kind }) => kind === 'gum_bubble').length
  assert.equal(gumOf('a waitress chewing gum'), 1)
  assert.equal(gumOf('a rocker, gum bubble, denim vest'), 1)
  assert.equal(gumOf('a farmer in gum boots'), 0)
})
