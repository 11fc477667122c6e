import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { buildFigure } from '../build-figure.ts'

/** Places of a hood's cloth that are of its trim, away from its edge round the face. */
function hemmed(prompt: string): number {
  const { parts } = buildFigure(designCharacter(understand(prompt), 6))
  const hood = parts.find(({ name }) => name === 'hood')
  assert.ok(hood?.pattern, `${prompt}: a hood`)
  const { positions: p, uvs } = hood
  const point = new SurfacePoint()
  let count = 0
  for (let i = 0; i < uvs.length / 2; i++) {
    const [u, v] = [uvs[2 * i], uvs[2 * i + 1]]
    const material = hood.pattern(point.at(u, v, p[3 * i], p[3 * i + 1], p[3 * i + 2]))
    if (v > 0.1 && material?.endsWith('.trim')) count++
  }
  return count
}

test('a hood has a hemmed slit where a long ear comes through it, and none over ears that lie under it', () => {
  assert.ok(hemmed('a goblin in a red hood') > 4)
  assert.equal(hemmed('a woman in a red hood'), 0)
  assert.equal(hemmed('a half-elf ranger with pointed ears in a blue hood'), 0)
})
