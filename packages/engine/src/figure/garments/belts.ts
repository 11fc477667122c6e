/** Belts, sashes and obi. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { flap, shifted, softBox } from './cloth/bag.ts'
import { clothPart, type Layer } from './cloth/cloth.ts'
import { buckle, button, type Place, placeOn, setAt } from './cloth/fasteners.ts'
import { fabricLayer, finishMaterials, stitches, trimLayers } from './cloth/finish.ts'
import { fringePart } from './cloth/fringe.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Sheet } from './cloth/sheet.ts'
import { hangingTail } from './cloth/strips.ts'
import { waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'

/** Garments that hang from the shoulders and are tied at the waist, not on the hips. */
const tiedAtWaist = [
  'tunic',
  'robe',
  'dress',
  'gown',
  'gambeson',
  'hanfu',
  'kimono',
  'trench_coat',
  'agbada',
  'toga',
]

/** Canon level where a belt sits with what is worn. */
export function beltLevel({ wears }: GarmentContext): number {
  return tiedAtWaist.some((kind) => wears(kind)) || !wears('legs')
    ? 4.32
    : wears('jeans')
      ? 4.1
      : 4.18
}

function dressed(kit: Kit, parts: Part[], landmark: string, place: Vec3): Dressed {
  return { parts, materials: finishMaterials(kit), landmarks: { [landmark]: place } }
}

function leatherBand(
  kit: Kit,
  height: number,
  level: number,
  room = 0.7,
): { sheet: Sheet; part: Part } {
  const { material, cm } = kit
  const sheet = waistBand(kit, { level, height, room, dip: 0.5 })
  const part = clothPart(sheet, {
    name: 'belt',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.7 * cm,
    layers: [
      stitches('hem', 0.55 * cm, material.crease, cm),
      stitches('top', 0.55 * cm, material.crease, cm),
      fabricLayer(kit),
    ],
  })
  return { sheet, part }
}

function buckleAt(kit: Kit, sheet: Sheet, height: number): Part {
  const { cm, material } = kit
  const frame = buckle((height + 1.8) * 1.1 * cm, (height + 1.8) * cm, 0.95 * cm)
  return {
    name: 'buckle',
    material: material.trim,
    ...setAt(frame, placeOn(sheet, 0.5, 0.5, 0.5 * cm)),
  }
}

/** The belt's end, tucked through a keeper beside the buckle. */
function beltEnd(kit: Kit, sheet: Sheet, height: number): Part {
  const { cm, material } = kit
  const box = softBox(1.5 * cm, (height + 0.9) * cm, 0.9 * cm, 0)
  return {
    name: 'belt keeper',
    material: material.main,
    ...setAt(box, placeOn(sheet, 0.575, 0.5, 0.2 * cm)),
  }
}

function belt(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const height = 3.4 + kit.garment.length * 3
  const { sheet, part } = leatherBand(kit, height, beltLevel(context))
  const parts = [part, buckleAt(kit, sheet, height), beltEnd(kit, sheet, height)]
  return dressed(kit, parts, 'Belt buckle', placeOn(sheet, 0.5, 0.5).centre)
}

/** A belt pouch hung at a place on a belt. */
export function pouchAt(kit: Kit, place: Place, size: number, name: string): Part[] {
  const { cm, material } = kit
  const [width, height, depth] = [8 * size * cm, 9 * size * cm, 4.4 * size * cm]
  const low: Place = {
    ...place,
    centre: [
      place.centre[0] + place.outward[0] * depth * 0.4,
      place.centre[1] - height * 0.42,
      place.centre[2] + place.outward[2] * depth * 0.4,
    ],
    up: [0, 1, 0],
  }
  return [
    { name, material: material.main, ...setAt(softBox(width, height, depth), low) },
    {
      name: `${name} flap`,
      material: material.main,
      backMaterial: material.lining,
      ...setAt(flap(width, height, depth, height * 0.5), low),
    },
    {
      name: `${name} stud`,
      material: material.trim,
      ...setAt(shifted(button(0.85 * size * cm), [0, height * 0.08, depth / 2 + 0.9 * cm]), low),
    },
  ]
}

function toolBelt(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const height = 4.6
  const { sheet, part } = leatherBand(kit, height, beltLevel(context))
  const tools = [
    ...pouchAt(kit, placeOn(sheet, 0.34, 0.5, 0.3), 1, 'right pouch'),
    ...pouchAt(kit, placeOn(sheet, 0.68, 0.5, 0.3), 0.85, 'left pouch'),
    ...pouchAt(kit, placeOn(sheet, 0.2, 0.5, 0.3), 0.9, 'back pouch'),
    ...hammer(kit, placeOn(sheet, 0.79, 0.5, 0.6)),
  ]
  return dressed(
    kit,
    [part, buckleAt(kit, sheet, height), ...tools],
    'Tool belt',
    placeOn(sheet, 0.64, 0.5).centre,
  )
}

/** A hammer in its loop. */
function hammer(kit: Kit, place: Place): Part[] {
  const { cm, material } = kit
  const upright: Place = { ...place, up: [0, 1, 0] }
  const out = 1.4 * cm
  return [
    {
      name: 'hammer handle',
      material: material.lining,
      ...setAt(shifted(softBox(1.7 * cm, 22 * cm, 1.7 * cm, 0), [0, -8 * cm, out]), upright),
    },
    {
      name: 'hammer head',
      material: material.trim,
      ...setAt(shifted(softBox(9 * cm, 2.8 * cm, 2.8 * cm, 0), [0, 3.2 * cm, out]), upright),
    },
  ]
}

