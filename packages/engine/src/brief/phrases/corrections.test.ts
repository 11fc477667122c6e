import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('a second thought about a colour keeps the thing', () => {
  const { wear, absent } = understand('a cloak in grey, no wait, make it purple')
  assert.deepEqual(
    wear[0]?.colours.map(({ name }) => name),
    ['purple'],
  )
  assert.deepEqual(absent, [])
})

test('what is put on the other side is there', () => {
  const axe = understand('an axe at the left hip, no, put it on the right').hold[0]
  assert.equal(axe?.side, 'right')
  assert.equal(axe?.place, 'right hip')
})

test('what is not to be is absent, though nothing is drawn for it', () => {
  assert.deepEqual(
    understand('a clown, not gory, not sugary').absent.map(({ name }) => name),
    ['gory', 'sugary'],
  )
})

test('one calling may be taken back for another, between dashes as well', () => {
  const { subject, absent } = understand('a witch — no, a druid — with a staff')
  assert.deepEqual(
    subject.roles.map(({ name }) => name),
    ['druid'],
  )
  assert.deepEqual(absent, [])
})

test('one thing may be taken back for another, wherever it was', () => {
  const smith = understand('a smith, hammer on the belt, no, an axe')
  assert.deepEqual(
    smith.hold.map(({ name }) => name),
    ['axe'],
  )
  const mechanic = understand('a mechanic, wrench behind the ear... no, a pencil')
  assert.deepEqual(
    mechanic.hold.map(({ name }) => name),
    ['pencil'],
  )
  const hunter = understand('in a sealed helmet with a T-shaped... no, a round mirrored visor')
  assert.ok(hunter.wear.some(({ name }) => name === 'helmet'))
})
