import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const named = (items: readonly { name: string }[]) => items.map(({ name }) => name)

test('what somebody is made to wear is worn, what others forbid is not there', () => {
  const { wear } = understand(
    'The company makes her wear a maroon uniform. It has gone threadbare.',
  )
  assert.deepEqual([wear[0]?.name, wear[0]?.modifiers], ['uniform', ['threadbare']])
  const { absent } = understand(
    'A clerk. My eldest grandson insists that he must not have glasses, because all old men do.',
  )
  assert.deepEqual(named(absent), ['glasses'])
  assert.deepEqual(named(understand('She carries a flask and never, ever a gun').absent), ['gun'])
})

test('who was given a name that is a word is meant by it again', () => {
  const { hold, subject } = understand('Her name is Ruby. Ruby is tall and wears a green coat.')
  assert.deepEqual([hold, subject.name], [[], 'Ruby'])
})

test('what fell out or was lost is told in the course of a tale', () => {
  const [tooth] = understand(
    'A boy. When he smiles you can see that his front tooth fell out.',
  ).features
  assert.equal(tooth?.name, 'missing front tooth')
  const [foot] = understand(
    'She lost her right foot to a door and has a carbon prosthesis.',
  ).features
  assert.deepEqual([foot?.name, foot?.side], ['prosthetic foot', 'right'])
})

test('Father Christmas is he, a stained glass saint a picture, and a saint', () => {
  assert.equal(understand('Father Christmas on holiday').subject.roles[0]?.name, 'father christmas')
  const saint = understand('Stained glass saint, golden halo')
  assert.deepEqual([saint.subject.roles[0]?.name, saint.styleWords], ['saint', 'stained glass'])
  assert.equal(understand('stained glass golem with a lantern').styleWords, undefined)
})

test('a number in a colour on a jersey is a sign of that colour', () => {
  const [jersey] = understand('a striker in a blue jersey with a white 7').wear
  assert.deepEqual(
    [jersey?.colours[0]?.name, jersey?.parts[0]?.name, jersey?.parts[0]?.colours[0]?.name],
    ['blue', 'number 7', 'white'],
  )
})

test('age at the least, soot-black plate, bones through cloth, smoke by its name', () => {
  assert.equal(understand('he must be seventy at the least').subject.ageYears, 70)
  const [plate] = understand('paladin: soot-black breastplate').wear
  assert.deepEqual(plate?.modifiers, [])
  const { wear, features } = understand('a captain, ribs poking out of a brocade coat')
  assert.deepEqual([named(wear), named(features)], [['coat'], ['exposed ribs']])
  assert.deepEqual(named(understand('a djinn, smoke instead of legs').features), ['smoke tail'])
})

test('who weighs much is heavy, and nobody has ninety kilos about her', () => {
  const { subject, features } = understand('Sumo wrestler, 190 kilos, lavender mawashi')
  assert.deepEqual([subject.builds, features], [['heavy'], []])
  assert.deepEqual(understand('a boxer, 75 kg, red gloves').subject.builds, [])
})

test('a face black with smoke is sooty, and whoever is about to retire is old', () => {
  const fireman = understand('a fireman, face black with smoke')
  assert.deepEqual([fireman.body.skin, named(fireman.features)], [[], ['sooty face']])
  assert.equal(understand('postman on his last round before retirement').subject.age, 'elder')
  assert.equal(
    understand('School crossing lady, hi-vis coat').subject.roles[0]?.name,
    'school crossing lady',
  )
})
