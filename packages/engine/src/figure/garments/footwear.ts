/** Boots and shoes: an upper on the last, a sole, and for boots a shaft round the leg. */
import type { Keys } from '../../math/scalar.ts'
import { lerp } from '../../math/scalar.ts'
import type { Material, Part, Region } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { clothPart } from './cloth/cloth.ts'
import { fabricLayer, finishMaterials } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import {
  type Last,
  type LastCut,
  makeLast,
  type SoleCut,
  soleSheet,
  upperSheet,
} from './cloth/last.ts'
import type { Layer } from './cloth/layer.ts'
import { settled } from './cloth/settle.ts'
import { bootTop, highTopShaft, isBoot, shaftPart } from './cloth/shaft.ts'
import { type Sheet, sheetOf } from './cloth/sheet.ts'
import { geta, heels, sandalStraps, slipperFur, sneaker, tabi } from './cloth/shoe-details.ts'
import { toplinePart } from './cloth/topline.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'

export type ShoeCut = LastCut & {
  /** Material of the sole. */
  soleColour: 'lining' | 'trim' | 'accent' | 'main'
  welt: number
  soleKind: SoleCut['kind']
  /** No upper of its own: the bare foot stands on the sole. */
  isOpen?: boolean
  layers?: (kit: Kit, last: Last) => readonly (Layer | undefined)[]
  extras?: (kit: Kit, last: Last, upper: Sheet) => Part[]
  materials?: (kit: Kit) => Record<string, Material>
}

/** A platform is one thick sole from toe to heel. */
function raised(cut: ShoeCut): ShoeCut {
  return { ...cut, sole: cut.sole + 4.4, heel: cut.heel + 0.8, soleKind: 'flat', welt: 0.5 }
}

export function buildShoes(context: GarmentContext, usual: ShoeCut): Dressed {
  const { isPlatform, isHighTop } = context.garment
  const onSole = isPlatform ? raised(usual) : usual
  const cut = isHighTop ? { ...onSole, top: bootUpper } : onSole
  const kit = kitOf(context)
  const { garment } = kit
  const last = makeLast(kit, cut)
  const isHigh = garment.isHighTop === true
  const hasShaft = isBoot(garment.kind) || (isHigh && !isUnderTrousers(context))
  const form = upperSheet(kit, last, hasShaft)
  const isOpen = cut.isOpen === true
  const left = [
    ...(isOpen ? [] : [upperPart(kit, cut, last, form)]),
    solePart(kit, cut, last),
    ...aboveFoot(kit, last, { hasShaft, isOpen }),
    ...(cut.top === lowTop && !isOpen && !isHigh ? [toplinePart(kit, last)] : []),
    ...(cut.extras?.(kit, last, form) ?? []),
  ]
  const hidesShin = hasShaft && bootTop(garment) > 1.75 && !context.wears('legs')
  return {
    parts: onSides(left, garment.side),
    thickness: hasShaft ? shaftThickness(kit) : {},
    hides: [
      ...(isOpen ? [] : sides('foot', garment.side)),
      ...(hidesShin ? sides('shin', garment.side) : []),
    ],
    materials: { ...finishMaterials(kit), ...cut.materials?.(kit) },
    landmarks: { [garment.label]: last.place(0.3, 0, last.top(0.3)) },
  }
}

/** What is seen over the foot itself: a shaft, or the ankle that stands in a low shoe. */
function aboveFoot(
  kit: Kit,
  last: Last,
  { hasShaft, isOpen }: { hasShaft: boolean; isOpen: boolean },
): Part[] {
  if (hasShaft) return kit.garment.isHighTop ? highTopShaft(kit) : shaftPart(kit)
  return isOpen ? [] : [anklePart(kit, last)]
}

/** Trousers hang over high tops, and are no wider for them. */
function isUnderTrousers({ design }: GarmentContext): boolean {
  return design.wear.some(({ kind }) => longLegged.test(kind))
}

const longLegged =
  /trousers|jeans|bell_bottoms|jumpsuit|overalls|hakama|salwar|space_suit|plate_armor|onesie/

function upperPart(kit: Kit, cut: ShoeCut, last: Last, form: Sheet): Part {
  const { material, garment } = kit
  return clothPart(form, {
    name: 'upper',
    material: material.main,
    lining: material.lining,
    group: `${garment.id} upper`,
    region: 'left foot',
    layers: [...(cut.layers?.(kit, last) ?? []), fabricLayer(kit)],
  })
}

function solePart(kit: Kit, cut: ShoeCut, last: Last): Part {
  const { material } = kit
  const sole = clothPart(soleSheet(last, { welt: cut.welt * kit.cm, kind: cut.soleKind }), {
    name: 'sole',
    material: material[cut.soleColour],
    lining: material[cut.soleColour],
    region: 'left foot',
    creaseCosine: 0.3,
  })
  return cut.isOpen === true ? { ...sole, isFine: true } : sole
}

