import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure, withExpression } from '../build-figure.ts'

/** How far behind the head, in its own halves, what is drawn of the skin reaches. */
function reachBehind(prompt: string): number {
  const design = designCharacter(understand(prompt), 1)
  const { parts, head } = withExpression(design, buildFigure(design), 'determined')
  const skin = parts.filter(({ name }) => /^body/.test(name))
  const depths = skin.flatMap(({ positions, indices }) =>
    Array.from(indices, (i) => positions[3 * i + 2]),
  )
  return (head.centre[2] - Math.min(...depths)) / head.radius
}

test('no tail looks into the portrait of a dragon, whose frame ends above its back; that of a cat shows hers', () => {
  assert.ok(reachBehind('a gold dragon') < 6)
  assert.ok(reachBehind('a black cat') > 6)
})

test('where a dragon has no wings in its portrait, no stumps of them stand beside its neck', () => {
  const design = designCharacter(understand('a gold dragon'), 1)
  const whole = buildFigure(design)
  const isHigh = (y: number) => y > 0.72 * whole.head.centre[1]
  const asideOf = (parts: typeof whole.parts) =>
    Math.max(
      ...parts
        .filter(({ name }) => /^body/.test(name))
        .flatMap(({ positions, indices }) =>
          Array.from(indices, (i) => (isHigh(positions[3 * i + 1]) ? positions[3 * i] : 0)),
        ),
    )
  const portrait = withExpression({ ...design }, whole, 'determined')
  assert.ok(asideOf(portrait.parts) < 0.6 * asideOf(whole.parts))
})

test('each web of a wing lies in one light', () => {
  const { parts } = buildFigure(designCharacter(understand('a gold dragon'), 1))
  for (const { normals } of parts.filter(({ name }) => name.startsWith('wing skin'))) {
    assert.ok(normals)
    const lights = Array.from({ length: normals.length / 3 }, (_, i) =>
      Array.from(normals.slice(3 * i, 3 * i + 3), (value) => value.toFixed(3)).join(),
    )
    assert.equal(new Set(lights).size, 4)
  }
})

test('the head of an owl is whole: it has no edges but where it meets its other half and its neck', () => {
  const { parts, heightCm } = buildFigure(designCharacter(understand('a snowy owl'), 1))
  const head = parts.find(({ name }) => name === 'head')
  assert.ok(head)
  const { positions, indices } = head
  const edges = new Map<string, [number, number]>()
  for (let k = 0; k < indices.length; k += 3) {
    for (let side = 0; side < 3; side++) {
      const [a, b] = [indices[k + side], indices[k + ((side + 1) % 3)]]
      const [key, twin] = [`${a} ${b}`, `${b} ${a}`]
      if (!edges.delete(twin)) edges.set(key, [a, b])
    }
  }
  const open = [...edges.values()].filter(
    ([a]) =>
      positions[3 * a] > 0.01 &&
      positions[3 * a + 1] > 0.8 * heightCm &&
      positions[3 * a + 2] > 0.15 * heightCm,
  )
  assert.equal(open.length, 0)
})
