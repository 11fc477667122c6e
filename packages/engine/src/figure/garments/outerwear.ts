/** Jackets, coats and vests that are known by how they are made. */
import { emblemAt } from '../emblem.ts'
import type { Part } from '../figure.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { fallCollar } from './cloth/collar.ts'
import { buckle, buttonsOn, placeOn, setAt } from './cloth/fasteners.ts'
import { band, stitches } from './cloth/finish.ts'
import type { Kit } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { coat as coatCut, jacket as jacketCut, suitGap } from './coats.ts'
import { type CutRow, upperBuilders } from './upper/builders.ts'
import type { MadeUpper } from './upper/cut.ts'
import { breastMark, levelBand, patchPocket, rowLine } from './upper/details.ts'
import { coatPockets, singleButton, yoke, zipEdges } from './upper/tailoring.ts'

/** Closed to the neck in front, by a zip. */
const zipped: CutRow = {
  neck: 'collar',
  hem: [4, 3.6, 3.1],
  room: [1.4, 4],
  fall: [0.4, 0.9],
  waist: 'free',
  collar: 'stand',
  front: 'zip',
  sleeve: 'loose',
  cuff: 'ribbed',
  emblem: 'back',
}

const cuts = {
  bomber_jacket: {
    ...jacketCut,
    hem: [4.2, 3.85, 3.4],
    room: [1.8, 4],
    fall: [0.5, 0.95],
    layers: (kit) => [...zipEdges(kit), ...slantPockets(kit)],
    sleeveLayers: (kit) => [sleevePocket(kit)],
  },
  varsity_jacket: {
    ...jacketCut,
    hem: [4.1, 3.75, 3.3],
    room: [1.4, 3.6],
    sleeveColour: 'trim',
    layers: (kit) => [
      ribStripes(kit),
      letter(kit),
      ...slantPockets(kit),
      band('sides', 2 * kit.cm, 2.3 * kit.cm, kit.material.crease),
    ],
    extras: (kit, made) => snaps(kit, made),
  },
  biker_jacket: {
    ...jacketCut,
    hem: [4.3, 3.95, 3.5],
    room: [0.8, 2.4],
    fall: [0.15, 0.5],
    gap: {
      left: [
        [3.4, 0.02],
        [4.2, -0.18],
        [4.7, 0.1],
        [5.3, 0.42],
        [5.7, 0.7],
      ],
      right: [
        [3.4, 0.26],
        [4.2, 0.3],
        [4.7, 0.34],
        [5.3, 0.42],
        [5.7, 0.7],
      ],
    },
    collar: 'coat',
    lapel: { width: 9.5, from: 5.5, to: 4.5 },
    cuff: 'none',
    hemRib: false,
    layers: (kit, made) => [
      ...zipEdges(kit),
      ...yoke(kit, made),
      slantZip(kit, 9, 4.42),
      slantZip(kit, 8, 5, true),
      levelBand(kit, 4.02, 0.3, kit.material.crease),
    ],
    sleeveLayers: (kit) => [elbowRibs(kit)],
    extras: (kit, made) => bikerBelt(kit, made),
  },
  denim_jacket: {
    ...jacketCut,
    hem: [4.2, 3.9, 3.5],
    room: [0.9, 3],
    collar: 'coat',
    cuff: 'buttoned',
    hemRib: false,
    trimmed: [],
    layers: (kit, made) => [...denimSeams(kit), ...yoke(kit, made)],
    extras: (kit, made) => frontButtons(kit, made, [5.3, 5, 4.7, 4.4, 4.1]),
  },
  puffer_jacket: {
    ...zipped,
    hem: [4.1, 3.6, 3],
    room: [3.4, 5.6],
    fall: [0.6, 0.95],
    layers: (kit) => tubes(kit),
    sleeveLayers: (kit) =>
      [0.14, 0.28, 0.42, 0.56, 0.7, 0.83].map((v) => rowLine(v, 0.5 * kit.cm, kit.material.crease)),
  },
  raincoat: {
    ...zipped,
    hem: [3, 2.2, 1.4],
    room: [1.8, 4],
    fall: [0.7, 1],
    collar: 'hood',
    front: 'buttons',
    cuff: 'turned',
    skirt: { flare: [0.06, 0.22], pipes: 6, height: 2 },
    layers: (kit) => [
      patchPocket(kit, { at: 11, level: 3.7, wide: 13, high: 13, flap: 5 }),
      levelBand(kit, 5.22, 0.35, kit.material.crease),
      stitches('hem', 1.6 * kit.cm, kit.material.crease, kit.cm),
    ],
  },
  parka: {
    ...zipped,
    hem: [3.2, 2.6, 1.8],
    room: [2.2, 4.4],
    fall: [0.6, 0.95],
    collar: 'hood',
    cuff: 'ribbed',
    layers: (kit) => [
      patchPocket(kit, { at: 10.5, level: 4, wide: 13, high: 13, flap: 5 }),
      patchPocket(kit, { at: 9.5, level: 5.1, wide: 9, high: 9, flap: 3.4 }),
      levelBand(kit, 4.36, 0.5, kit.material.crease),
    ],
    extras: (kit) => furEdge(kit),
  },
  cardigan: {
    ...jacketCut,
    neck: 'v',
    hem: [4, 3.4, 2.4],
    room: [1.2, 3.8],
    fall: [0.5, 0.95],
    collar: 'none',
    cuff: 'ribbed',
    gap: suitGap,
    layers: (kit) => [
      band('sides', 0, 2.6 * kit.cm, kit.material.trim),
      band('sides', 2.6 * kit.cm, 2.95 * kit.cm, kit.material.crease),
      patchPocket(kit, { at: 11, level: 4.05, wide: 10, high: 10 }),
    ],
    extras: (kit, made) => frontButtons(kit, made, [4.4, 4.15, 3.9], 0.018),
  },
  blazer: {
    ...coatCut,
    hem: [3.9, 3.45, 3],
    room: [0.9, 2.4],
    fall: [0.15, 0.6],
    gap: suitGap,
    lapel: { width: 7, from: 5.52, to: 4.55 },
    cuff: 'none',
    skirt: { flare: [0, 0.1], pipes: 0, height: 0 },
    layers: (kit, made) => [
      band('sides', 0, 0.9 * kit.cm, kit.material.trim),
      band('hem', 0, 0.9 * kit.cm, kit.material.trim),
      crest(kit),
      ...coatPockets(kit, made),
    ],
    sleeveLayers: (kit) => [band('hem', 3 * kit.cm, 3.9 * kit.cm, kit.material.trim)],
    extras: (kit, made) => singleButton(kit, made, 4.4),
  },
  tailcoat: {
    ...coatCut,
    hem: [2.6, 2.2, 1.8],
    room: [0.8, 2],
    fall: [0.1, 0.4],
    waist: 'seam',
    waistLevel: 4.3,
    gap: {
      left: [
        [1.8, 2.4],
        [3.4, 1.9],
        [3.95, 1.1],
        [4.12, 0.28],
        [4.6, 0.22],
        [5.2, 0.36],
        [5.7, 0.66],
      ],
      right: [
        [1.8, 2.4],
        [3.4, 1.9],
        [3.95, 1.1],
        [4.12, 0.28],
        [4.6, 0.22],
        [5.2, 0.36],
        [5.7, 0.66],
      ],
    },
    lapel: { width: 7.5, from: 5.52, to: 4.6 },
    cuff: 'none',
    skirt: { flare: [0.02, 0.08], pipes: 0, height: 0 },
    layers: (kit, made) => coatPockets(kit, made).slice(1),
    extras: (kit, made) => frontButtons(kit, made, [4.6, 4.42, 4.24], 0.03),
  },
  turnout_coat: {
    ...zipped,
    hem: [3.8, 3.2, 2.6],
    room: [2, 4.4],
    fall: [0.6, 0.95],
    cuff: 'turned',
    collar: 'high stand',
    layers: (kit) => [
      ...reflective(kit, [4.85, 4.1]),
      patchPocket(kit, { at: 10.5, level: 4.02, wide: 13, high: 13, flap: 4.6 }),
      patchPocket(kit, { at: 9.5, level: 5.24, wide: 8, high: 8, flap: 3, sides: 'left' }),
    ],
    sleeveLayers: (kit) => [
      rowLine(0.72, 5.6 * kit.cm, kit.material.trim),
      rowLine(0.72, 7.6 * kit.cm, kit.material.accent),
    ],
  },
  hi_vis_vest: {
    ...zipped,
    hem: [4, 3.7, 3.3],
    room: [1.6, 3.4],
    collar: 'none',
    neck: 'v',
    layers: (kit) => [...reflective(kit, [4.6, 4.05]), ...braceBands(kit)],
  },
  tactical_vest: {
    ...zipped,
    hem: [4.4, 4.2, 3.9],
    room: [1.8, 3],
    fall: [0.2, 0.5],
    collar: 'none',
    neck: 'scoop',
    front: undefined,
    layers: (kit) => [
      ...[5.05, 4.95, 4.85].map((level) => levelBand(kit, level, 0.35, kit.material.crease)),
      band('top', 0, 1.2 * kit.cm, kit.material.lining),
      band('hem', 0, 1.2 * kit.cm, kit.material.lining),
    ],
    extras: (kit) => pouches(kit),
  },
  life_jacket: {
    ...zipped,
    hem: [4.4, 4.1, 3.8],
    room: [4, 5.6],
    fall: [0.3, 0.6],
    collar: 'none',
    neck: 'v',
    layers: (kit) => [
      levelBand(kit, 4.86, 0.5, kit.material.crease),
      levelBand(kit, 4.46, 3, kit.material.lining),
      levelBand(kit, 5.06, 2.6, kit.material.trim),
    ],
  },
  bolero: {
    ...jacketCut,
    hem: [4.95, 4.8, 4.6],
    room: [0.8, 2],
    fall: [0.1, 0.4],
    collar: 'none',
    cuff: 'turned',
    hemRib: false,
    gap: {
      left: [
        [4.5, 1.1],
        [4.9, 0.66],
        [5.4, 0.5],
        [5.7, 0.8],
      ],
      right: [
        [4.5, 1.1],
        [4.9, 0.66],
        [5.4, 0.5],
        [5.7, 0.8],
      ],
    },
    layers: (kit) => [
      band('sides', 0, 1.4 * kit.cm, kit.material.trim),
      band('hem', 0, 1.4 * kit.cm, kit.material.trim),
    ],
  },
  tabard: {
    ...zipped,
    neck: 'crew',
    hem: [3, 2.3, 1.4],
    room: [1, 2.4],
    fall: [0.4, 0.9],
    waist: 'belt',
    collar: 'none',
    front: undefined,
    emblem: 'chest',
    isSlit: true,
    skirt: { flare: [0.04, 0.16], pipes: 6, height: 2.4 },
    trimmed: ['hem', 'top'],
    layers: (kit) => [halves(kit)],
  },
} as const satisfies Record<string, CutRow>

