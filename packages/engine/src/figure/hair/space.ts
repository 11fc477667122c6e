/** The space hair grows in: head-local units (y −1 chin … +1 crown), the skull as hair feels it, and the body it must not enter. */
import { clamp, lerp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Skull } from '../head/skull.ts'

export type HairSpace = {
  skull: Skull
  body: Body
  /** The point all directions are measured from, inside the skull. */
  centre: Vec3
  /** Distance from the centre to the skull in a unit direction. */
  reach(direction: Vec3): number
}

const columns = 48
const rows = 32

/** Measures the skull once, as a table of distances in all directions. */
export function makeHairSpace(skull: Skull, body: Body): HairSpace {
  const centre: Vec3 = [0, 0.1, -0.05]
  const isInside = insideTest(skull)
  const table = new Float32Array(columns * (rows + 1))
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i < columns; i++) {
      const direction = directionOf((i / columns) * 2 * Math.PI, (j / rows) * Math.PI)
      table[j * columns + i] = reachOf(centre, direction, isInside)
    }
  }
  return {
    skull,
    body,
    centre,
    reach: (direction) => lookUp(table, direction),
  }
}

/** Unit vector: azimuth 0 front, π/2 left; `fall` 0 up, π down. */
export function directionOf(azimuth: number, fall: number): Vec3 {
  const flat = Math.sin(fall)
  return [Math.sin(azimuth) * flat, Math.cos(fall), Math.cos(azimuth) * flat]
}

type InsideTest = (x: number, y: number, z: number) => boolean

function insideTest(skull: Skull): InsideTest {
  const widths = new Float64Array(65)
  const middles = new Float64Array(65)
  const fronts = new Float64Array(65)
  const backs = new Float64Array(65)
  for (let i = 0; i < 65; i++) {
    const y = -1 + i / 32
    const [width, , middle] = skull.surface(Math.PI / 2, y)
    widths[i] = width
    middles[i] = middle
    fronts[i] = skull.surface(0, y)[2] - middle
    backs[i] = middle - skull.surface(Math.PI, y)[2]
  }
  return (x, y, z) => {
    if (y <= -1 || y >= 1) return false
    const at = (y + 1) * 32
    const i = Math.min(63, Math.floor(at))
    const f = at - i
    const behind = z - lerp(middles[i], middles[i + 1], f)
    const depths = behind > 0 ? fronts : backs
    const depth = lerp(depths[i], depths[i + 1], f)
    const width = lerp(widths[i], widths[i + 1], f)
    return width > 0 && depth > 0 && (x / width) ** 2 + (behind / depth) ** 2 < 1
  }
}

function reachOf(centre: Vec3, d: Vec3, isInside: InsideTest): number {
  let low = 0
  let high = 1.6
  for (let step = 0; step < 14; step++) {
    const r = (low + high) / 2
    if (isInside(centre[0] + d[0] * r, centre[1] + d[1] * r, centre[2] + d[2] * r)) low = r
    else high = r
  }
  return low
}

function lookUp(table: Float32Array, d: Vec3): number {
  const turn = Math.atan2(d[0], d[2]) / (2 * Math.PI)
  const u = (turn < 0 ? turn + 1 : turn) * columns
  const v = (Math.acos(clamp(d[1], -1, 1)) / Math.PI) * rows
  const i = Math.floor(u) % columns
  const j = Math.min(rows - 1, Math.floor(v))
  const fu = u - Math.floor(u)
  const fv = v - j
  const next = (i + 1) % columns
  const above = lerp(table[j * columns + i], table[j * columns + next], fu)
  const below = lerp(table[(j + 1) * columns + i], table[(j + 1) * columns + next], fu)
  return lerp(above, below, fv)
}
