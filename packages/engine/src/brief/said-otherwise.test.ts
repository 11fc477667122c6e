import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designCharacter } from '../design/design-character.ts'
import { understand } from './understand.ts'

test('a cut that the lexicon lists with the hair is one before its colour as well', () => {
  const style = (words: string) => understand(words).body.hair.styles[0]?.concept
  assert.equal(style('a stevedore with short-cropped black hair'), 'buzz')
  assert.equal(style('a punk with spikey green hair'), 'spiky')
})

test('below a mohawk both sides are shaved', () => {
  const design = designCharacter(understand('a punk, shaved sides, red mohawk'), 3)
  assert.equal(design.hair.style, 'mohawk')
})

test('what is patterned with flowers has no other pattern', () => {
  const [robe] = understand('a silk robe patterned with poppies').wear
  assert.deepEqual(robe?.patterns, [])
  assert.equal(robe?.parts[0]?.name, 'poppies')
})

test('a house that is carried is no place', () => {
  const { hold, setting } = understand('a giant who carries a small castle')
  assert.deepEqual([hold.map(({ name }) => name), setting], [['castle'], []])
})

test('what is held in the mouth is named by itself', () => {
  assert.equal(understand('a gambler, toothpick in mouth').hold[0]?.name, 'toothpick')
})

test('years stand behind a calling, children do not', () => {
  assert.equal(understand('an apprentice baker of about sixty, apron').subject.ageYears, 60)
  assert.equal(understand('a mother of twelve, apron').subject.ageYears, undefined)
})

test('ears and teeth that are not pointy are told as asked', () => {
  const gone = (words: string) => understand(words).absent.map(({ name }) => name)
  assert.deepEqual(gone('an imp with ears that are NOT pointy'), ['pointy ears'])
  assert.deepEqual(gone('a shark, teeth white and not sharp please'), ['sharp teeth'])
})

test('a bearskin is a hat on parade alone', () => {
  const worn = (words: string) => understand(words).wear[0]?.concept
  assert.equal(worn('a hermit in a bearskin'), 'mantle')
  assert.equal(worn('a palace guard in a bearskin'), 'shako')
})

test('who plays rugby is a rugby player, and the hero of a farming game a farmer', () => {
  const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.ok(roles('a lady who plays rugby for Leeds').includes('rugby player'))
  assert.ok(roles('a protagonist for a farming game, denim dungarees').includes('farmer'))
})

test('an eyepatch over the right one is on the right', () => {
  assert.equal(understand('a corsair, eyepatch over her right one').wear[0]?.side, 'right')
})
