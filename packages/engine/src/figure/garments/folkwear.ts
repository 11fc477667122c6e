/** Dress of several peoples, each by its own name and cut. */
import type { Part } from '../figure.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { placeOn, setAt } from './cloth/fasteners.ts'
import { band } from './cloth/finish.ts'
import type { Kit } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { waistBand } from './cloth/waistband.ts'
import { hanbok, shuka } from './draped-wear.ts'
import { cheongsamCut } from './frocks.ts'
import type { GarmentBuilder } from './garment-builder.ts'
import { kimono as kimonoCut } from './robes.ts'
import { type CutRow, upperBuilders } from './upper/builders.ts'
import { longCollar } from './upper/crossed.ts'
import type { MadeUpper } from './upper/cut.ts'
import { sideStripes } from './upper/details.ts'

const plainRobe: CutRow = {
  neck: 'crew',
  hem: [1.6, 0.5, 0.16],
  room: [1.4, 3.4],
  fall: [0.8, 1],
  waist: 'belt',
  collar: 'none',
  sleeve: 'loose',
  cuff: 'none',
  skirt: { flare: [0.04, 0.16], pipes: 6, height: 2.2 },
  emblem: 'chest',
}

const cuts = {
  yukata: {
    ...kimonoCut,
    hem: [1.6, 0.62, 0.3],
    sleeve: 'kimono',
    extras: (kit, made) => [
      ...longCollar(kit, made, 4.6, 4.2, kit.material.main),
      ...bowObi(kit, 9, made.shape.room),
    ],
  },
  thobe: {
    ...plainRobe,
    neck: 'collar',
    collar: 'stand',
    layers: (kit) => [
      placket(kit, 24),
      band('hem', 1.6 * kit.cm, 1.9 * kit.cm, kit.material.crease),
    ],
  },
  kaftan: {
    ...plainRobe,
    neck: 'v',
    room: [2, 4],
    sleeve: 'bell',
    skirt: { flare: [0.06, 0.22], pipes: 8, height: 3 },
    layers: (kit) => [
      band('top', 0, 2.6 * kit.cm, kit.material.trim),
      band('top', 3.2 * kit.cm, 3.8 * kit.cm, kit.material.trim),
      placket(kit, 34, kit.material.trim),
      band('hem', 1 * kit.cm, 4.4 * kit.cm, kit.material.trim),
      sideStripes(kit.cm, kit.material.trim, { width: 2 }),
    ],
    sleeveLayers: (kit) => [band('hem', 1 * kit.cm, 4 * kit.cm, kit.material.trim)],
  },
  abaya: {
    ...plainRobe,
    hem: [1, 0.2, 0.08],
    room: [2, 4],
    sleeve: 'bell',
    skirt: { flare: [0.08, 0.26], pipes: 10, height: 4 },
    layers: (kit) => [
      ({ u, across, z }) => {
        const away = Math.abs(Math.abs(across) - 3.4 * kit.cm)
        return z > 0 && Math.abs(u - 0.5) < 0.2 && away < 0.5 * kit.cm
          ? kit.material.trim
          : undefined
      },
    ],
    sleeveLayers: (kit) => [band('hem', 1 * kit.cm, 3 * kit.cm, kit.material.trim)],
  },
  ao_dai: {
    ...cheongsamCut,
    hem: [1.4, 0.6, 0.3],
    skirt: { flare: [-0.01, 0.08], pipes: 3, height: 1.2 },
  },
  chiton: {
    ...plainRobe,
    neck: 'boat',
    hem: [2.4, 0.9, 0.14],
    room: [1, 3],
    waist: 'seam',
    waistLevel: 4.62,
    sleeve: 'loose',
    skirt: { flare: [0.04, 0.18], pipes: 16, height: 3.2 },
    layers: (kit) => [meander(kit), fineFolds(kit)],
    extras: (kit, made) => [...cord(kit, 4.62, made.shape.room), ...shoulderPins(kit, made)],
  },
  puebla: {
    ...plainRobe,
    neck: 'square',
    hem: [2.6, 1.8, 1],
    room: [1, 3],
    layers: (kit) => [
      band('top', 0, 6 * kit.cm, kit.material.accent),
      band('hem', 3 * kit.cm, 9 * kit.cm, kit.material.accent),
      band('hem', 10 * kit.cm, 11 * kit.cm, kit.material.trim),
    ],
  },
} as const satisfies Record<string, CutRow>

