/** What is worn on hands, neck and waist for one calling. */
import { lerp } from '../../math/scalar.ts'
import { cord, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { ball } from '../props/shapes.ts'
import { softBox } from './cloth/bag.ts'
import { beltLevel, waistDressed } from './cloth/belt-level.ts'
import { clothPart } from './cloth/cloth.ts'
import { button, placeOn, setAt } from './cloth/fasteners.ts'
import { fabricLayer, finishMaterials, trimLayers } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { neckDressed, neckRing } from './cloth/neck-wrap.ts'
import { sheetOf } from './cloth/sheet.ts'
import { hangingTail } from './cloth/strips.ts'
import { waistBand } from './cloth/waistband.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'
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
    landmarks: { [garment.label]: body.joints.wrist },
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

function thicker(hand: GarmentContext['body']['hand'], by: number): typeof hand {
  return { ...hand, shape: { ...hand.shape, thickness: hand.shape.thickness * by } }
}

function operaGloves(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material, garment } = kit
  const hands = handwear.gloves({ ...context, garment: { ...garment, length: 0.2, hem: 'plain' } })
  const sleeve = sheetOf(24, 24, true, (u, v) =>
    body.arm.surface(lerp(0.36, 0.98, v), (u - 0.5) * 2 * Math.PI, 0.3 * cm),
  )
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

/** Tubes round the neck, and the chest-piece they end in. */
function stethoscope(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material } = kit
  const at = (level: number, angle: number, off: number) => {
    const [x, y, z] = body.torso(body.level(level), angle, off * cm)
    const reach = Math.max(kit.cover(y, angle) + off * 0.7 * cm, Math.hypot(x, z))
    return [Math.sin(angle) * reach, y, Math.cos(angle) * reach] as const
  }
  const ring = neckRing(kit, (_v, turn) => [5.66 + 0.09 * Math.min(1, turn), 1.6], 1)
  const around = [0.2, 0.32, 0.44, 0.56, 0.68, 0.8].map((t): Vec3 => {
    // From the left of the throat, round the back of the neck, to its right.
    const angle = 0.5 + t * (2 * Math.PI - 1)
    const i = Math.round((angle / (2 * Math.PI)) * ring.columns + ring.columns / 2) % ring.columns
    return [ring.positions[3 * i], ring.positions[3 * i + 1], ring.positions[3 * i + 2]]
  })
  const left: Vec3[] = [
    at(4.62, 0.2, 1.4),
    at(4.95, 0.26, 1.4),
    at(5.3, 0.3, 1.3),
    at(5.5, 0.45, 1.2),
  ]
  const right: Vec3[] = [
    at(5.5, -0.45, 1.2),
    at(5.3, -0.3, 1.3),
    at(5, -0.26, 1.4),
    at(4.8, -0.24, 1.4),
  ]
  const disc = at(4.52, 0.2, 1.7)
  const ears = [-0.3, -0.16].map((angle) => at(4.72, angle, 1.6))
  return neckDressed(kit, [
    {
      name: 'stethoscope tube',
      material: material.main,
      ...cord([...left, ...around, ...right], 0.65 * cm, false, 8),
    },
    {
      name: 'stethoscope metal',
      material: material.trim,
      ...merge([
        setAt(button(2.6 * cm), {
          centre: disc,
          right: [1, 0, 0],
          up: [0, 1, 0],
          outward: [0, 0, 1],
        }),
        ...ears.map((ear) => cord([right[3], ear], 0.4 * cm, false, 6)),
        ...ears.map((ear) => ball(ear, 0.9 * cm)),
      ]),
    },
  ])
}

/** A medal on a broad ribbon. */
function medal(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material } = kit
  const y = body.level(4.72)
  const tails = [-1, 1].map((side) =>
    clothPart(
      hangingTail(kit, {
        angle: side * 0.2,
        from: body.level(5.6),
        to: y,
        width: [3 * cm, 3 * cm],
        room: (0.9 + side * 0.15) * cm,
        drift: -side * 5 * cm,
      }),
      {
        name: `medal ribbon ${side}`,
        material: material.accent,
        lining: material.accent,
        folded: ['sides'],
        thickness: 0.3 * cm,
        layers: [({ u }) => (Math.abs(u - 0.5) < 0.16 ? material.trim : undefined)],
      },
    ),
  )
  const z = Math.max(kit.cover(y, 0), body.torsoSection(y).front) + 1.4 * cm
  const disc = setAt(button(4 * cm), {
    centre: [0, y - 3 * cm, z],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, 1],
  })
  return neckDressed(kit, [
    ...tails,
    {
      name: 'medal',
      material: material.main,
      ...disc,
      pattern: ({ x, y: height }) =>
        emblemAt('star', x / (3 * cm), (height - y + 3 * cm) / (3 * cm))
          ? material.trim
          : undefined,
    },
  ])
}

