/** Everything that skirts and coats hang round: the torso, and below it both legs as one round form. */
import { clamp, curve, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import { mix, type Vec3 } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Field } from '../../body/surface-nets.ts'

export type Trunk = {
  body: Body
  /** Point at height y from the floor to the neck, `offset` cm above the skin. Angle 0 front, π/2 the character's left. */
  point(y: number, angle: number, offset?: number): Vec3
  /** Distance to the bare skin in cm, arms and legs and all; negative inside. */
  field: Field
  /** The same, without the arms from the armpits downward. */
  underArms: Field
  /** Parameter of the leg at height y. */
  legAt(y: number): number
}

export function makeTrunk(body: Body): Trunk {
  const legKeys = legHeights(body)
  const legAt = (y: number) => clamp(curve(legKeys, y))
  const extents = legExtents(body, legAt)
  const blendLow = body.level(3.55)
  const blendHigh = body.level(3.85)
  const field = body.field()
  const [yokeLow, yokeHigh] = [body.level(5.25), body.level(5.4)]
  return {
    body,
    field,
    underArms: fieldUnderArms(body, field),
    legAt,
    point(y, angle, offset = 0) {
      if (y > yokeLow) {
        const torso = body.torso(y, angle, offset)
        return mix(
          torso,
          shoulderPoint(body, field, torso, offset),
          smoothstep(yokeLow, yokeHigh, y),
        )
      }
      if (y >= blendHigh) return body.torso(y, angle, offset)
      const upper = body.torso(Math.max(y, body.level(3.5)), angle, offset)
      const width = curve(extents.width, y) + offset
      const depth = curve(Math.cos(angle) > 0 ? extents.front : extents.back, y) + offset
      const lower = roundPoint(y, angle, width, depth, curve(extents.middle, y))
      if (y <= blendLow) return lower
      const t = smoothstep(blendLow, blendHigh, y)
      return [lower[0] + (upper[0] - lower[0]) * t, y, lower[2] + (upper[2] - lower[2]) * t]
    },
  }
}

function fieldUnderArms({ level, armlessField }: Body, field: Field): Field {
  const armless = armlessField()
  const [low, high] = [level(4.75), level(5)]
  return (x, y, z) => {
    if (y <= low) return armless(x, y, z)
    if (y >= high) return field(x, y, z)
    return lerp(armless(x, y, z), field(x, y, z), smoothstep(low, high, y))
  }
}

/** Over the shoulders the loft knows nothing of neck and trapezius: from the axis outward to the skin, but no further than the armhole. */
function shoulderPoint(body: Body, field: Field, [tx, y, tz]: Vec3, offset: number): Vec3 {
  const neckZ = -0.08 * body.unit
  const size = Math.hypot(tx, tz - neckZ) || 1
  const [dx, dz] = [tx / size, (tz - neckZ) / size]
  const limit = body.joints.shoulder[0] + 0.5 * body.arm.radiusAt(0.1)
  const farthest = Math.min(0.9 * body.unit, Math.abs(dx) < 1e-3 ? Infinity : limit / Math.abs(dx))
  let r = 0
  for (let step = 0; step < 20 && r < farthest; step++) {
    const missing = offset - field(dx * r, y, neckZ + dz * r)
    if (missing < 0.03) break
    r += Math.max(0.05, missing)
  }
  r = Math.min(r, farthest)
  return [dx * r, y, neckZ + dz * r]
}

function roundPoint(y: number, angle: number, width: number, depth: number, middle: number): Vec3 {
  const power = 0.9
  const sine = Math.sin(angle)
  const cosine = Math.cos(angle)
  return [
    width * Math.sign(sine) * Math.abs(sine) ** power,
    y,
    middle + depth * Math.sign(cosine) * Math.abs(cosine) ** power,
  ]
}

const samples = 24

function legHeights(body: Body): Keys {
  const keys: [number, number][] = []
  for (let i = samples; i >= 0; i--) {
    const t = i / samples
    const front = body.leg.surface(t, 0)
    const back = body.leg.surface(t, Math.PI)
    const y = (front[1] + back[1]) / 2
    const last = keys.at(-1)
    if (last === undefined || y > last[0] + 1e-3) keys.push([y, t])
  }
  return keys
}

function legExtents(body: Body, legAt: (y: number) => number) {
  const width: [number, number][] = []
  const front: [number, number][] = []
  const back: [number, number][] = []
  const middle: [number, number][] = []
  const high = body.level(3.85)
  for (let i = 0; i <= samples; i++) {
    const y = (i / samples) * high
    const t = legAt(y)
    let [x, near, far] = [0, -Infinity, Infinity]
    for (let k = 0; k < 12; k++) {
      const point = body.leg.surface(t, (k / 12) * 2 * Math.PI)
      x = Math.max(x, point[0])
      near = Math.max(near, point[2])
      far = Math.min(far, point[2])
    }
    const centre = (near + far) / 2
    width.push([y, x])
    middle.push([y, centre])
    front.push([y, near - centre])
    back.push([y, centre - far])
  }
  return { width, front, back, middle }
}