/** A slit at the throat with its facing. */
function placket({ cm, material }: Kit, long: number, line: string = material.crease): Layer {
  return ({ u, across, down }) => {
    const edge = 1.6 * cm - Math.abs(across)
    if (Math.abs(u - 0.5) > 0.1 || edge < 0 || down > long * cm) return undefined
    const isLine = edge < 0.32 * cm || Math.abs(across) < 0.16 * cm || down > (long - 0.35) * cm
    return isLine ? line : undefined
  }
}

/** Close folds from shoulder to hem, as of thin wool. */
function fineFolds({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength }) => {
    const beat = u * 34
    const away = (Math.abs(beat - Math.round(beat)) * rowLength) / 34
    const end = 0.5 + 0.5 * Math.abs(Math.sin(Math.round(beat) * 1.9))
    return v > 0.06 && v < end && away < 0.17 * cm ? material.crease : undefined
  }
}

/** A Greek key along the hem. */
function meander({ cm, material }: Kit): Layer {
  return ({ across, toHem }) => {
    const y = toHem / cm - 2
    if (y < -1 || y > 6) return undefined
    if (y < -0.3 || y > 5.3) return material.trim
    const x = (((across / cm) % 6) + 6) % 6
    const isKey =
      x < 0.8 ||
      (y > 4 && y < 4.8) ||
      (x > 4 && x < 4.8 && y > 1.2) ||
      (y > 1.2 && y < 2 && x > 2 && x < 4.8)
    return isKey ? material.trim : undefined
  }
}

/** A cord round the waist. */
function cord(kit: Kit, level: number, room: number): Part[] {
  const { cm, material } = kit
  const sheet = waistBand(kit, { level, height: 2.2, room: room / cm + 1.2 })
  return [
    clothPart(sheet, {
      name: 'girdle',
      material: material.trim,
      lining: material.trim,
      folded: ['top', 'hem'],
      thickness: 0.8 * cm,
    }),
  ]
}

/** A brooch on either shoulder, where the cloth is pinned together. */
function shoulderPins({ cm, material }: Kit, { sheet }: MadeUpper): Part[] {
  return [-1, 1].map((side) => ({
    name: `pin ${side}`,
    material: material.trim,
    ...setAt(
      softBox(3.4 * cm, 3.4 * cm, 1.6 * cm, 0),
      placeOn(sheet, 0.5 + side * 0.19, 0.03, 0.5 * cm),
    ),
  }))
}

/** A narrow obi tied in a bow behind. */
function bowObi(kit: Kit, height: number, room: number): Part[] {
  const { cm, material, context } = kit
  if (context.wears('obi') || context.wears('sash') || context.wears('hakama')) return []
  const sheet = waistBand(kit, { level: 4.45, height, room: room / cm + 2.2, rows: 6 })
  const look = { material: material.accent, lining: material.accent, thickness: 0.8 * cm }
  const belt = clothPart(sheet, {
    ...look,
    name: 'obi',
    folded: ['top', 'hem'],
    layers: [
      band('top', 1 * cm, 1.4 * cm, material.trim),
      band('hem', 1 * cm, 1.4 * cm, material.trim),
    ],
  })
  const back = placeOn(sheet, 0, 0.4, 2.4 * cm)
  const place = (x: number, y: number, turn: number) => ({
    centre: [x * cm, back.centre[1] + y * cm, back.centre[2]] as const,
    right: [-Math.cos(turn), -Math.sin(turn), 0] as const,
    up: [-Math.sin(turn), Math.cos(turn), 0] as const,
    outward: [0, 0, -1] as const,
  })
  const piece = (
    name: string,
    size: readonly [number, number, number],
    at: ReturnType<typeof place>,
  ) => ({
    name,
    material: material.accent,
    ...setAt(softBox(size[0] * cm, size[1] * cm, size[2] * cm, 0), at),
  })
  return [
    belt,
    piece('obi bow left', [13, 10, 3.4], place(7.4, 1, 0.24)),
    piece('obi bow right', [13, 10, 3.4], place(-7.4, 1, -0.24)),
    piece('obi end left', [6.5, 13, 2], place(3.6, -7.5, 0.22)),
    piece('obi end right', [6.5, 11, 2], place(-3.6, -7, -0.22)),
    piece('obi knot', [5, 7, 4.6], place(0, 0.6, 0)),
  ]
}

export const folkwear = {
  ...upperBuilders(cuts),
  hanbok,
  shuka,
} as const satisfies Record<string, GarmentBuilder>
