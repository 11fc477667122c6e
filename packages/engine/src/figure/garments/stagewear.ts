/** For the stage, the ball and the wedding: tutus and great dresses. */

import type { Part } from '../figure.ts'
import { hemOn } from '../lower/hem-limits.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { setAt } from './cloth/fasteners.ts'
import { band } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { hangingTail } from './cloth/strips.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import { briefParts } from './swimwear.ts'
import { ofNet, tulle } from './tulle.ts'
import { type CutRow, upperBuilders } from './upper/builders.ts'
import type { UpperCut } from './upper/cut.ts'
import { princessSeams, waistRibbon } from './upper/dressmaking.ts'
import { shoulderCords } from './upper/dressmaking-straps.ts'
import { joined, partOfSuit } from './upper/suit.ts'
import { buildUpper } from './upper/upper.ts'

const bodice: CutRow = {
  neck: 'corset',
  hem: [4.2, 3.8, 3.7],
  room: [0.35, 0.8],
  fall: [0, 0.1],
  waist: 'seam',
  waistLevel: 4.4,
  hemPoint: 5,
  collar: 'none',
  sleeve: 'puffed',
  cuff: 'none',
  emblem: 'chest',
  layers: (kit, made) => [
    ...princessSeams(kit, made),
    band('top', 0, 1 * kit.cm, kit.material.trim),
    band('hem', 0, 0.8 * kit.cm, kit.material.trim),
  ],
  extras: (kit, made) => shoulderCords(kit, made),
}

/** A tutu's bodice ends in a point below the waist, over the basque that hugs the hips and goes down under the net. */
const tutuBodice: CutRow = {
  ...bodice,
  hem: [3.74, 3.7, 3.66],
  hemPoint: 0,
  layers: (kit, made) => [
    basque(kit),
    ...princessSeams(kit, made),
    band('top', 0, 1 * kit.cm, kit.material.trim),
  ],
  extras: (kit, made) => shoulderCords(kit, made),
}

/** Its lower edge, bound in trim between two seams, with the shade it throws. */
function basque({ body, cm, material }: Kit): Layer {
  const [waist, half] = [body.level(4.44), body.torsoSection(body.level(4.44)).width]
  return ({ x, y, z }) => {
    const aside = Math.min(1, Math.abs(x) / half)
    const edge = waist - (z > 0 ? 6.5 : 4.5) * cm * (1 - aside) ** 1.25
    const below = edge - y
    if (below < -1.3 * cm || below > 2 * cm) return undefined
    if (below < -1 * cm) return material.crease
    if (below < 0) return material.trim
    return below < 0.4 * cm
      ? `${material.crease}`
      : below < 2 * cm - 2 * cm * aside
        ? material.shade
        : undefined
  }
}

function tutu(context: GarmentContext): Dressed {
  // The frills stand out over its hem.
  const hem = context.garment.hem === 'torn' ? 'plain' : context.garment.hem
  const sleeveless = partOfSuit(context, { sleeve: 'none', length: 0.5, emblem: 'none', hem })
  const top = buildUpper(sleeveless, tutuBodice as UpperCut) // The row has every key of a cut.
  const kit = kitOf(context)
  return joined({ parts: briefParts(ofNet(kit), 3.82, 3.64) }, top, tulle(kit))
}

const grand: CutRow = {
  ...bodice,
  hem: [1.6, 0.7, 0.06],
  hemPoint: 0,
  waistLevel: 4.33,
  room: [0.35, 1],
  emblem: 'skirt',
}

const dresses = {
  wedding_dress: {
    ...grand,
    sleeve: 'shirt',
    neck: 'square',
    skirt: { flare: [0.24, 0.5], pipes: 13, height: 5, train: 1.7 },
    layers: (kit, made) => [
      ...waistRibbon(kit, made, 3),
      lace(kit, 0.3),
      ...princessSeams(kit, made),
    ],
    sleeveLayers: (kit) => [netting(kit)],
    extras: (kit) => backBow(kit),
  },
  ball_gown: {
    ...grand,
    skirt: { flare: [0.36, 0.62], pipes: 16, height: 6.5 },
    layers: (kit, made) => [
      swags(kit),
      ...waistRibbon(kit, made, 2),
      ...princessSeams(kit, made),
      band('top', 0, 1.4 * kit.cm, kit.material.trim),
      band('hem', 0, 3 * kit.cm, kit.material.trim),
    ],
  },
  slip_dress: {
    ...grand,
    hem: [3, 2, 0.7],
    waist: 'free',
    skirt: { flare: [0.02, 0.2], pipes: 5, height: 2 },
    layers: (kit) => [band('top', 0, 1.2 * kit.cm, kit.material.trim)],
    extras: (kit, made) => shoulderCords(kit, made),
  },
  sundress: {
    ...grand,
    hem: [2.9, 2.1, 0.8],
    skirt: { flare: [0.2, 0.46], pipes: 12, height: 4.4 },
    layers: (kit, made) => [
      ...waistRibbon(kit, made, 2.4),
      band('top', 0, 2.2 * kit.cm, kit.material.trim),
      band('hem', 2 * kit.cm, 3 * kit.cm, kit.material.trim),
      band('hem', 4.4 * kit.cm, 5 * kit.cm, kit.material.trim),
    ],
    extras: (kit, made) => shoulderCords(kit, made, 2.2),
  },
  flapper_dress: {
    ...grand,
    neck: 'v',
    hem: [2.6, 2.05, 1.4],
    waist: 'free',
    fall: [0.6, 0.95],
    skirt: { flare: [0, 0.06], pipes: 0, height: 0 },
    layers: (kit) => [fringes(kit), band('top', 0, 1.2 * kit.cm, kit.material.trim)],
    extras: () => [],
  },
} as const satisfies Record<string, CutRow>

