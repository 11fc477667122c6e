/** Movements of the pose room as animations of a file. */
import type { Design } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import { inverse, multiply, type Quaternion } from '../math/quaternion.ts'
import type { Vec3 } from '../math/vector.ts'
import { type BeastBones, beastFrame } from '../pose/beasts/beast-bones.ts'
import type { GaitName } from '../pose/beasts/gait.ts'
import { momentPeriod } from '../pose/beasts/move-beast.ts'
import { clip, clipPeriod } from '../pose/clips.ts'
import { solvePose } from '../pose/solve.ts'
import type { PosedBones } from '../pose/stance.ts'
import { type FileBones, localTurns, metres, offsetOf, type PersonBones } from './bones.ts'
import type { GltfFile, JsonObject } from './gltf-file.ts'

/** How every bone is turned in its parent's axes, where the first one is in cm, and how wide the ribs are, if there are any. */
export type Frame = { turns: readonly Quaternion[]; root: Vec3; ribs?: number }

/** A movement: `at` gives the frame of a second. */
export type FileClip = {
  name: string
  period: number
  /** How many keys a second it needs. */
  perSecond: number
  at: (seconds: number) => Frame
}

const movements = [
  { clip: 'idle', name: 'idle', perSecond: 5 },
  { clip: 'walk_on_spot', name: 'walk', perSecond: 24 },
  { clip: 'wave', name: 'wave', perSecond: 16 },
  { clip: 'talk', name: 'talk', perSecond: 8 },
] as const

/** What people do; at ease first. */
export function personClips(design: Design, resting: PosedBones, bones: PersonBones): FileClip[] {
  return movements.map(({ clip: of, name, perSecond }) => ({
    ...{ name, perSecond, period: clipPeriod(of) ?? 1 },
    at: (seconds) => {
      const posed = solvePose(resting.skeleton, clip(of, seconds, design) ?? {})
      return { turns: localTurns(bones, resting, posed), root: posed.places[0] }
    },
  }))
}

const gaits = [
  { gait: 'stand', name: 'idle', perSecond: 5 },
  { gait: 'walk', name: 'walk', perSecond: 24 },
  { gait: 'run', name: 'run', perSecond: 30 },
  { gait: 'fly', name: 'fly', perSecond: 24 },
] as const satisfies readonly { gait: GaitName; name: string; perSecond: number }[]

/** What creatures do; at ease first. Who has wings flies. */
export function beastClips(figure: Figure, bones: BeastBones): FileClip[] {
  return gaits
    .filter(({ gait }) => gait !== 'fly' || bones.names.includes('leftWing'))
    .map(({ gait, name, perSecond }) => ({
      ...{ name, perSecond, period: momentPeriod(gait, figure) },
      at: (seconds) => beastFrame(figure, bones, { gait, seconds }),
    }))
}

/** Adds all movements; `nodes` are the bones' numbers in the file. */
export function addAnimations(
  file: GltfFile,
  clips: readonly FileClip[],
  bones: FileBones,
  nodes: readonly number[],
): void {
  for (const { name, period, perSecond, at } of clips) {
    const count = Math.round(period * perSecond) + 1
    const times = Float32Array.from({ length: count }, (_, i) => (i / (count - 1)) * period)
    const frames = [...times].map(at)
    const ribs = nodes[bones.names.indexOf('ribs')]
    file.lists.animations.push(animationOf(file, name, times, frames, nodes, ribs))
  }
}

function animationOf(
  file: GltfFile,
  name: string,
  times: Float32Array,
  frames: readonly Frame[],
  nodes: readonly number[],
  ribs: number | undefined,
): JsonObject {
  const input = file.addFloats(times, 1, 'plain')
  const samplers: JsonObject[] = []
  const channels: JsonObject[] = []
  const add = (node: number, path: string, output: number) => {
    channels.push({ sampler: samplers.length, target: { node, path } })
    samplers.push({ input, output, interpolation: 'LINEAR' })
  }
  const hips = Float32Array.from(frames.flatMap(({ root }) => root.map((cm) => cm * metres)))
  add(nodes[0], 'translation', file.addFloats(hips, 3, 'plain'))
  nodes.forEach((node, bone) => {
    const turns = frames.map(({ turns: all }) => all[bone])
    if (turns.every(isStill)) return
    add(node, 'rotation', file.addFloats(continuous(turns), 4, 'plain'))
  })
  if (ribs !== undefined && frames.some((frame) => frame.ribs !== 1)) {
    const wide = Float32Array.from(frames.flatMap((frame) => [frame.ribs ?? 1, 1, 1]))
    add(ribs, 'scale', file.addFloats(wide, 3, 'plain'))
  }
  return { name, channels, samplers }
}

function isStill([x, y, z]: Quaternion): boolean {
  return Math.abs(x) + Math.abs(y) + Math.abs(z) < 1e-4
}

/** The same turns, each in the sign nearest to the one before: straight blends between them go the short way. */
function continuous(turns: readonly Quaternion[]): Float32Array {
  const list = new Float32Array(4 * turns.length)
  let before: Quaternion = turns[0]
  turns.forEach((turn, i) => {
    const size = Math.hypot(...turn)
    const [, , , w] = multiply(inverse(before), turn)
    const sign = w < 0 ? -1 / size : 1 / size
    before = [turn[0] * sign, turn[1] * sign, turn[2] * sign, turn[3] * sign]
    list.set(before, 4 * i)
  })
  return list
}

/** Adds the bones' nodes, hips last in `roots`; the number of each. */
export function addBones(file: GltfFile, bones: FileBones): number[] {
  const first = file.lists.nodes.length
  bones.names.forEach((name, bone) => {
    const children = bones.parents.flatMap((parent, i) => (parent === bone ? [first + i] : []))
    file.lists.nodes.push({
      name,
      translation: [...offsetOf(bones, bone)],
      ...(children.length > 0 && { children }),
    })
  })
  return bones.names.map((_, i) => first + i)
}

/** Adds the skin: each joint is undone from where it begins. */
export function addSkin(file: GltfFile, bones: FileBones, nodes: readonly number[]): number {
  const matrices = new Float32Array(16 * nodes.length)
  bones.heads.forEach(([x, y, z], i) => {
    matrices.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1], 16 * i)
  })
  const inverseBindMatrices = file.addMatrices(matrices)
  return file.lists.skins.push({ joints: [...nodes], skeleton: nodes[0], inverseBindMatrices }) - 1
}
