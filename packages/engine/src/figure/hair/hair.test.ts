import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beards, hairStyles } from '../../brief/concepts.ts'
import type { Design } from '../../design/design.ts'
import { plainDesign } from '../../design/plain-design.ts'
import { grid } from '../../math/surface.ts'
import { makeBody } from '../body/body.ts'
import type { Cover } from '../cover.ts'
import type { Part } from '../figure.ts'
import { makeSkull } from '../head/skull.ts'
import { clearOf } from './drape.ts'
import { buildFacialHair, buildHair } from './hair.ts'
import { makeHairSpace } from './space.ts'
import { brimHeight, pressPart } from './under-cover.ts'

const { person, hair } = plainDesign()
const bodies: Record<string, Design['person']> = {
  woman: person,
  man: { ...person, presentation: 1, heightCm: 186, heads: 7.4 },
  chibi: { ...person, heightCm: 60, heads: 2.6 },
}

function grow(changes: Partial<Design>, cover: Cover = 'none') {
  const design = plainDesign(changes)
  const body = makeBody(design.person)
  const skull = makeSkull(design, body)
  return { ...buildHair(design, body, skull, cover), skull }
}

function heights(parts: readonly Part[]): number[] {
  return parts.flatMap(({ positions, indices }) => Array.from(indices, (i) => positions[3 * i + 1]))
}

for (const [name, who] of Object.entries(bodies)) {
  test(`every hair style grows on a ${name}, in known colours, clear of the ground`, () => {
    for (const style of hairStyles) {
      const { parts, materials, skull } = grow({ person: who, hair: { ...hair, style, length: 4 } })
      assert.equal(parts.length === 0, style === 'bald', style)
      const lowest = heights(parts).reduce((low, y) => Math.min(low, y), Infinity)
      assert.ok(
        style === 'bald' || lowest >= 0.2 * skull.unitCm - 1e-3,
        `${style} ends at ${lowest}`,
      )
      for (const part of parts) {
        assert.ok(materials[part.material], part.material)
        assert.ok(part.positions.every(Number.isFinite), `${style} ${part.name}`)
      }
      const triangles = parts.reduce((sum, part) => sum + part.indices.length / 3, 0)
      assert.ok(triangles < 50_000, `${style} has ${triangles} triangles`)
    }
  })
}

test('the same design grows the same hair, and another seed other hair', () => {
  const positions = (seed: number) => grow({ seed }).parts.map((part) => part.positions)
  assert.deepEqual(positions(7), positions(7))
  assert.notDeepEqual(positions(7), positions(8))
})

test('under a hat nothing of the crown is drawn, under a hijab nothing at all', () => {
  for (const style of hairStyles) {
    const { parts, skull } = grow({ hair: { ...hair, style } }, 'hat')
    const top = heights(parts).reduce((high, y) => Math.max(high, y), -Infinity)
    assert.ok(top < skull.centre[1] + 0.85 * skull.unitCm, `${style} reaches ${top}`)
  }
  assert.equal(grow({}, 'all').parts.length, 0)
})

test('under a hat long hair lies over the ears, and not in them', () => {
  const { parts, skull } = grow({ hair: { ...hair, style: 'long', length: 1.4 } }, 'hat')
  const side = parts.find(({ name }) => name === 'side left')
  assert.ok(side)
  const [ear, y, z] = skull.ear
  let lowest = Infinity
  for (let i = 0; i < side.positions.length; i += 3) {
    const [px, py, pz] = side.positions.subarray(i, i + 3)
    const point = skull.toLocal([px, py, pz])
    if (Math.hypot(point[1] - y, point[2] - z) < 0.15) lowest = Math.min(lowest, point[0])
  }
  assert.ok(lowest > ear + 0.09, `${lowest - ear} off the head`)
})

test('no beard covers the mouth', () => {
  for (const style of beards) {
    const { parts, skull } = grow({
      person: bodies.man,
      hair: { ...hair, style: 'bald' },
      beard: { style, colour: '#5a3a26' },
    })
    for (const { name, positions } of parts) {
      for (let i = 0; i < positions.length; i += 3) {
        const [x, y] = skull.toLocal([positions[i], positions[i + 1], positions[i + 2]])
        const isOnMouth = Math.abs(x) < 0.06 && Math.abs(y - skull.shape.mouthY) < 0.02
        assert.ok(!isOnMouth, `${style}: ${name} at ${x}, ${y}`)
      }
    }
  }
})