export const outerwear = upperBuilders(cuts)

/** Welt pockets that slant to the side seam. */
function slantPockets(kit: Kit): Layer[] {
  return [slantZip(kit, 12, 4.2)]
}

/** A slanting zip or welt on both fronts, or on the wearer's left alone. */
function slantZip({ body, cm, material }: Kit, at: number, level: number, isLeft = false): Layer {
  const middle = body.level(level)
  return ({ x, y, z }) => {
    if (z < 0 || (isLeft && x < 0)) return undefined
    const dx = Math.abs(x) / cm - at
    const dy = (y - middle) / cm
    const along = dx * 0.42 - dy * 0.91
    const across = Math.abs(dx * 0.91 + dy * 0.42)
    if (Math.abs(along) > 6 || across > 0.75) return undefined
    return across < 0.3 ? material.trim : material.crease
  }
}

/** The zipped pen pocket on a bomber's left sleeve. */
function sleevePocket({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength }) => {
    const across = Math.abs(u - 0.68) * rowLength
    if (across > 3.4 * cm || v < 0.2 || v > 0.36) return undefined
    const edge = Math.min(3.4 * cm - across, (v - 0.2) * 60 * cm, (0.36 - v) * 60 * cm)
    return edge < 0.35 * cm ? material.crease : undefined
  }
}

