import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'
import { emblemOf } from './emblem-words.ts'

function wornIn(prompt: string, kind: string) {
  const found = designCharacter(understand(prompt), 1).wear.find((each) => each.kind === kind)
  assert.ok(found, `${prompt}: no ${kind}`)
  return found
}

test('a badge is called by whole words: gloves show no love, lightning no light', () => {
  assert.equal(emblemOf(['gloves']), undefined)
  assert.equal(emblemOf(['lavender']), undefined)
  assert.equal(emblemOf(['lightning bolt']), 'bolt')
  assert.equal(emblemOf(['wolves']), 'wolf')
  assert.equal(emblemOf(['fleur_de_lis']), 'fleur_de_lis')
})

test('clothes show what is said to be on them, in its colour and its place', () => {
  const shirt = wornIn('a punk in a black shirt with a white skull on it', 'shirt')
  assert.equal(shirt.emblem, 'skull')
  assert.equal(shirt.colours.accent, wornIn('a white shirt', 'shirt').colours.main)
  assert.equal(wornIn('a knight in a tabard with a red lion', 'tabard').emblem, 'lion')
  const jacket = wornIn(
    'a biker in a leather jacket with a gold dragon on the back',
    'leather_jacket',
  )
  assert.equal(jacket.emblem, 'dragon')
  assert.equal(jacket.emblemAt, 'back')
  assert.equal(
    wornIn('a girl in a sweater with a white heart on the chest', 'sweater').emblem,
    'heart',
  )
})

test('words and numbers are printed, in the ink that is said', () => {
  const hoodie = wornIn('a skater in a white hoodie that says "NOPE" in red letters', 'hoodie')
  assert.equal(hoodie.text, 'nope')
  assert.equal(hoodie.colours.accent, wornIn('a red hoodie', 'hoodie').colours.main)
  assert.equal(wornIn('a man in a jumpsuit with the number 7 on the chest', 'jumpsuit').text, '7')
  assert.equal(wornIn('a player in a jersey with the number 23 on it', 'jersey').text, undefined)
  assert.equal(wornIn('a player in a jersey with the number 23 on it', 'jersey').number, '23')
})

test('many of a badge are printed all over', () => {
  assert.equal(wornIn('a wizard in a blue robe with silver stars', 'robe').pattern, 'starry')
  const kimono = wornIn('a geisha in a red kimono with gold cranes', 'kimono')
  assert.equal(kimono.pattern, 'strewn')
  assert.equal(kimono.print, 'raven')
  assert.equal(kimono.emblem, 'none')
})

test('a badge that we have not is told, not replaced by another', () => {
  const design = designCharacter(understand('a knight with a shield with a comet'), 1)
  const shield = design.hold.find(({ kind }) => kind === 'shield')
  assert.equal(shield?.emblem, 'none')
  assert.match(design.notes.join(' '), /comet/)
})

test('where one garment is said to show a badge, the cape over it shows none', () => {
  const prompt = 'a nurse in a white dress with a red cross on the chest and a blue cape'
  assert.equal(wornIn(prompt, 'dress').emblem, 'cross')
  assert.equal(wornIn(prompt, 'cape').emblem, 'none')
})

test('what a pattern shows all over is no badge besides', () => {
  const dress = (words: string) =>
    designCharacter(understand(words), 1).wear.find(({ kind }) => kind === 'dress')
  assert.equal(dress('a woman in a floral dress')?.emblem, 'none')
  assert.equal(dress('a woman in a floral dress')?.pattern, 'floral')
})

test('an emblem on the back alone is told to be there', () => {
  const { notes } = designCharacter(
    understand('a girl, a white skull on the back of her black jacket'),
    1,
  )
  assert.ok(notes.includes('Skull on the back of the black jacket.'), notes.join(' '))
})