/** The bare or stockinged ankle that stands in a low shoe; the foot itself is not drawn. */
function anklePart(kit: Kit, last: Last): Part {
  const { leg } = kit.body
  const under = kit.context.under('left shin')
  const stocking =
    under === 0
      ? undefined
      : kit.context.design.wear.find(
          ({ kind }) => kind === 'stockings' || kind === 'leggings' || kind === 'bodysuit',
        )
  const room = stocking === undefined ? 0.05 : under
  const bottom = Math.max(kit.body.level(0.12), last.floor(0) + 0.4)
  const end = leg.path[leg.path.length - 1][1]
  const tube = sheetOf(24, 8, true, (u, v) => {
    const t = lerp(0.9, 1, Math.min(1, v * 1.6))
    const below = Math.max(0, v - 0.625) / 0.375
    // Within the shoe it draws in, so that no thick ankle comes through the tongue.
    const inward = Math.min(1, 2 * below) * 1.5 * kit.cm
    const [x, y, z] = leg.surface(t, (u - 0.5) * 2 * Math.PI, room - inward)
    return [x, y - below * (end - bottom), z]
  })
  // Above the shoe it is the leg's own surface, so that no step shows.
  const lowest = kit.body.level(0.3)
  const sheet = settled(tube, kit.trunk, {
    ease: (y) => (y < lowest ? -9 : room),
    cling: (_x, y) => (y < lowest ? 0 : 0.9),
  })
  const isBare = stocking === undefined
  return clothPart(sheet, {
    name: 'ankle',
    material: isBare ? 'skin' : `${stocking.id}.main`,
    lining: isBare ? 'skin' : `${stocking.id}.main`,
    group: isBare ? 'skin' : stocking.id,
  })
}

function shaftThickness(kit: Kit): Partial<Record<Region, number>> {
  const thickness = kit.context.under('left shin') + 1.2 * kit.cm
  return Object.fromEntries(sides('shin', kit.garment.side).map((region) => [region, thickness]))
}

const lowTop: Keys = [
  [-0.29, 0.1],
  [-0.23, 0.18],
  [-0.14, 0.21],
  [-0.05, 0.2],
  [0.08, 0.27],
  [0.2, 0.3],
  [0.35, 0.21],
  [0.55, 0.14],
  [0.77, 0.09],
]
const bootUpper: Keys = [
  [-0.29, 0.13],
  [-0.22, 0.3],
  [-0.05, 0.4],
  [0.12, 0.4],
  [0.3, 0.27],
  [0.5, 0.17],
  [0.77, 0.11],
]

/** The cut of everyday boots. */
export const bootCut: ShoeCut = {
  toe: 'round',
  top: bootUpper,
  sole: 1.2,
  heel: 1.6,
  width: 1.14,
  soleColour: 'lining',
  welt: 0.5,
  soleKind: 'arch',
}

export const shoeCut: ShoeCut = {
  toe: 'round',
  top: lowTop,
  sole: 0.9,
  heel: 1.2,
  width: 1.1,
  soleColour: 'lining',
  welt: 0.4,
  soleKind: 'arch',
}

export const flatTop: Keys = [
  [-0.29, 0.1],
  [-0.2, 0.15],
  [0, 0.19],
  [0.2, 0.2],
  [0.4, 0.14],
  [0.77, 0.06],
]

const cuts = {
  boots: bootCut,
  knee_boots: bootCut,
  shoes: { ...shoeCut, layers: (kit) => oxford(kit) },
  sneakers: {
    ...shoeCut,
    sole: 1.9,
    heel: 0.5,
    width: 1.16,
    soleColour: 'trim',
    welt: 0.5,
    soleKind: 'flat',
    layers: sneaker.layers,
    extras: sneaker.laces,
  },
  // A bare foot stands no higher in it than on the ground: under a thick sole's edge its toes would be lost.
  sandals: {
    ...shoeCut,
    isOpen: true,
    isBare: true,
    toe: 'square',
    sole: 0.45,
    heel: 0,
    toeLift: 0,
    width: 1.04,
    heelWidth: 0.74,
    soleColour: 'lining',
    welt: 0.2,
    soleKind: 'flat',
    extras: sandalStraps,
  },
  high_heels: {
    ...shoeCut,
    toe: 'pointed',
    top: flatTop,
    sole: 0.6,
    heel: 5,
    width: 0.98,
    toeRoom: 0.08,
    soleColour: 'lining',
    welt: 0.12,
    soleKind: 'thin',
    layers: heels.opening,
    extras: heels.heel,
  },
  slippers: { ...shoeCut, sole: 0.8, heel: 0.2, width: 1.2, soleKind: 'flat', extras: slipperFur },
  geta: {
    ...shoeCut,
    top: flatTop,
    sole: 4.2,
    heel: 0,
    width: 1.02,
    soleColour: 'main',
    welt: 0.9,
    soleKind: 'thin',
    layers: tabi.layers,
    extras: geta,
    materials: tabi.materials,
  },
} as const satisfies Record<string, ShoeCut>

/** Seams of a laced shoe. */
function oxford({ cm, material }: Kit): Layer[] {
  return [
    ({ v, u, rowLength, columnLength }) => {
      const across = Math.abs(u - 0.5) * rowLength
      const cap = Math.abs(v - 0.72) * columnLength
      if (cap < 0.16 * cm) return material.crease
      const facing = across - (1.4 + (0.62 - v) * 6) * cm
      if (v > 0.45 && v < 0.62 && Math.abs(facing) < 0.16 * cm) return material.crease
      const lace =
        v > 0.47 && v < 0.6 && across < 1.6 * cm && (v * columnLength) % (1.5 * cm) < 0.5 * cm
      return lace ? material.trim : undefined
    },
  ]
}

const rows = Object.entries(cuts) as [keyof typeof cuts, ShoeCut][] // Object.entries widens the keys.
export const footwear = Object.fromEntries(
  rows.map(([kind, cut]) => [kind, (context: GarmentContext) => buildShoes(context, cut)] as const),
) as Record<keyof typeof cuts, GarmentBuilder> // Every key of the table is in the list just made.
