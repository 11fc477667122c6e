/** Stripes, spots, patches, bark and belly scales, as functions of a point on the body. */
import type { Design } from '../../design/design.ts'
import { hexToOklch } from '../../math/colour.ts'
import { clamp } from '../../math/scalar.ts'
import { furPoints } from '../fur-edge.ts'
import { waistFur } from '../lower/waist-fur.ts'
import type { Body } from './body.ts'

type Marking = (x: number, y: number, z: number) => string | undefined

const second = 'skin.second'
const line = 'skin.line'

/** The markings of a design's skin, or undefined when it is plain. */
export function markingAt(design: Design, body: Body): Marking | undefined {
  const { surface, colour, second: other } = design.skin
  const isBeast = surface === 'fur' || surface === 'scales'
  // Dark stripes and spots leave the belly in the coat's own colour.
  const hasBelly = isBeast && hexToOklch(other).l > hexToOklch(colour).l - 0.02
  const belly = hasBelly ? bellyAt(body, surface === 'scales') : undefined
  const own = ownMarking(design, body, hasBelly)
  const fur = waistFur(design, body)
  if (!own && !belly && !fur) return undefined
  return (x, y, z) => fur?.(x, y, z) ?? belly?.(x, y, z) ?? own?.(x, y, z)
}

function ownMarking({ skin }: Design, body: Body, hasBelly: boolean): Marking | undefined {
  const { unit } = body
  switch (skin.marking) {
    case 'stripes':
      // A pale second colour is the belly's; stripes are then darker than the coat.
      return stripes(unit, hasBelly ? line : second)
    case 'spots':
      return spots(unit, hasBelly ? line : second)
    case 'patches':
      return patches(unit)
    case 'bark':
      return bark(unit)
    case 'scales':
      return scales(unit, skin.surface === 'scales')
    case 'panels':
      return skin.surface === 'skin' ? seams(body) : undefined
    case 'stones':
      return stones(unit)
    case 'flames':
      return flames(unit)
    case 'ripples':
      return ripples(unit)
    case 'bolts':
      return bolts(unit)
    case 'collar':
      return collar(body)
    default:
      return undefined
  }
}

/** Joints between rough stones, and a few that glow. */
function stones(unit: number): Marking {
  const size = 0.46 * unit
  return (x, y, z) => {
    const [a, b, k] = [x / size, y / size, z / size]
    let first = 9
    let next = 9
    for (let j = Math.floor(b) - 1; j <= Math.floor(b) + 1; j++) {
      for (let i = Math.floor(a) - 1; i <= Math.floor(a) + 1; i++) {
        for (let m = Math.floor(k) - 1; m <= Math.floor(k) + 1; m++) {
          const away = Math.hypot(
            a - i - 0.2 - 0.6 * cellChance(i, j, m),
            b - j - 0.2 - 0.6 * cellChance(j, m, i),
            k - m - 0.2 - 0.6 * cellChance(m, i, j),
          )
          next = Math.min(next, Math.max(first, away))
          first = Math.min(first, away)
        }
      }
    }
    if (next - first > 0.07) return undefined
    return cellChance(Math.floor(a / 3), Math.floor(b / 3), 7) > 0.72 ? 'skin.glow' : second
  }
}

/** Tongues that lick upwards, as on what burns. */
function flames(unit: number): Marking {
  return (x, y, z) => {
    const around = 2.6 * Math.atan2(x, z) + (0.6 * Math.abs(x)) / unit
    const up = y / (0.62 * unit)
    const lean = 0.5 * Math.sin(2.3 * up + 1.7 * Math.sin(around))
    const cell = around * 1.15 + lean
    const across = Math.abs(cell - Math.floor(cell) - 0.5) * 2
    const row = up + 0.37 * Math.floor(cell)
    const rise = row - Math.floor(row)
    // Broad below, a point above.
    return across < 0.62 * (1 - rise) ** 0.8 * Math.min(1, 6 * rise) ? second : undefined
  }
}

