/** What is seen between parted lips: a sheet from the upper lip to the lower one that is hollow in its middle, with throat, tongue and teeth on it, and the lower lip's line. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { pointAt } from '../../math/spline.ts'
import { grid, tube } from '../../math/surface.ts'
import { addScaled, distance, mix, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { baresTeeth, type Expression } from '../head/expressions.ts'
import { mirrorPart } from '../mirrored.ts'
import type { Face } from './face.ts'

/** Lips of the left side from the corner to their middle in front, in cm. */
export type Lips = { upper: readonly Vec3[]; lower: readonly Vec3[] }

const columns = 30
const rows = 12

/** `lower` is where the lower lip lies with the jaw open. */
export function openMouth({ form, unit }: Face, act: Expression, lips: Lips): Part[] {
  const seam = seamOf(lips, act)
  const sheet: Part = {
    name: baresTeeth(act) && form.mouth.teeth !== 'small' ? 'bared teeth' : 'open mouth',
    material: 'creature.throat',
    backMaterial: 'creature.throat',
    group: 'coat',
    noOcclusion: true,
    creaseCosine: -1,
    pattern: insideOf(form.mouth.teeth, act),
    ...grid(columns, rows, (u, v) => {
      const [upper, lower] = [seam.upper(u), seam.lower(u)]
      const place = mix(upper, lower, v)
      // It bows inward: in profile a gape is a notch.
      const deep =
        0.34 * distance(upper, lower) * Math.sin(Math.PI * v ** 0.6) * smoothstep(0, 0.5, u)
      return addScaled(place, [-Math.sign(place[0]) * 0.3, 0, -1], deep)
    }),
  }
  const line = Array.from({ length: columns + 1 }, (_, i) => seam.lower(i / columns))
  const rim = [
    ...line,
    ...line
      .slice(0, -1)
      .reverse()
      .map(([x, y, z]): Vec3 => [-x, y, z]),
  ]
  const thick = (t: number) => unit * lerp(0.12, 0.34, Math.min(1, 6 * Math.min(t, 1 - t)))
  return [
    sheet,
    mirrorPart(sheet),
    {
      name: 'lower lip',
      material: 'creature.line',
      group: 'coat',
      creaseCosine: -1,
      noOcclusion: true,
      ...tube(rim, thick, { sides: 6 }),
    },
  ]
}

/** Where both lips pass, 0 at the corner – 1 in front; they part a little before the corner. Wonder parts them in front alone. */
function seamOf({ upper, lower }: Lips, { mouth }: Expression) {
  const first = mouth.shape === 'round' ? 0.42 : 0.06
  const at = (u: number) => lerp(first, 1, u)
  return {
    upper: (u: number): Vec3 => pointAt(upper, at(u)),
    lower: (u: number): Vec3 =>
      mix(pointAt(upper, at(u)), pointAt(lower, at(u)), smoothstep(0, 0.3, u)),
  }
}

/** Where a tooth stands along the lips, half its width, and its length as a share of the opening. */
type Tooth = readonly [at: number, half: number, long: number]

/** One clear fang on each side of either row, the lower one where the upper row has none. */
const fangs = {
  joy: { upper: [0.8, 0.1, 0.5], lower: [0.64, 0.05, 0.22] },
  snarl: { upper: [0.78, 0.11, 0.66], lower: [0.58, 0.075, 0.46] },
} as const satisfies Record<string, { upper: Tooth; lower: Tooth }>

function insideOf(teeth: Face['form']['mouth']['teeth'], act: Expression): Pattern {
  const isSnarl = baresTeeth(act)
  // A round mouth shows the tip of the tongue alone, and so does one that bares its fangs.
  const tongue = act.mouth.shape === 'round' || isSnarl ? 0.28 : 0.44
  const { upper, lower } = fangs[isSnarl ? 'snarl' : 'joy']
  return ({ u, v }) => {
    if (teeth === 'sharp' && (isIn(upper, u, v) || isIn(lower, u, 1 - v))) return 'creature.tooth'
    if (teeth === 'broad' && isBroad(u, v, act)) return 'creature.tooth'
    if (v < 0.12 || v > 0.94) return 'creature.mouth'
    return v > 1 - tongue * smoothstep(0.3, 0.85, u) ? 'creature.tongue' : undefined
  }
}

/** Flat ones are one band along the lip, without lines between that would be crumbs of red; it begins as a point beside the corner. A mouth round with wonder shows none. */
function isBroad(u: number, v: number, act: Expression): boolean {
  if (act.mouth.shape === 'round') return false
  const begun = smoothstep(0.3, 0.62, u)
  return v < 0.3 * begun || (baresTeeth(act) && 1 - v < 0.26 * begun)
}

function isIn([at, half, long]: Tooth, u: number, down: number): boolean {
  return Math.abs(u - at) < half * (1 - clamp(down / long) ** 1.4)
}
