/** Ears of a creature: a bowl that opens to the front, turned by its mood. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh, orientOutward } from '../../math/surface.ts'
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

/** Degrees a mood lays the ears back, turns their bowls away, and lowers the ears to the sides. */
export type EarPose = { back: number; turn: number; down?: number }

const poses: Partial<Record<string, EarPose>> = {
  smile: { back: 8, turn: 8 },
  happy: { back: 16, turn: 14 },
  laugh: { back: 22, turn: 18 },
  determined: { back: -16, turn: -22 },
  stern: { back: 6, turn: 0 },
  smirk: { back: 6, turn: 10 },
  angry: { back: 36, turn: 34, down: 42 },
  disgust: { back: 38, turn: 30 },
  sad: { back: 58, turn: 52 },
  crying: { back: 52, turn: 40 },
  afraid: { back: 58, turn: 44 },
  flustered: { back: 36, turn: 30 },
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
  // Slender ears are laid back rather than aside.
  const aside = (pose.down ?? 0) * Math.min(1, (2 * form.width * unit) / length(away))
  const lowered = rotate(laid, [0, 0, -1], (aside * Math.PI) / 180)
  const along = normalize(lowered)
  const radians = ((form.turn + pose.turn) * Math.PI) / 180
  const facing: Vec3 = [Math.sin(radians), 0, Math.cos(radians)]
  const across = normalize(cross(along, facing))
  const front = normalize(cross(across, along))
  const surface = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const wide = earWidth(form, v) * unit
    const deep = Math.sin(angle) > 0 ? -0.3 : -0.62
    const bowl = deep * wide * Math.abs(Math.sin(angle)) * lerp(1, 0.6, v)
    const base = add(root, scale(lowered, v - 0.12 * (1 - v)))
    return add(base, add(scale(across, Math.cos(angle) * wide), scale(front, bowl)))
  }
  return orientOutward(grid(columns, rows, surface, { wrap: true }))
}

function earWidth({ width, widest, round }: EarForm, v: number): number {
  const rise = lerp(0.8, 1, smoothstep(0, widest, v))
  const t = Math.max(0, (v - widest) / (1 - widest))
  const fall = (1 - t ** lerp(1.25, 3, round)) ** lerp(0.9, 0.6, round)
  return width * rise * fall + 0.02
}

/** The bowl's inside within its rim; ears of their own colour are not asked about the rest of the coat. */
export function innerEar(coat: Pattern, hasOwn: boolean): Pattern {
  return (point) => {
    const { u, v } = point
    if (u > 0.06 && u < 0.44 && v > 0.02 && v < 0.86) return 'coat.inner ears'
    return hasOwn ? undefined : coat(point)
  }
}