/** Light that is broken in moving water. */
function ripples(unit: number): Marking {
  const size = 0.5 * unit
  return (x, y, z) => {
    const [a, b, c] = [x / size, (1.6 * y) / size, z / size]
    const wave = Math.abs(cloud(a + 0.4 * Math.sin(b), b, c))
    return wave < 0.045 + 0.03 * Math.sin(3 * b) ? second : undefined
  }
}

/** Forked lightning that runs over the skin. */
function bolts(unit: number): Marking {
  return (x, y, z) => {
    const angle = Math.atan2(x, z)
    const up = y / (0.5 * unit)
    const jag = (offset: number) => {
      const t = up * 2.2 + offset
      return 0.34 * (Math.abs(t - 2 * Math.floor(t / 2) - 1) - 0.5)
    }
    for (const [i, at] of [-2.5, -1.4, -0.35, 0.7, 1.7, 2.8].entries()) {
      const away = Math.abs(angle - at - jag(0.7 * i) - 0.12 * Math.sin(up * 9 + i))
      if (away < 0.05) return 'skin.glow'
    }
    return undefined
  }
}

/** Dark limbs and a dark band over the shoulders, as a panda has. */
function collar({ joints, level }: Body): Marking {
  const arm = joints.shoulder[0] * 0.94
  return (x, y) => {
    const isArm = Math.abs(x) > arm && y > level(3.3)
    const isBand = y > level(4.95) && y < level(5.75) - 0.18 * Math.abs(x)
    return isArm || isBand || y < level(3.1) ? second : undefined
  }
}

/** The paler front of furred and scaled people; on scales it is laid in plates. */
function bellyAt(body: Body, isPlated: boolean): Marking {
  const { unit, level } = body
  const top = level(5.9)
  const bottom = level(3.42)
  // Up the throat, where the head's own pale chin takes over.
  const throat = body.joints.chin[1] + 0.15 * body.headHeight
  return (x, y, z) => {
    if (z < 0 || y > throat || y < bottom) return undefined
    const middle = clamp((y - bottom) / (top - bottom))
    const half = (0.16 + 0.2 * Math.sin(middle * 2.6)) * unit
    const ragged = isPlated ? 0 : (0.11 * furPoints((y * -5) / unit) - 0.05) * unit
    const a = Math.abs(x)
    if (a > half + ragged) return undefined
    if (!isPlated) return second
    const plate = (y + 0.12 * a) / (0.13 * unit)
    return plate - Math.floor(plate) < 0.09 || half - a < 0.012 * unit ? line : second
  }
}

/** Rows of scales: on scaled skin a few of their edges, on smooth skin whole scales in patches. */
function scales(unit: number, isScaled: boolean): Marking {
  const size = (isScaled ? 0.1 : 0.085) * unit
  return (x, y, z) => {
    const around = x + 0.7 * z
    const row = Math.floor(y / (size * 0.75))
    const column = around / size + (row % 2) * 0.5
    const dx = column - Math.floor(column) - 0.5
    const dy = y / (size * 0.75) - row
    const r = Math.sqrt(dx * dx * 1.1 + (1 - dy) * (1 - dy) * 0.5)
    const thick = cloud(((x * 0.9) / unit) * 3, (y / unit) * 2.2, (z / unit) * 3)
    if (isScaled) return thick > 0.12 && Math.abs(r - 0.5) < 0.07 ? line : undefined
    return thick > 0.25 && r < 0.46 ? second : undefined
  }
}

