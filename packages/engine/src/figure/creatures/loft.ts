/** Solids drawn as an artist builds an animal: rings on a line, each with a width and a reach over and under the line. */
import type { Vec3 } from '../../math/vector.ts'
import { melt } from '../body/solid.ts'
import type { Field } from '../body/surface-nets.ts'

/**
 * Where the line passes, half the width there, and how far the skin reaches over and under it. Seen from the left of a
 * line that runs forward, over is up; on one that runs down, over is in front.
 */
export type Ring = readonly [
  x: number,
  y: number,
  z: number,
  side: number,
  over: number,
  under: number,
]

export type Loft = {
  /** Numbers of a ring, one after another. */
  rings: Float64Array
  /** Directions at each span: along, over; 6 numbers. */
  frames: Float64Array
  /** 1 / squared length of each span. */
  inverse: Float64Array
  low: Vec3
  high: Vec3
}

const stride = 6
/** Rings between two that are given. */
const between = 4

/** A smooth loft through rings; `scale` makes it larger about the origin. */
export function makeLoft(keys: readonly Ring[], scale: number): Loft {
  const rings = smoothRings(keys, scale)
  const spans = rings.length / stride - 1
  const frames = new Float64Array(spans * stride)
  const inverse = new Float64Array(spans)
  for (let i = 0; i < spans; i++) setFrame(rings, frames, inverse, i)
  return { rings, frames, inverse, ...boxOf(rings) }
}

function setFrame(rings: Float64Array, frames: Float64Array, inverse: Float64Array, i: number) {
  const k = i * stride
  const dx = rings[k + stride] - rings[k]
  const dy = rings[k + stride + 1] - rings[k + 1]
  const dz = rings[k + stride + 2] - rings[k + 2]
  const square = dx * dx + dy * dy + dz * dz
  const size = Math.sqrt(square)
  inverse[i] = 1 / square
  // Along × (1, 0, 0): over the line in the plane of the body's middle.
  const flat = Math.sqrt(dy * dy + dz * dz) || 1
  frames.set([dx / size, dy / size, dz / size, 0, dz / flat, -dy / flat], k)
}

function smoothRings(keys: readonly Ring[], scale: number): Float64Array {
  const count = (keys.length - 1) * between + 1
  const rings = new Float64Array(count * stride)
  const key = (i: number) => keys[Math.min(keys.length - 1, Math.max(0, i))]
  for (let n = 0; n < count; n++) {
    const i = Math.min(keys.length - 2, Math.floor(n / between))
    const s = n / between - i
    for (let c = 0; c < stride; c++) {
      rings[n * stride + c] =
        scale * catmullRom(key(i - 1)[c], key(i)[c], key(i + 1)[c], key(i + 2)[c], s)
    }
  }
  return rings
}

function catmullRom(a: number, b: number, c: number, d: number, s: number): number {
  return (
    0.5 *
    (2 * b +
      (c - a) * s +
      (2 * a - 5 * b + 4 * c - d) * s * s +
      (3 * b - a - 3 * c + d) * s * s * s)
  )
}

function boxOf(rings: Float64Array): { low: Vec3; high: Vec3 } {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (let k = 0; k < rings.length; k += stride) {
    const reach = Math.max(rings[k + 3], rings[k + 4], rings[k + 5])
    for (let axis = 0; axis < 3; axis++) {
      low[axis] = Math.min(low[axis], rings[k + axis] - reach)
      high[axis] = Math.max(high[axis], rings[k + axis] + reach)
    }
  }
  return { low: [low[0], low[1], low[2]], high: [high[0], high[1], high[2]] }
}

/** How far a point is from the box round a loft, 0 inside. */
function away({ low, high }: Loft, x: number, y: number, z: number): number {
  const dx = x < low[0] ? low[0] - x : x > high[0] ? x - high[0] : 0
  const dy = y < low[1] ? low[1] - y : y > high[1] ? y - high[1] : 0
  const dz = z < low[2] ? low[2] - z : z > high[2] ? z - high[2] : 0
  return Math.sqrt(dx * dx + dy * dy + dz * dz)
}

