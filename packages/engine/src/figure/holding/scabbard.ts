/** A scabbard that fits a blade, whatever its curve. */
import type { Prop } from '../../design/design.ts'
import { grid } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Held } from './stances.ts'

const sheathed: readonly Prop['kind'][] = [
  'sword',
  'greatsword',
  'katana',
  'dagger',
  'rapier',
  'scimitar',
  'knife',
]

/** In the prop's own coordinates, with the heights where it hangs from a belt. */
export type Scabbard = { parts: Part[]; hangers: number[] }

/** Undefined for things without one. */
export function scabbardFor({ prop, model }: Held): Scabbard | undefined {
  if (!sheathed.includes(prop.kind)) return undefined
  const slices = slicesOf(model.parts, model.bounds.max[1])
  const first = slices[0]
  const last = slices[slices.length - 1]
  const rows = slices.length + 3
  // Mouth, the blade's slices, and a rounded tip.
  const at = (row: number): { y: number; x: number; w: number; d: number } => {
    if (row === 0) return { ...first, w: first.w * 0.9, d: first.d * 0.9 }
    if (row <= slices.length) return slices[row - 1]
    const over = row - slices.length
    return {
      ...last,
      y: last.y + over * 0.7,
      w: last.w * [1, 0.8, 0.45, 0.02][over],
      d: last.d * [1, 0.8, 0.5, 0.02][over],
    }
  }
  const surface = (u: number, v: number): Vec3 => {
    const { y, x, w, d } = at(Math.round(v * rows))
    const angle = u * 2 * Math.PI
    return [x - Math.sin(angle) * w, y, Math.cos(angle) * d]
  }
  const length = last.y - first.y
  return {
    // A short one hangs by its mouth alone.
    hangers: (length > 35 ? [0.08, 0.3] : [0.14]).map((t) => first.y + t * length),
    parts: [
      {
        name: 'scabbard',
        material: `${prop.id}.lining`,
        pattern: ({ y }) => {
          const t = (y - first.y) / length
          return t < 0.06 || t > 0.88 || Math.abs(t - 0.22) < 0.02 ? `${prop.id}.trim` : undefined
        },
        ...grid(14, rows, surface, { wrap: true }),
      },
    ],
  }
}

/** Middle, half width and half depth of the blade by height from guard to tip, a little to spare. */
function slicesOf(parts: readonly Part[], top: number) {
  const start = guardTop(parts, top)
  const count = 14
  const step = (top - start) / count
  return Array.from({ length: count + 1 }, (_, i) => {
    const y = start + step * i
    const box = boxAt(parts, i === 0 ? y : y - step * 0.6, y + step * 0.6)
    const width = (box.high - box.low) / 2 + 0.45
    return {
      y,
      x: (box.low + box.high) / 2,
      w: Math.max(0.9, width),
      d: Math.max(0.7, box.deep + 0.4),
    }
  })
}

function boxAt(parts: readonly Part[], from: number, to: number) {
  let low = Infinity
  let high = -Infinity
  let deep = 0
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (positions[i + 1] < from || positions[i + 1] > to) continue
      low = Math.min(low, positions[i])
      high = Math.max(high, positions[i])
      deep = Math.max(deep, Math.abs(positions[i + 2]))
    }
  }
  return low > high ? { low: -1.5, high: 1.5, deep: 0.5 } : { low, high, deep }
}

/** Where the guard ends: above it the outline grows narrow. */
function guardTop(parts: readonly Part[], top: number): number {
  const blade = boxAt(parts, top * 0.35, top * 0.6)
  const wide = (blade.high - blade.low) * 1.35
  for (let y = top * 0.3; y > 0; y -= 0.5) {
    const box = boxAt(parts, y - 0.5, y + 0.5)
    if (box.high - box.low > wide) return y + 0.6
  }
  return top * 0.06
}