/** Fine joints in the skin of someone rebuilt. */
function seams({ unit, level, joints }: Body): Marking {
  const fine = 0.011 * unit
  const rings = [level(2.9), level(1.4), level(4.72)]
  return (x, y, z) => {
    const a = Math.abs(x)
    const isArm = a > joints.shoulder[0] * 1.1
    if (!isArm && rings.some((ring) => Math.abs(y - ring - 0.1 * z) < fine)) return second
    const slope = y - joints.elbow[1] - (a - joints.elbow[0]) * 0.5
    if (isArm && (Math.abs(slope - 0.5 * unit) < fine || Math.abs(slope + 0.35 * unit) < fine)) {
      return second
    }
    const isCollar = Math.abs(y - level(5.3) + a * 0.4) < fine && a > 0.12 * unit && z > 0
    return isCollar && !isArm ? second : undefined
  }
}

function stripes(unit: number, material: string): Marking {
  return (x, y, z) => {
    const across = Math.atan2(Math.abs(x), z) / Math.PI
    const wave = y / (0.2 * unit) + 0.35 * Math.sin(across * 7 + y / (0.5 * unit))
    const band = Math.abs(wave - Math.floor(wave) - 0.5) * 2
    return band < 0.34 * clamp(across * 2.4 - 0.35) ? material : undefined
  }
}

/** A fixed number 0–1 for a cell of space. */
function cellChance(i: number, j: number, k: number): number {
  const n = Math.imul(i, 374761393) + Math.imul(j, 668265263) + Math.imul(k, 2147483647)
  const m = Math.imul(n ^ (n >>> 13), 1274126177)
  return ((m ^ (m >>> 16)) >>> 0) / 4294967296
}

/** Round spots of unequal size strewn through the coat, none on the pale middle of the front. */
function spots(unit: number, material: string): Marking {
  const size = 0.155 * unit
  return (x, y, z) => {
    if (z > 0.12 * unit && Math.abs(x) < 0.3 * unit) return undefined
    return isSpot(x / size, y / size, z / size) ? material : undefined
  }
}

/** Whether a place lies in a spot: one in each cell of space, nowhere near its middle, so that no rows are seen. */
function isSpot(x: number, y: number, z: number): boolean {
  const [i0, j0, k0] = [Math.floor(x - 0.5), Math.floor(y - 0.5), Math.floor(z - 0.5)]
  for (let cell = 0; cell < 8; cell++) {
    const [i, j, k] = [i0 + (cell & 1), j0 + ((cell >> 1) & 1), k0 + (cell >> 2)]
    const chance = cellChance(i, j, k)
    if (chance < 0.06) continue
    const dx = x - i - 0.5 - 0.5 * (cellChance(j, k, i) - 0.5)
    const dy = y - j - 0.5 - 0.5 * (cellChance(k, i, j) - 0.5)
    const dz = z - k - 0.5 - 0.5 * (cellChance(j, i, k) - 0.5)
    if (dx * dx + dy * dy + dz * dz < 0.09 + 0.07 * chance) return true
  }
  return false
}

/** Smooth noise, −1 … 1. */
function cloud(x: number, y: number, z: number): number {
  return (
    (Math.sin(x * 1.7 + 1.3 * Math.sin(y * 1.1 + 0.5)) +
      Math.sin(y * 1.4 + 1.6 * Math.sin(z * 1.3 + 2.1)) +
      Math.sin(z * 1.9 + 1.2 * Math.sin(x * 1.5 + 4.2))) /
    3
  )
}

function patches(unit: number): Marking {
  const size = 0.22 * unit
  return (x, y, z) => {
    const edge = 0.42 + 0.1 * furPoints((6 * (z - x) - 1.5 * y) / unit)
    return cloud(x / size, y / size, z / size) > edge ? second : undefined
  }
}

function bark(unit: number): Marking {
  return (x, y, z) => {
    const angle = Math.atan2(x, z)
    const run =
      angle * 9 + 1.4 * Math.sin(y / (0.3 * unit)) + 0.7 * Math.sin(y / (0.11 * unit) + angle * 3)
    const groove = Math.abs(Math.sin(run))
    return groove < 0.16 + 0.08 * Math.sin(y / (0.17 * unit)) ? second : undefined
  }
}
