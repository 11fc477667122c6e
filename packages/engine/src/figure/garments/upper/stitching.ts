/** Stitched detail of close garments: bones, quilting, gathers, lacing. */
import { merge } from '../../../math/surface.ts'
import type { Part } from '../../figure.ts'
import { button, lacing, placeOn, setAt } from '../cloth/fasteners.ts'
import type { Kit } from '../cloth/kit.ts'
import { gapTo, type Layer, layerIn, layerOn } from '../cloth/layer.ts'
import type { MadeUpper } from './cut.ts'

/** Welt pockets of a waistcoat and the seam down its back. */
export function welts(kit: Kit, _made: MadeUpper): Layer[] {
  const { body, cm, material } = kit
  const y0 = body.level(4.28)
  const width = body.torsoSection(y0).width
  const lean = width * 0.24 * 0.12
  const boxes = [
    { aside: [0, 0.17 * cm], z: [-Infinity, 0] },
    {
      aside: [width * 0.32, width * 0.8],
      y: [y0 - lean - 0.9 * cm, y0 + lean + 0.9 * cm],
      z: [0, Infinity],
    },
  ] as const
  return [
    layerIn(boxes, ({ x, y, z }) => {
      if (z < 0) return Math.abs(x) < 0.17 * cm ? material.crease : undefined
      const away = Math.abs(Math.abs(x) - width * 0.56)
      const down = Math.abs(y - y0 - (Math.abs(x) - width * 0.56) * 0.12)
      if (away > width * 0.24 || down > 0.9 * cm) return undefined
      return down > 0.6 * cm || away > width * 0.24 - 0.3 * cm ? material.crease : undefined
    }),
  ]
}

/** Bones of a corset: pairs of lines that draw together at the waist. */
export function boning({ cm, material }: Kit): Layer[] {
  const count = 12
  return [
    ({ u, v, rowLength }) => {
      const beat = u * count
      const away = Math.abs(beat - Math.round(beat)) * (rowLength / count)
      return v > 0.02 && v < 0.98 && away > 0.35 * cm && away < 0.6 * cm
        ? material.crease
        : undefined
    },
  ]
}

/** Two rows of eyelets and the lace between them. */
export function frontLacing(kit: Kit, { sheet }: MadeUpper): Part[] {
  const { cm, material } = kit
  const rows = [0.06, 0.2, 0.34, 0.48, 0.62, 0.76, 0.9]
  const left = rows.map((v) => placeOn(sheet, 0.478, v, 0.2 * cm))
  const right = rows.map((v) => placeOn(sheet, 0.522, v, 0.2 * cm))
  const outward = placeOn(sheet, 0.5, 0.5).outward
  return [
    {
      name: 'corset lace',
      material: material.accent,
      ...lacing(
        left.map(({ centre }) => centre),
        right.map(({ centre }) => centre),
        outward,
        0.28 * cm,
      ),
    },
    {
      name: 'eyelets',
      material: material.trim,
      ...merge([...left, ...right].map((place) => setAt(button(0.5 * cm), place))),
    },
  ]
}

/** Upright rolls of a padded coat. */
export function quilting({ cm, material }: Kit): Layer[] {
  const count = 22
  return [
    ({ u, v, rowLength }) => {
      const beat = u * count + 0.5
      const away = Math.abs(beat - Math.round(beat)) * (rowLength / count)
      return v > 0.02 && v < 0.985 && away < 0.2 * cm ? material.crease : undefined
    },
  ]
}

/** Folds that run out to both sides from where a band is gathered, in the middle of the front: each as long as chance has it, and fading. */
export function gathers({ cm, material }: Kit): Layer[] {
  return [
    layerOn(
      ({ u }) => gapTo(u, 0.5) <= 0.16,
      ({ across, u, v, columnLength }) => {
        if (Math.abs(u - 0.5) > 0.16) return undefined
        const aside = Math.abs(across) / cm
        const high = ((v - 0.5) * columnLength) / cm
        if (aside < gatherHalf(high)) return material.crease
        // They lie close where they are held, and spread to the full breadth of the band.
        const fold = high / spreadOf(aside)
        const own = Math.round(fold)
        const reach = 3.2 + 4.6 * Math.abs(Math.sin(own * 2.3 + (across > 0 ? 0.9 : 0)))
        if (Math.abs(own) > 3 || aside > reach) return undefined
        const away = Math.abs(fold - own) * spreadOf(aside)
        return away < 0.2 * (1 - aside / reach) ** 0.7 ? material.crease : undefined
      },
    ),
  ]
}

/** cm between the folds: close together where they are held, and soon apart. */
function spreadOf(aside: number): number {
  return 0.8 * (1 + 0.75 * aside ** 0.6)
}

/** Half the breadth of the seam that holds them, in cm: it tapers off up and down. */
function gatherHalf(high: number): number {
  return 0.3 * (1 - (high / 4.2) ** 2)
}
