import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('birth, age and lack are told in clauses of their own', () => {
  assert.equal(understand('a monk, a badger by birth').subject.species?.name, 'badger')
  assert.equal(understand("a pirate. You'd say nineteen.").subject.ageYears, 19)
  assert.equal(understand('pirate 19 smiling').subject.ageYears, 19)
  assert.ok(understand("a pirate. Gloves she hasn't got.").absent.length > 0)
})

test('who is between two beings is half of each', () => {
  const speciesOf = (words: string) => understand(words).subject.species?.name
  assert.equal(speciesOf('a cross between a fox and a dragon'), 'half fox and half dragon')
  assert.equal(speciesOf('half owl, half bear'), 'half owl and half bear')
  const { subject, companions } = understand('something between a deer and a priest, antlers')
  assert.deepEqual([subject.species?.name, subject.roles[0]?.name], ['deer', 'priest'])
  assert.deepEqual(companions, [])
  assert.equal(speciesOf('a mix of leather and lace'), undefined)
})

test('who uses a thing has it', () => {
  const [chair] = understand("i'm a wheelchair user (bright turquoise frame), lilac hair").hold
  assert.deepEqual(
    [chair?.name, chair?.colours.map(({ name }) => name)],
    ['wheelchair', ['bright turquoise']],
  )
  assert.equal(understand('a girl on a bicycle with a red frame').hold[0]?.colours[0]?.name, 'red')
})

test('parents are the figure, their children are not', () => {
  for (const prompt of ['a tired mother of triplets, robe', 'father of five, apron'])
    assert.match(understand(prompt).subject.species?.name ?? '', /mother|father/, prompt)
})

test('one of the same kind is what it is called', () => {
  const { subject } = understand('a vampire but like a boring accountant one')
  assert.deepEqual([subject.species?.name, subject.roles[0]?.name], ['vampire', 'accountant'])
})

test('the animal that is named last is the character', () => {
  for (const [prompt, kind] of [
    ['she is a cat, no, a ferret in a hat', 'ferret'],
    ['A fox. No wait, a badger', 'badger'],
    ["Robin Hood if he was a fox, wait that's taken. Make it a badger.", 'badger'],
  ] as const) {
    const { subject, companions } = understand(prompt)
    assert.deepEqual([subject.species?.name, companions.length], [kind, 0], prompt)
  }
})

test('birthdays and years behind an and are ages', () => {
  for (const [prompt, years] of [
    ["it's my daughter's 7th birthday, she wants to be a mermaid", 7],
    ['theyre nonbinary and 15, dyed green bob', 15],
    ['draw me as a superhero im 6 my power is soup', 6],
  ] as const)
    assert.equal(understand(prompt).subject.ageYears, years, prompt)
})

test('the kind of being may come last, and toys are no animals', () => {
  const goat = understand('Gothic lolita, but goat.').subject
  assert.deepEqual([goat.species?.name, goat.roles[0]?.name], ['goat', 'gothic lolita'])
  assert.equal(understand('Pip the raindrop. Huge eyes').subject.species?.name, 'raindrop')
  const { hold, companions } = understand('a boy, a wooden toy horse under his arm')
  assert.deepEqual([hold[0]?.name, hold[0]?.materials, companions], ['toy horse', ['wood'], []])
})

test('who serves a people is of that people', () => {
  assert.equal(understand('shaman of the lizardfolk').subject.species?.concept, 'lizardfolk')
  assert.equal(understand('slayer of the goblins').subject.species, undefined)
  assert.equal(understand('priest of the drowned god').subject.species, undefined)
})

test('who stands at a place, is also a beast or comes of a people is the character', () => {
  const nameOf = (words: string) => understand(words).subject.species?.name
  assert.equal(nameOf('At the anvil stands a cyclops, tongs in hand.'), 'cyclops')
  assert.equal(nameOf("Chat decided: I'm a bartender and a raccoon."), 'raccoon')
  assert.equal(nameOf('Brewer of the dwarves, in hobnail boots.'), 'dwarf')
  assert.equal(nameOf("A pawnbroker: that's what became of the tooth fairy."), 'tooth fairy')
  assert.notEqual(nameOf('the king of the elves'), 'elf')
  assert.ok(understand('an ogre with arms as thick as trees').subject.figure.length > 0)
})

test('who is headless has no head', () => {
  const { absent, subject } = understand('the headless horseman')
  assert.deepEqual(
    absent.map(({ name }) => name),
    ['head'],
  )
  assert.equal(subject.species?.concept, 'undead')
})

test('a game in a wheelchair makes a player, seated in one', () => {
  const { subject, hold } = understand('Petra, 15, wheelchair basketball, red jersey with a 4')
  assert.equal(subject.roles[0]?.name, 'basketball player')
  assert.deepEqual(
    hold.map(({ name }) => name),
    ['wheelchair'],
  )
})

test('half a beast is what somebody is, and no companion', () => {
  for (const words of ['a climber, half mountain goat: horns', 'a climber. Half goat.']) {
    const { subject, companions } = understand(words)
    assert.deepEqual([subject.species?.concept, companions], ['goatfolk', []], words)
  }
  const seal = understand('Species: half seal, half girl').subject
  assert.match(seal.species?.name ?? '', /seal/)
})
