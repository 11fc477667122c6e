import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function partsOf(prompt: string, concept: string): string[] {
  const { wear, hold } = understand(prompt)
  const item = [...wear, ...hold].find((each) => each.concept === concept)
  assert.ok(item, `${prompt}: no ${concept}`)
  return item.parts.map(({ part, side }) => (side === 'both' ? part : `${side} ${part}`))
}

test('a coat’s red cuffs are no handcuffs, its collar no dog’s, a sword’s blade no second sword', () => {
  const coat = 'a navy coat with gold buttons, red cuffs and a white collar'
  assert.deepEqual(partsOf(coat, 'coat'), ['button', 'cuff', 'collar'])
  assert.deepEqual(understand(coat).hold, [])
  assert.deepEqual(partsOf('a sword with a black blade', 'sword'), ['blade'])
  assert.equal(understand('a girl with a spiked collar').wear[0]?.slot, 'neck')
})

test('a side that is said of a part stays with it', () => {
  const coat = 'a coat whose left sleeve is red and right sleeve is blue'
  assert.deepEqual(partsOf(coat, 'coat'), ['left sleeve', 'right sleeve'])
})

test('what is on a garment is shown on it; what is carried is carried', () => {
  assert.deepEqual(partsOf('a shirt with a white skull on it', 'shirt'), ['emblem'])
  assert.deepEqual(partsOf('a red gown with black roses', 'gown'), ['emblem'])
  const knight = understand('a knight in a tabard with a sword on his back')
  assert.equal(knight.hold[0]?.concept, 'sword')
})

test('the letters and the words in quotation marks are one sign', () => {
  const { wear, hold } = understand('a jersey with white letters "KINGS" on the back')
  assert.deepEqual(hold, [])
  assert.equal(wear[0]?.parts[0]?.name, 'letters kings')
  assert.equal(wear[0]?.parts[0]?.colours[0]?.name, 'white')
})

test('a striped shirt shows no picture, and a skateboard is carried', () => {
  const { hold, wear } = understand('a boy in a striped T-shirt with a skateboard', undefined)
  assert.deepEqual(
    hold.map(({ concept }) => concept),
    ['skateboard'],
  )
  assert.deepEqual(wear[0]?.parts, [])
  assert.deepEqual(partsOf('a knight carrying a shield with a key', 'shield'), ['emblem'])
})

test('a letter on a hat keeps its colour', () => {
  const [hat] = understand('a warden, tin hat with a white W').wear
  const [letter] = hat?.parts ?? []
  assert.deepEqual([letter?.name, letter?.colours[0]?.name], ['letter w', 'white'])
})
