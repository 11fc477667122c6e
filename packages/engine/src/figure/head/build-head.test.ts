import assert from 'node:assert/strict'
import { test } from 'node:test'
import { features, species } from '../../brief/concepts.ts'
import type { Design } from '../../design/design.ts'
import { plainDesign } from '../../design/plain-design.ts'
import { speciesTraits } from '../../design/tables/species-traits.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { makeBody } from '../body/body.ts'
import { buildHead } from './build-head.ts'
import { expressions } from './expressions.ts'
import { faceLook } from './face-look.ts'
import { facePoint } from './head-mesh.ts'
import { headShape } from './head-shape.ts'

const plain = plainDesign()

function headOf(design: Design, expression = 'neutral') {
  return buildHead(design, makeBody(design.person), expression, 120)
}

/** A plain person of a species, with the ears, muzzle and features its table gives. */
function folk(kind: (typeof species)[number]): Design {
  const traits = speciesTraits[kind]
  const second = traits.second?.[0] ?? '#c0a080'
  return {
    ...plain,
    person: { ...plain.person, species: kind },
    skin: {
      colour: traits.skin?.[0] ?? plain.skin.colour,
      surface: traits.surface ?? 'skin',
      second,
      marking: traits.marking ?? 'none',
    },
    face: { ...plain.face, muzzle: traits.muzzle ?? 0 },
    ears: traits.ears ?? 'human',
    features: (traits.features ?? []).map((feature) => ({
      kind: feature,
      side: 'both',
      colour: '#e8dcc0',
      second: '#c0a080',
      size: 1,
      place: undefined,
    })),
  }
}

test('every species has a head in every mood, whole and within its budget', () => {
  for (const kind of species) {
    for (const mood of ['neutral', 'angry', 'happy']) {
      const head = headOf(folk(kind), mood)
      const triangles = head.parts.reduce((sum, part) => sum + part.indices.length / 3, 0)
      assert.ok(triangles < 32_000, `${kind} has ${triangles} triangles`)
      for (const part of head.parts) {
        assert.ok(part.positions.every(Number.isFinite), `${kind} ${part.name} has a hole`)
        assert.ok(part.material in head.materials, `${kind} ${part.name} wants ${part.material}`)
      }
    }
  }
})

test('a beast has no chin of its own before its throat', () => {
  for (const kind of ['foxfolk', 'wolffolk', 'catfolk', 'dragonborn'] as const) {
    const { parts, skull } = headOf(folk(kind))
    const [head] = parts.filter(({ name }) => name === 'head')
    for (let i = 0; i < head.positions.length; i += 3) {
      const [x, height, depth] = head.positions.subarray(i, i + 3)
      const [, y, z] = skull.toLocal([x, height, depth])
      assert.ok(y > -0.92 || z < 0.25, `${kind}: ${z} at ${y}`)
    }
  }
})

test('no two expressions paint the same face', () => {
  const faces = Object.keys(expressions).map((name) => {
    const decal = headOf(plain, name).parts[0].decal
    return Buffer.from(decal?.data ?? []).toString('base64')
  })
  assert.equal(new Set(faces).size, faces.length)
})

test('the same design gives the same head, and another seed another face', () => {
  const pixels = (design: Design) => Buffer.from(headOf(design).parts[0].decal?.data ?? [])
  assert.ok(pixels(plain).equals(pixels(plainDesign())))
  assert.ok(!pixels(plain).equals(pixels({ ...plain, seed: 2 })))
})

test('a mark asked for on one side is drawn on that side only', () => {
  for (const kind of features.filter((name) => /scar|war_paint|circuit_lines/.test(name))) {
    const marked = (side: 'left' | 'right') => {
      const feature = {
        kind,
        side,
        colour: '#30e0e0',
        second: '#206060',
        size: 1,
        place: `${side} cheek`,
      }
      return changedColumns(plain, { ...plain, features: [feature] })
    }
    assert.ok(
      marked('left').every((column) => column > 0.49),
      `${kind} on the left`,
    )
    assert.ok(
      marked('right').every((column) => column < 0.51),
      `${kind} on the right`,
    )
  }
})

/** Where two painted faces differ, as shares of the picture's width: above ½ is the character's left. */
function changedColumns(first: Design, second: Design): number[] {
  const a = headOf(first).parts[0].decal
  const b = headOf(second).parts[0].decal
  assert.ok(a && b)
  const found: number[] = []
  for (let k = 0; k < a.data.length; k++) {
    if (a.data[k] !== b.data[k]) found.push(((k >> 2) % a.width) / a.width)
  }
  assert.ok(found.length > 0)
  return found
}