test('seen from the side, hair that falls beside the face leaves the eye free', () => {
  const falling = [
    'bob',
    'medium',
    'long',
    'wavy',
    'curly',
    'hime',
    'locs',
    'braids',
    'lob',
  ] as const
  for (const style of falling) {
    for (const bangs of ['swept', 'wispy', 'straight', 'parted'] as const) {
      const { parts, skull } = grow({ hair: { ...hair, style, bangs } })
      for (const { name, positions } of parts) {
        for (let i = 0; i < positions.length; i += 3) {
          const [x, y, z] = skull.toLocal([positions[i], positions[i + 1], positions[i + 2]])
          const isBeside = Math.abs(x) > 0.5 && Math.abs(y - skull.shape.eyeY) < 0.06
          assert.ok(!isBeside || z < 0.6, `${style}, ${bangs}: ${name} at ${x}, ${y}, ${z}`)
        }
      }
    }
  }
})

test('a smile lifts the ends of a moustache', () => {
  const design = plainDesign({
    person: bodies.man,
    beard: { style: 'moustache', colour: '#5a3a26' },
  })
  const body = makeBody(design.person)
  const skull = makeSkull(design, body)
  const lowestAt = (corner: number) => {
    const mouth = { width: 1.4, left: corner, right: corner, open: 0 }
    return heights(buildFacialHair(design, body, skull, mouth)).reduce((low, y) => Math.min(low, y))
  }
  assert.ok(lowestAt(1) > lowestAt(-0.8))
})

test('the strands of a long beard never cross: its front faces the front', () => {
  const { parts, skull } = grow({
    person: bodies.man,
    beard: { style: 'long_beard', colour: '#d0d0d0' },
  })
  const beard = parts.find((part) => part.name === 'long beard')
  assert.ok(beard)
  const { positions, indices } = beard
  let front = 0
  let turned = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => 3 * indices[t + k])
    const ux = positions[b] - positions[a]
    const uy = positions[b + 1] - positions[a + 1]
    const vx = positions[c] - positions[a]
    const vy = positions[c + 1] - positions[a + 1]
    const area = Math.abs(ux * vy - uy * vx)
    if (positions[a + 1] > skull.centre[1] - skull.unitCm) continue
    if (ux * vy - uy * vx > 0) front += area
    else turned += area
  }
  assert.ok(turned < 0.1 * front, `${turned} of ${front} turned over`)
})

test('a long beard lies on the chest of an elder, whose head is held forward', () => {
  const who: Design['person'] = { ...bodies.man, age: 'elder' }
  const design = plainDesign({ person: who, beard: { style: 'long_beard', colour: '#d0d0d0' } })
  const body = makeBody(who)
  const skull = makeSkull(design, body)
  const y = skull.centre[1] - 1.9 * skull.unitCm
  const chest: Part = {
    name: 'chest',
    material: 'skin',
    positions: new Float32Array([-40, 0, -8, 40, 0, -8, 0, 2 * y, -8]),
    indices: new Uint32Array([0, 1, 2]),
    uvs: new Float32Array(6),
  }
  const { parts } = buildHair(design, body, skull, 'none', [chest])
  const beard = parts.find((part) => part.name === 'long beard')
  assert.ok(beard)
  const { positions } = beard
  const depths = Array.from({ length: positions.length / 3 }, (_, i) => 3 * i)
    .filter((at) => Math.abs(positions[at + 1] - y) < 0.2 * skull.unitCm)
    .map((at) => positions[at + 2])
  const chin = skull.place([0, -0.95, 0.7])[2]
  assert.ok(depths.length > 0 && Math.max(...depths) < chin - 0.2 * skull.unitCm)
})

test('combed hair covers the side of a head without ears, leaves an ear to be seen and thins to a point close before it', () => {
  const lowestAt = (ears: Design['ears'], from: number, to: number) => {
    const { parts, skull } = grow({ ears, hair: { ...hair, style: 'ponytail' } })
    const combed = parts.find((part) => part.name === 'combed')
    assert.ok(combed)
    const { positions } = combed
    const points = Array.from({ length: positions.length / 3 }, (_, i) =>
      skull.toLocal([positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]]),
    )
    const beside = points.filter(([, , z]) => z > skull.ear[2] + from && z < skull.ear[2] + to)
    return Math.min(...beside.map(([, y]) => y))
  }
  assert.ok(lowestAt('human', -0.08, 0.08) > -0.17)
  assert.ok(lowestAt('human', -0.08, 0.08) < -0.08)
  assert.ok(lowestAt('human', 0.2, 0.36) > 0, 'a slab lies on the cheek')
  assert.ok(lowestAt('none', -0.12, 0.12) < -0.2)
})

