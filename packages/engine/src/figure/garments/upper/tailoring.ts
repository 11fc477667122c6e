/** What makes a jacket look sewn: pockets, yokes, zips, buttons and belts. */
import { smoothstep } from '../../../math/scalar.ts'
import type { Part } from '../../figure.ts'
import { clothPart } from '../cloth/cloth.ts'
import { buckle, buttonsOn, placeOn, setAt } from '../cloth/fasteners.ts'
import { fabricLayer } from '../cloth/finish.ts'
import type { Kit } from '../cloth/kit.ts'
import { type Layer, layerIn, layerOn, meets } from '../cloth/layer.ts'
import { rulerOf } from '../cloth/ruler.ts'
import { waistBand } from '../cloth/waistband.ts'
import type { MadeUpper } from './cut.ts'

/** Teeth of an open zip along both front edges. */
export function zipEdges(kit: Kit): Layer[] {
  const { cm, material } = kit
  return [
    layerOn(
      ({ toSide }) => toSide.low < 0.7 * cm,
      ({ toSide, v }) => (v > 0.06 && toSide < 0.7 * cm ? material.trim : undefined),
    ),
    layerOn(
      ({ toSide }) => meets(toSide, 2 * cm, 2.3 * cm),
      ({ toSide, v }) =>
        v > 0.06 && toSide > 2 * cm && toSide < 2.3 * cm ? material.crease : undefined,
    ),
  ]
}

/** A seam across the shoulder blades and over the chest. */
export function yoke(kit: Kit, _made: MadeUpper): Layer[] {
  const { body, cm, material } = kit
  const [front, behind] = [body.level(5.28), body.level(5.34)]
  return [
    layerIn(
      [{ y: [Math.min(front, behind - 2 * cm) - cm, Math.max(front, behind) + cm] }],
      ({ x, y, z }) => {
        const line =
          z > 0 ? front : behind - 2 * cm * (1 - smoothstep(0, 0.3 * body.unit, Math.abs(x)))
        return Math.abs(y - line) < 0.18 * cm ? material.crease : undefined
      },
    ),
    // The side seam.
    layerIn([{ z: [-0.2 * cm, 0.2 * cm] }], ({ x, y, z }) =>
      Math.abs(z) < 0.2 * cm && Math.abs(x) > 4 * cm && y < body.level(4.95)
        ? material.crease
        : undefined,
    ),
  ]
}

/** Flap pockets on the hips. */
export function coatPockets(kit: Kit, { shape, sheet }: MadeUpper): Layer[] {
  const isClosed = sheet.closed
  const { body, cm, material } = kit
  const hip = body.torsoSection(body.level(3.8))
  const top = body.level(Math.max(3.92, shape.hem + 0.28))
  const [inner, outer] = [hip.width * 0.52, hip.width * 0.95]
  const deep = 4.6 * cm
  const line = 0.34 * cm
  const lowest = top - deep - (outer - inner) * 0.18
  return [
    layerIn([{ aside: [inner, outer], y: [lowest, top], z: [0, Infinity] }], (spot) => {
      const { x, y, z } = spot
      const across = Math.abs(x)
      // Where the front opens wide a pocket begins behind its edge and trim.
      const start = isClosed ? inner : Math.max(inner, across - spot.toSide + 3.2 * cm)
      if (z < 0 || across < start || across > outer) return undefined
      // The flap leans down towards the side.
      const down = top - y - (across - inner) * 0.18
      if (down < 0 || down > deep) return undefined
      const edge = Math.min(across - start, outer - across, down, deep - down)
      return edge < line ? material.crease : undefined
    }),
    // The seam down the middle of the back.
    layerIn([{ aside: [0, line / 2], z: [-Infinity, 0] }], ({ x, z, v }) =>
      z < 0 && v > 0.05 && Math.abs(x) < line / 2 ? material.crease : undefined,
    ),
  ]
}

/** One button where a jacket closes. */
export function singleButton(kit: Kit, { sheet, rowOf }: MadeUpper, level: number): Part[] {
  const { cm } = kit
  return [
    buttonsOn(
      sheet,
      [
        [0.012, rowOf(level)],
        [0.02, rowOf(level - 0.24)],
      ],
      0.8 * cm,
      'jacket buttons',
      kit.material.trim,
    ),
  ]
}

/** Two rows of buttons on a coat that overlaps in front. They run straight down, clear of the pockets, however wide its skirt is. */
export function doubleRow({ cm, material }: Kit, { sheet, rowOf }: MadeUpper): Part[] {
  const levels = [4.78, 4.55, 4.06, 3.76]
  const ruler = rulerOf(sheet)
  const places = levels.flatMap((level) => {
    const v = rowOf(level)
    const { rowLength } = ruler(0, v)
    return [1.1 * cm, 8.4 * cm].map((away) => [away / rowLength, v] as const)
  })
  return [buttonsOn(sheet, places, 0.85 * cm, 'coat buttons', material.trim)]
}

/** The belt of a trench coat, with its buckle. */
export function beltLoops(kit: Kit, { sheet: coat }: MadeUpper): Part[] {
  const { cm, material } = kit
  if (kit.context.wears('belt')) return []
  const sheet = waistBand(kit, { level: 4.33, height: 4.4, room: 0.5, own: coat })
  const belt = clothPart(sheet, {
    name: 'coat belt',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.6 * cm,
    layers: [fabricLayer(kit)],
  })
  const frame = setAt(buckle(6.4 * cm, 5.8 * cm, 1.1 * cm), placeOn(sheet, 0.5, 0.5, 0.4 * cm))
  return [belt, { name: 'coat buckle', material: material.trim, ...frame }]
}
