import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../build-figure.ts'
import type { Part } from '../figure.ts'

function partsOf(words: string, seed: number): readonly Part[] {
  return buildFigure(designCharacter(understand(words), seed)).parts
}

const lowest = ({ positions }: Part) =>
  positions.reduce((low, y, k) => (k % 3 === 1 ? Math.min(low, y) : low), Number.POSITIVE_INFINITY)

/** How far before the body's axis a part reaches between two heights. */
function reach({ positions }: Part, low: number, high: number): number {
  let most = 0
  for (let k = 0; k < positions.length; k += 3)
    if (positions[k + 1] > low && positions[k + 1] < high) most = Math.max(most, positions[k + 2])
  return most
}

test("a soldier's leather kilt hangs in straps over his tunic, whose hem shows below them", () => {
  for (const [words, seed] of [
    ['a roman centurion with a red crest and a gladius', 48],
    ['a spartan hoplite with a spear', 5],
  ] as const) {
    const parts = partsOf(words, seed)
    const straps = parts.filter(({ name }) => name.startsWith('strap-') && name !== 'strap-studs')
    const tunics = parts.filter(({ material }) => material.startsWith('tunic.'))
    assert.ok(straps.length >= 18, words)
    const hem = Math.min(...straps.map(lowest))
    assert.ok(Math.min(...tunics.map(lowest)) < hem, words)
    const at = (of: readonly Part[]) => Math.max(...of.map((part) => reach(part, hem, hem + 4)))
    assert.ok(at(straps) > at(tunics), `${words}: ${at(straps)} ${at(tunics)}`)
  }
})

test('a leather kilt of its own is one cloth', () => {
  const parts = partsOf('a punk in a leather kilt and a white t-shirt', 3)
  assert.ok(parts.some(({ name }) => name === 'skirt'))
  assert.ok(!parts.some(({ name }) => name.startsWith('strap-')))
})
