/** Overalls: trousers with a bib on two straps. */

import { lerp, smoothstep } from '../../math/scalar.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { clothPart } from './cloth/cloth.ts'
import { buckle, button, buttonsOn, placeOn, setAt } from './cloth/fasteners.ts'
import { fabricLayer, finishMaterials } from './cloth/finish.ts'
import { hangCloth } from './cloth/hang.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { pointOn } from './cloth/sheet.ts'
import { shoulderTop } from './cloth/shoulder-top.ts'
import { tautStrap } from './cloth/tight-band.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'
import { buildLegs, type LegCut } from './legwear.ts'
import { joined, partOfSuit, suitLegs } from './upper/suit.ts'

export function overalls(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const legs: LegCut = { ...suitLegs, waist: 4.34, detail: 'jeans', isOver: true }
  const lower = buildLegs(
    partOfSuit(context, { length: Math.max(0.9, context.garment.length) }),
    legs,
  )
  const lift = 1.7 * kit.cm // Of the straps on the shoulders.
  return joined(lower, {
    parts: bib(kit),
    thickness: { ...lower.thickness, chest: context.under('chest') + lift },
    materials: finishMaterials(kit),
  })
}

function bib(kit: Kit): Part[] {
  const { body, trunk, cm, material, garment } = kit
  const panel = (from: number, to: number, top: number) =>
    hangCloth(trunk, {
      columns: 16,
      rows: 14,
      span: (v) => {
        const middle = (from + to) / 2
        const half = ((to - from) / 2) * (1.25 - 0.25 * (1 - v))
        return [middle - half, middle + half]
      },
      top: () => body.level(top),
      bottom: () => body.level(4.33),
      // It goes in behind the waistband.
      ease: (y) =>
        kit.underAt(y) + lerp(0, 1.2, smoothstep(body.level(4.36), body.level(4.6), y)) * cm,
      over: { cover: kit.cover, gap: 0.5 * cm },
      fall: 0.7,
    })
  const front = panel(-0.55, 0.55, 5.12)
  const back = panel(Math.PI - 0.42, Math.PI + 0.42, 4.7)
  const options = {
    material: material.main,
    lining: material.lining,
    folded: ['top', 'sides'] as const,
    thickness: 0.5 * cm,
  }
  const pocket: Layer = ({ across, down }) => {
    const edge = Math.min(6 * cm - Math.abs(across), down - 5 * cm, 14 * cm - down)
    return edge > 0 && edge < 0.3 * cm ? material.trim : undefined
  }
  const hem: Layer = ({ toSide, down }) => {
    const edge = Math.min(toSide, down)
    return edge > 0.8 * cm && edge < 1.1 * cm ? material.trim : undefined
  }
  const ends = [pointOn(front, 0.88, 0.06), pointOn(back, 0.2, 0.04)] as const
  const strap = tautStrap(kit.context.below ?? [], [ends[0], shoulderTop(kit, 0.5), ends[1]], {
    width: 3.8 * cm,
    room: 0.9 * cm,
  })
  return [
    clothPart(front, {
      ...options,
      name: 'bib',
      layers: [pocket, hem, fabricLayer(kit, { isUpright: true })],
    }),
    clothPart(back, {
      ...options,
      name: 'bib back',
      layers: [hem, fabricLayer(kit, { isUpright: true })],
    }),
    ...onSides([
      clothPart(strap, {
        ...options,
        name: 'bib strap',
        folded: ['top', 'hem'],
        layers: [fabricLayer(kit)],
      }),
      {
        name: 'bib buckle',
        material: material.trim,
        ...setAt(buckle(4.4 * cm, 4 * cm, 0.7 * cm), placeOn(front, 0.88, 0.06, 0.9 * cm)),
      },
    ]),
    buttonsOn(front, [[0.12, 0.1]], 0.6 * cm, `${garment.id} stud`, material.trim),
    {
      name: 'bib stud',
      material: material.trim,
      ...setAt(button(0.6 * cm), placeOn(front, 0.5, 0.36, 0.2)),
    },
  ]
}
