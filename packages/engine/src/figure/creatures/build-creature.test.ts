import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import type { Vec3 } from '../../math/vector.ts'
import { buildFigure, withExpression } from '../build-figure.ts'
import type { Figure } from '../figure.ts'
import { creatureSkin } from './body-mesh.ts'
import { earMesh, earPose } from './ears.ts'
import { formOf } from './forms/forms.ts'
import { rabbit } from './forms/rodents.ts'
import { withHead } from './reshape.ts'

const prompts = [
  'a wolf',
  'a dog',
  'a husky with a harness',
  'a fox',
  'a cat with a collar',
  'a tiger',
  'a lion',
  'a bear in armor',
  'a horse with a saddle, a bridle and a blanket',
  'a unicorn',
  'a pegasus',
  'a stag',
  'a rabbit with a bandana',
  'a mouse',
  'a dragon with a saddle',
  'a wyvern',
  'a griffin',
  'a raven',
  'an owl',
  'an eagle',
  'a parrot',
]

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)

/** Names of materials that a figure uses, patterns asked at every vertex. */
function usedMaterials({ parts }: Figure): Set<string> {
  const used = new Set<string>()
  const point = new SurfacePoint()
  for (const { material, backMaterial, pattern, positions, rest = positions, uvs } of parts) {
    used.add(material)
    if (backMaterial) used.add(backMaterial)
    for (let i = 0; pattern && i < positions.length / 3; i++) {
      const [x, y, z] = [rest[3 * i], rest[3 * i + 1], rest[3 * i + 2]]
      used.add(pattern(point.at(uvs[2 * i], uvs[2 * i + 1], x, y, z)) ?? material)
    }
  }
  return used
}

for (const prompt of prompts) {
  test(`${prompt} is whole: on the ground, without a hole in its numbers, of known materials`, () => {
    const design = designOf(prompt)
    const figure = buildFigure(design)
    assert.ok(design.creature, 'it is read as a creature')
    for (const { name, positions, normals } of figure.parts) {
      assert.ok(positions.length > 0, `${name} is there`)
      assert.ok(positions.every(Number.isFinite), `${name} has places`)
      assert.ok(normals?.every(Number.isFinite) ?? true, `${name} has normals`)
    }
    const { min, max } = figure.bounds
    assert.ok(min[1] > -0.01 * design.creature.heightCm, `nothing lies below the ground: ${min[1]}`)
    assert.ok(min[1] < 0.02 * design.creature.heightCm, `it stands on the ground: ${min[1]}`)
    assert.ok(max[1] > 0.9 * design.creature.heightCm, 'it is as tall as it is said to be')
    for (const name of usedMaterials(figure)) assert.ok(figure.materials[name], `${name} is known`)
  })
}

test('a creature is the same on every build', () => {
  const [first, second] = [1, 2].map(() => buildFigure(designOf('a wolf')))
  assert.deepEqual(
    first.parts.map(({ positions }) => positions.slice(0, 60)),
    second.parts.map(({ positions }) => positions.slice(0, 60)),
  )
})

test('an angry wolf bares its teeth and lays its ears back, a calm one does neither', () => {
  const design = designOf('a wolf')
  const calm = buildFigure(design)
  const angry = withExpression(design, calm, 'angry')
  const names = (figure: Figure) => figure.parts.map(({ name }) => name)
  assert.ok(!names(calm).includes('bared teeth'))
  assert.ok(names(angry).includes('bared teeth'))
  const earTop = (figure: Figure) => {
    const ear = figure.parts.find(({ name }) => name === 'ear')
    return Math.max(...(ear?.positions.filter((_, i) => i % 3 === 1) ?? []))
  }
  assert.ok(earTop(angry) < earTop(calm) - 1)
})

test('a wyvern has no forelegs, a dragon has', () => {
  const pawsBefore = (prompt: string) => {
    const { parts } = buildFigure(designOf(prompt))
    const claws = parts.find(({ name }) => name === 'claws')
    return claws?.positions.some((z, i) => i % 3 === 2 && z > 20) ?? false
  }
  assert.ok(pawsBefore('a dragon'))
  assert.ok(!pawsBefore('a wyvern'))
})

test('does have no antlers, stags have', () => {
  const hasHorns = (prompt: string) =>
    buildFigure(designOf(prompt)).parts.some(({ name }) => name === 'horns')
  assert.ok(hasHorns('a stag'))
  assert.ok(!hasHorns('a doe'))
})

test('what a creature wears has a landmark of its name, and hands have none', () => {
  const { landmarks } = buildFigure(designOf('a black cat with a red collar'))
  assert.ok(landmarks['Red collar'])
  assert.equal(landmarks['left hand'], undefined)
})

