/** Trousers, skirts and socks that are known by how they are made. */
import { lerp } from '../../math/scalar.ts'
import { drapePart } from './cloth/drape.ts'
import { placeOn } from './cloth/fasteners.ts'
import { band, finishMaterials } from './cloth/finish.ts'
import { kitOf } from './cloth/kit.ts'
import { knotPart } from './cloth/knot.ts'
import { hangingTail } from './cloth/strips.ts'
import { waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import { buildLegs, type LegCut, legCuts } from './legwear.ts'
import { buildSkirt, type SkirtCut } from './skirts.ts'
import { buildStockings } from './stockings.ts'
import {
  backSlit,
  braces,
  dhotiFall,
  drawstring,
  frontFlap,
  gathers,
  legPocket,
  strands,
  tiers,
  wrapEdge,
  wrapPleats,
} from './trousering-details.ts'
import { sideStripes } from './upper/details.ts'
import { joined } from './upper/suit.ts'

const { trousers, shorts } = legCuts

const cuts = {
  cargo_trousers: {
    ...trousers,
    loose: [3.4, 5, 6],
    layers: (kit) => [legPocket(kit)],
  },
  track_trousers: {
    ...trousers,
    layers: (kit) => [sideStripes(kit.cm, kit.material.trim, { at: [0.75], count: 3, width: 1.1 })],
  },
  uniform_trousers: {
    ...trousers,
    layers: (kit) => [sideStripes(kit.cm, kit.material.accent, { at: [0.75], width: 3 })],
  },
  turnout_trousers: {
    ...trousers,
    tight: [2, 2.6, 3.6],
    loose: [4, 5.6, 7],
    layers: (kit) => [
      band('hem', 11 * kit.cm, 15 * kit.cm, kit.material.trim),
      band('hem', 9.8 * kit.cm, 16.2 * kit.cm, kit.material.accent),
    ],
  },
  breeches: {
    ...trousers,
    hem: [2, 1.66],
    tight: [3, 1, -9],
    loose: [6, 3, 0.6],
    layers: (kit) => [
      band('hem', 0, 3 * kit.cm, kit.material.trim),
      band('hem', 3 * kit.cm, 3.35 * kit.cm, kit.material.crease),
    ],
  },
  harem_trousers: {
    ...trousers,
    hem: [1.2, 0.34],
    tight: [4, 7, 0],
    loose: [7, 12, 2.4],
    detail: 'plain',
    layers: (kit) => [band('hem', 0, 3 * kit.cm, kit.material.trim), gathers(kit)],
  },
  bell_bottoms: {
    ...legCuts.jeans,
    tight: [0.3, 0.2, 6],
    loose: [0.6, 1, 10],
  },
  pyjama_trousers: {
    ...trousers,
    tight: [2, 2.6, 3],
    loose: [4, 5.4, 6.4],
    detail: 'plain',
    layers: (kit) => [
      band('hem', 2 * kit.cm, 2.35 * kit.cm, kit.material.crease),
      band('top', 0, 2.4 * kit.cm, kit.material.trim),
    ],
  },
  lederhosen: {
    ...shorts,
    tight: [1, 1, 1],
    loose: [2, 2.4, 2.6],
    isOver: true,
    layers: (kit) => [frontFlap(kit), band('hem', 0, 1.4 * kit.cm, kit.material.trim)],
    extras: (kit) => braces(kit, true),
  },
  swim_trunks: {
    ...shorts,
    tight: [1.4, 1.6, 2.2],
    loose: [3, 4.4, 5.6],
    detail: 'plain',
    layers: (kit) => [
      band('top', 0, 2.6 * kit.cm, kit.material.trim),
      band('hem', 0, 1.6 * kit.cm, kit.material.trim),
      sideStripes(kit.cm, kit.material.trim, { at: [0.75], width: 3 }),
      drawstring(kit),
    ],
  },
  dhoti: {
    ...trousers,
    waist: 4.22,
    hem: [1.6, 0.6],
    tight: [5, 6.5, 1],
    loose: [8, 10, 3],
    detail: 'plain',
    layers: (kit) => [wrapPleats(kit), band('hem', 0.6 * kit.cm, 2.6 * kit.cm, kit.material.trim)],
    extras: (kit) => dhotiFall(kit),
  },
} as const satisfies Record<string, LegCut>

const skirts = {
  pencil_skirt: {
    waist: 4.34,
    hem: [2.8, 2.02, 1],
    flare: [-0.02, 0],
    folds: 'pipes',
    count: 1,
    height: 0,
    layers: (kit) => [backSlit(kit)],
  },
  tiered_skirt: {
    waist: 4.32,
    hem: [2.6, 1.2, 0.2],
    flare: [0.16, 0.5],
    folds: 'pipes',
    count: 14,
    height: 5,
    layers: (kit) => [tiers(kit)],
  },
  grass_skirt: {
    waist: 4.14,
    hem: [2.7, 1.9, 1],
    flare: [0.1, 0.3],
    folds: 'pleats',
    count: 30,
    height: 1.6,
    layers: (kit) => [strands(kit)],
  },
  sarong: {
    waist: 4.22,
    hem: [2.4, 1.3, 0.3],
    flare: [0, 0.08],
    folds: 'pipes',
    count: 3,
    height: 1.2,
    layers: (kit) => [band('hem', 1 * kit.cm, 3.4 * kit.cm, kit.material.trim), wrapEdge(kit)],
  },
} as const satisfies Record<string, SkirtCut>

function suspenders(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  return {
    parts: braces(kit),
    materials: finishMaterials(kit),
    landmarks: { Braces: [0, kit.body.level(5), 12] },
  }
}

function sarong(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const sheet = waistBand(kit, { level: 4.22, height: 4, room: 1.4 })
  const tail = hangingTail(kit, {
    angle: 0.5,
    from: kit.body.level(4.2),
    to: kit.body.level(3.2),
    width: [4 * kit.cm, 8 * kit.cm],
    room: 2 * kit.cm,
    drift: 3 * kit.cm,
    slant: 4 * kit.cm,
  })
  return joined(buildSkirt(context, skirts.sarong), {
    parts: [
      knotPart(kit, placeOn(sheet, 0.58, 0.5, 1 * kit.cm), 0.8),
      drapePart(kit, tail, 'sarong end', ['sides', 'hem'], []),
    ],
  })
}

function kneeSocks(context: GarmentContext): Dressed {
  // Ankle socks end right above the shoe.
  const length = context.garment.length === 0 ? -0.08 : lerp(0.4, 0.5, context.garment.length)
  const hem = length < 0 ? context.garment.hem : ('trimmed' as const)
  const garment = { ...context.garment, length, hem }
  return buildStockings({ ...context, garment })
}

const legRows = Object.entries(cuts) as [keyof typeof cuts, LegCut][] // Object.entries widens the keys.

const legBuilders = Object.fromEntries(
  legRows.map(
    ([kind, cut]) => [kind, (context: GarmentContext) => buildLegs(context, cut)] as const,
  ),
) as Record<keyof typeof cuts, GarmentBuilder> // Every key of the table is in the list just made.

export const trouserings = {
  ...legBuilders,
  pencil_skirt: (context) => buildSkirt(context, skirts.pencil_skirt),
  tiered_skirt: (context) => buildSkirt(context, skirts.tiered_skirt),
  grass_skirt: (context) => buildSkirt(context, skirts.grass_skirt),
  sarong,
  suspenders,
  knee_socks: kneeSocks,
} as const satisfies Record<string, GarmentBuilder>
