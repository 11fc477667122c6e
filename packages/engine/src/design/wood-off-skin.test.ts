import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { hexToOklch } from '../math/colour.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string, seed: number) => designCharacter(understand(words), seed)
const stepOf = (one: string, other: string) => Math.abs(hexToOklch(one).l - hexToOklch(other).l)

test('the shaft of a spear and the back of a shield are not as brown as the hands that hold them', () => {
  const { skin, hold } = designOf('a maasai warrior in a red shuka with a spear and a shield', 46)
  const [spear, shield] = hold
  assert.ok(stepOf(spear.colours.lining, skin.colour) > 0.13)
  assert.ok(stepOf(shield.colours.lining, skin.colour) > 0.13)
})

test('a staff of a said colour keeps it in a brown hand', () => {
  const { hold } = designOf('a dark-skinned queen with a brown staff', 6)
  const asked = designOf('a pale queen with a brown staff', 6)
  assert.equal(hold[0].colours.main, asked.hold[0].colours.main)
})