test('in anger a horse bares its teeth and a rabbit does not', () => {
  const bares = (prompt: string, mood: string) => {
    const design = designOf(prompt)
    const { parts } = withExpression(design, buildFigure(design), mood)
    return parts.some(({ name }) => name === 'bared teeth')
  }
  assert.ok(bares('a horse', 'angry'))
  assert.ok(!bares('a horse', 'happy'))
  assert.ok(!bares('a rabbit', 'angry'))
})

test('bared teeth stand between the lips: nowhere before muzzle and jaw, and nowhere beside them', () => {
  for (const prompt of ['a black cat', 'a wolf', 'a bear', 'a dragon', 'a horse']) {
    const design = designOf(prompt)
    const unit = buildFigure(design).heightCm / 100
    const { parts } = buildFigure(design, { expression: 'angry' })
    const teeth = parts.find(({ name }) => name === 'bared teeth')
    const skin = parts.filter(({ name }) => name === 'head' || name === 'jaw')
    assert.ok(teeth, prompt)
    const onSkin = skin.flatMap(({ positions }) => pointsOf(positions))
    const most = (points: Vec3[], axis: 0 | 2) => Math.max(...points.map((point) => point[axis]))
    const mouth = pointsOf(teeth.positions)
    for (const axis of [0, 2] as const)
      assert.ok(most(mouth, axis) < most(onSkin, axis) + 0.5 * unit, `${prompt}, ${axis}`)
  }
})

test('a paw has four toes, side by side', () => {
  const [toes] = buildFigure(designOf('a black cat')).parts.filter(
    ({ name }) => name === 'toe pads',
  )
  // Two paws of the left side, and as many vertices in each toe.
  const vertices = toes.positions.length / 3 / 8
  const middles = Array.from({ length: 4 }, (_, toe) => {
    const own = pointsOf(toes.positions).slice(toe * vertices, (toe + 1) * vertices)
    return own.reduce((sum, [x]) => sum + x / vertices, 0)
  })
  assert.deepEqual(
    middles,
    middles.toSorted((a, b) => a - b),
  )
})

test('a mane falls to one side: beyond the crest it has its roots alone', () => {
  const { parts, heightCm } = buildFigure(designOf('a horse'))
  const manes = parts.filter(({ name }) => /^mane(?! fur)/.test(name))
  assert.equal(manes.length, 1)
  const across = Math.min(...pointsOf(manes[0].positions).map(([x]) => x))
  assert.ok(across < 0 && across > -0.05 * heightCm, `${across} cm beyond the crest`)
})

test('a saddle dips between a low pommel and a higher cantle', () => {
  const seat = buildFigure(designOf('a horse with a saddle')).parts.find(
    ({ name }) => name === 'saddle seat',
  )
  assert.ok(seat)
  const points = pointsOf(seat.positions)
  const topAt = (from: number, to: number) =>
    Math.max(
      ...points
        .filter((_, i) => seat.uvs[2 * i + 1] >= from && seat.uvs[2 * i + 1] <= to)
        .map(([, y]) => y),
    )
  const [pommel, dip, cantle] = [topAt(0, 0.2), topAt(0.45, 0.55), topAt(0.8, 0.95)]
  assert.ok(pommel > dip + 3 && cantle > pommel + 3, `${pommel}, ${dip}, ${cantle}`)
})

test('hair of a coat lies from nose to tail, long hair hangs', () => {
  const { materials } = buildFigure(designOf('a horse'))
  assert.ok(materials['coat.main'].lies)
  assert.equal(materials['coat.mane'].lies, undefined)
  assert.equal(materials['coat.tail'].lies, undefined)
})

function pointsOf(positions: Float32Array): Vec3[] {
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[3 * i],
    positions[3 * i + 1],
    positions[3 * i + 2],
  ])
}

test('the foot of an ear is rooted in the head all round', () => {
  for (const prompt of ['a black cat', 'a tiger', 'a wolf', 'a horse', 'a bear']) {
    const design = designOf(prompt)
    assert.ok(design.creature)
    const form = formOf(design.creature)
    const unit = design.creature.heightCm / 100
    const { shut } = creatureSkin(form, unit)
    const ear = buildFigure(design).parts.find(({ name }) => name === 'ear')
    assert.ok(ear)
    const feet = pointsOf(ear.positions).filter((_, i) => ear.uvs[2 * i + 1] === 0)
    const off = Math.max(...feet.map((point) => shut(...point) / unit))
    assert.ok(off < 1, `${prompt}: ${off}`)
  }
})