test('a full beard reaches back to the corner of the jaw', () => {
  const { parts, skull } = grow({
    person: bodies.man,
    beard: { style: 'full_beard', colour: '#5a3a26' },
  })
  const beard = parts.find((part) => part.name === 'full beard')
  assert.ok(beard)
  const { positions } = beard
  const onJaw = Array.from({ length: positions.length / 3 }, (_, i) => 3 * i).filter(
    (at) => Math.abs(positions[at + 1] - skull.centre[1] + 0.6 * skull.unitCm) < 0.1 * skull.unitCm,
  )
  const back = Math.min(...onJaw.map((at) => positions[at + 2] - skull.centre[2])) / skull.unitCm
  assert.ok(back < -0.06, `${back}`)
})

test('hair pressed under a hat keeps its order: what lay over another piece still does', () => {
  const design = plainDesign()
  const body = makeBody(design.person)
  const space = makeHairSpace(makeSkull(design, body), body)
  const under = brimHeight(-0.6) - 0.1
  const heightOf = (z: number) => {
    const part = {
      name: 'back',
      material: 'hair',
      positions: new Float32Array([0, under, z]),
      uvs: new Float32Array(2),
      indices: new Uint32Array(0),
    }
    return -pressPart('hat', space, part).positions[2]
  }
  assert.ok(heightOf(-1.4) > heightOf(-1.3) + 0.005)
  assert.ok(heightOf(-1.4) < 1.2)
})

test('no point of a lock dips into what it lies on, and one over another still does', () => {
  const points = new Float32Array([0, -1, 0.2, 0, -1, 0.4, 0, -1, 1.5])
  const clear = clearOf(points, () => 1, 1)
  assert.ok(clear[2] < clear[5] && clear[5] < 1 && clear[2] > 0.8)
  assert.equal(clear[8], 1.5)
})

test('a braid begins on the head, wherever what is worn holds it out behind', () => {
  const styled = { hair: { ...hair, style: 'single_braid' as const, length: 2 } }
  const { person: grown } = plainDesign()
  const body = makeBody({ ...grown, age: 'elder' })
  const hump: Part = {
    name: 'hump',
    material: 'cloth',
    ...grid(8, 8, (u, v) => [40 * u - 20, body.level(6.2) - 60 * v, -0.9 * body.unit]),
  }
  for (const worn of [[], [hump]]) {
    const design = plainDesign({ person: body.person, ...styled })
    const skull = makeSkull(design, body)
    const { parts } = buildHair(design, body, skull, 'none', worn)
    const places = (start: string) =>
      parts
        .filter(({ name }) => name.startsWith(start))
        .flatMap(({ positions: p }) =>
          Array.from({ length: p.length / 3 }, (_, i) => [p[3 * i], p[3 * i + 1], p[3 * i + 2]]),
        )
    const combed = places('combed')
    const near = Math.min(
      ...places('braid root').map(([x, y, z]) =>
        Math.min(...combed.map((at) => Math.hypot(at[0] - x, at[1] - y, at[2] - z))),
      ),
    )
    assert.ok(near < 1, `${near}`)
  }
})

test('a beard of the colour of the hair is one growth with it, one of another colour is told from it', () => {
  const jawOf = (colour: string) =>
    grow({
      person: bodies.man,
      hair: { ...hair, style: 'short' },
      beard: { style: 'full_beard', colour },
    }).parts.find(({ name }) => name === 'full beard')
  assert.equal(jawOf(hair.colour)?.group, 'hair')
  assert.equal(jawOf('#f4f4f4')?.group, 'beard')
})

test('no line is drawn where hair comes out of a bald crown, and the crown keeps its outline', () => {
  const { parts, skull } = grow({
    person: bodies.man,
    hair: { ...hair, style: 'tonsure', bangs: 'none' },
  })
  const edge = parts.find(({ name }) => name === 'ring edge')
  const pate = parts.find(({ name }) => name === 'hair dome')
  assert.ok(edge?.noInk && pate && !pate.noInk)
  const highest = (part: Part) => Math.max(...heights([part]))
  assert.ok(highest(edge) < skull.place([0, 1, 0])[1])
  assert.ok(highest(pate) > highest(edge))
})
