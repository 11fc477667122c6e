/** Jumpsuits and bodysuits. */

import type { Garment } from '../../design/design.ts'
import { smoothstep } from '../../math/scalar.ts'
import { clothPart } from './cloth/cloth.ts'
import { fabricLayer } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { litAsOneSkin } from './cloth/one-skin.ts'
import { waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import type { LegCut } from './legwear.ts'
import { overalls } from './overalls.ts'
import { spaceSuit } from './space-suit.ts'
import type { CutRow } from './upper/builders.ts'
import { joined, partOfSuit, suit, suitLegs, suitTop } from './upper/suit.ts'

function jumpsuit(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm } = kit
  const sheet = waistBand(kit, { level: 4.25, height: 4, room: 1.4 })
  const belt = clothPart(sheet, {
    name: 'waist band',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.5 * cm,
    region: 'hips',
    layers: [fabricLayer(kit)],
  })
  return joined(suit(context, suitTop, suitLegs), { parts: context.wears('belt') ? [] : [belt] })
}

/** A suit like a second skin; panels at the sides. */
function bodysuit(context: GarmentContext): Dressed {
  const tight: Partial<Garment> = { fit: 0.05 }
  const panels = (kit: Kit): Layer[] => [
    ({ x, y, z }) => {
      const wide = kit.body.torsoSection(y).width
      // Above the breast they run out to a point under the arm.
      const point = smoothstep(kit.body.level(4.75), kit.body.level(5.2), y)
      const edge = Math.abs(x) - wide * (0.62 + 0.1 * Math.sin(y * 0.12) + 0.5 * point ** 2)
      if (y > kit.body.level(5.2)) return undefined
      return Math.abs(edge) < 0.22 * kit.cm
        ? kit.material.trim
        : edge > 0 && Math.abs(z) < 99
          ? kit.material.lining
          : undefined
    },
  ]
  const top: CutRow = {
    ...suitTop,
    neck: 'high',
    room: [0.3, 0.5],
    fall: [0, 0.1],
    collar: 'none',
    front: undefined,
    cuff: 'none',
    waist: 'free',
    layers: panels,
  }
  const legs: LegCut = {
    ...suitLegs,
    waist: 4.34,
    ease: [0.3, 0.4],
    tight: [-9, -9, -9],
    loose: [-9, -9, -9],
  }
  const sewn = suit(partOfSuit(context, tight), top, legs)
  return { ...sewn, parts: litAsOneSkin(sewn.parts, context) }
}

export const suits = {
  jumpsuit,
  bodysuit,
  space_suit: spaceSuit,
  overalls,
} as const satisfies Record<string, GarmentBuilder>
