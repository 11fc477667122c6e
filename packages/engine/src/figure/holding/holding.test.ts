import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PropKind, props } from '../../brief/concepts.ts'
import type { Garment } from '../../design/design.ts'
import { plainDesign, plainGarment, plainProp } from '../../design/plain-design.ts'
import { standing } from '../../design/set-down.ts'
import { boundsOf } from '../../math/bounds.ts'
import type { Vec3 } from '../../math/vector.ts'
import { makeBody } from '../body/body.ts'
import { handBones } from '../body/hand.ts'
import { handPoses } from '../body/hand-poses.ts'
import { dress } from '../dress.ts'
import type { Part } from '../figure.ts'
import { placeProps } from './place-props.ts'
import { standingBodies } from './stances.ts'

const grown = plainDesign().person
const small = { ...grown, heads: 2.6, heightCm: 105 }

test('whatever is held, worn at the hip or on the back, it stays above the ground', () => {
  for (const person of [grown, small]) {
    for (const kind of props) {
      for (const carry of ['right hand', 'left hip', 'back'] as const) {
        const design = plainDesign({ person, hold: [plainProp(kind, { carry })] })
        const { parts } = placeProps(design, standingBodies(design), [])
        const low = Math.min(...parts.map(lowest))
        assert.ok(low > -0.6, `${kind} in ${carry} reaches ${low.toFixed(1)} cm`)
      }
    }
  }
})

const blown = /^(?:blowpipe|mouthpiece)$/

test('what a hand holds never hangs before the face, but for a pipe that is blown', () => {
  // A wheelbarrow is in no hand: designs stand it beside its owner.
  const held = props.filter((kind) => !standing.has(kind))
  for (const person of [grown, small]) {
    const { joints, headHeight } = makeBody(person)
    for (const kind of held) {
      const design = plainDesign({ person, hold: [plainProp(kind, { carry: 'right hand' })] })
      const { parts } = placeProps(design, standingBodies(design), [])
      for (const { positions } of parts.filter(({ name }) => !blown.test(name))) {
        for (let i = 0; i < positions.length; i += 3) {
          const isBeforeFace =
            Math.abs(positions[i]) < headHeight * 0.3 && positions[i + 1] > joints.chin[1]
          assert.ok(!isBeforeFace, kind)
        }
      }
    }
  }
})

test('the lower limb of a bow stands clear of the boots', () => {
  const person = { ...grown, presentation: 1, heightCm: 185, heads: 7.4 }
  const wear = [plainGarment('knee_boots')]
  const design = plainDesign({ person, wear, hold: [plainProp('bow', { carry: 'left hand' })] })
  const bodies = standingBodies(design)
  const shin = makeBody(person).level(1)
  const inmost = (parts: readonly Part[], sign: number) => {
    let most = -Infinity
    for (const { positions } of parts) {
      for (let i = 0; i < positions.length; i += 3)
        if (positions[i + 1] < shin) most = Math.max(most, sign * positions[i])
    }
    return sign * most
  }
  const boots = inmost(dress(design, bodies.left).parts, 1)
  const bow = inmost(
    placeProps(design, bodies, []).parts.filter(({ name }) => name.includes('limbs')),
    -1,
  )
  assert.ok(bow > boots + 3, `the bow at ${bow}, the boots to ${boots}`)
})

test('the arms of a dancer pass over her tutu', () => {
  for (const person of [grown, small]) {
    const design = plainDesign({ person, wear: [plainGarment('tutu')] })
    const body = standingBodies(design).left
    const tulle = dress(design, body).parts.filter(({ name }) => name.startsWith('tulle'))
    const [rim, top] = [Math.max(...tulle.map(widest)), Math.max(...tulle.map(highest))]
    assert.ok(tulle.length > 0)
    for (const [x, y] of body.arm.path) assert.ok(y > top || x > rim, `arm at ${x}, ${y}`)
  }
})

test('heads of axes, hammers and maces stay below the chin, seen from every side', () => {
  for (const person of [grown, small]) {
    const chin = makeBody(person).joints.chin[1]
    for (const kind of ['axe', 'hammer', 'mace', 'battle_axe', 'pickaxe'] as const) {
      const design = plainDesign({ person, hold: [plainProp(kind, { carry: 'right hand' })] })
      const { parts } = placeProps(design, standingBodies(design), [])
      const high = Math.max(...parts.map(highest))
      assert.ok(
        high < chin,
        `${kind} reaches ${high.toFixed(1)} cm, the chin is at ${chin.toFixed(1)}`,
      )
    }
  }
})

test('fingers close until they touch the shaft, thick or thin', () => {
  const { hand } = makeBody(grown)
  const spread = (gripRadius: number) => {
    const bones = handBones(hand.frame, { ...hand.shape, pose: handPoses.grip, gripRadius })
    const [from, tip] = [bones[1][1], bones[1][4]]
    return Math.hypot(tip[0] - from[0], tip[1] - from[1], tip[2] - from[2])
  }
  assert.ok(spread(0.8) < spread(1.8))
  assert.ok(spread(1.8) < spread(3))
})

