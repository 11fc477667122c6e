import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import type { Design } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { plainDesign, plainGarment, plainProp } from '../design/plain-design.ts'
import { buildFigure } from '../figure/build-figure.ts'
import type { Figure, Part } from '../figure/figure.ts'
import { clip, clipNames, clipPeriod } from './clips.ts'
import { type Puppet, poseFigure, puppetOf } from './pose-figure.ts'
import { namedPose, poseNames } from './poses.ts'
import { solvePose } from './solve.ts'
import { nowAt, numberOf, placeOf } from './stance.ts'
import { interactionNames, poseInteraction } from './together.ts'

const clothed = plainDesign({
  wear: [plainGarment('tunic'), plainGarment('trousers'), plainGarment('boots')],
})
const robed = plainDesign({ wear: [plainGarment('robe')] })
const armoured = plainDesign({
  wear: [plainGarment('plate_armor'), plainGarment('cape')],
  hold: [plainProp('sword', { carry: 'right hand' })],
})
const small = plainDesign({ person: { ...clothed.person, heads: 2.6, heightCm: 105 } })
const figures = [clothed, robed, armoured, small].map((design) => ({
  design,
  figure: buildFigure(design),
}))

function puppet({ design, figure }: { design: Design; figure: Figure }): Puppet {
  const found = puppetOf(design, figure)
  assert.ok(found)
  return found
}

function isWhole(values: Float32Array): boolean {
  return values.every((value) => Number.isFinite(value))
}

/** The greatest ratio by which an edge of a part grew. */
function mostStretch({ positions, rest, indices }: Part): number {
  const span = (at: Float32Array, a: number, b: number) =>
    Math.hypot(at[3 * a] - at[3 * b], at[3 * a + 1] - at[3 * b + 1], at[3 * a + 2] - at[3 * b + 2])
  let most = 0
  for (let t = 0; t < indices.length; t += 3) {
    const was = span(rest ?? positions, indices[t], indices[t + 1])
    if (was > 0.8) most = Math.max(most, span(positions, indices[t], indices[t + 1]) / was)
  }
  return most
}

function lowest({ parts }: Figure, skip: RegExp): number {
  let low = Number.POSITIVE_INFINITY
  for (const { positions, name, material } of parts) {
    if (skip.test(name) || skip.test(material)) continue
    for (let k = 1; k < positions.length; k += 3) low = Math.min(low, positions[k])
  }
  return low
}

test('every pose keeps figures whole, their patterns where they are, and off the ground at most as far as told', () => {
  assert.ok(poseNames.length >= 40)
  for (const name of poseNames) {
    const pose = namedPose(name)
    assert.ok(pose)
    for (const { design, figure } of figures) {
      const posed = poseFigure(design, figure, pose)
      for (const part of posed.parts) {
        assert.ok(isWhole(part.positions) && part.rest, `${name}: ${part.name}`)
      }
      const low = lowest(posed, /sword|hair/)
      assert.ok(low > -7, `${name} sinks to ${low.toFixed(1)} cm`)
      if (pose.lift === undefined) assert.ok(low < 4, `${name} floats ${low.toFixed(1)} cm`)
    }
  }
})

test('skin is not torn: no edge grows to many times its length', () => {
  const { design, figure } = figures[0]
  for (const name of poseNames) {
    for (const part of poseFigure(design, figure, namedPose(name) ?? {}).parts) {
      if (part.group !== 'skin') continue
      assert.ok(mostStretch(part) < 5, `${name}: ${part.name} grows ${mostStretch(part)}`)
    }
  }
})

test('a face is exchanged for a face, and never for the head of a hammer', () => {
  const design = plainDesign({ hold: [plainProp('hammer', { carry: 'right hand' })] })
  const pose = namedPose('strike_overhead')
  assert.ok(pose)
  const figure = poseFigure(design, buildFigure(design), { ...pose, expression: 'angry' })
  const heads = figure.parts.filter(({ name }) => name === 'head').map(({ material }) => material)
  assert.deepEqual(heads.toSorted(), ['hammer.main', 'skin'])
})

test('a figure that takes no pose stands as it was built', () => {
  for (const { design, figure } of figures) {
    const posed = poseFigure(design, figure, {})
    posed.parts.forEach(({ positions, name }, i) => {
      const built = figure.parts[i].positions
      const far = positions.reduce(
        (most, value, k) => Math.max(most, Math.abs(value - built[k])),
        0,
      )
      assert.ok(far < 1.2, `${name} moved ${far.toFixed(2)} cm`)
    })
  }
})

test('knees and elbows bend the right way', () => {
  const { skeleton } = puppet(figures[0])
  for (const name of poseNames) {
    const pose = namedPose(name)
    if (!pose) continue
    const posed = solvePose(skeleton, pose)
    for (const side of ['left', 'right'] as const) {
      const knee = numberOf(`${side}LowerLeg`)
      const [x, y, z] = skeleton.heads[knee]
      const front = placeOf(posed, knee, [x, y, z + 1])
      const at = nowAt(posed, `${side}LowerLeg`)
      const chord = [nowAt(posed, `${side}UpperLeg`), nowAt(posed, `${side}Foot`)]
      const middle = chord[0].map((value, i) => (value + chord[1][i]) / 2)
      const bulge = at.reduce((sum, value, i) => sum + (value - middle[i]) * (front[i] - value), 0)
      assert.ok(bulge > -1.5, `${name}: ${side} knee ${bulge}`)
    }
  }
})

