/** The skull: the smooth surface of the head that hair, hats, horns and glasses are built on. */
import type { Design } from '../../design/design.ts'
import { clamp, curve, smoothstep } from '../../math/scalar.ts'
import { addScaled, cross, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import { type HeadShape, headShape } from './head-shape.ts'

/** Head units: half the head's height. y −1 chin … 1 crown, x to the character's left, z to the front; the origin is the head's centre. */
export type Skull = {
  shape: HeadShape
  /** The head's centre in figure space. */
  centre: Vec3
  /** Centimetres in a head unit. */
  unitCm: number
  /**
   * A point on the skin of the head without nose and ears, in head units. Angle 0 front, π/2 the character's
   * left, π back. `offset` moves it out along the normal. Above y = .3 it is a dome that closes at y = 1.
   */
  surface(angle: number, y: number, offset?: number): Vec3
  /** The unit normal there. */
  normal(angle: number, y: number): Vec3
  /** Head units to figure space, and back. */
  place(point: Vec3): Vec3
  toLocal(point: Vec3): Vec3
  /** Half the head's width at y. */
  halfWidth(y: number): number
  /** Where the ears are rooted, on the character's left: between brow and nose base, half-way back. */
  ear: Vec3
  /** How far the chin has dropped for an open mouth, in head units. */
  jawDrop: number
}

const domeStart = 0.3
const chinRound = 0.1

/** The skull of a design on a body. `jawDrop` lowers the chin, in head units: an expression's open mouth. */
export function makeSkull(design: Design, body: Body, jawDrop = 0): Skull {
  const shape = headShape(design)
  const unitCm = body.headHeight / 2
  const centre: Vec3 = [0, body.joints.chin[1] + unitCm, 0.1 * body.unit + body.stoop]
  const bare = (angle: number, y: number) => dropJaw(shape, sectionPoint(shape, angle, y), jawDrop)
  const normal = (angle: number, y: number) => normalOf(bare, angle, y)
  const earY = (shape.eyeY + shape.noseY) / 2 + 0.05
  return {
    shape,
    centre,
    unitCm,
    jawDrop,
    normal,
    surface(angle, y, offset = 0) {
      const point = bare(angle, y)
      if (offset === 0) return point
      const out = normal(angle, y)
      return [point[0] + out[0] * offset, point[1] + out[1] * offset, point[2] + out[2] * offset]
    },
    place: (point) => addScaled(centre, point, unitCm),
    toLocal: (point) => [
      (point[0] - centre[0]) / unitCm,
      (point[1] - centre[1]) / unitCm,
      (point[2] - centre[2]) / unitCm,
    ],
    halfWidth: (y) => sectionPoint(shape, Math.PI / 2, y)[0],
    ear: sectionPoint(shape, Math.PI / 2 + 0.12, earY),
  }
}

/** 1 at the start of the dome, 0 at the crown, round between; likewise under the chin. */
function closing(shape: HeadShape, y: number): number {
  if (y > domeStart) {
    const t = clamp((y - domeStart) / (1 - domeStart))
    return Math.max(0, 1 - t ** shape.dome) ** (1 / shape.dome)
  }
  if (y < -1 + chinRound) {
    const t = clamp((-1 + chinRound - y) / chinRound)
    return Math.sqrt(Math.max(0, 1 - t * t * 0.92))
  }
  return 1
}

/** A point on the skull with its jaw shut, in head units. */
export function sectionPoint(shape: HeadShape, angle: number, y: number): Vec3 {
  const round = closing(shape, y)
  const width = curve(shape.width, y) * round
  const rim = curve(shape.axis, y)
  const middle = y > domeStart ? rim + (0.02 - rim) * 0.25 * (1 - round) : rim
  const front = rim + (curve(shape.front, y) - rim) * round - middle
  const back = rim + (curve(shape.back, y) - rim) * round - middle
  const sine = Math.sin(angle)
  const cosine = Math.cos(angle)
  const power = 2 / (cosine > 0 ? curve(shape.flatness, y) : 2.1)
  const depth = Math.abs(cosine) ** power
  return [
    width * Math.sign(sine) * Math.abs(sine) ** power,
    y,
    middle + (cosine > 0 ? front : back) * depth,
  ]
}

/** Lowers what lies below the mouth, most at the chin, by `drop` head units. */
export function dropJaw(shape: HeadShape, point: Vec3, drop: number): Vec3 {
  if (drop === 0) return point
  const [x, y, z] = point
  const share = smoothstep(shape.mouthY + 0.06, -0.92, y) * smoothstep(-0.35, 0.35, z)
  return [x, y - drop * share, z - drop * 0.25 * share]
}

function normalOf(surface: (angle: number, y: number) => Vec3, angle: number, y: number): Vec3 {
  if (y > 0.998) return [0, 1, 0]
  if (y < -0.998) return [0, -1, 0]
  const step = 0.004
  const along = subtract(surface(angle + step, y), surface(angle - step, y))
  const up = subtract(surface(angle, Math.min(1, y + step)), surface(angle, y - step))
  return normalize(cross(along, up))
}
