import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const worn = (prompt: string): string[] => understand(prompt).wear.map(({ name }) => name)
const held = (prompt: string): string[] => understand(prompt).hold.map(({ name }) => name)

test('velvet cut low at the back is a gown', () => {
  const [gown, earrings] = understand(
    'a countess in plum velvet cut low at the back, jet earrings',
  ).wear
  assert.deepEqual(
    [gown?.name, gown?.colours[0]?.name, earrings?.place],
    ['gown', 'plum', undefined],
  )
})

test('the legs of a jumpsuit and the tails of a coat are theirs', () => {
  assert.deepEqual(understand('a jumpsuit with flared legs, medallion').features, [])
  assert.deepEqual(understand('a coat with tails down to his calves').features, [])
  assert.deepEqual(worn('a coat with tails down to his calves'), ['tailcoat'])
})

test('a hat to tall is too tall, and nobody else is', () => {
  const { subject, wear } = understand('a chef, hat to tall')
  assert.deepEqual([subject.builds, wear[0]?.modifiers.includes('too tall')], [[], false])
})

test('rows of pearls are counted, and strands of coral are no hair', () => {
  assert.equal(understand('a lady, pearls in three rows').wear[0]?.count, 3)
  const { body, wear } = understand('a princess, coral strands hanging from her headdress')
  assert.deepEqual([body.hair.colours, wear[0]?.name], [[], 'beads'])
})

test('a beard plaited with copper wire is not copper', () => {
  const { body, subject } = understand('a dwarf, black beard plaited with copper wire')
  assert.deepEqual(
    [body.hair.colours.map(({ name }) => name), subject.species?.name],
    [['black'], 'dwarf'],
  )
})

test('a knife in each boot is two, and one of those cases is one', () => {
  assert.equal(understand('a bandit, knife in each boot').hold[0]?.count, 2)
  assert.deepEqual(
    understand('one of those map cases round his neck').hold.map(({ name, count }) => [
      name,
      count,
    ]),
    [['map case', 1]],
  )
})

test('what hides in a pocket hides, and who carries it does not', () => {
  const { subject, companions } = understand('a boy with a mouse asleep in his pocket')
  assert.deepEqual([subject.poses, companions[0]?.name], [[], 'mouse'])
})

test('a sock for a tongue is not worn, buttons for eyes are eyes', () => {
  assert.deepEqual(worn('a monster, a sock for a tongue, buttons for eyes'), [])
  assert.deepEqual(held('an actress, cigarette in an ivory holder'), ['cigarette holder'])
})

test('a nurse with a name keeps her calling, and a bible tied shut no belt', () => {
  const { subject } = understand('Nurse Ratchet the robot')
  assert.deepEqual([subject.name, subject.roles[0]?.name], ['Nurse Ratchet', 'nurse'])
  assert.deepEqual(worn('cloak, bible tied shut with string'), ['cloak'])
})

test('a sackcloth hood is a hood, and a spear taller than him tells who he is', () => {
  assert.deepEqual(worn('a monk, sackcloth hood'), ['hood'])
  assert.equal(understand('a warrior, spear taller than him').subject.presentation, 'masculine')
})
