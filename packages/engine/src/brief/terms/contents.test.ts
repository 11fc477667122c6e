import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what a bag is full of is in it, and what is in a beard is in no hand', () => {
  const [bag] = understand('a medic with a rucksack full of bandages').wear
  assert.deepEqual([bag?.name, bag?.parts[0]?.name], ['rucksack', 'bandages'])
  const { hold, features } = understand('a giant, candles in his beard')
  assert.deepEqual([hold, features.map(({ name }) => name)], [[], ['candles']])
})

test('a waistcoat of studded leather is one thing, and pins on it are pins', () => {
  const { wear } = understand('a studded leather waistcoat covered in enamel pins, black jeans')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['waistcoat', 'jeans'],
  )
  assert.deepEqual(
    wear[0]?.parts.map(({ name }) => name),
    ['pins'],
  )
})

test('what others ask for is not there, and who knits by herself has wool', () => {
  const moth = understand('a moth girl. No antennae, everyone keeps asking for antennae.')
  assert.deepEqual([moth.features, moth.absent[0]?.name], [[], 'antennae'])
  const guard = understand('a guard in a grey coat, crocheting')
  assert.deepEqual([guard.hold[0]?.concept, guard.subject.poses], ['yarn_basket', ['crocheting']])
})

test('who is asked to leave something off has it not; three skirts are three', () => {
  const soldier = understand('Please leave the plume off the helmet')
  assert.deepEqual([soldier.absent[0]?.name, soldier.wear[0]?.name], ['plume', 'helmet'])
  assert.equal(understand('a gipsy, four skirts one on top of the other').wear[0]?.count, 4)
})
