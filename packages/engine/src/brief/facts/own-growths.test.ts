import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('feathers said of a dinosaur grow on it, and a hat with a feather stays one', () => {
  const raptor = understand('velociraptor chef with brown feathers, apron')
  assert.deepEqual(raptor.hold, [])
  assert.ok(raptor.features.some(({ name }) => name === 'feathers'))
})

test('spots only on the ears are there, and on nothing else', () => {
  const dog = understand('a dalmatian fireman, spots only on the ears, rubber boots')
  assert.ok(dog.features.some(({ name, place }) => name === 'spots' && /ears/.test(place ?? '')))
  assert.equal(dog.wear[0]?.place, undefined)
})
