import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

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
  assert.deepEqual(roles('an old lady, she runs the place and keeps secrets'), [])
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

test('who works at a place is called after it', () => {
  const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(roles('a girl who works at a launderette in Leeds'), ['laundry worker'])
  assert.deepEqual(roles('a boy who works in a library, glasses'), ['librarian'])
  assert.deepEqual(roles('a teenage ghoul who works at a video store'), ['video store clerk'])
})

test('who stands in the dress of a calling, and nobody else is told of, is of that calling', () => {
  const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(roles('1girl, miko outfit, red hakama'), ['miko'])
  assert.deepEqual(roles('1boy, knight armor, cape'), ['knight'])
  assert.deepEqual(roles('1girl, witch hat, broom'), ['witch'])
  assert.deepEqual(roles('a robot in a school uniform'), [])
  assert.deepEqual(roles('vtuber model request — owl girl, hoodie'), ['vtuber'])
  assert.deepEqual(roles('a baker in a witch hat'), ['baker'])
})

test('a goth barista is a goth too, and an abbess without kindness an abbess', () => {
  const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(roles('goth barista with septum ring'), ['barista', 'goth'])
  assert.deepEqual(roles('Viking widow, grey plaits'), ['widow', 'viking'])
  assert.deepEqual(roles('There was no kindness in the Abbess. Wimple.'), ['abbess'])
})

test('a tattooed sailor tattoos nobody', () => {
  const { roles } = understand('tattooed sailor, striped jersey').subject
  assert.deepEqual(
    roles.map(({ concept }) => concept),
    ['sailor'],
  )
})

test('what a trade grows, rides or serves in is no colour, people or hue of who has it', () => {
  for (const trade of [
    'olive farmer',
    'cranberry farmer',
    'indigo dyer',
    'sand sculptor',
    'navy diver',
  ]) {
    const { subject, themeColours } = understand(trade)
    assert.deepEqual([subject.roles.map(({ name }) => name), themeColours], [[trade], []], trade)
  }
  for (const trade of ['griffin jockey', 'camel jockey', 'elephant mahout', 'lion dancer'])
    assert.deepEqual(
      [callingsIn(trade), understand(trade).subject.species],
      [[trade], undefined],
      trade,
    )
})

test('a hobby is as good as a trade', () => {
  assert.deepEqual(callingsIn('model train enthusiast, cardigan'), ['model train enthusiast'])
  assert.deepEqual(callingsIn('potion tester, singed eyebrows'), ['potion tester'])
})

test('an age is heard before a trade of two words', () => {
  assert.equal(understand('Qing dynasty salt merchant, abacus').styleWords, 'qing dynasty')
})

test('scales are for weighing with whoever collects, unless they are grown', () => {
  const held = (words: string) => understand(words).hold.map(({ concept }) => concept)
  assert.deepEqual(held('goblin tax collector in a tailcoat, scales'), ['balance_scales'])
  assert.deepEqual(held('lizardfolk merchant with green scales'), [])
})