test('a tail of hair grows out of its dock: between the roots of its locks lies the coat', () => {
  const tail = buildFigure(designOf('a brown horse with a white tail')).parts.find(
    ({ name }) => name === 'tail hair',
  )
  const point = new SurfacePoint()
  const coatAt = (v: number) =>
    Array.from({ length: 200 }, (_, i) => tail?.pattern?.(point.at(i / 200, v))).filter(
      (found) => found === 'coat.main',
    ).length
  assert.equal(coatAt(0.015), 200)
  assert.ok(coatAt(0.07) > 20 && coatAt(0.07) < 180)
  assert.equal(coatAt(0.3), 0)
})

test('in grief pricked ears sink to the sides, and hanging ones stay as they are', () => {
  const earOf = (prompt: string, mood: string) => {
    const { ear } = formOf(creatureOf(prompt))
    assert.ok(ear)
    const { positions } = earMesh(ear, earPose(mood), 1)
    return Math.max(...positions.filter((_, i) => i % 3 === 0))
  }
  for (const prompt of ['a cat', 'a wolf', 'a horse'])
    assert.ok(earOf(prompt, 'sad') > earOf(prompt, 'neutral') + 1.5, prompt)
  assert.ok(Math.abs(earOf('a dog', 'sad') - earOf('a dog', 'neutral')) < 4)
})

function creatureOf(prompt: string) {
  const design = designOf(prompt)
  assert.ok(design.creature)
  return design.creature
}

test('the hem of a mane runs from lock to lock in one line, without a step', () => {
  const { parts } = buildFigure(designOf('a horse'))
  const [mane] = parts.filter(({ name }) => name === 'mane')
  const hem = Array.from({ length: mane.positions.length / 3 }, (_, i) => i).filter(
    (i) => mane.uvs[2 * i + 1] === 1,
  )
  const heights = hem.map((i) => mane.positions[3 * i + 1])
  const steps = heights.slice(1).map((height, i) => Math.abs(height - heights[i]))
  assert.ok(Math.max(...steps) < 8, `the greatest step is ${Math.max(...steps)} cm`)
})

test('the smaller an animal is, the finer is its hair', () => {
  const grain = (prompt: string) => buildFigure(designOf(prompt)).materials['coat.main'].grain ?? 1
  assert.equal(grain('a horse'), 1)
  assert.ok(grain('a cat') > 3)
})

test('fur along an edge goes along with a head that is made larger', () => {
  const { tufts } = withHead(rabbit, 2, [0, 0, 0], [0, 0, 5])
  const before = rabbit.tufts[0].edge?.tips[0] ?? [0, 0, 0]
  assert.deepEqual(tufts[0].edge?.tips[0], [2 * before[0], 2 * before[1], 2 * before[2] + 5])
})

test('the ruff of a cat is alike on both sides, and hangs no lower than chin and neck hide', () => {
  const { parts, heightCm } = buildFigure(designOf('a black cat'))
  const [left, right] = ['close fur head 1', 'close fur head -1'].map((wanted) => {
    const positions = parts.find(({ name }) => name === wanted)?.positions ?? new Float32Array(3)
    const reach = (axis: number) => positions.filter((_, i) => i % 3 === axis).map(Math.abs)
    return { wide: Math.max(...reach(0)), low: Math.min(...reach(1)) }
  })
  assert.ok(Math.abs(left.wide - right.wide) < 0.02 * heightCm, 'both stand out as far')
  assert.ok(Math.min(left.low, right.low) > 0.94 * heightCm, 'neither hangs like a beard')
})

test('the points of the cheeks of a cat are seen from between as from before: they lie back along the cheek', () => {
  const { parts } = buildFigure(designOf('a black cat'))
  const furthest = (name: string, way: readonly [number, number]) => {
    const positions = parts.find((part) => part.name === name)?.positions ?? new Float32Array(3)
    let far = -Infinity
    for (let i = 0; i < positions.length; i += 3) {
      far = Math.max(far, positions[i] * way[0] + positions[i + 2] * way[1])
    }
    return far
  }
  const sin = Math.sin((35 * Math.PI) / 180)
  const between = [Math.cos((35 * Math.PI) / 180), -sin] as const
  for (const way of [[1, 0], between] as const) {
    assert.ok(furthest('close fur head 1', way) > furthest('head', way) + 0.5, `${way}`)
  }
})

test('nostrils lie flat on the leather of a nose: none stands out of it, and on a black coat lips are rimmed as the coat is', () => {
  const { parts, materials } = buildFigure(designOf('a black cat'))
  const [nose, nostrils] = ['nose', 'nostrils'].map((own) => parts.find(({ name }) => name === own))
  assert.ok(nose && nostrils)
  const far = ({ positions }: typeof nose) => Math.max(...positions.filter((_, i) => i % 3 === 2))
  assert.ok(far(nostrils) < far(nose) + 0.02 * Math.abs(far(nose)))
  for (const own of ['creature.line', 'creature.nostril'])
    assert.equal(materials[own].ink, materials['coat.main'].ink)
})
