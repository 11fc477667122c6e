/** Bared teeth over a shut jaw: a strip on the lips, drawn down at the corners, with both rows in it. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { pointAt, spline } from '../../math/spline.ts'
import { grid } from '../../math/surface.ts'
import { addScaled, dot, length, subtract, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { mirrorPart } from '../mirrored.ts'
import type { Face } from './face.ts'
import { comeUpon } from './place-on-skin.ts'

export function baredTeeth(face: Face): Part[] {
  const isBroad = face.form.mouth.teeth === 'broad'
  const strip: Part = {
    name: 'bared teeth',
    material: isBroad ? 'creature.tooth' : 'creature.mouth',
    backMaterial: 'creature.mouth',
    noOcclusion: true,
    // Fangs are too fine to be drawn round.
    noInk: !isBroad,
    creaseCosine: -1,
    pattern: isBroad ? blocks : fangs,
    ...grid(columns, 10, surfaceOf(face), { flip: true }),
  }
  return [strip, mirrorPart(strip)]
}

const columns = 36

/** u runs from the corner of the lips to their middle in front, v from the upper lip to the lower one. */
function surfaceOf({ form, skin, unit }: Face) {
  const { line, teeth } = form.mouth
  const lips = spline(
    line.map(([y, z]) => [0, y, z] as const),
    40,
  )
  const whole = subtract(lips[40], lips[0])
  const long = length(whole)
  // At a right angle to the lips, away from the jaw.
  const [upY, upZ] = [Math.abs(whole[2]) / long, -whole[1] / long]
  // Over the eye-teeth a lip is raised most; broad ones are bared in front.
  const isBroad = teeth === 'broad'
  const peak = isBroad ? 0.88 : 0.66
  const from = isBroad ? 0.3 : 0.14
  // Who grazes curls the upper lip; the jaw under its teeth is thin.
  const [raised, lowered] = isBroad ? [0.34, -0.05] : [0.17, -0.17]
  const wide = form.jaw.rings[form.jaw.rings.length - 2][3]
  // Rays fan out from the middle of the muzzle as the lips turn round its front.
  const wayOut = (along: number): Vec3 => {
    const turn = smoothstep(0.55, 1, lerp(from, 1, along)) * 0.5 * Math.PI
    return [Math.cos(turn), 0, Math.sin(turn)]
  }
  const laid = (along: number, v: number): Vec3 => {
    const u = lerp(from, 1, along)
    const [, y, z] = pointAt(lips, u)
    const open =
      u < peak ? smoothstep(from - 0.05, peak, u) ** 0.7 : 1 - 0.34 * smoothstep(peak, 1, u)
    const drop = 0.13 * long * (1 - along) ** 2
    const over = lerp(raised, lowered, v) * long * open
    const off = over - drop
    const way = wayOut(along)
    const middle: Vec3 = [0, (y + upY * off) * unit, (z + upZ * off - wide * way[2]) * unit]
    return comeUpon(skin.shut, middle, way, {
      reach: 26 * unit,
      lift: lift * unit,
    })
  }
  const ends = Array.from({ length: columns + 1 }, (_, i) => {
    const along = i / columns
    const out = wayOut(along)
    return { out, upper: dot(laid(along, 0), out), lower: dot(laid(along, 1), out) }
  })
  return (along: number, v: number): Vec3 => {
    const point = laid(along, v)
    const { out, upper, lower } = ends[Math.round(along * columns)]
    // Taut from lip to lip: laid into the fold between muzzle and jaw, it would come apart at the corners.
    return addScaled(point, out, Math.max(0, lerp(upper, lower, v) - dot(point, out)))
  }
}

/** How far the strip lies over the skin. */
const lift = 0.7

/** The lips' edge, drawn as a line. */
function isEdge(u: number, v: number): boolean {
  return v < 0.07 || v > 0.93 || u < 0.03
}

/** Teeth from the corner to the front: where each stands along the lips, half its width, and its length as a share of the opening. */
type Row = readonly (readonly [at: number, half: number, long: number])[]

const upperRow: Row = [
  [0.34, 0.07, 0.36],
  [0.5, 0.07, 0.42],
  [0.69, 0.08, 0.9],
  [0.86, 0.055, 0.38],
  [0.96, 0.045, 0.38],
]
const lowerRow: Row = [
  [0.42, 0.06, 0.3],
  [0.58, 0.05, 0.34],
  [0.8, 0.06, 0.6],
  [0.93, 0.05, 0.28],
]

const fangs: Pattern = ({ u, v }) => {
  if (isEdge(u, v)) return 'creature.line'
  return stands(upperRow, u, v) || stands(lowerRow, u, 1 - v) ? 'creature.tooth' : undefined
}

function stands(row: Row, u: number, down: number): boolean {
  for (const [at, half, long] of row) {
    if (Math.abs(u - at) < half * (1 - clamp(down / long) ** 1.5)) return true
  }
  return false
}

const blockCount = 4

/** Broad teeth of the upper row side by side. */
const blocks: Pattern = ({ u, v }) => {
  if (isEdge(u, v)) return 'creature.line'
  if (v < 0.2) return 'creature.mouth'
  const place = (u * blockCount + 0.5) % 1
  return place < 0.06 || place > 0.94 ? 'creature.line' : undefined
}
