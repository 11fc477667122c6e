/** Eight tentacles from the waist: down, out over the ground and up at their tips. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { grid, orientOutward } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { suckers, tentacle } from '../features/tentacles.ts'
import type { Part } from '../figure.ts'
import { bothLegs, type LowerBuilder, lowerMaterial } from './lower-builder.ts'
import { waistRim } from './waist-rim.ts'

const count = 8

export const octopusLegs: LowerBuilder = ({ body }) => {
  const { unit, level, torso } = body
  const rim = waistRim(body, 16)
  const hub: Part = {
    name: 'octopus legs hub',
    material: lowerMaterial.main,
    group: 'octopus legs',
    creaseCosine: -1,
    ...orientOutward(
      grid(
        40,
        24,
        (u, v) => {
          const angle = (u - 0.5) * 2 * Math.PI
          const y = lerp(level(4.24), level(3.0), v)
          const out = torso(Math.max(y, level(3.6)), angle, 0.5)
          const flare = 1 + 0.22 * smoothstep(level(3.6), level(2.9), y)
          return rim([out[0] * flare, y, out[2] * flare], u, Math.round(v * 24))
        },
        { wrap: true },
      ),
    ),
  }
  const legs = Array.from({ length: count }, (_, i): Part => {
    const angle = ((i + 0.5) / count) * 2 * Math.PI
    return {
      name: `octopus legs ${i + 1}`,
      material: lowerMaterial.main,
      group: 'octopus legs',
      creaseCosine: -1,
      pattern: suckers(lowerMaterial.main, lowerMaterial.second, 18),
      ...tentacle(pathOf(angle, i, body), 0.33 * unit, [Math.sin(angle), 0.6, Math.cos(angle)]),
    }
  })
  return {
    parts: [hub, ...legs],
    legs: [hub],
    replaces: bothLegs,
    landmarks: { Tentacles: [0.9 * unit, 0.4 * unit, 0.7 * unit] },
  }
}

/** Out from under the hub; every other one reaches farther, and its tip turns to one side. */
function pathOf(
  angle: number,
  i: number,
  { unit, level }: Parameters<LowerBuilder>[0]['body'],
): Vec3[] {
  const far = i % 2 === 0 ? 1 : 0.82
  const curl = i % 4 < 2 ? 0.5 : -0.5
  const at = (radius: number, y: number, turn = 0): Vec3 => [
    Math.sin(angle + turn) * radius * unit,
    y,
    Math.cos(angle + turn) * radius * 0.82 * unit,
  ]
  return [
    at(0.28, level(3.6)),
    at(0.46, level(3.1)),
    at(0.78 * far, level(2.4), curl * 0.1),
    at(1.16 * far, level(1.6), curl * 0.16),
    at(1.42 * far, level(0.8), curl * 0.1),
    at(1.72 * far, 0.26 * unit),
    at(2.2 * far, 0.2 * unit, curl * 0.16),
    at(2.56 * far, 0.3 * unit, curl * 0.34),
    at(2.62 * far, 0.72 * unit, curl * 0.48),
    at(2.36 * far, 0.92 * unit, curl * 0.56),
    at(2.18 * far, 0.76 * unit, curl * 0.6),
  ]
}
