/** Who serves where, whose wife somebody is, and what somebody does for a living. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)

test('who joined a body of people is one of them', () => {
  assert.deepEqual(roles('He joined the merchant navy at sixteen'), ['merchant sailor'])
  assert.deepEqual(roles('She signed up for the fire brigade, soot on her nose'), ['firefighter'])
  assert.deepEqual(roles('60th Rifles, 1811, green jacket'), ['rifleman'])
  assert.deepEqual(roles('Prussian infantry, blue coat'), ['infantryman'])
})

test('an ordinal counts nothing', () => {
  assert.equal(understand('a 7th century monk').subject.roles[0]?.count, 1)
  assert.equal(understand('her 2nd sword').hold[0]?.count, 1)
})

test('whose wife or child somebody is', () => {
  assert.deepEqual(roles("The cooper's wife, forty, plump"), ["cooper's wife"])
  assert.equal(understand("a vampire's butler").subject.species, undefined)
})

test('trades in mid-deed, and by their titles', () => {
  assert.deepEqual(roles('An old woman selling matches'), ['match seller'])
  assert.deepEqual(roles('He came by each spring sharpening razors'), ['razor sharpener'])
  assert.deepEqual(roles('She kept her black habit'), [])
  assert.deepEqual(roles('Session notes: the Tollkeeper. Stooped.'), ['tollkeeper'])
  assert.deepEqual(roles('She dresses like any bank clerk'), ['bank clerk'])
  assert.deepEqual(roles('Here is Ser Bertram, a white cloak'), ['knight'])
})

test('a heap of beings in one coat', () => {
  const { subject, hold } = understand('a stack of three goblins pretending to be a lawyer')
  assert.deepEqual([subject.species?.name, subject.species?.count], ['goblins', 3])
  assert.deepEqual(
    subject.roles.map(({ name }) => name),
    ['lawyer'],
  )
  assert.deepEqual(hold, [])
})

test('beings on the skin, letters that are none, and any mascot', () => {
  const sailor = understand('A sailor with a mermaid on his right bicep')
  assert.equal(sailor.subject.species, undefined)
  assert.deepEqual(
    sailor.features.map(({ name, modifiers, side }) => [[...modifiers, name].join(' '), side]),
    [['mermaid tattoo', 'right']],
  )
  assert.equal(understand('a T rex cook').subject.species?.name, 't rex')
  assert.equal(understand('Mascot: avocado with a bow tie').subject.species?.name, 'avocado')
  assert.deepEqual(roles('Border collie dad in a shirt'), ['dad'])
})

test('whose sister, rival or best friend somebody is', () => {
  const rolesOf = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(rolesOf('sister of the king, green gown'), ["king's sister"])
  assert.deepEqual(rolesOf('Ines, cousin of the duke, yellow hat'), ["duke's cousin"])
  assert.deepEqual(rolesOf('he is the rival of the wizard, purple cape'), ["wizard's rival"])
  assert.deepEqual(rolesOf("the fisherman's widow, grey shawl"), ["fisherman's widow"])
  assert.equal(understand('sister of the king').subject.presentation, 'feminine')
})