test('a rigid plate keeps its shape in every pose', () => {
  const { design, figure } = figures[2]
  const posed = poseFigure(design, figure, namedPose('crouch') ?? {})
  for (const { name, positions, rest } of posed.parts) {
    if (!/^(couter|greave|poleyn|cuirass)/.test(name) || !rest) continue
    const span = (at: Float32Array) => Math.hypot(at[0] - at[30], at[1] - at[31], at[2] - at[32])
    assert.ok(Math.abs(span(positions) - span(rest)) < 0.01, name)
  }
})

test('no foot slides while it carries a walk', () => {
  for (const { design, figure } of figures.slice(0, 2)) {
    const { skeleton } = puppet({ design, figure })
    const ball = numberOf('leftToes')
    const places: (readonly number[])[] = []
    for (let t = 0; t < 0.6; t += 0.02) {
      const pose = clip('walk', (t + 0.16) * 1.1 * 0.6 * 1.0, design)
      const share = (t + 0.16) * 0.6
      if (!pose || share < 0.6 * 0.2 || share > 0.6 * 0.62) continue
      const posed = solvePose(skeleton, pose)
      places.push(placeOf(posed, ball, skeleton.heads[ball]))
    }
    assert.ok(places.length > 5)
    for (const [x, , z] of places) {
      assert.ok(Math.abs(x - places[0][0]) < 0.6 && Math.abs(z - places[0][2]) < 0.6)
    }
  }
})

test('movements that repeat end where they began', () => {
  const { design, figure } = figures[0]
  for (const name of clipNames) {
    const period = clipPeriod(name)
    const [first, last] = [0, period ?? 0].map((seconds) => clip(name, seconds, design))
    assert.ok(first && last)
    const [a, b] = [first, last].map((pose) => poseFigure(design, figure, { ...pose, gone: 0 }))
    a.parts.forEach(({ positions }, i) => {
      const other = b.parts[i].positions
      assert.ok(
        positions.every((value, k) => Math.abs(value - other[k]) < 0.05),
        name,
      )
    })
  }
})

test('the same pose gives the same bytes', () => {
  const { design } = figures[2]
  const pose = namedPose('fight_sword') ?? {}
  const [a, b] = [1, 2].map(() => poseFigure(design, buildFigure(design), pose))
  a.parts.forEach(({ positions }, i) => {
    assert.deepEqual(positions, b.parts[i].positions)
  })
})

test('two people meet in every interaction, each on their own side', () => {
  assert.ok(interactionNames.length >= 10)
  const [one, other] = figures
  for (const name of interactionNames) {
    const pair = poseInteraction(name, one, other)
    assert.ok(pair)
    assert.ok(pair[0].head.centre[0] < pair[1].head.centre[0] + 20, name)
    for (const { parts } of pair) assert.ok(parts.every(({ positions }) => isWhole(positions)))
  }
})

test('a four-legged creature stands as it is', () => {
  const wolf = designCharacter(understand('a grey wolf'), 1)
  const figure = buildFigure(wolf)
  assert.equal(poseFigure(wolf, figure, namedPose('sit_chair') ?? {}), figure)
})

test('names that are not known give nothing', () => {
  assert.equal(namedPose('nothing of the kind'), undefined)
  assert.equal(clip('nothing of the kind', 0, clothed), undefined)
})

test('an arm that is bent before the body for a shield is not torn when it is raised', () => {
  const design = designCharacter(understand('a gladiator with a sword and a shield', undefined), 3)
  const figure = buildFigure(design)
  const raised = poseFigure(design, figure, namedPose('cheer') ?? assert.fail())
  for (const [i, part] of figure.parts.entries()) {
    if (!/forearm|hand/.test(part.region ?? '')) continue
    const { indices, positions: before } = part
    const after = raised.parts[i].positions
    for (let k = 0; k < indices.length; k += 3) {
      const [a, b] = [3 * indices[k], 3 * indices[k + 1]]
      const long = (at: Float32Array) =>
        Math.hypot(at[a] - at[b], at[a + 1] - at[b + 1], at[a + 2] - at[b + 2])
      assert.ok(long(after) < long(before) + 9, `${part.name}: ${long(before)} → ${long(after)}`)
    }
  }
})

test('however the arm is raised, the board of a shield stands upright on it', () => {
  const design = plainDesign({ hold: [plainProp('shield', { carry: 'left hand' })] })
  const figure = buildFigure(design)
  for (const name of ['block', 'fight_sword', 'run', 'cheer']) {
    const board = poseFigure(design, figure, namedPose(name) ?? {}).parts.find(
      (part) => part.name === 'board',
    )
    assert.ok(board)
    const { positions, rest = positions } = board
    let [top, foot] = [0, 0]
    for (let k = 1; k < rest.length; k += 3) {
      if (rest[k] > rest[3 * top + 1]) top = (k - 1) / 3
      if (rest[k] < rest[3 * foot + 1]) foot = (k - 1) / 3
    }
    assert.ok(positions[3 * top + 1] > positions[3 * foot + 1] + 25, name)
  }
})
