import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('the colour of what somebody is covered in is the stuff’s, not hers', () => {
  const { subject, themeColours } = understand('a miner covered in grey dust')
  assert.deepEqual([subject.figure, themeColours], [['dusty'], []])
  assert.ok(understand('a nomad, dagger, dust everywhere').subject.figure.includes('dusty'))
  assert.ok(understand('a miner, grey dust over everything').subject.figure.includes('dusty'))
})

test('oil and paint leave stains of their colour', () => {
  const [oil] = understand('a mechanic covered in black oil').features
  assert.deepEqual([oil?.name, oil?.colours[0]?.name], ['oil stains', 'black'])
  assert.deepEqual(understand('a coat smeared with paint').features, [])
})