/** The first number of the ring among those given that is nearest. */
function nearestKey(rings: Float64Array, x: number, y: number, z: number): number {
  let best = Infinity
  let at = 0
  for (let k = 0; k < rings.length; k += between * stride) {
    const dx = x - rings[k]
    const dy = y - rings[k + 1]
    const dz = z - rings[k + 2]
    const square = dx * dx + dy * dy + dz * dz
    if (square < best) {
      best = square
      at = k
    }
  }
  return at
}

/** Distance to the skin of a loft, negative inside; right near the skin. The nearest place on the line is sought round the nearest given ring. */
function loftDistance(loft: Loft, x: number, y: number, z: number): number {
  const { rings, frames, inverse } = loft
  const key = nearestKey(rings, x, y, z) / stride
  const last = Math.min(inverse.length, key + between)
  let best = Infinity
  let at = 0
  let share = 0
  for (let i = Math.max(0, key - between); i < last; i++) {
    const k = i * stride
    const dx = x - rings[k]
    const dy = y - rings[k + 1]
    const dz = z - rings[k + 2]
    const ex = rings[k + stride] - rings[k]
    const ey = rings[k + stride + 1] - rings[k + 1]
    const ez = rings[k + stride + 2] - rings[k + 2]
    let t = (dx * ex + dy * ey + dz * ez) * inverse[i]
    t = t < 0 ? 0 : Math.min(t, 1)
    const ax = dx - ex * t
    const ay = dy - ey * t
    const az = dz - ez * t
    const square = ax * ax + ay * ay + az * az
    if (square < best) {
      best = square
      at = k
      share = t
    }
  }
  return outOfRing(rings, frames, at, share, x, y, z)
}

/** How far a point is out of the ring at a share of the span that begins at `at`. */
function outOfRing(
  rings: Float64Array,
  frames: Float64Array,
  at: number,
  share: number,
  x: number,
  y: number,
  z: number,
): number {
  const rest = 1 - share
  const next = at + stride
  const dx = x - rings[at] * rest - rings[next] * share
  const dy = y - rings[at + 1] * rest - rings[next + 1] * share
  const dz = z - rings[at + 2] * rest - rings[next + 2] * share
  const over = dx * frames[at + 3] + dy * frames[at + 4] + dz * frames[at + 5]
  const along = dx * frames[at] + dy * frames[at + 1] + dz * frames[at + 2]
  const side = over > 0 ? 4 : 5
  const tall = rings[at + side] * rest + rings[next + side] * share
  const wide = rings[at + 3] * rest + rings[next + 3] * share
  // What is neither along nor over is aside.
  const square = dx * dx + dy * dy + dz * dz
  const aside = Math.max(0, square - over * over - along * along)
  const end = Math.min(wide, tall)
  const q = Math.sqrt(
    aside / (wide * wide) + (over * over) / (tall * tall) + (along * along) / (end * end),
  )
  return q < 1e-4 ? -end : Math.sqrt(square) * (1 - 1 / q)
}

/** A loft and how softly it joins what it is put on, in cm. */
export type Flesh = { loft: Loft; soft: number }

/** The skin round all of them, symmetric across x = 0: what lies aside is given for the left. */
export function fleshField(flesh: readonly Flesh[]): Field {
  return (xx, y, z) => {
    const x = Math.abs(xx)
    let d = Infinity
    let nearest = Infinity
    for (const { loft, soft } of flesh) {
      const far = away(loft, x, y, z)
      if (far > Math.max(0, d) + soft) {
        nearest = Math.min(nearest, far)
        continue
      }
      const own = loftDistance(loft, x, y, z)
      d = d === Infinity ? own : melt(d, own, soft)
    }
    return Math.min(d, d === Infinity ? nearest : d)
  }
}
