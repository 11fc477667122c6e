import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

test('hair in ropes of flax is braided, hair of live flame burns, and nothing of it is held', () => {
  const huntress = understand('huntress, hair in two ropes of flax')
  assert.deepEqual(huntress.hold, [])
  assert.deepEqual(names(huntress.body.hair.colours), ['flaxen'])
  const smith = understand('smith: hair of live flame')
  assert.deepEqual(smith.hold, [])
  assert.equal(smith.body.hair.styles[0]?.concept, 'flame_hair')
})

test('a pigtail stiff with tar brings no lute, and a skin red as a lobster no lobster', () => {
  assert.deepEqual(understand('sailor, pigtail stiff with tar').hold, [])
  const imp = understand('imp, skin boiled-lobster red')
  assert.deepEqual(imp.hold, [])
  assert.deepEqual(names(imp.body.skin), ['red'])
})

test('what is in the joints of armour or of a robot is nothing to smoke', () => {
  for (const words of [
    'robot, chassis painted daffodil yellow, moss in the joints',
    'knight, rust in the joints of the armour',
  ])
    assert.deepEqual(understand(words).hold, [], words)
})

test('a hat with the crown gone is worn, a parka the orange of a road cone is orange', () => {
  const mage = understand('mage, hat with the crown gone')
  assert.deepEqual([names(mage.wear), mage.absent], [['hat'], []])
  const fisher = understand('fisher, parka the orange of a road cone')
  assert.deepEqual([names(fisher.wear[0]?.colours ?? []), fisher.hold], [['orange'], []])
})

test('a seamstress doll is a doll, and an ice axe is not of ice', () => {
  assert.equal(understand('Seamstress doll, chipped hands').subject.species?.name, 'doll')
  assert.deepEqual(understand('mountaineer, ice axe').hold[0]?.materials, [])
})
