import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distance, type Rgb } from './few-colours.ts'

test('a glint of gold is farther from skin than skin is from its own shade', () => {
  const [glint, skin, shade]: Rgb[] = [
    [250, 225, 173],
    [245, 219, 200],
    [222, 180, 157],
  ]
  assert.ok(distance(glint, skin) > distance(skin, shade))
})

test('greys have no hue to be told by', () => {
  assert.ok(distance([150, 150, 150], [156, 150, 152]) < 600)
})