/** Two stripes on the knitted hem. */
function ribStripes({ cm, material }: Kit): Layer {
  return ({ toHem }) =>
    (toHem > 1 * cm && toHem < 1.8 * cm) || (toHem > 2.8 * cm && toHem < 3.6 * cm)
      ? material.trim
      : undefined
}

/** The letter of a school: a block letter on the left breast. */
function letter(kit: Kit): Layer {
  const { material } = kit
  return breastMark(
    kit,
    (x, y) => {
      const isIn = (rim: number) => {
        const [ax, ay] = [Math.abs(x), Math.abs(y)]
        if (ax > 0.8 - rim || ay > 1 - rim) return false
        return x < -0.3 - rim || (y > 0.5 + rim && x < 0.8) || (ay < 0.2 - rim && x < 0.5 - rim)
      }
      return isIn(0.12) ? material.trim : isIn(0) ? material.accent : undefined
    },
    { at: 10, level: 5, size: 5 },
  )
}

function snaps(kit: Kit, made: MadeUpper): Part[] {
  return frontButtons(kit, made, [5.3, 5, 4.7, 4.4, 4.1, 3.85])
}

/** Buttons down the wearer's left edge. */
function frontButtons(
  kit: Kit,
  { sheet, rowOf }: MadeUpper,
  levels: readonly number[],
  u = 0.012,
): Part[] {
  const places = levels.map((level) => [u, rowOf(level)] as const)
  return [buttonsOn(sheet, places, 0.75 * kit.cm, 'front buttons', kit.material.trim)]
}

function elbowRibs({ cm, material }: Kit): Layer {
  return ({ v, columnLength }) => {
    if (v < 0.04 || v > 0.22) return undefined
    const beat = (v * columnLength) / (1.6 * cm)
    return Math.abs(beat - Math.round(beat)) < 0.12 ? material.crease : undefined
  }
}

