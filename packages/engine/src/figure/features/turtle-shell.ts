/** A turtle's shell: a dome on the back, worn over whatever else is worn, with plates and a pale rim. */
import { lerp } from '../../math/scalar.ts'
import { grid, orientOutward } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { FeatureBuilder } from './feature-builder.ts'

/** Where the rim ends and the plates begin, and how wide the seams between them are. */
const rim = 0.16
const seam = 0.028

/** Rings of plates from the rim to the top, by how far up the dome they end. */
const rings: readonly (readonly [end: number, plates: number])[] = [
  [0.42, 14],
  [0.74, 7],
  [1, 1],
]

export const turtleShell: FeatureBuilder = ({ bodies, feature, material }) => {
  const { unit, level, torso, torsoSection } = bodies.left
  const middle = level(4.62)
  const [, , back] = torso(middle, Math.PI)
  const wide = Math.max(0.86 * unit, 1.12 * torsoSection(level(5)).width) * feature.size
  const high = 0.58 * (level(5.72) - level(3.5)) * feature.size
  const deep = 0.8 * unit * feature.size
  const mesh = grid(
    40,
    16,
    (u, v): Vec3 => {
      const angle = u * 2 * Math.PI
      // The rim flares a little, the front lies in the back.
      const out = v < 0.1 ? lerp(0.94, 1, v / 0.1) : Math.cos(((v - 0.1) / 0.9) * Math.PI * 0.5)
      const rise = v < 0.1 ? lerp(-0.16, 0, v / 0.1) : Math.sin(((v - 0.1) / 0.9) * Math.PI * 0.5)
      return [
        Math.sin(angle) * wide * out,
        middle + Math.cos(angle) * high * out,
        back + 0.1 * unit - deep * rise,
      ]
    },
    { wrap: true },
  )
  return {
    parts: [
      {
        name: 'turtle shell',
        material: material.main,
        group: 'turtle shell',
        creaseCosine: -1,
        pattern: ({ u, v }) => plateAt(u, v, material.second),
        ...orientOutward(mesh),
      },
    ],
  }
}

function plateAt(u: number, v: number, line: string): string | undefined {
  if (Math.abs(v - rim) < seam) return line
  if (v < rim) return undefined
  const ring = rings.find(([end]) => v <= end)
  if (ring === undefined) return undefined
  const [end, plates] = ring
  if (plates > 1 && end - v < seam) return line
  const along = u * plates
  const gap = Math.abs(along - Math.round(along)) / plates
  return plates > 1 && gap < 0.0065 ? line : undefined
}
