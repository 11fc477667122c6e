/** How far out neck and shoulders reach with what is worn on them, measured from the middle of the chest. */
import { clamp } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Part } from '../../figure.ts'

const turns = 72
const tilts = 60

/** Moves a point away from the middle of the chest, `gap` cm out of what is worn there, by `farthest` body units at most. What lies more steeply above it, a sine, is left. */
export function outsideWorn(
  body: Body,
  below: readonly Pick<Part, 'positions'>[],
  steepest: number,
  farthest = 0.4,
): (point: Vec3, gap: number) => Vec3 {
  const { level, unit, joints } = body
  const centre: Vec3 = [0, level(5), -0.05 * unit]
  const lowest = level(4.3)
  const armpit = level(4.9)
  const reach = new Float32Array(turns * tilts)
  for (const { positions: p } of below) {
    for (let i = 0; i < p.length; i += 3) {
      const isArm = p[i + 1] < armpit && Math.abs(p[i]) > joints.shoulder[0]
      if (p[i + 1] < lowest || isArm) continue
      const [x, y, z] = [p[i], p[i + 1] - centre[1], p[i + 2] - centre[2]]
      const size = Math.sqrt(x * x + y * y + z * z)
      const k = cellAt(Math.round(turnOf(x, z)), Math.round(tiltOf(y / size)))
      if (size > reach[k]) reach[k] = size
    }
  }
  const full = widened(reach)
  // Things that stand out farther, such as high collars, are before the cloth and not below it.
  const most = farthest * unit
  return (point, gap) => {
    const [x, y, z] = [point[0], point[1] - centre[1], point[2] - centre[2]]
    const size = Math.sqrt(x * x + y * y + z * z)
    if (point[1] < lowest || size < 1 || y > steepest * size) return point
    const need = between(full, turnOf(x, z), tiltOf(y / size))
    const missing = need + gap - size
    if (need === 0 || missing <= 0 || missing > most) return point
    const factor = 1 + missing / size
    return [x * factor, centre[1] + y * factor, centre[2] + z * factor]
  }
}

function turnOf(x: number, z: number): number {
  return (Math.atan2(x, z) / (2 * Math.PI)) * turns + turns
}

function tiltOf(sine: number): number {
  return (Math.asin(clamp(sine, -1, 1)) / Math.PI + 0.5) * (tilts - 1)
}

function cellAt(turn: number, tilt: number): number {
  return clamp(tilt, 0, tilts - 1) * turns + (turn % turns)
}

/** Fills the gaps between the corners of coarse meshes. */
function widened(reach: Float32Array): Float32Array {
  return reach.map((own, k) => {
    const turn = (k % turns) + turns
    const tilt = Math.floor(k / turns)
    let most = own
    for (let side = -1; side <= 1; side++) {
      for (let beside = -1; beside <= 1; beside++)
        most = Math.max(most, reach[cellAt(turn + side, tilt + beside)])
    }
    return most
  })
}

function between(reach: Float32Array, turn: number, tilt: number): number {
  const [c, r] = [Math.floor(turn), Math.floor(tilt)]
  const [s, t] = [turn - c, tilt - r]
  const row = (at: number) => reach[cellAt(c, at)] * (1 - s) + reach[cellAt(c + 1, at)] * s
  return row(r) * (1 - t) + row(r + 1) * t
}
