import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StyleName } from '../../design/design.ts'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
import { boundsOf } from '../../math/bounds.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { makeBody } from '../body/body.ts'
import { dress } from '../dress.ts'

function cuirassIn(style: StyleName) {
  const design = plainDesign({ style, wear: [plainGarment('plate_armor')] })
  const { parts } = dress(design, makeBody(design.person))
  const groupOf = (name: string) => parts.find((part) => part.name === name)?.group
  return [groupOf('cuirass'), groupOf('cuirass-lip')]
}

test('in large pixels a plate and its rolled edge are of one piece, with no line between them', () => {
  const [plate, lip] = cuirassIn('pixel')
  assert.ok(plate !== undefined && plate === lip)
  assert.deepEqual(cuirassIn('anime'), [undefined, undefined])
})

test('in large pixels dark gaps tell the fingers of a gauntlet apart, and its wrist is of metal', () => {
  const design = plainDesign({ style: 'pixel', wear: [plainGarment('gauntlets')] })
  const { parts, materials } = dress(design, makeBody(design.person))
  const named = (name: string) => parts.find((part) => part.name === name)
  const side = named('fingers')?.pattern?.(new SurfacePoint().at(0.25, 0.6, 0, 0, 0))
  assert.ok(side !== undefined && side in materials)
  assert.equal(named('fingers')?.pattern?.(new SurfacePoint().at(0.5, 0.6, 0, 0, 0)), undefined)
  assert.equal(named('gauntlet wrist')?.material, named('fingers')?.material)
})

test('the straps of a knee pad go all the way round the leg and lie on the trousers', () => {
  const design = plainDesign({ wear: [plainGarment('trousers'), plainGarment('knee_pads')] })
  const body = makeBody(design.person)
  const { parts } = dress(design, body)
  const straps = parts.filter(({ name }) => /^pad strap/.test(name))
  assert.equal(straps.length, 4)
  const outmost = (of: typeof parts, y: number) =>
    Math.max(
      ...of.flatMap(({ positions: p }) =>
        [...p.keys()].filter((i) => i % 3 === 0 && Math.abs(p[i + 1] - y) < 2).map((i) => p[i]),
      ),
    )
  const trousers = parts.filter(({ material }) => material.startsWith('trousers'))
  for (const strap of straps.filter(({ positions }) => positions[0] > 0)) {
    const { min, max } = boundsOf([strap])
    const y = (min[1] + max[1]) / 2
    assert.ok(max[0] - outmost(trousers, y) < 0.8, strap.name)
    const { centre } = body.leg.frame(0.5)
    assert.ok(min[2] < centre[2] - 3 && max[2] > centre[2] + 3, strap.name)
  }
})

test('a knee pad is a rimmed plate with a cap and rivets, all of it before the trousers', () => {
  const design = plainDesign({ wear: [plainGarment('trousers'), plainGarment('knee_pads')] })
  const { parts } = dress(design, makeBody(design.person))
  const names = parts.map(({ name }) => name.replace(/-(?:left|right)$/, ''))
  for (const name of ['knee pad', 'knee pad-lip', 'knee pad cap', 'knee pad studs'])
    assert.ok(names.includes(name), name)
  const trousers = parts.filter(({ material }) => material.startsWith('trousers'))
  const frontAt = (x: number, y: number) =>
    Math.max(
      ...trousers.flatMap(({ positions: p }) =>
        [...p.keys()]
          .filter((i) => i % 3 === 0 && Math.abs(p[i] - x) < 1 && Math.abs(p[i + 1] - y) < 1.5)
          .map((i) => p[i + 2]),
      ),
    )
  for (const { positions: p } of parts.filter(({ name }) => /^knee pad-lip/.test(name)))
    for (let i = 0; i < p.length; i += 3)
      assert.ok(p[i + 2] > frontAt(p[i], p[i + 1]) - 1, `${p[i]} ${p[i + 1]}`)
})

test("a samurai's cuirass is a box: it is hardly narrower at the waist than round the chest", () => {
  const man = { ...plainDesign().person, presentation: 1, heightCm: 178, heads: 7.2 }
  const design = plainDesign({ person: man, wear: [plainGarment('samurai_armor')] })
  const body = makeBody(man)
  const shell = dress(design, body).parts.find(({ name }) => name === 'do')
  assert.ok(shell)
  const { positions: p } = shell
  const farthest = (y: number, axis: 0 | 2) =>
    Math.max(
      ...[...p.keys()]
        .filter((i) => i % 3 === 0 && Math.abs(p[i + 1] - y) < 2)
        .map((i) => p[i + axis]),
    )
  for (const axis of [0, 2] as const) {
    const [chest, waist] = [body.level(4.95), body.level(4.45)].map((y) => farthest(y, axis))
    assert.ok(waist > 0.88 * chest, `${waist} of ${chest}`)
  }
})
