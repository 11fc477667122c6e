/** Broad teeth bared over a shut jaw: a strip on the lips, drawn down at the corners, with both rows in it. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { pointAt, spline } from '../../math/spline.ts'
import { grid } from '../../math/surface.ts'
import { addScaled, dot, length, subtract, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { mirrorPart } from '../mirrored.ts'
import type { Face } from './face.ts'
import { comeUpon } from './place-on-skin.ts'

export function baredTeeth(face: Face): Part[] {
  const strip: Part = {
    name: 'bared teeth',
    material: 'creature.tooth',
    backMaterial: 'creature.mouth',
    noOcclusion: true,
    // Teeth are too fine to be drawn round.
    noInk: true,
    creaseCosine: -1,
    pattern: blocks,
    ...grid(columns, 10, surfaceOf(face), { flip: true }),
  }
  return [strip, mirrorPart(strip)]
}

const columns = 36

/** u runs from the corner of the lips to their middle in front, v from the upper lip to the lower one. */
function surfaceOf({ form, skin, unit }: Face) {
  const { line } = form.mouth
  const lips = spline(
    line.map(([y, z]) => [0, y, z] as const),
    40,
  )
  const whole = subtract(lips[40], lips[0])
  const long = length(whole)
  // At a right angle to the lips, away from the jaw.
  const [upY, upZ] = [Math.abs(whole[2]) / long, -whole[1] / long]
  // They are bared in front, under a curled lip; the jaw under them is thin.
  const [from, peak] = [0.3, 0.88]
  const [raised, lowered] = [0.27, -0.1]
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
const lift = 0.35

/** The lips' edge, drawn as a line. */
function isEdge(u: number, v: number): boolean {
  return v < 0.07 || v > 0.93 || u < 0.03
}

const blockCount = 5

/** Two rows of broad teeth, each in its gum: lips part round them. */
const blocks: Pattern = ({ u, v }) => {
  if (isEdge(u, v)) return 'creature.line'
  if (v < 0.17 || v > 0.84 || u < 0.08) return 'creature.mouth'
  const place = (u * blockCount + 0.5) % 1
  const isGap = place < 0.07 || place > 0.93 || Math.abs(v - 0.53) < 0.03
  return isGap ? 'creature.line' : undefined
}
