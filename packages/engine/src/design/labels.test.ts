import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const design = (prompt: string) => designCharacter(understand(prompt), 1)
const labels = (prompt: string) => design(prompt).wear.map(({ label }) => label)

test('a thing keeps the name it was called by, and says how it looks', () => {
  assert.ok(labels('a soldier with a rusty kettle hat').some((label) => /kettle hat/.test(label)))
  assert.ok(labels('a rogue in a torn red cape').includes('Torn red cape'))
})

test('leather armour is not called leather twice', () => {
  for (const label of labels('a ranger in brown leather armor'))
    assert.equal(new Set(label.toLowerCase().split(' ')).size, label.split(' ').length, label)
})

test('what is told and not drawn is written in the notes', () => {
  const { notes } = design('a monk with crooked teeth, arms crossed')
  assert.ok(
    notes.some((note) => note.startsWith('Not shown:')),
    notes.join(' '),
  )
})

test('a brass arm is one arm', () => {
  const arm = design('a clockmaker knight with a brass arm').features[0]
  assert.equal(arm?.kind, 'prosthetic_arm')
  assert.notEqual(arm?.side, 'both')
})

test('of two callings the one that the other describes leads', () => {
  assert.equal(design('a clockmaker knight').person.role, 'knight')
  assert.equal(design('a pirate captain').person.role, 'pirate')
})

test('what is carried is in a hand', () => {
  const bread = design('a baker carrying bread').hold.find(({ kind }) => kind === 'bread')
  assert.match(bread?.carry ?? '', /hand/)
})

test('a character of another language is titled in English', () => {
  assert.match(design('ein Ritter mit rotem Umhang und Schwert').title, /Knight/)
})

test('a plate on one shoulder is one, and the trousers under laced armour are trousers', () => {
  const samurai = designCharacter(
    understand('a street samurai with a red jacket, neon blue hair and a katana'),
    3,
  )
  const plate = samurai.wear.find(({ kind }) => kind === 'pauldrons')
  assert.ok(plate?.side !== 'both' && /pauldron$/.test(plate?.label ?? ''), plate?.label)
  assert.ok(
    samurai.notes.every((note) => !/pauldrons/i.test(note)),
    `${samurai.notes}`,
  )
  const armoured = designCharacter(understand('a samurai in black lacquered armor'), 18)
  assert.ok(armoured.wear.every(({ label }) => !/harem/i.test(label)))
})
