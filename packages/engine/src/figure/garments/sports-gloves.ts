/** Gloves for boxing, goalkeeping, snow and the opera. */
import { lerp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { setAt } from './cloth/fasteners.ts'
import { fabricLayer, finishMaterials, trimLayers } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { settled } from './cloth/settle.ts'
import { sheetOf } from './cloth/sheet.ts'
import { wristEnd } from './cloth/wrist.ts'
import { type Dressed, type GarmentContext, sides } from './garment-builder.ts'
import { handwear } from './handwear.ts'

/** A padded fist: the thumb lies over the front of it. */
function boxingGloves(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material, garment } = kit
  const { frame } = body.hand
  const at = (along: number, thumb: number, palm: number): Vec3 => {
    const across: Vec3 = [
      frame.along[1] * frame.thumb[2] - frame.along[2] * frame.thumb[1],
      frame.along[2] * frame.thumb[0] - frame.along[0] * frame.thumb[2],
      frame.along[0] * frame.thumb[1] - frame.along[1] * frame.thumb[0],
    ]
    const point = (i: 0 | 1 | 2) =>
      frame.wrist[i] + (frame.along[i] * along + frame.thumb[i] * thumb + across[i] * palm) * cm
    return [point(0), point(1), point(2)]
  }
  const place = (centre: Vec3) => ({
    centre,
    right: frame.thumb,
    up: [-frame.along[0], -frame.along[1], -frame.along[2]] as const,
    outward: [
      frame.thumb[1] * -frame.along[2] - frame.thumb[2] * -frame.along[1],
      frame.thumb[2] * -frame.along[0] - frame.thumb[0] * -frame.along[2],
      frame.thumb[0] * -frame.along[1] - frame.thumb[1] * -frame.along[0],
    ] as const,
  })
  const cuff = sheetOf(24, 6, true, (u, v) =>
    body.arm.surface(lerp(0.84, 1, v), (u - 0.5) * 2 * Math.PI, (1.4 + 0.6 * Math.sin(v * 3)) * cm),
  )
  const left: Part[] = [
    {
      name: 'boxing glove',
      material: material.main,
      ...setAt(softBox(13 * cm, 16 * cm, 11.5 * cm, 0.12), place(at(8.6, 0, 0))),
    },
    {
      name: 'boxing thumb',
      material: material.main,
      ...setAt(softBox(5.6 * cm, 10 * cm, 6 * cm, 0), place(at(6.6, 5.4, 3.2))),
    },
    { name: 'boxing wrist', material: material.trim, ...wristEnd(body, 1.2 * cm) },
    clothPart(cuff, {
      name: 'boxing cuff',
      material: material.trim,
      lining: material.lining,
      folded: ['top'],
      thickness: 0.8 * cm,
      layers: [({ v }) => (v > 0.4 && v < 0.46 ? material.crease : undefined)],
    }),
  ]
  return {
    parts: onSides(left, garment.side),
    hides: sides('hand', garment.side),
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: at(8, 2, 3) },
  }
}

/** Gloves with broad padded palms and a strap. */
function goalkeeperGloves(context: GarmentContext): Dressed {
  const padded = { ...context, body: { ...context.body, hand: thicker(context.body.hand, 1.5) } }
  const garment = { ...context.garment, length: 0.3, hem: 'trimmed' as const }
  return handwear.gloves({ ...padded, garment })
}

function mittens(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const base = handwear.gloves({ ...context, garment: { ...context.garment, length: 0.3 } })
  const { frame } = kit.body.hand
  const cm = kit.cm
  const centre: Vec3 = [0, 1, 2].map(
    (i) => frame.wrist[i] + frame.along[i] * frame.length * 0.55,
  ) as unknown as Vec3 // Three axes in, three numbers out.
  const mitt = setAt(softBox(9.4 * cm, frame.length * 0.86, 5.6 * cm, -0.05), {
    centre,
    right: frame.thumb,
    up: [-frame.along[0], -frame.along[1], -frame.along[2]],
    outward: [
      frame.thumb[1] * -frame.along[2] - frame.thumb[2] * -frame.along[1],
      frame.thumb[2] * -frame.along[0] - frame.thumb[0] * -frame.along[2],
      frame.thumb[0] * -frame.along[1] - frame.thumb[1] * -frame.along[0],
    ],
  })
  const left: Part = {
    name: 'mitten',
    material: kit.material.main,
    group: `${kit.garment.id} glove`,
    ...mitt,
  }
  return { ...base, parts: [...base.parts, ...onSides([left], kit.garment.side)] }
}

/** A hand whose palm and fingers are so many times as thick. */
export function thicker(hand: GarmentContext['body']['hand'], by: number): typeof hand {
  return { ...hand, shape: { ...hand.shape, thickness: hand.shape.thickness * by } }
}

function operaGloves(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material, garment } = kit
  const hands = handwear.gloves({ ...context, garment: { ...garment, length: 0.2, hem: 'plain' } })
  const tube = sheetOf(24, 24, true, (u, v) =>
    body.arm.surface(lerp(0.36, 0.98, v), (u - 0.5) * 2 * Math.PI, 0.6 * cm),
  )
  // In the crook of a bent elbow the skin bulges.
  const sleeve = settled(tube, kit.trunk, { ease: () => 0.6 * cm, passes: 2 })
  const part = clothPart(sleeve, {
    name: 'long glove',
    material: material.main,
    lining: material.lining,
    folded: ['top'],
    thickness: 0.3 * cm,
    group: `${garment.id} glove`,
    layers: [...trimLayers(kit, ['top']), wrinkles(kit), fabricLayer(kit)],
  })
  return { ...hands, parts: [...hands.parts, ...onSides([part], garment.side)] }
}

function wrinkles({ cm, material }: Kit) {
  return ({ u, v, columnLength }: { u: number; v: number; columnLength: number }) => {
    const beat = (v * columnLength) / (4 * cm) + 0.4 * Math.sin(u * 9)
    return v > 0.3 && Math.abs(u - 0.5) < 0.16 && Math.abs(beat - Math.round(beat)) < 0.06
      ? material.crease
      : undefined
  }
}

export const sportsGloves = {
  boxing_gloves: boxingGloves,
  goalkeeper_gloves: goalkeeperGloves,
  mittens,
  opera_gloves: operaGloves,
}