test('a shield covers the arm that carries it, and its strap and grip reach from board to fist', () => {
  for (const person of [grown, small]) {
    for (const kind of ['shield', 'round_shield', 'riot_shield'] as const) {
      for (const carry of ['left hand', 'right hand'] as const) {
        const design = plainDesign({ person, hold: [plainProp(kind, { carry })] })
        const { left, right } = standingBodies(design)
        const { elbow, wrist } = carry === 'left hand' ? left.joints : right.joints
        const { parts } = placeProps(design, { left, right }, [])
        const [board] = parts
        const names = parts.map(({ name }) => name)
        assert.ok(names.includes('shield strap') && names.includes('shield grip'), kind)
        assert.ok(lowest(board) < Math.min(elbow[1], wrist[1]), `${kind}: the fist hangs below`)
        assert.ok(highest(board) > Math.max(elbow[1], wrist[1]), `${kind}: the elbow stands above`)
        const grip = parts.filter(({ name }) => name === 'shield grip')[0]
        assert.ok(lowest(grip) > lowest(board) && highest(grip) < highest(board), kind)
      }
    }
  }
})

test('a shield is held beside the trunk and looks to the front, so that its bearer is seen from beside', () => {
  for (const kind of ['shield', 'round_shield', 'riot_shield'] as const) {
    const design = plainDesign({ person: grown, hold: [plainProp(kind, { carry: 'left hand' })] })
    const { left, right } = standingBodies(design)
    const [board] = placeProps(design, { left, right }, []).parts
    const { min, max } = boundsOf([board])
    assert.ok(max[0] - min[0] > 2 * (max[2] - min[2]), `${kind}: nearly on edge from beside`)
    const { width } = left.torsoSection(left.level(4.3))
    assert.ok(min[0] > 0.4 * width, `${kind}: ${min[0]} of ${width}`)
  }
})

test('the rim of a shield is whole before skirts and hips', () => {
  for (const kind of ['round_shield', 'riot_shield'] as const) {
    const wear = [plainGarment('tunic')]
    const design = plainDesign({ wear, hold: [plainProp(kind, { carry: 'left hand' })] })
    const bodies = standingBodies(design)
    const dressed = dress(design, bodies.left).parts
    const [board] = placeProps(design, bodies, dressed).parts
    const { min, max } = boundsOf([board])
    const boards = placesOf(board)
    const isBefore = ([x, y, z]: Vec3) => {
      const near = boards.filter(([bx, by]) => Math.hypot(bx - x, by - y) < 1.5)
      return near.length > 0 && near.every((place) => place[2] < z)
    }
    const torn = dressed
      .flatMap(placesOf)
      .filter(([x, y, z]) => x > min[0] && y > min[1] && y < max[1] && z > min[2])
      .filter(isBefore)
    assert.deepEqual(torn, [], kind)
  }
})

test('a skateboard stands on the ground before the toes, the hand on its upper end', () => {
  for (const person of [grown, small]) {
    const design = plainDesign({ person, hold: [plainProp('skateboard', { carry: 'left hand' })] })
    const bodies = standingBodies(design)
    const { parts } = placeProps(design, bodies, [])
    const { min, max } = boundsOf(parts)
    assert.ok(min[1] < 0.6, `it hangs ${min[1]} cm high`)
    const { wrist } = bodies.left.joints
    assert.ok(max[1] > wrist[1] - 0.1 * bodies.left.heightCm, 'the hand reaches it')
  }
})

test('what hangs at a hip hangs from a belt that is worn, or from one of its own', () => {
  const namesOf = (wear: Garment[], kind: PropKind) => {
    const design = plainDesign({ wear, hold: [plainProp(kind, { carry: 'left hip' })] })
    const bodies = standingBodies(design)
    const dressed = dress(design, bodies.left).parts
    return placeProps(design, bodies, dressed).parts.map(({ name }) => name)
  }
  const belted = [plainGarment('trousers'), plainGarment('belt')]
  for (const kind of ['sword', 'dagger', 'lantern', 'book', 'pistol'] as const) {
    assert.ok(namesOf(belted, kind).includes('hanger'), kind)
    assert.ok(!namesOf(belted, kind).includes('carrying belt'), kind)
    assert.ok(namesOf([plainGarment('trousers')], kind).includes('carrying belt'), kind)
  }
  assert.ok(namesOf(belted, 'pistol').includes('holster'))
  assert.ok(namesOf(belted, 'drum').includes('carrying strap'))
})