export const stagewear = {
  tutu,
  ...upperBuilders(dresses),
} as const satisfies Record<string, GarmentBuilder>

/** Lace over the hem: rows of little flowers that thin out upward. */
function lace({ cm, material }: Kit, share: number): Layer {
  return ({ across, toHem, columnLength }) => {
    if (toHem > columnLength * share) return undefined
    if (toHem < 1.1 * cm) return material.trim
    const cell = 6.4 * cm
    const row = Math.floor(toHem / cell)
    const x = across / cell + (row % 2) * 0.5
    const [dx, dy] = [x - Math.round(x), toHem / cell - row - 0.5]
    const r = Math.hypot(dx, dy)
    const size = 0.34 - 0.2 * (toHem / (columnLength * share))
    const petal = size * (0.72 + 0.28 * Math.cos(Math.atan2(dy, dx) * 5))
    return Math.abs(r - petal) < 0.045 || r < 0.05 ? material.crease : undefined
  }
}

/** Sleeves of lace: a fine net. */
function netting({ cm, material }: Kit): Layer {
  return ({ across, down, toHem }) => {
    if (toHem < 1.4 * cm) return material.trim
    const [a, b] = [(across + down) / (2.6 * cm), (across - down) / (2.6 * cm)]
    return Math.min(Math.abs(a - Math.round(a)), Math.abs(b - Math.round(b))) < 0.09
      ? material.crease
      : undefined
  }
}

/** Festoons of cloth round the skirt, caught up by rosettes. */
function swags(kit: Kit): Layer {
  const waist = kit.body.level(3.9)
  const rows = [2.9, 1.7].map((level) => festoon(kit, kit.body.level(level)))
  return (spot) => (spot.y > waist ? undefined : (rows[0](spot) ?? rows[1](spot)))
}

const festoons = 8

/** One row of them, hung up at a height. */
function festoon({ cm, material }: Kit, height: number): Layer {
  return ({ u, y }) => {
    const beat = u * festoons
    const x = Math.abs(beat - Math.round(beat)) * 2
    if (x < 0.09 && Math.abs(y - height) < 3 * cm) return material.accent
    const away = (y - height) / cm + 11 * (1 - (1 - x) ** 2)
    if (away > -0.4 && away < 2.6) return material.trim
    return away > 5 && away < 5.5 && x > 0.15 ? material.crease : undefined
  }
}

/** Tier over tier of fringe. */
function fringes({ body, cm, material }: Kit): Layer {
  const top = body.level(4.3)
  const tier = 15 * cm
  return ({ y, across }) => {
    if (y > top) return undefined
    const drop = (top - y) % tier
    if (drop < 1.3 * cm) return material.trim
    const beat = across / (1.5 * cm)
    const ragged = 1.2 * Math.abs(Math.sin(Math.round(beat) * 2.7)) * cm
    if (tier - drop < ragged) return material.lining
    return Math.abs(beat - Math.round(beat)) < 0.16 ? material.crease : undefined
  }
}

/** A great bow at the back of the waist, its ends down the train. */
function backBow(kit: Kit): Part[] {
  const { body, cm, material } = kit
  const y = body.level(4.3)
  const z = -Math.max(kit.cover(y, Math.PI), body.torsoSection(y).back) - 2.6 * cm
  const place = (x: number, turn: number) => ({
    centre: [x * cm, y, z] as const,
    right: [Math.cos(turn), Math.sin(turn), 0] as const,
    up: [-Math.sin(turn), Math.cos(turn), 0] as const,
    outward: [0, 0, -1] as const,
  })
  const loops = [-1, 1].map((side) => ({
    name: `bow loop ${side}`,
    material: material.main,
    ...setAt(softBox(13 * cm, 9 * cm, 4 * cm, 0), place(side * 7, side * 0.22)),
  }))
  const ends = [-1, 1].map((side) =>
    clothPart(
      hangingTail(kit, {
        angle: Math.PI + side * 0.12,
        from: y,
        to: body.level(Math.max(2.3, hemOn(body.person, 0) + 0.1)),
        width: [4 * cm, 9 * cm],
        room: 1.6 * cm,
        drift: side * 5 * cm,
        slant: side * 4 * cm,
      }),
      {
        name: `bow end ${side}`,
        material: material.main,
        lining: material.lining,
        folded: ['sides', 'hem'],
        thickness: 0.5 * cm,
      },
    ),
  )
  const knot = {
    name: 'bow knot',
    material: material.main,
    ...setAt(softBox(4.4 * cm, 5 * cm, 5 * cm, 0), place(0, 0)),
  }
  return [...loops, ...ends, knot]
}
