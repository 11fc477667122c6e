/** Ears of a creature: a bowl that opens to the front, turned by its mood. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { closedGrid, type Mesh } from '../../math/surface.ts'
import {
  add,
  cross,
  length,
  normalize,
  rotate,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { Pattern } from '../figure.ts'
import type { EarForm } from './creature-form.ts'

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

/** The left ear. u 0 – ½ runs over the bowl's inside. */
export function earMesh(form: EarForm, pose: EarPose, unit: number): Mesh {
  const root = scale(form.root, unit)
  const away = subtract(scale(form.tip, unit), root)
  const laid = rotate(away, normalize([-1, 0.12, -0.4]), (pose.back * Math.PI) / 180)
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
  const surface = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const wide = earWidth(form, v) * unit
    const deep = Math.sin(angle) > 0 ? -0.3 : -0.62
    const bowl = deep * wide * Math.abs(Math.sin(angle)) * lerp(1, 0.6, v)
    const base = add(root, scale(bent(laid, lerp(0.5, 0.85, v)), v - 0.12 * (1 - v)))
    const rim = add(scale(across, Math.cos(angle) * wide), scale(front, bowl))
    return add(base, bent(rim, lerp(0.5, 1.2, v)))
  }
  return closedGrid(columns, rows, surface)
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
