import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

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

test('hair that flowers are plaited into is plaited, and laughter is in the eyes', () => {
  const { body } = understand('an elf, flowers plaited into her auburn hair')
  assert.deepEqual([body.hair.styles[0]?.concept, body.hair.colours[0]?.name], ['braids', 'auburn'])
  assert.ok(understand('a cook, eyes crinkled with laughter').subject.traits.includes('laughing'))
  const [watch] = understand('a goblin, three watches on the left wrist').wear
  assert.deepEqual([watch?.count, watch?.side], [3, 'left'])
  assert.ok(understand('a faceless monk').subject.figure.includes('faceless'))
  assert.equal(understand('a welder, torch in the left glove').hold[0]?.side, 'left')
})
