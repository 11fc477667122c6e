import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const creatureOf = (prompt: string) => understand(prompt).creature

test('an animal alone, or in what animals wear, is a creature on its own legs', () => {
  const kinds: [prompt: string, kind: string][] = [
    ['a wolf', 'wolf'],
    ['a black cat with a red collar', 'cat'],
    ['a white horse with a saddle', 'horse'],
    ['a gold dragon', 'dragon'],
    ['an owl', 'owl'],
    ['a griffin', 'griffin'],
    ['a snow leopard', 'big_cat'],
    ['a golden retriever puppy with a blue bandana', 'dog'],
    ['feral wolf with grey fur', 'wolf'],
    ['a red fox with black socks', 'fox'],
  ]
  for (const [prompt, kind] of kinds) assert.equal(creatureOf(prompt)?.kind, kind, prompt)
})

test('who has a job, clothes or hands full goes upright', () => {
  const upright = [
    'a fox in a yellow tunic',
    'fox bard',
    'a wolf girl',
    'dragonborn paladin',
    'cat folk',
    'anthro fox',
    'a cat wearing a hat',
    'a dragon with a sword',
    'a werewolf',
    'a knight',
  ]
  for (const prompt of upright) assert.equal(creatureOf(prompt), undefined, prompt)
})

test('an animal beside somebody is not the character', () => {
  for (const prompt of ['a girl with a wolf', 'a knight riding a horse', 'a wizard with an owl'])
    assert.equal(creatureOf(prompt), undefined, prompt)
})

test('who is said to go on all fours does, job or not', () => {
  assert.equal(creatureOf('a wolf guardian on all fours')?.kind, 'wolf')
})

test('a colour belongs to the place it is said before, and to those joined to it', () => {
  const creature = creatureOf('a tabby cat with white paws and chest and a black tail tip')
  const colours = Object.fromEntries(
    creature?.zones.map(({ zone, colour }) => [zone, colour.name]) ?? [],
  )
  assert.deepEqual(colours, { socks: 'white', belly: 'white', 'tail tip': 'black' })
})

test('a red fox is as red as foxes are, a blue fox is blue', () => {
  assert.deepEqual(creatureOf('a red fox')?.colours, [])
  assert.equal(creatureOf('a blue fox')?.colours[0]?.name, 'blue')
})

test('gear has the colour said before it', () => {
  const worn = creatureOf('a dapple grey horse with a leather saddle and a red blanket')?.gear
  assert.deepEqual(
    worn?.map(({ kind, colour }) => [kind, colour?.name]),
    [
      ['saddle', undefined],
      ['blanket', 'red'],
    ],
  )
})

test('what is denied is not worn', () => {
  const creature = creatureOf('a white cat without a collar')
  assert.deepEqual(creature?.gear, [])
  assert.deepEqual(creature?.absent, ['collar'])
})
