/** Ears of a creature: a bowl that opens to the front, turned by its mood. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { pointAt } from '../../math/spline.ts'
import { closedGrid, type Mesh } from '../../math/surface.ts'
import {
  add,
  addScaled,
  cross,
  length,
  normalize,
  rotate,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Pattern } from '../figure.ts'
import type { EarForm } from './creature-form.ts'
import { skinNormal } from './place-on-skin.ts'

/** Degrees a mood lays the ears back, turns their bowls away, and lets the ears sink to the sides. */
export type EarPose = { back: number; turn: number; down?: number }

/** Bowls turned far away would show the ear beyond the head by its edge alone, as a spike. */
const poses: Partial<Record<string, EarPose>> = {
  smile: { back: 8, turn: 8 },
  happy: { back: 12, turn: 6, down: 6 },
  laugh: { back: 16, turn: 8, down: 10 },
  determined: { back: -16, turn: -22 },
  stern: { back: 6, turn: 0 },
  smirk: { back: 6, turn: 10 },
  angry: { back: 46, turn: 4, down: 34 },
  disgust: { back: 34, turn: 6, down: 24 },
  sad: { back: 14, turn: -8, down: 74 },
  crying: { back: 18, turn: -6, down: 66 },
  afraid: { back: 40, turn: 0, down: 52 },
  flustered: { back: 22, turn: 4, down: 40 },
  surprised: { back: -10, turn: -16 },
}

export function earPose(expression: string): EarPose {
  return poses[expression] ?? { back: 0, turn: 0 }
}

const columns = 28
const rows = 18

/** The left ear. u 0 – ½ runs over the bowl's inside. It stands rooted in the skin in every pose: it folds above its root. */
export function earMesh(form: EarForm, pose: EarPose, unit: number, skin?: Field): Mesh {
  const root = scale(form.root, unit)
  const away = subtract(scale(form.tip, unit), root)
  const laid = rotate(away, layAxis, (pose.back * Math.PI) / 180)
  // Ears that hang as they are sink no farther.
  const upright = smoothstep(-0.2, 0.5, away[1] / length(away))
  const sunk = ((pose.down ?? 0) * upright * Math.PI) / 180
  // As an ear sinks, its bowl swings to the front.
  const ahead = 1 - 0.6 * clamp(sunk)
  const radians = ((form.turn * ahead + pose.turn) * Math.PI) / 180
  const facing: Vec3 = [Math.sin(radians), 0, Math.cos(radians)]
  const across = normalize(cross(normalize(laid), facing))
  const front = normalize(cross(across, normalize(laid)))
  /** It bends over: the more the nearer to the tip. */
  const bent = (vector: Vec3, share: number) => rotate(vector, [0, 0, -1], sunk * share)
  const middle = foldedLine(root, laid, bent)
  const surface = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const wide = earWidth(form, v) * unit
    // Its back closes towards the root, which else would be an open spout on the side of the head.
    const back = lerp(-0.34, -0.62, smoothstep(0.02, 0.4, v))
    const deep = Math.sin(angle) > 0 ? -0.3 : back
    const bowl = deep * wide * Math.abs(Math.sin(angle)) * lerp(1, 0.6, v)
    const rim = add(scale(across, Math.cos(angle) * wide), scale(front, bowl))
    return add(pointAt(middle, v), bent(rim, foldAt(v)))
  }
  const rooted = skin ? rootsIn(skin, surface, unit) : surface
  return closedGrid(columns, rows, rooted)
}

const layAxis = normalize([-1, 0.12, -0.4])

/** How far over it has bent at a share of its length: its root stays as it is, and it folds in its lower half. */
function foldAt(v: number): number {
  return 1.2 * smoothstep(-0.05, 0.62, v)
}

/** The line up the middle of an ear, from a little under its root. */
function foldedLine(root: Vec3, laid: Vec3, bent: (vector: Vec3, share: number) => Vec3): Vec3[] {
  const step = 1 / rows
  const line: Vec3[] = [add(root, scale(laid, -0.12))]
  for (let i = 0; i < rows; i++) {
    const way = bent(laid, foldAt((i + 0.5) * step))
    line.push(add(line[i], scale(way, 1.12 * step)))
  }
  return line
}

/** Where a corner of its root would stand free of the skull, it is drawn down into the fur. */
function rootsIn(skin: Field, surface: (u: number, v: number) => Vec3, unit: number) {
  const drops = Array.from({ length: columns + 1 }, (_, i): Vec3 => {
    const foot = surface(i / columns, 0)
    const out = skin(...foot) + 2.4 * unit
    return out > 0 ? scale(skinNormal(skin, foot, 0.5 * unit), -out) : [0, 0, 0]
  })
  return (u: number, v: number): Vec3 => {
    const held = 1 - smoothstep(0, 0.36, v)
    return addScaled(surface(u, v), drops[Math.round(u * columns)], held)
  }
}

function earWidth({ width, widest, round }: EarForm, v: number): number {
  const rise = lerp(0.8, 1, smoothstep(0, widest, v))
  const t = Math.max(0, (v - widest) / (1 - widest))
  const fall = (1 - t ** lerp(1.25, 3, round)) ** lerp(0.9, 0.6, round)
  return width * rise * fall + 0.02
}

/** The bowl's inside within its rim, which is as wide at the tip as along the sides; ears of their own colour are not asked about the rest of the coat. */
export function innerEar(form: EarForm, coat: Pattern, hasOwn: boolean): Pattern {
  const rim = 0.1 * form.width
  const top = 1 - rim / length(subtract(form.tip, form.root))
  return (point) => {
    const { u, v } = point
    const isInside = u < 0.5 && v > 0.02 && v < top
    if (isInside && (1 - Math.abs(Math.cos(2 * Math.PI * u))) * earWidth(form, v) > rim)
      return 'coat.inner ears'
    return hasOwn ? undefined : coat(point)
  }
}