test('what hangs at a hip does not hang from a sash that a coat hides', () => {
  for (const bulk of [0.2, 0.4, 0.6, 0.8]) {
    for (const fit of [0.2, 0.5, 0.8]) {
      const design = plainDesign({
        person: { ...grown, bulk },
        wear: (['shirt', 'trousers', 'sash', 'coat'] as const).map((kind) =>
          plainGarment(kind, { fit }),
        ),
        hold: [plainProp('pistol', { carry: 'right hip' })],
      })
      const bodies = standingBodies(design)
      const { parts } = placeProps(design, bodies, dress(design, bodies.left).parts)
      const names = parts.map(({ name }) => name)
      assert.ok(names.includes('carrying belt'), `bulk ${bulk}, fit ${fit}`)
    }
  }
})

test('a strap carries what is worn on the back, outside the clothes', () => {
  const design = plainDesign({
    wear: [plainGarment('jacket')],
    hold: [plainProp('round_shield', { carry: 'back' })],
  })
  const bodies = standingBodies(design)
  const dressed = dress(design, bodies.left).parts
  const { parts } = placeProps(design, bodies, dressed)
  const strap = parts.find(({ name }) => name === 'carrying strap')
  assert.ok(strap)
  const breast = bodies.left.level(4.9)
  const frontOf = (part: Part) => {
    let front = -Infinity
    for (let i = 0; i < part.positions.length; i += 3) {
      const isNear = Math.abs(part.positions[i + 1] - breast) < 2
      if (isNear && Math.abs(part.positions[i]) < 8) front = Math.max(front, part.positions[i + 2])
    }
    return front
  }
  const jacket = Math.max(...dressed.map(frontOf))
  assert.ok(frontOf(strap) > jacket, `${frontOf(strap)} against ${jacket}`)
})

test('one full hand leaves the other arm as it was', () => {
  const design = plainDesign({ hold: [plainProp('sword', { carry: 'right hand' })] })
  const { left, right } = standingBodies(design)
  assert.deepEqual(left.joints, makeBody(grown).joints)
  assert.notDeepEqual(right.joints, left.joints)
})

function placesOf({ positions }: Part): Vec3[] {
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[3 * i],
    positions[3 * i + 1],
    positions[3 * i + 2],
  ])
}

function lowest({ positions }: { positions: Float32Array }): number {
  let low = Infinity
  for (let i = 1; i < positions.length; i += 3) low = Math.min(low, positions[i])
  return low
}

function widest({ positions }: Part): number {
  return positions.reduce((most, x, i) => (i % 3 === 0 ? Math.max(most, x) : most), 0)
}

function highest({ positions }: { positions: Float32Array }): number {
  let high = 0
  for (let i = 1; i < positions.length; i += 3) high = Math.max(high, positions[i])
  return high
}

test('over a tutu a dancer holds her hands clear of it, and every finger is seen from before, from beside and from between', () => {
  const { left } = standingBodies(plainDesign({ wear: [plainGarment('tutu')] }))
  const { frame, shape } = left.hand
  const tips = handBones(frame, shape)
    .slice(0, 4)
    .map((bones) => bones[bones.length - 1])
  for (const tip of tips) assert.ok(tip[1] > left.level(3.8), `a finger at ${tip[1]}`)
  for (const degrees of [0, 35, 90, 180]) {
    const [sine, cosine] = [Math.sin, Math.cos].map((of) => of((degrees * Math.PI) / 180))
    const seen = tips.map(([x, y, z]) => [x * cosine - z * sine, y] as const)
    for (let i = 1; i < seen.length; i++) {
      const apart = Math.hypot(seen[i][0] - seen[i - 1][0], seen[i][1] - seen[i - 1][1])
      assert.ok(apart > 0.8, `fingers ${i} and ${i + 1} at ${degrees}° are ${apart} cm apart`)
    }
  }
})

test('an empty hand by the side shows four finger ends from before, from beside and from behind', () => {
  const { left } = standingBodies(plainDesign())
  const { frame, shape } = left.hand
  const tips = handBones(frame, shape)
    .slice(0, 4)
    .map((bones) => bones[bones.length - 1])
  for (const [view, axis] of [
    ['before', 0],
    ['beside', 2],
  ] as const) {
    for (let i = 1; i < 4; i++) {
      const apart = Math.hypot(tips[i][axis] - tips[i - 1][axis], tips[i][1] - tips[i - 1][1])
      assert.ok(apart > 0.7, `fingers ${i} and ${i + 1} from ${view}: ${apart} cm apart`)
    }
  }
})

test('a sack hangs from an upright fist round its gathered neck', () => {
  const design = plainDesign({ hold: [plainProp('sack', { carry: 'left hand' })] })
  const { left } = standingBodies(design)
  assert.ok(left.hand.frame.thumb[1] > 0.9)
  const { parts } = placeProps(design, standingBodies(design), [])
  const sack = parts.filter(({ name }) => name === 'sack')
  const { min, max } = boundsOf(sack)
  const [, hand] = left.hand.frame.wrist
  assert.ok(max[1] > hand && max[1] - hand < 0.4 * (hand - min[1]))
})
