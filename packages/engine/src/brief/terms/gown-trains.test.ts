import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what trails behind a dress is worn', () => {
  for (const prompt of [
    'a ghost bride whose train is made of fog',
    'space empress, collar as wide as her shoulders, train of liquid mercury',
    'princess, six-foot train of peacock feathers',
  ])
    assert.ok(
      understand(prompt).wear.some(({ name }) => name === 'train'),
      prompt,
    )
  const [dress] = understand('the train of her dress is soaked').wear
  assert.deepEqual([dress?.name, dress?.parts[0]?.name], ['dress', 'train'])
})

test('what runs on rails is where somebody is', () => {
  for (const prompt of ['a bride on a train', 'a bride waiting for the train'])
    assert.deepEqual(understand(prompt).wear, [], prompt)
})