function pouch(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const hasBelt = ['belt', 'sash', 'obi', 'tool_belt'].some((kind) => context.wears(kind))
  const level = beltLevel(context)
  const band = leatherBand(kit, 2.6, level, hasBelt ? 0.3 : 0.7)
  const place = placeOn(band.sheet, kit.garment.side === 'right' ? 0.33 : 0.67, 0.5, 0.2)
  const parts = [...(hasBelt ? [] : [band.part]), ...pouchAt(kit, place, 1.15, 'pouch')]
  return dressed(kit, parts, kit.garment.label, place.centre)
}

/** Slanting folds of a wound cloth. */
function wrapFolds(kit: Kit, count: number): Layer {
  const { cm, material } = kit
  return ({ across, v }) => {
    const wave = v * count + 0.35 * Math.sin(across / (11 * cm)) + across / (70 * cm)
    const beat = wave - Math.round(wave)
    return Math.abs(beat) < 0.055 * count * (0.4 + 0.6 * Math.abs(Math.sin(across / (17 * cm))))
      ? material.crease
      : undefined
  }
}

function sash(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm, body, garment } = kit
  const height = 6 + garment.length * 7
  const level = beltLevel(context) + 0.02
  const sheet = waistBand(kit, { level, height, room: 1, rows: 8 })
  const part = clothPart(sheet, {
    name: 'sash',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.9 * cm,
    layers: [...trimLayers(kit, ['hem', 'top']), wrapFolds(kit, 3), fabricLayer(kit)],
  })
  const isRight = garment.side === 'right'
  const knot = placeOn(sheet, isRight ? 0.4 : 0.6, 0.5, 1.2 * cm)
  const angle = (isRight ? -1 : 1) * 0.63
  const y = knot.centre[1]
  const tails = [
    { drift: 3, long: 0.62, turn: 0.05 },
    { drift: -2, long: 0.5, turn: -0.06 },
  ].map(({ drift, long, turn }, i) =>
    hangingTail(kit, {
      angle: angle + turn,
      from: y,
      to: Math.max(4, y - long * (y - body.level(1.2))),
      width: [3.4 * cm, 6.2 * cm],
      room: (1.6 + i * 0.7) * cm,
      drift: drift * cm * (isRight ? -1 : 1),
      slant: 3 * cm,
    }),
  )
  const parts = [
    part,
    ...tails.flatMap((tail, i) => [
      clothPart(tail, {
        name: `sash end ${i + 1}`,
        material: material.main,
        lining: material.lining,
        folded: ['sides', 'hem'],
        thickness: 0.5 * cm,
        layers: [...trimLayers(kit, ['hem']), fabricLayer(kit)],
      }),
      ...(garment.hem === 'fringed' ? [fringePart(kit, tail, `sash fringe ${i + 1}`, 4)] : []),
    ]),
    knotPart(kit, knot, 1),
  ]
  return dressed(kit, parts, 'Sash knot', knot.centre)
}

/** A knot: one soft lump across two. */
export function knotPart(kit: Kit, place: Place, size: number): Part {
  const { cm, material } = kit
  const s = size * cm
  const lump = softBox(4.4 * s, 5 * s, 3.4 * s, 0.1)
  const left = shifted(softBox(3.6 * s, 4 * s, 2.6 * s, 0), [2.2 * s, -0.8 * s, -0.6 * s])
  const right = shifted(softBox(3.6 * s, 4 * s, 2.6 * s, 0), [-2.2 * s, 0.6 * s, -0.6 * s])
  return { name: 'knot', material: material.main, ...setAt(merge([lump, left, right]), place) }
}

function obi(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm, garment } = kit
  const height = 11 + garment.length * 7
  const sheet = waistBand(kit, { level: 4.45, height, room: 0.9, rows: 8 })
  const band = clothPart(sheet, {
    name: 'obi',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.9 * cm,
    layers: [
      ({ v }) => (Math.abs(v - 0.5) < 0.055 ? material.accent : undefined),
      ({ v }) => (Math.abs(v - 0.5) < 0.075 ? material.crease : undefined),
      ...trimLayers(kit, ['hem', 'top']),
      fabricLayer(kit),
    ],
  })
  const back = placeOn(sheet, 0, 0.5, 3.4 * cm)
  const upright: Place = {
    centre: [0, back.centre[1], back.centre[2]],
    right: [-1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, -1],
  }
  const drum = softBox(24 * cm, height * 1.35 * cm, 8 * cm, 0.05)
  const tail = shifted(softBox(19 * cm, 9 * cm, 2.2 * cm, 0), [0, -height * 0.95 * cm, 0.4 * cm])
  const cordKnot = setAt(softBox(4.5 * cm, 3 * cm, 2.6 * cm, 0), placeOn(sheet, 0.5, 0.5, 0.7 * cm))
  return dressed(
    kit,
    [
      band,
      {
        name: 'obi drum',
        material: material.main,
        pattern: drumPattern(kit),
        ...setAt(merge([drum, tail]), upright),
      },
      { name: 'obi cord', material: material.accent, ...cordKnot },
    ],
    'Obi',
    placeOn(sheet, 0.5, 0.5).centre,
  )
}

/** The garment's fabric on a form without a ruler: measured straight across the back. */
function drumPattern(kit: Kit) {
  const layer = fabricLayer(kit)
  return (u: number, v: number, x: number, y: number, z: number) =>
    layer?.({
      u,
      v,
      x,
      y,
      z,
      across: x,
      down: 100 * kit.cm - y,
      toHem: 99,
      toSide: 99,
      rowLength: 1,
      columnLength: 1,
    })
}

export const belts = {
  belt,
  sash,
  obi,
  pouch,
  tool_belt: toolBelt,
} as const satisfies Record<string, GarmentBuilder>
