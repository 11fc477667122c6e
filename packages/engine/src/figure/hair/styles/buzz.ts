/** Hair shorn to stubble all over the head: no locks, but a frayed edge and short hairs that turn out of the whorl. */
import { clamp } from '../../../math/scalar.ts'
import type { SurfacePoint } from '../../../math/surface-point.ts'
import { cross, dot, normalize, subtract } from '../../../math/vector.ts'
import type { Part, Pattern } from '../../figure.ts'
import { buildDome } from '../dome.ts'
import { whorlOf } from '../growth.ts'
import type { HairContext } from '../hair-context.ts'
import { fade } from './cropped.ts'

export function buzz(context: HairContext): Part[] {
  return [buildDome(context, { height: 0.15, isShorn: true, pattern: shornHairs(context) })]
}

/** Angle at the middle of the head from one ring of short hairs to the next, and how many there are round a whole turn of the widest. */
const ringStep = 0.13
const hairsRound = 46

/** Skin shows between the hairs of the edge; above it lie single hairs and a broken light. */
function shornHairs(context: HairContext): Pattern {
  const { space } = context
  const faded = fade(context, 0.1, 0.18)
  const whorl = whorlOf(context)
  const right = normalize(cross([0, 1, 0], whorl))
  const up = cross(whorl, right)
  const spin = Math.sign(context.parting) * 0.7
  const random = context.random('shorn')
  // What is chosen for each hair by chance, asked by its number.
  const chances = Float64Array.from({ length: 211 }, () => random.next())
  return (point: SurfacePoint) => {
    const { u, v, x, y, z } = point
    const tooth = Math.abs(((u * 150) % 1) - 0.5) * 2
    if (v > 0.9 + 0.1 * tooth * chances[Math.floor(u * 150) % 211]) return 'hair.shaved'
    const below = faded(point)
    if (below) return below
    const d = normalize(subtract(space.skull.toLocal([x, y, z]), space.centre))
    const away = Math.acos(clamp(dot(d, whorl), -1, 1))
    const ring = Math.floor(away / ringStep)
    const along = away / ringStep - ring
    const count = Math.max(5, Math.round(hairsRound * Math.sin((ring + 0.5) * ringStep)))
    const turn = (Math.atan2(dot(d, up), dot(d, right)) + spin * away) / (2 * Math.PI) + 1
    const place = turn * count + 0.5 * (ring % 2)
    const number = Math.floor(place)
    const chance = chances[(ring * 37 + (number % count) * 5) % 211]
    if (chance < 0.45) return undefined
    const off = Math.abs(place - number - 0.3 - 0.4 * chance)
    const thin = 0.05 * Math.sin(Math.PI * clamp((along - 0.5 * (1 - chance)) / 0.6))
    return off < thin ? 'hair.line' : undefined
  }
}
