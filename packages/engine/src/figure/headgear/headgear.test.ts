import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GarmentKind, garments } from '../../brief/concepts.ts'
import { understand } from '../../brief/understand.ts'
import type { Garment } from '../../design/design.ts'
import { designCharacter } from '../../design/design-character.ts'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
import { boundsOf } from '../../math/bounds.ts'
import { makeBody } from '../body/body.ts'
import { buildFigure } from '../build-figure.ts'
import { dress } from '../dress.ts'
import { faceLook } from '../head/face-look.ts'
import { makeSkull } from '../head/skull.ts'

const { person } = plainDesign()
const chibi = { ...person, heightCm: 60, heads: 2.6 }

function wear(kind: GarmentKind, changes: Partial<Garment> = {}, who = person) {
  const design = plainDesign({ person: who, wear: [plainGarment(kind, changes)] })
  const body = makeBody(design.person)
  const skull = makeSkull(design, body)
  return { ...dress(design, body), skull, look: faceLook(design, skull.shape) }
}

test('every kind of headgear and face wear is made, on grown and small heads, in known colours', () => {
  for (const kind of [...garments.head, ...garments.face]) {
    for (const who of [person, chibi]) {
      const { parts, materials } = wear(kind, {}, who)
      assert.ok(parts.length > 0, kind)
      for (const part of parts) {
        assert.ok(materials[part.material], `${kind}: ${part.material}`)
        assert.ok(part.positions.every(Number.isFinite), `${kind}: ${part.name}`)
      }
      const triangles = parts.reduce((sum, part) => sum + part.indices.length / 3, 0)
      assert.ok(triangles < 14_000, `${kind} has ${triangles} triangles`)
    }
  }
})

/** Corners of drawn triangles before the character's left eye (1) or right eye (−1). */
function cornersBeforeEye({ parts, skull, look }: ReturnType<typeof wear>, side: number): number {
  let count = 0
  for (const { positions, indices } of parts) {
    for (const i of indices) {
      const [x, y, z] = skull.toLocal([
        positions[3 * i],
        positions[3 * i + 1],
        positions[3 * i + 2],
      ])
      const dx = (side * x - look.eye.x) / (look.eye.width * 0.45)
      const dy = (y - look.eye.y) / (look.eye.height * 0.35)
      if (z > 0.4 && dx * dx + dy * dy < 1) count++
    }
  }
  return count
}

test('the holes of a mask go on round the side of the face, so that its eye is seen in profile', () => {
  const { parts, skull, look } = wear('mask')
  const mask = parts.find(({ name }) => name === 'mask')
  assert.ok(mask)
  const { eye } = look
  let nearest = Infinity
  for (const i of mask.indices) {
    const [x, y] = skull.toLocal(
      [0, 1, 2].map((axis) => mask.positions[3 * i + axis]) as [number, number, number],
    )
    const isBeside = x > eye.x && Math.abs(y - eye.y) < 0.2 * eye.height
    if (isBeside) nearest = Math.min(nearest, x - eye.x)
  }
  assert.ok(nearest > 0.75 * eye.width, `${nearest / eye.width} of an eye`)
})

test('helmets leave the eyes free unless they are worn closed', () => {
  for (const kind of ['helmet', 'horned_helmet', 'kabuto', 'hood', 'hijab', 'mask'] as const) {
    assert.equal(cornersBeforeEye(wear(kind), 1), 0, kind)
  }
  assert.ok(cornersBeforeEye(wear('helmet', { fit: 0.9 }), 1) > 0)
})

/** Where the brim of a hat reaches farthest before, aside and behind, in head units. */
function brimOf(kind: GarmentKind) {
  const { parts, skull } = wear(kind)
  const brim = parts.find(({ name }) => name === 'hat brim')
  assert.ok(brim)
  const points = Array.from({ length: brim.positions.length / 3 }, (_, i) =>
    skull.toLocal(
      [0, 1, 2].map((axis) => brim.positions[3 * i + axis]) as [number, number, number],
    ),
  )
  const outmost = (along: (point: readonly number[]) => number) =>
    points.reduce((far, point) => (along(point) > along(far) ? point : far))
  return {
    before: outmost(([, , z]) => z),
    aside: outmost(([x]) => x),
    behind: outmost(([, , z]) => -z),
    root: Math.max(...points.filter(([, , z]) => z > 0).map(([, y]) => y)),
  }
}

