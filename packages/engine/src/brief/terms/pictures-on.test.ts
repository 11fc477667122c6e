import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const marksIn = (words: string) =>
  understand(words).features.map(({ name, modifiers, place, side }) =>
    [name, ...modifiers, place, side].join(' '),
  )

test('what is painted, inked or branded on the body is a picture there', () => {
  assert.deepEqual(marksIn('a star painted on her forehead'), ['face paint star forehead both'])
  assert.deepEqual(marksIn('a teapot was tattooed on his left shin'), [
    'teapot tattoo left shin left',
  ])
  assert.deepEqual(marksIn('right cheek branded with a number'), ['brand number right cheek right'])
  assert.deepEqual(marksIn('her arms tattooed with snakes'), ['snakes tattoo arms both'])
})

test('what is painted on a thing is on the thing', () => {
  const { features, hold } = understand('a busker with flowers painted on his guitar')
  assert.deepEqual(features, [])
  assert.ok(hold.some(({ name }) => name === 'guitar'))
})

test('a bruised eye, paint on a face and the board of a skater are the same in other languages', () => {
  assert.deepEqual(marksIn('boxeadora con un ojo morado'), ['black eye  both'])
  assert.deepEqual(marksIn('naine barbare, peinture bleue sur le visage'), ['face paint face both'])
  const { hold } = understand('adolescent skateur, planche sous le bras')
  assert.equal(hold[0]?.name, 'skateboard')
})

test('who is middle-aged is said to be', () => {
  assert.ok(understand('a middle-aged woman in a grey coat').subject.figure.includes('middle aged'))
})
