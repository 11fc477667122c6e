/** Trousers, skirts and socks that are known by how they are made. */
import { lerp } from '../../math/scalar.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { clothPart } from './cloth/cloth.ts'
import { drapePart } from './cloth/drape.ts'
import { placeOn } from './cloth/fasteners.ts'
import { band, fabricLayer, finishMaterials } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { pathStrap } from './cloth/path-strap.ts'
import { hangingTail } from './cloth/strips.ts'
import { waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import { buildLegs, type LegCut, legCuts } from './legwear.ts'
import { knotPart } from './sashes.ts'
import { buildSkirt, type SkirtCut } from './skirts.ts'
import { buildStockings } from './stockings.ts'
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

/** A bellows pocket with its flap on the outside of the thigh. */
function legPocket({ cm, material, body }: Kit): Layer {
  const top = body.level(2.95)
  const high = 17 * cm
  return ({ u, y, rowLength }) => {
    const across = Math.abs(u - 0.74) * rowLength
    const down = top - y
    const half = 8 * cm
    const edge = Math.min(half - across, down, high - down)
    if (edge < 0) return undefined
    if (edge < 0.4 * cm || Math.abs(down - 5 * cm) < 0.25 * cm) return material.crease
    if (across < 0.8 * cm && Math.abs(down - 3.6 * cm) < 0.8 * cm) return material.trim
    return down > 5.4 * cm && across < 0.18 * cm ? material.crease : undefined
  }
}

/** Cloth drawn together above the ankle. */
function gathers({ cm, material }: Kit): Layer {
  return ({ u, toHem }) => {
    const beat = u * 16
    const long = (6 + 9 * Math.abs(Math.sin(Math.round(beat) * 2.3))) * cm
    return toHem > 3 * cm && toHem < long && Math.abs(beat - Math.round(beat)) < 0.07
      ? material.crease
      : undefined
  }
}

/** The fall front of leather breeches, embroidered. */
function frontFlap({ body, cm, material }: Kit): Layer {
  const [top, bottom] = [body.level(4.12), body.level(3.66)]
  return ({ x, y, z }) => {
    const edge = Math.min(8.5 * cm - Math.abs(x), top - y, y - bottom)
    if (z < 0 || edge < 0) return undefined
    if (edge < 0.7 * cm) return material.trim
    const r = Math.hypot(x / cm, (y - (top + bottom) / 2) / cm)
    return Math.abs(r - 3.4) < 0.4 && edge > 1.4 * cm ? material.trim : undefined
  }
}

function drawstring({ body, cm, material }: Kit): Layer {
  const top = body.level(4.16)
  return ({ x, y, z }) => {
    const down = (top - y) / cm
    const lean = Math.abs(x) / cm - 0.8 - down * 0.12
    return z > 0 && down > 0 && down < 9 && Math.abs(lean) < 0.4 ? material.accent : undefined
  }
}

/** The long folds of a wound cloth, gathered at the middle of the waist. */
function wrapPleats({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength, columnLength }) => {
    const x = (u - 0.3) * rowLength
    const beat = x / (3.4 * cm + 0.05 * v * columnLength)
    return x > 0 && v > 0.03 && v < 0.8 && Math.abs(beat - Math.round(beat)) < 0.05
      ? material.crease
      : undefined
  }
}

function dhotiFall(kit: Kit): Part[] {
  const { body, cm } = kit
  const fall = hangingTail(kit, {
    angle: 0,
    from: body.level(4.18),
    to: body.level(1.9),
    width: [7 * cm, 13 * cm],
    room: 2.4 * cm,
    folds: 3,
  })
  const hem: Layer = ({ toHem }) =>
    toHem > 0.6 * cm && toHem < 2.6 * cm ? kit.material.trim : undefined
  return [drapePart(kit, fall, 'pleated end', ['sides', 'hem'], [hem])]
}

function backSlit({ body, cm, material }: Kit): Layer {
  const top = body.level(2.6)
  return ({ x, y, z }) =>
    z < 0 && Math.abs(x) < (y < top ? 0.5 : 0.16) * cm ? material.crease : undefined
}

function tiers({ cm, material }: Kit): Layer {
  return ({ v, columnLength, u }) => {
    for (const at of [0.3, 0.58, 0.83]) {
      const away = (v - at) * columnLength
      if (Math.abs(away) < 0.8 * cm) return material.trim
      const beat = u * 46
      const long = (2.5 + 4 * Math.abs(Math.sin(Math.round(beat) * 2.1))) * cm
      if (away > 0 && away < long && Math.abs(beat - Math.round(beat)) < 0.08)
        return material.crease
    }
    return undefined
  }
}

function strands({ cm, material }: Kit): Layer {
  return ({ u, toHem, down }) => {
    const beat = u * 88
    const i = Math.round(beat)
    const ragged = (1 + 5 * Math.abs(Math.sin(i * 2.7))) * cm
    if (toHem < ragged) return material.lining
    if (down < 2.4 * cm) return material.trim
    if (Math.abs(beat - i) < 0.13) return material.crease
    return Math.abs(Math.sin(i * 1.7)) > 0.8 ? material.lining : undefined
  }
}

/** The free edge of a wrapped cloth, to the wearer's left. */
function wrapEdge({ cm, material }: Kit): Layer {
  return ({ u, rowLength, toHem }) => {
    const away = (u - 0.58) * rowLength - toHem * 0.06
    return Math.abs(away) < 0.3 * cm ? material.crease : undefined
  }
}

/** Braces over both shoulders, with a bar across the breast for leather breeches. */
export function braces(kit: Kit, hasBar = false): Part[] {
  const { body, cm, material } = kit
  const shoulder = body.joints.shoulder
  const look = { material: material.main, lining: material.lining, thickness: 0.5 * cm }
  const strap = pathStrap(kit, {
    through: [
      body.torso(body.level(4.2), 0.4, 1 * cm),
      [shoulder[0] * 0.6, body.level(5.2), 0.34 * body.unit],
      [shoulder[0] * 0.62, shoulder[1] + 0.1 * body.unit, -0.04 * body.unit],
      [shoulder[0] * 0.45, body.level(5.2), -0.34 * body.unit],
      [0.16 * body.unit, body.level(4.22), -body.torsoSection(body.level(4.22)).back],
    ],
    width: () => 3.4 * cm,
    room: 1 * cm,
  })
  const straps = onSides([
    clothPart(strap, {
      ...look,
      name: 'brace',
      folded: ['top', 'hem'],
      layers: [({ v }) => (Math.abs(v - 0.5) < 0.06 ? material.trim : undefined), fabricLayer(kit)],
    }),
  ])
  if (!hasBar) return straps
  const bar = pathStrap(kit, {
    through: [-0.3, 0, 0.3].map((angle) => body.torso(body.level(5), angle, 1.4 * cm)),
    width: () => 6 * cm,
    room: 1.3 * cm,
  })
  return [
    ...straps,
    clothPart(bar, {
      ...look,
      name: 'breast bar',
      folded: ['top', 'hem'],
      layers: [({ v }) => (v < 0.14 || v > 0.86 ? material.trim : undefined)],
    }),
  ]
}

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
  const length = lerp(0.4, 0.5, context.garment.length)
  const garment = { ...context.garment, length, hem: 'trimmed' as const }
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
