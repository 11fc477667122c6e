import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const held = (words: string) => understand(words).hold.map(({ name, count }) => [name, count])
const worn = (words: string) => understand(words).wear.map(({ name, concept }) => [name, concept])

test('what is laid on the knees does not make anybody kneel', () => {
  assert.deepEqual(understand('an uncle with a birdcage on his knees').subject.poses, [])
  assert.deepEqual(understand('a knight on his knees').subject.poses, ['on his knees'])
})

test('a bird on the fist of a falconer is a bird', () => {
  const brief = understand('falconer: eagle on the right fist')
  assert.equal(brief.subject.species, undefined)
  assert.deepEqual(
    brief.companions.map(({ name, side }) => [name, side]),
    [['eagle', 'right']],
  )
})

test('what is in each of so many hands is there so many times', () => {
  assert.deepEqual(held('a spider woman, a shuttle in each of four hands'), [['shuttles', 4]])
  assert.deepEqual(held('a priest with eight candles on his hat'), [['candles', 8]])
})

test('divers have air tanks and swim fins', () => {
  assert.deepEqual(worn('a cave diver, twin tanks'), [['air tanks', 'backpack']])
  assert.deepEqual(understand('a diver, fins carried in hand').features, [])
})

test('a mail robot brings letters, and is no man in mail', () => {
  const brief = understand('a mail robot with a satchel')
  assert.equal(brief.subject.presentation, undefined)
  assert.deepEqual(
    brief.wear.map(({ name }) => name),
    ['satchel'],
  )
})

test('a pump attendant is not blue, and has the nozzle in the hand', () => {
  const brief = understand('Petrol station attendant, fuel nozzle in the right hand')
  assert.deepEqual(brief.themeColours, [])
  assert.deepEqual(
    brief.hold.map(({ name, side }) => [name, side]),
    [['fuel nozzle', 'right']],
  )
})

test('a pen that is held is no style', () => {
  assert.equal(understand('her bun held with a biro').style, undefined)
  assert.notEqual(understand('a fox in biro, biro drawing').style, undefined)
})