/** The belt at the hem of a biker's jacket. */
function bikerBelt(kit: Kit, { sheet }: MadeUpper): Part[] {
  const place = placeOn(sheet, 0.05, 0.93, 0.5 * kit.cm)
  const studs = [0.1, 0.9, 0.93].map((u) => [u, 0.93] as const)
  return [
    {
      name: 'biker buckle',
      material: kit.material.trim,
      ...setAt(buckle(5 * kit.cm, 4.4 * kit.cm, 0.8 * kit.cm), place),
    },
    buttonsOn(sheet, studs, 0.6 * kit.cm, 'studs', kit.material.trim),
  ]
}

/** Flapped breast pockets, seams that run down to the waist, a waistband. */
function denimSeams(kit: Kit): Layer[] {
  const { body, cm, material } = kit
  const [top, bottom] = [body.level(5.28), body.level(4.02)]
  return [
    patchPocket(kit, { at: 9.5, level: 5.26, wide: 9, high: 8.5, flap: 4, line: material.trim }),
    ({ x, y, z }) => {
      if (y > top || y < bottom) return undefined
      const t = (top - y) / (top - bottom)
      const lines = z > 0 ? [5.4 - t * 1.4, 13 - t * 6.5] : [8 - t * 3]
      return lines.some((line) => Math.abs(Math.abs(x) / cm - line) < 0.2)
        ? material.trim
        : undefined
    },
    stitches('sides', 2.2 * cm, material.trim, cm),
    band('hem', 3.6 * cm, 3.95 * cm, material.trim),
  ]
}

/** Round tubes of down, seam under seam. */
function tubes(kit: Kit): Layer[] {
  const levels = [5.3, 5.02, 4.74, 4.46, 4.18, 3.9, 3.62, 3.34]
  return levels.map((level) => levelBand(kit, level, 0.55, kit.material.crease))
}

function furEdge(kit: Kit): Part[] {
  const { cm, material } = kit
  const sheet = fallCollar(kit, {
    gap: 0.3,
    stand: 0.2,
    fall: () => 5.4,
    columns: 64,
    bulge: () => 3,
  })
  return [
    clothPart(sheet, {
      name: 'fur edge',
      material: material.trim,
      lining: material.lining,
      folded: ['hem', 'sides'],
      thickness: 1.6 * cm,
    }),
  ]
}

/** A shield on the breast pocket. */
function crest(kit: Kit): Layer {
  const { material } = kit
  return breastMark(
    kit,
    (x, y) => {
      const edge = 0.8 - Math.abs(x) - (y < -0.1 ? (y + 0.1) ** 2 * 0.9 : 0)
      if (Math.abs(y) > 0.95 || edge < 0) return undefined
      if (edge < 0.16 || y > 0.8) return material.trim
      return emblemAt('star', x * 1.9, y * 1.9) ? material.trim : material.accent
    },
    { at: 10.5, level: 4.96, size: 3.4 },
  )
}

/** Silver tape edged with a bright colour, as on working clothes. */
function reflective(kit: Kit, levels: readonly number[]): Layer[] {
  return levels.flatMap((level) => [
    levelBand(kit, level, 4, kit.material.trim),
    levelBand(kit, level, 6.4, kit.material.accent),
  ])
}

function braceBands({ cm, material, body }: Kit): Layer[] {
  const low = body.level(4.6)
  return [
    ({ x, y }) =>
      y > low && Math.abs(Math.abs(x) - 10.5 * cm) < 2 * cm ? material.trim : undefined,
  ]
}

/** Three pouches across the belly. */
function pouches(kit: Kit): Part[] {
  const { body, cm, material } = kit
  return [-1, 0, 1].map((i) => {
    const angle = i * 0.52
    const at = (level: number, out: number) => body.torso(body.level(level), angle, out * cm)
    const centre = at(4.52, 0)
    const cover = kit.cover(centre[1], angle)
    const reach = Math.max(cover, Math.hypot(centre[0], centre[2])) + 4.4 * cm
    const place = {
      centre: [Math.sin(angle) * reach, centre[1], Math.cos(angle) * reach] as const,
      right: [Math.cos(angle), 0, -Math.sin(angle)] as const,
      up: [0, 1, 0] as const,
      outward: [Math.sin(angle), 0, Math.cos(angle)] as const,
    }
    return {
      name: `pouch ${i + 2}`,
      material: material.main,
      ...setAt(pouchBox(cm), place),
      pattern: ({ y }: { y: number }) =>
        Math.abs(y - centre[1] - 2.2 * cm) < 0.25 * cm ? material.crease : undefined,
    }
  })
}

function pouchBox(cm: number) {
  return softBox(8.4 * cm, 11 * cm, 3.6 * cm, 0.05)
}

/** Two colours, parted down the middle. */
function halves({ material }: Kit): Layer {
  return ({ x }) => (x < 0 ? material.lining : undefined)
}