test('hedgehogs have quills, scarecrows straw, and an open muzzle a back to its mouth', () => {
  const names = (kind: (typeof species)[number], mood: string) =>
    headOf(folk(kind), mood).parts.map(({ name }) => name)
  assert.ok(names('hedgehogfolk', 'neutral').includes('crest'))
  assert.ok(names('scarecrow', 'neutral').includes('straw'))
  assert.ok(names('bullfolk', 'angry').includes('muzzle gullet'))
  assert.ok(!names('bullfolk', 'neutral').includes('muzzle gullet'))
})

test('behind, a bare skull ends over its jaw, where a head of flesh goes on into the neck', () => {
  const depth = (kind: (typeof species)[number]) => {
    const { skull } = headOf(folk(kind))
    const [, , z] = skull.surface(Math.PI, -0.5)
    return z
  }
  assert.ok(depth('skeleton') > depth('human') + 0.3)
})

test('from cheek to jowl no face is scooped in, however high its cheeks and narrow its jaw', () => {
  for (const cheek of [0.1, 0.5, 0.95])
    for (const jaw of [0.62, 0.7, 0.85])
      for (const chin of [0.15, 0.25, 0.35]) {
        const { width } = headShape({ ...plain, face: { ...plain.face, cheek, jaw, chin } })
        const [low, corner, high] = [2, 3, 4].map((i) => width[i])
        const share = (high[0] - corner[0]) / (high[0] - low[0])
        const straight = high[1] + (low[1] - high[1]) * share
        assert.ok(corner[1] > straight, `cheek ${cheek}, jaw ${jaw}, chin ${chin}`)
      }
})

test('in large pixels a human ear stands farther out, and a mouth in profile goes along the cheek', () => {
  const heads = (['anime', 'pixel'] as const).map((style) => headOf({ ...plain, style }))
  const reach = heads.map(({ parts }) => {
    const ears = parts.filter(({ name }) => name.startsWith('ear'))
    return Math.max(
      ...ears.flatMap(({ positions }) => [...positions].filter((_, i) => i % 3 === 0)),
    )
  })
  assert.ok(reach[1] > reach[0] + 0.5, reach.join())
  // How far from the middle of the painted face a place on the cheek beside the mouth lies, seen from its side.
  const across = heads.map(({ parts, skull, centre, radius }) => {
    const decal = parts.find(({ name }) => name === 'head')?.decal
    const [x, y, z] = skull.surface(0.7, skull.shape.mouthY)
    const out = new Float64Array(2)
    const place = [x * radius, centre[1] + y * radius, centre[2] + z * radius] as const
    const point = new SurfacePoint().at(0, 0, ...place)
    decal?.project(point, new Float64Array([1, 0, 0]), out, [1, 0, 0])
    return out[0]
  })
  assert.ok(across[1] < across[0], across.join())
})

test('in profile the socket of a bare skull is whole: its paint runs on without a jump', () => {
  const { skull, parts } = headOf(folk('skeleton'))
  const decal = parts.find((part) => part.decal)?.decal
  assert.ok(decal)
  const look = faceLook(folk('skeleton'), skull.shape)
  const normal = Float64Array.from([1, 0, 0])
  for (const rise of [-0.12, 0, 0.15]) {
    const along: number[] = []
    for (let angle = 0.1; angle < 1.3; angle += 0.01) {
      const [x, y, z] = skull.place(facePoint(skull, look, angle, skull.shape.eyeY + rise))
      const out = new Float64Array(2)
      if (decal.project(new SurfacePoint().at(0, 0, x, y, z), normal, out, [1, 0, 0]))
        along.push(out[0])
    }
    const steps = along.slice(1).map((column, i) => Math.abs(column - along[i]))
    assert.ok(Math.max(...steps) < 0.06 * decal.width, `at ${rise}: ${Math.max(...steps)}`)
  }
})

test('tusks stand within the corners of a mouth that is drawn narrow', () => {
  const orc = folk('orc')
  const tusks = [
    {
      ...folk('human').features[0],
      kind: 'tusks',
      side: 'both',
      colour: '#e8dcc0',
      second: '#c0a080',
      size: 1,
    },
  ] as Design['features']
  const widest = (expression: string) => {
    let wide = 0
    for (const { name, positions } of headOf({ ...orc, features: tusks }, expression).parts)
      for (let i = 0; name === 'tusk' && i < positions.length; i += 3)
        wide = Math.max(wide, Math.abs(positions[i]))
    return wide
  }
  assert.ok(widest('neutral') > 0)
  assert.ok(widest('surprised') < 0.75 * widest('neutral'))
})