test('the brim of a sou’wester slopes down all round, and comes lowest and farthest behind', () => {
  const { before, aside, behind } = brimOf('souwester')
  assert.ok(aside[1] < before[1] - 0.1)
  assert.ok(behind[1] < aside[1] - 0.1)
})

test('the brim of a straw hat slopes over the brow, so that it is seen from before', () => {
  const { before, root } = brimOf('straw_hat')
  assert.ok(before[1] < root - 0.06, `${before[1]} of ${root}`)
})

test('an eyepatch covers the eye of its own side', () => {
  const left = wear('eyepatch', { side: 'left' })
  assert.ok(cornersBeforeEye(left, 1) > 0)
  assert.equal(cornersBeforeEye(left, -1), 0)
  assert.equal(cornersBeforeEye(wear('eyepatch', { side: 'right' }), 1), 0)
})

test('a fox mask is pushed up beside the face, and leaves both eyes free', () => {
  const fox = wear('mask', { label: 'White fox mask' })
  for (const side of [1, -1]) assert.equal(cornersBeforeEye(fox, side), 0)
  assert.ok(fox.parts.every(({ material }) => fox.materials[material] !== undefined))
  const highest = (parts: typeof fox.parts) =>
    Math.max(...parts.flatMap(({ positions }) => [...positions].filter((_, i) => i % 3 === 1)))
  assert.ok(highest(fox.parts) > highest(wear('mask').parts))
})

test('cords tied under the chin go down with the jaw of who cries out, and not at rest', () => {
  const design = plainDesign({ wear: [plainGarment('kabuto')] })
  const lowest = (expression: string) => {
    const { parts } = buildFigure(design, { expression })
    const cords = parts.find(({ name }) => name === 'kabuto cords')
    return Math.min(...(cords?.positions ?? []).filter((_, i) => i % 3 === 1))
  }
  assert.ok(lowest('surprised') < lowest('neutral') - 0.5)
})

test('from the side the cheek guards of a galea leave the eye free', () => {
  const { parts, skull, look } = wear('galea')
  const guards = parts.filter(({ name }) => /^cheek/.test(name))
  assert.equal(guards.length, 2)
  for (const { positions } of guards) {
    for (let i = 0; i < positions.length; i += 3) {
      const [x, y, z] = skull.toLocal([positions[i], positions[i + 1], positions[i + 2]])
      const isAtEye = Math.abs(y - look.eye.y) < look.eye.height / 2
      assert.ok(!isAtEye || Math.atan2(Math.abs(x), z) > 0.75, `${x} ${z}`)
    }
  }
})

test('a space helmet has a valve and a lock behind, and the valve makes room for an emblem', () => {
  const behind = (changes: Partial<Garment>) => {
    const { parts, skull } = wear('space_helmet', changes)
    return parts
      .filter(({ name }) => /plate|badge|valve|lock|vents/.test(name))
      .map(({ name, positions }) => {
        const [, , z] = skull.toLocal([positions[0], positions[1], positions[2]])
        assert.ok(z < -0.7, `${name} is at ${z}`)
        return name
      })
  }
  assert.ok(behind({}).includes('space helmet valve'))
  assert.ok(behind({ emblem: 'star' }).includes('space helmet badge'))
  assert.ok(!behind({ emblem: 'star' }).includes('space helmet valve'))
})

test('a crest goes from brow to nape, that of a centurion from ear to ear', () => {
  const boxOf = (words: string) => {
    const { parts } = buildFigure(designCharacter(understand(words), 48))
    const { min, max } = boundsOf(parts.filter(({ name }) => name === 'crest'))
    return { wide: max[0] - min[0], long: max[2] - min[2] }
  }
  const legionary = boxOf('a roman legionary')
  assert.ok(legionary.long > 3 * legionary.wide)
  const centurion = boxOf('a roman centurion')
  assert.ok(centurion.wide > 3 * centurion.long)
})