/** A cloth rolled round the neck, knotted in front. */
function neckerchief(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material } = kit
  const roll = neckRing(
    kit,
    (v, turn) => [
      5.74 - 0.1 * (1 - Math.min(1, turn)) - v * 0.18,
      0.5 + 1.3 * Math.sin(v * Math.PI),
    ],
    8,
  )
  const front = body.torso(body.level(5.45), 0, 2.2 * cm)
  const ends = [-1, 1].map((side) =>
    clothPart(
      hangingTail(kit, {
        angle: side * 0.08,
        from: body.level(5.48),
        to: body.level(5.08),
        width: [2.4 * cm, 6 * cm],
        room: (1 + side * 0.2) * cm,
        drift: side * 4 * cm,
        slant: -side * 3.4 * cm,
      }),
      {
        name: `neckerchief end ${side}`,
        material: material.main,
        lining: material.lining,
        folded: ['sides', 'hem'],
        thickness: 0.4 * cm,
        layers: [...trimLayers(kit, ['hem']), fabricLayer(kit)],
      },
    ),
  )
  return neckDressed(kit, [
    clothPart(roll, {
      name: 'neckerchief',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.5 * cm,
      layers: [fabricLayer(kit)],
    }),
    ...ends,
    {
      name: 'neckerchief knot',
      material: material.main,
      ...setAt(softBox(3.6 * cm, 3.4 * cm, 2.6 * cm, 0), {
        centre: front,
        right: [1, 0, 0],
        up: [0, 1, 0],
        outward: [0, 0, 1],
      }),
    },
  ])
}

/** A garland of flowers down to the breast. */
function lei(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, cm, material } = kit
  const count = 30
  const tones = [material.main, material.accent, material.trim]
  const flowers = tones.map((tone, k) => {
    const meshes = Array.from({ length: count / 3 }, (_, j) => {
      const angle = ((j * 3 + k) / count) * 2 * Math.PI
      const front = Math.max(0, Math.cos(angle))
      const level = 5.74 - 0.7 * front ** 1.6
      const wide = angle > Math.PI ? angle - 2 * Math.PI : angle
      const [x, y, z] = body.torso(body.level(level), wide * (0.55 + 0.45 * (1 - front)), 2 * cm)
      return ball([x, y, z], 3 * cm, 2.4 * cm, 2.6 * cm)
    })
    return { name: `lei ${k + 1}`, material: tone, ...merge(meshes) }
  })
  return neckDressed(kit, flowers)
}

/** A narrow belt wound twice and tied in front, two short ends: the belt of a gi. */
function knottedBelt(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, body, material } = kit
  const sheet = waistBand(kit, { level: beltLevel(context), height: 4.6, room: 1 })
  const knot = placeOn(sheet, 0.5, 0.5, 1 * cm)
  const ends = [-1, 1].map((side) =>
    clothPart(
      hangingTail(kit, {
        angle: side * 0.06,
        from: knot.centre[1],
        to: knot.centre[1] - 0.95 * body.unit,
        width: [4.2 * cm, 4.4 * cm],
        room: 1.6 * cm,
        drift: side * 6 * cm,
      }),
      {
        name: `belt end ${side}`,
        material: material.main,
        lining: material.main,
        folded: ['sides', 'hem'],
        thickness: 0.6 * cm,
        layers: [({ toHem }) => (toHem > 2 * cm && toHem < 3 * cm ? material.trim : undefined)],
      },
    ),
  )
  const parts: Part[] = [
    clothPart(sheet, {
      name: 'knotted belt',
      material: material.main,
      lining: material.main,
      folded: ['top', 'hem'],
      thickness: 0.8 * cm,
      layers: [({ v }) => (Math.abs(v - 0.5) < 0.05 ? material.crease : undefined)],
    }),
    ...ends,
    {
      name: 'knot',
      material: material.main,
      ...setAt(softBox(5.6 * cm, 5.4 * cm, 3.4 * cm, 0), knot),
    },
  ]
  return waistDressed(kit, parts, 'Belt knot', knot.centre)
}

/** A broad silk sash in flat pleats, without ends. */
function cummerbund(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const sheet = waistBand(kit, { level: 4.36, height: 12, room: 0.8, rows: 8 })
  const part = clothPart(sheet, {
    name: 'cummerbund',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.7 * cm,
    layers: [({ v }) => (Math.abs(v * 5 - Math.round(v * 5)) < 0.07 ? material.crease : undefined)],
  })
  return waistDressed(kit, [part], 'Cummerbund', placeOn(sheet, 0.5, 0.5).centre)
}

/** A champion's belt: plates of gold on leather. */
function championBelt(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const sheet = waistBand(kit, { level: beltLevel(context), height: 9, room: 1.2, rows: 4 })
  const plates = [
    [0.5, 8.5],
    [0.36, 5],
    [0.64, 5],
  ].map(([u, r]) => setAt(button(r * cm), placeOn(sheet, u, 0.5, 0.6 * cm)))
  const parts: Part[] = [
    clothPart(sheet, {
      name: 'champion belt',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.8 * cm,
    }),
    { name: 'champion plates', material: material.trim, ...merge(plates) },
  ]
  return waistDressed(kit, parts, 'Champion belt', placeOn(sheet, 0.5, 0.5).centre)
}

export const trappings = {
  boxing_gloves: boxingGloves,
  goalkeeper_gloves: goalkeeperGloves,
  mittens,
  opera_gloves: operaGloves,
  stethoscope,
  medal,
  neckerchief,
  lei,
  knotted_belt: knottedBelt,
  cummerbund,
  champion_belt: championBelt,
} as const satisfies Record<string, GarmentBuilder>
