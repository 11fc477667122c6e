/** What makes a dress: waist ribbons, seams, an underskirt, knotted buttons. */
import { clamp } from '../../../math/scalar.ts'
import { cord, merge } from '../../../math/surface.ts'
import { addScaled } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { button, placeOn, setAt } from '../cloth/fasteners.ts'
import { type Kit, liningKit } from '../cloth/kit.ts'
import { type Layer, layerIn } from '../cloth/layer.ts'
import { frameOn, pointOn } from '../cloth/sheet.ts'
import type { MadeUpper } from './cut.ts'

/** A ribbon sewn on the waist. */
export function waistRibbon(kit: Kit, { shape }: MadeUpper, height: number): Layer[] {
  const { body, cm, material } = kit
  if (shape.tied === undefined) return []
  const middle = body.level(shape.tied)
  const half = (height * cm) / 2
  return [
    layerIn([{ y: [middle - half, middle + half] }], ({ y }) =>
      Math.abs(y - middle) < half ? material.accent : undefined,
    ),
    layerIn([{ y: [middle - half - 0.35 * cm, middle + half + 0.35 * cm] }], ({ y }) =>
      Math.abs(y - middle) < half + 0.35 * cm ? material.crease : undefined,
    ),
  ]
}

/** Seams from the shoulders over the bust to the waist, and down the back. */
export function princessSeams(kit: Kit, { shape }: MadeUpper): Layer[] {
  const { body, cm, material } = kit
  const waist = body.level(shape.tied ?? 4.33)
  const bust = body.level(5)
  const width = body.torsoSection(bust).width
  const seams = [width * 0.34 - 0.15 * cm, width * 0.6 + 0.15 * cm] as const
  const boxes = [
    { aside: [0, 0.15 * cm], y: [waist, Infinity], z: [-Infinity, 0] },
    { aside: seams, y: [waist, Infinity], z: [0, Infinity] },
  ] as const
  return [
    layerIn(boxes, ({ x, y, z }) => {
      if (y < waist) return undefined
      if (z < 0) return Math.abs(x) < 0.15 * cm ? material.crease : undefined
      const t = clamp((y - waist) / (bust - waist), 0, 1.6)
      const at = width * (0.34 + 0.16 * t)
      return Math.abs(Math.abs(x) - at) < 0.15 * cm ? material.crease : undefined
    }),
  ]
}

/** A gown's overskirt parts in front and shows the skirt below it, which falls in folds from the waist. */
export function underskirt(kit: Kit): Layer[] {
  const { body, cm, material } = kit
  const waist = body.level(4.2)
  const folds = liningKit(kit).material
  return [
    layerIn([{ y: [-Infinity, waist], z: [0, Infinity] }], ({ x, y, z }) => {
      if (z < 0 || y > waist) return undefined
      const half = 0.6 * cm + (waist - y) * 0.21
      const edge = half - Math.abs(x)
      if (edge < -1.5 * cm) return undefined
      if (edge < 0) return material.trim
      // The overskirt throws its shadow on it.
      if (edge < Math.min(2.2 * cm, 0.12 * half)) return folds.shade
      return foldOf(x / half, half, cm, folds)
    }),
  ]
}

/** Where the folds of an underskirt lie, as shares of its half width, and how broad their shade is. */
const skirtFolds = [
  [-0.52, 0.13],
  [0.06, 0.17],
  [0.6, 0.11],
] as const

function foldOf(
  place: number,
  half: number,
  cm: number,
  { crease, shade, main }: Kit['material'],
): string {
  for (const [at, broad] of skirtFolds) {
    const away = place - at
    if (Math.abs(away) * half < 0.24 * cm && half > 2.5 * cm) return crease
    if (away > 0 && away < broad * Math.min(1, half / (16 * cm))) return shade
  }
  return main
}

/** Piping along the slits of a close skirt. */
export function sideSlits(kit: Kit, made: MadeUpper): Layer[] {
  const { cm, material } = kit
  const start = made.rowOf(3.2)
  return [
    ({ u, v, rowLength }) => {
      const away = Math.min(Math.abs(u - 0.25), Math.abs(u - 0.75)) * rowLength
      const half = Math.max(0, v - start) * 14 * cm
      if (v < start) return undefined
      return away < half + 0.8 * cm ? material.trim : undefined
    },
    // The overlap that runs from the collar to the arm.
    ({ x, y, z, u }) => {
      if (z < 0 || u > 0.5 === false) return undefined
      const line = kit.body.level(5.6) - x * 0.75
      return x > 0 && Math.abs(y - line) < 0.5 * cm ? material.trim : undefined
    },
  ]
}

/** Knotted buttons along the overlap of a cheongsam. */
export function frogs(kit: Kit, { sheet, rowOf }: MadeUpper): Part[] {
  const { cm } = kit
  const knots = [
    [0.5, 5.52],
    [0.55, 5.36],
    [0.61, 5.18],
  ].flatMap(([u, level]) => {
    const v = rowOf(level)
    const place = placeOn(sheet, u, v, 0.2 * cm)
    const { right, outward } = frameOn(sheet, u, v)
    const ends = [-1, 1].map((side) =>
      addScaled(addScaled(pointOn(sheet, u, v), right, side * 2 * cm), outward, 0.35 * cm),
    )
    return [setAt(button(0.55 * cm), place), cord([ends[0], place.centre, ends[1]], 0.28 * cm)]
  })
  return [{ name: 'knotted buttons', material: kit.material.trim, ...merge(knots) }]
}
