import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const worn = (prompt: string): string[] => understand(prompt).wear.map(({ name }) => name)
const held = (prompt: string): string[] => understand(prompt).hold.map(({ name }) => name)

test('a picnic blanket that is her cape is not held', () => {
  const prompt = 'Her cape is a picnic blanket, red checks. The belt is a hosepipe.'
  assert.deepEqual([worn(prompt), held(prompt)], [['cape', 'belt'], []])
  assert.deepEqual(held('his helmet is a bucket'), [])
})

test('a pearl in one ear is an earring, and a wig in the hand no hair', () => {
  const [pearl] = understand('a woman, a pearl in one ear').wear
  assert.deepEqual([pearl?.name, pearl?.count], ['earring', 1])
  assert.equal(understand('a captain, gold in both ears').wear[0]?.count, 2)
  const { body } = understand('a princess, wig in her hand, cropped red hair')
  assert.deepEqual(
    body.hair.styles.map(({ name }) => name),
    ['hair'],
  )
})

test('a sweatshirt cut off at the elbows is no pair of shorts', () => {
  assert.deepEqual(worn('a coach, grey sweatshirt cut off at the elbows'), ['sweatshirt'])
})

test('a suit shiny at the knees and shoulders of a jacket say nothing of the body', () => {
  assert.deepEqual(understand('a clerk, suit shiny at the knees').body.skinLooks, [])
  const { subject, features } = understand('a dandy, jacket with huge shoulders')
  assert.deepEqual([subject.builds, features], [[], []])
})

test('a braid over the shoulder is hair though a cape was told of', () => {
  const { body } = understand('a knight, cape lined with ermine, red braid over the right shoulder')
  assert.deepEqual(
    body.hair.colours.map(({ name }) => name),
    ['red'],
  )
})

test('the bride who wore green wears a dress, and a picture in a hallway is not hers', () => {
  const [dress] = understand('The bride wore green. She is a dryad.').wear
  assert.deepEqual([dress?.name, dress?.colours[0]?.name], ['dress', 'green'])
  const prompt =
    'There was a photograph in the hallway of the hotel I stayed in as a student. He was a lift operator. Sixty maybe, with a pillbox hat.'
  const { subject, hold } = understand(prompt)
  assert.deepEqual([hold, subject.roles.length, subject.ageYears], [[], 1, 60])
})
