import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const callingsIn = (words: string) => understand(words).subject.roles.map(({ name }) => name)

test('a word that ends like a calling and stands where one stands is one', () => {
  assert.deepEqual(callingsIn('a goblin wheeltapper with a lantern'), ['wheeltapper'])
  assert.deepEqual(callingsIn('she is a bellfounder, sixty'), ['bellfounder'])
  assert.deepEqual(callingsIn('a woman with a frother'), [])
})

test('what somebody does for a living is a calling, what somebody else does is not', () => {
  assert.deepEqual(callingsIn('she drives a tram'), ['tram driver'])
  assert.deepEqual(callingsIn('a woman who breeds horses'), ['horse breeder'])
  assert.deepEqual(callingsIn('a girl in red; her brother sells eels'), [])
})

test('the nouns before a calling belong to its name', () => {
  assert.deepEqual(callingsIn('a tired swim coach in a red coat'), ['swim coach'])
  assert.deepEqual(callingsIn('keeper of the last lighthouse'), ['keeper'])
})

test('whoever wants to be something is told of as aspiring to it', () => {
  const { subject } = understand('a scarecrow who wants to be a barrister')
  assert.equal(subject.roles[0]?.name, 'barrister')
  assert.ok(subject.figure.includes('aspiring'))
})

test('who runs a shop of two words owns all of it', () => {
  const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(roles('they run a plant nursery'), ['plant nursery owner'])
  assert.deepEqual(roles('Chief Petty Officer Dara Singh'), ['chief petty officer'])
})

test('words that open with somebody’s clothes tell who it is', () => {
  const { subject, wear } = understand("The smith's apron has burn holes. His arms are bare.")
  assert.equal(subject.roles[0]?.name, 'smith')
  assert.equal(wear[0]?.name, 'apron')
  assert.equal(understand("The wizard's apprentice, aged 12").subject.roles.length, 1)
})

test('set phrases for what somebody does name their calling', () => {
  const told: readonly (readonly [words: string, calling: string])[] = [
    ['She fights fires.', 'firefighter'],
    ['A firbolg looks after sheep.', 'shepherd'],
    ['a boy who swept chimneys', 'chimney sweep'],
    ['a lady who raises the dead', 'necromancer'],
    ["a dragonborn, but he's chopping meat", 'butcher'],
  ]
  for (const [words, calling] of told)
    assert.ok(
      understand(words).subject.roles.some(({ name }) => name === calling),
      words,
    )
})

test('a baker’s boy is of that trade', () => {
  const { subject } = understand("the baker's boy, freckles")
  assert.deepEqual([subject.roles[0]?.concept, subject.presentation], ['baker', 'masculine'])
})
