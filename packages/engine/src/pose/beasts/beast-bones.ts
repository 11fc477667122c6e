/** A creature's bones as a tree, for programs that bend by bones: each does what moveBeast does to the vertices it carries. */
import type { BeastLimb, BeastRig, Joint } from '../../figure/creatures/beast-rig.ts'
import type { Figure, Part } from '../../figure/figure.ts'
import { pointAtHeight } from '../../math/descending-line.ts'
import {
  aboutAxis,
  fromTo,
  inverse,
  multiply,
  noTurn,
  type Quaternion,
} from '../../math/quaternion.ts'
import { mix, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import { beastWeights } from './beast-weights.ts'
import { apply, type Turn } from './bend-limb.ts'
import { type BeastMoment, type Motion, motionAt } from './move-beast.ts'

export type BeastBones = {
  /** Parents before their children. */
  names: readonly string[]
  /** Place in `names` of each bone's parent, −1 for the hips. */
  parents: readonly number[]
  /** Where each begins while all feet stand side by side, in cm. */
  heads: readonly Vec3[]
  /** How long the tail is in cm, 0 for one that does not swing, and where it ends. */
  tail: { cm: number; tip: Vec3 }
}

/** Each limb's bones, from the top down, as `leftForeUpper`. */
const limbNames = ['leftFore', 'rightFore', 'leftHind', 'rightHind'] as const
const limbPieces = ['Upper', 'Lower', 'Shank', 'Foot'] as const
const tailPieces = 5

/** Undefined for who has no such bones. */
export function beastBonesOf({ beast: rig, parts, bounds }: Figure): BeastBones | undefined {
  if (!rig) return undefined
  const tail = tailOf(rig, parts)
  const bones = [
    ...trunkBones(rig, bounds),
    ...limbNames.flatMap((name, i) => limbBones(name, i < 2 ? rig.fore : rig.hind)),
    ...tail.joints
      .slice(0, -1)
      .map((head, i) => bone(`tail${i + 1}`, i ? `tail${i}` : 'hips', head)),
  ]
  const names = bones.map(({ name }) => name)
  return {
    names,
    parents: bones.map(({ parent }) => names.indexOf(parent)),
    heads: bones.map(({ head }) => head),
    tail: { cm: tail.cm, tip: tail.joints[tailPieces] ?? [0, 0, 0] },
  }
}

type Bone = { name: string; parent: string; head: Vec3 }

function bone(name: string, parent: string, head: Vec3): Bone {
  return { name, parent, head }
}

function trunkBones(
  { fore, hind, unit, neck, wing }: BeastRig,
  { min, max }: Figure['bounds'],
): Bone[] {
  const inMiddle = ([y, z]: Joint): Vec3 => [0, y, z]
  const hips = inMiddle(hind?.joints[0] ?? [0.5 * max[1], mix(min, max, 0.4)[2]])
  const chest = inMiddle(
    fore?.joints[0] ?? [0.55 * max[1], Math.max(neck.pivot[2] - 8 * unit, hips[2] + unit)],
  )
  const wings: Bone[] = wing
    ? [bone('leftWing', 'chest', wing), bone('rightWing', 'chest', [-wing[0], wing[1], wing[2]])]
    : []
  return [
    bone('hips', '', hips),
    bone('spine', 'hips', mix(hips, chest, 0.5)),
    bone('chest', 'spine', chest),
    bone('ribs', 'chest', mix(hips, chest, 0.75)),
    bone('neck', 'chest', neck.pivot),
    bone('head', 'neck', neck.point),
    ...wings,
  ]
}

function limbBones(name: (typeof limbNames)[number], limb: BeastLimb | undefined): Bone[] {
  if (!limb) return []
  const side = name.startsWith('left') ? 1 : -1
  return limb.joints.map(([y, z], i) => {
    const parent = i > 0 ? `${name}${limbPieces[i - 1]}` : name.endsWith('Fore') ? 'chest' : 'hips'
    return bone(`${name}${limbPieces[i]}`, parent, [side * pointAtHeight(limb.line, y).x, y, z])
  })
}

/** Joints at equal steps along the tail, its end as the last: the means of what lies there. */
function tailOf(rig: BeastRig, parts: readonly Part[]): { joints: Vec3[]; cm: number } {
  const places: { at: Vec3; along: number }[] = []
  for (const part of parts) {
    if (isWing(part)) continue
    const from = part.rest ?? part.positions
    const { rest } = beastWeights(rig, part, from)
    for (let k = 0; k < from.length / 3; k++) {
      const along = rest[3 * k + 1]
      if (along > 0) places.push({ at: [from[3 * k], from[3 * k + 1], from[3 * k + 2]], along })
    }
  }
  const cm = places.reduce((longest, { along }) => Math.max(longest, along), 0)
  if (cm < 8 * rig.unit) return { joints: [], cm: 0 }
  const step = cm / tailPieces
  const joints = [[0, rig.tail.y, rig.tail.z] as Vec3]
  for (let i = 1; i <= tailPieces; i++) {
    const near = places.filter(({ along }) => Math.abs(along - i * step) < 0.4 * step)
    joints.push(near.length > 0 ? meanOf(near) : joints[i - 1])
  }
  return { joints, cm }
}

function meanOf(places: readonly { at: Vec3 }[]): Vec3 {
  let [y, z] = [0, 0]
  for (const { at } of places) {
    y += at[1] / places.length
    z += at[2] / places.length
  }
  return [0, y, z]
}

export function isWing({ name }: Part): boolean {
  return name.startsWith('wing ')
}

export type BeastFrame = {
  /** How each bone is turned in its parent's axes. */
  turns: Quaternion[]
  /** Where the hips begin, in cm. */
  root: Vec3
  /** How many times as wide the ribs are. */
  ribs: number
}

/** The bones at a moment, on the spot. */
export function beastFrame(figure: Figure, bones: BeastBones, moment: BeastMoment): BeastFrame {
  const { beast: rig } = figure
  const turns: Quaternion[] = bones.names.map(() => noTurn)
  if (!rig) return { turns, root: [0, 0, 0], ribs: 1 }
  const motion = motionAt(rig, figure, { ...moment, isInPlace: true })
  const set = (name: string, turn: Quaternion) => {
    const at = bones.names.indexOf(name)
    if (at >= 0) turns[at] = turn
  }
  const { trunk, head, wing } = motion
  set('hips', pitched(angleOf(trunk)))
  // What the head turns is shared out between the neck and itself.
  const half = multiply(pitched(head.nod / 2), aboutAxis([0, 1, 0], degrees(head.turn / 2)))
  set('neck', half)
  set('head', half)
  set('leftWing', aboutAxis([0, 0, 1], degrees(wing)))
  set('rightWing', aboutAxis([0, 0, 1], -degrees(wing)))
  setLimbs(motion, set)
  setTail(rig, bones, motion, set)
  const [, y, z] = bones.heads[0]
  return { turns, root: [0, ...apply(trunk, [y, z])], ribs: 1 + 0.012 * motion.breath }
}

type SetTurn = (name: string, turn: Quaternion) => void

function setLimbs({ limbs, trunk }: Motion, set: SetTurn): void {
  limbs.forEach((limb, i) => {
    limb?.forEach((turn, k) => {
      const above = k === 0 ? trunk : limb[k - 1]
      set(`${limbNames[i]}${limbPieces[k]}`, pitched(angleOf(turn) - angleOf(above)))
    })
  })
}

/** Each piece points to where the next joint has swung. */
function setTail(rig: BeastRig, bones: BeastBones, { tail }: Motion, set: SetTurn): void {
  const first = bones.names.indexOf('tail1')
  if (first < 0) return
  const step = bones.tail.cm / tailPieces
  const swung = ([x, y, z]: Vec3, along: number): Vec3 => [
    x + tail.swing * along * Math.sin(tail.lag - along / 40),
    ...([y, z] as const),
  ]
  let above = noTurn
  for (let i = 0; i < tailPieces; i++) {
    const from = bones.heads[first + i]
    const to = bones.heads[first + i + 1] ?? bones.tail.tip
    if (Math.hypot(...subtract(to, from)) < 0.1 * rig.unit) continue
    const way = subtract(swung(to, (i + 1) * step), swung(from, i * step))
    const turn = fromTo(normalize(subtract(to, from)), normalize(way))
    set(`tail${i + 1}`, multiply(inverse(above), turn))
    above = turn
  }
}

function angleOf({ cos, sin }: Turn): number {
  return Math.atan2(sin, cos)
}

function pitched(radians: number): Quaternion {
  return aboutAxis([1, 0, 0], degrees(radians))
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI
}
