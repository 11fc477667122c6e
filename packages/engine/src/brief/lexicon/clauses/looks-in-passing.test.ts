/** Looks told in passing, titles of other languages, who a page or a pregnant neighbour is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const roleOf = (words: string) => understand(words).subject.roles[0]?.name
const featuresOf = (words: string) =>
  understand(words).features.map(({ name, modifiers }) => [...modifiers, name].join(' '))

test('a title of another language is a rank and tells of whom', () => {
  const { subject } = understand('Comtesse de Marsan: arched brows, sapphire choker')
  assert.deepEqual([subject.name, subject.presentation], ['Comtesse de Marsan', 'feminine'])
  assert.equal(subject.roles[0]?.concept, 'noble')
  assert.equal(understand('Constable Wren, a whistle').subject.species, undefined)
})

test('a page in tights is a page boy, a page of a book is none', () => {
  assert.equal(roleOf('a page in yellow tights'), 'page boy')
  assert.equal(roleOf('a wizard holding a page, torn from a book'), 'wizard')
})

test('who is pregnant is a woman, Brother Anselm with his tonsure a monk', () => {
  assert.equal(understand('My neighbour is six months pregnant').subject.presentation, 'feminine')
  assert.equal(roleOf('Brother Anselm, thirty, tonsured'), 'monk')
})

test('hair that is in order is there', () => {
  const { body, absent } = understand('not a hair out of place, a clerk in grey')
  assert.deepEqual([body.hair.styles[0]?.name, absent], ['neat hair', []])
  assert.match(understand('a centre-parted poet').body.hair.styles[0]?.name ?? '', /parted/)
  assert.deepEqual(understand('a cavalier with love locks').hold, [])
})

test('a hair on the chin is not the hair of the head', () => {
  const { body } = understand('a witch, one long grey hair growing from her chin')
  assert.deepEqual([body.hair.colours, body.beard?.concept], [[], 'stubble'])
  assert.match(featuresOf('a clerk, blue veins at the temples').join(), /veins/)
})

test('what waist, gums and shoulders tell is told of the body', () => {
  assert.ok(understand('a boxer thickening at the waist').subject.builds.includes('heavy'))
  assert.deepEqual(understand('a midwife with a smile that shows her gums').absent, [])
  assert.deepEqual(
    understand('a countess with alabaster shoulders').body.skin.map(({ name }) => name),
    ['pale'],
  )
})

test('what hangs off somebody is too big', () => {
  const { wear } = understand('a young knight, breastplate hanging off him')
  assert.ok(wear[0]?.modifiers.includes('too big'))
})

test('a dummy in a baby’s mouth is a pacifier', () => {
  assert.deepEqual(
    understand('toddler in a sun hat, dummy in the mouth').hold.map(({ name }) => name),
    ['pacifier'],
  )
})
