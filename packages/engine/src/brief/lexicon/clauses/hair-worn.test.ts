import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

const featuresOf = (words: string): string[] =>
  understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )

test('hair that will not lie flat is messy, and nothing flat is ruled out', () => {
  const brief = understand("a boy with ginger hair that won't lie flat")
  assert.equal(brief.body.hair.styles[0]?.concept, 'messy')
  assert.deepEqual(brief.absent, [])
})

test('a net or rollers that hair is in are worn on it', () => {
  assert.equal(understand('a cook, her hair in a fine net').wear[0]?.name, 'hairnet')
  const { wear } = understand('granny with her hair in pink rollers')
  assert.equal(wear[0]?.name, 'hair curlers')
  assert.deepEqual(
    wear[0]?.colours.map(({ name }) => name),
    ['pink'],
  )
})

test('hair that flowers are plaited into is plaited, and laughter is in the eyes', () => {
  const { body } = understand('an elf, flowers plaited into her auburn hair')
  assert.deepEqual([body.hair.styles[0]?.concept, body.hair.colours[0]?.name], ['braids', 'auburn'])
  assert.ok(understand('a cook, eyes crinkled with laughter').subject.traits.includes('laughing'))
  const [watch] = understand('a goblin, three watches on the left wrist').wear
  assert.deepEqual([watch?.count, watch?.side], [3, 'left'])
  assert.ok(understand('a faceless monk').subject.figure.includes('faceless'))
  assert.equal(understand('a welder, torch in the left glove').hold[0]?.side, 'left')
})

test('braids of a beard are counted, and what grows in it is there', () => {
  const { beard } = understand('a smith with a black beard worn in two braids').body
  assert.deepEqual(
    [beard?.count, beard?.concept, beard?.colours[0]?.name],
    [2, 'braided_beard', 'black'],
  )
  assert.ok(featuresOf('a hermit, beard with moss in it').includes('moss'))
})

test('hair that drifts is floating hair', () => {
  const { hair } = understand('a ghost, white hair drifting up round a thin face').body
  assert.deepEqual(
    hair.colours.map(({ name }) => name),
    ['white'],
  )
  assert.ok(hair.styles.some(({ modifiers, name }) => /floating/.test(`${modifiers} ${name}`)))
})
