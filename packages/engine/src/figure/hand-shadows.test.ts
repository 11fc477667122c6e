import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from './build-figure.ts'
import type { Part } from './figure.ts'

const partsOf = (prompt: string): Part[] =>
  buildFigure(designCharacter(understand(prompt), 1)).parts

test('hands throw no shadow on a skirt beside them, and do on trousers', () => {
  const handsOf = (prompt: string) =>
    partsOf(prompt).filter(({ region }) => region?.endsWith(' hand'))
  for (const prompt of ['a woman in a red sari', 'a queen in a gown and gloves', 'a wizard robe'])
    for (const { name, castsNoShadow } of handsOf(prompt)) assert.ok(castsNoShadow, name)
  const calm = handsOf('a man in a shirt and jeans').filter((part) => part.castsNoShadow)
  assert.deepEqual(calm, [])
})

test('nor does a fan beside a skirt, though a staff does', () => {
  const isShadowless = (prompt: string, thing: string) => {
    const parts = partsOf(prompt).filter(({ material }) => material.startsWith(thing))
    assert.notEqual(parts.length, 0, prompt)
    return parts.every((part) => part.castsNoShadow)
  }
  assert.ok(isShadowless('a dancer in a long red dress with a fan', 'fan'))
  assert.ok(!isShadowless('a dancer in red trousers with a fan', 'fan'))
  assert.ok(!isShadowless('a queen in a long gown with a staff', 'staff'))
})

test('nor a forearm where a tail hangs beside it, which would be striped by it', () => {
  const forearms = (prompt: string) =>
    partsOf(prompt).filter(({ region }) => region?.endsWith(' forearm'))
  assert.ok(forearms('a catgirl in a shirt').every((part) => part.castsNoShadow))
  assert.ok(!forearms('a girl in a shirt').some((part) => part.castsNoShadow))
})

test('nor a board that is held before the body, whose straight edges would be a patch on the trousers', () => {
  const board = partsOf('a nurse in scrubs with a clipboard').filter(({ material }) =>
    material.startsWith('clipboard'),
  )
  assert.ok(board.length > 0 && board.every((part) => part.castsNoShadow))
})
