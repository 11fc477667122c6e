/** Shirts and their kin: a bodice, two sleeves, a collar, and what closes them. */
import type { Garment } from '../../design/design.ts'
import type { Keys } from '../../math/scalar.ts'
import { lerp } from '../../math/scalar.ts'
import type { Part, Region } from '../figure.ts'
import { onBothArms } from './cloth/arms.ts'
import { makeBodice } from './cloth/bodice.ts'
import { limbFolds, trunkFolds } from './cloth/body-folds.ts'
import { clothPart, type Layer } from './cloth/cloth.ts'
import { neckBand, shirtCollar, standCollar } from './cloth/collar.ts'
import { buttonsOn } from './cloth/fasteners.ts'
import {
  band,
  emblemLayer,
  fabricLayer,
  finishMaterials,
  hemCut,
  seam,
  trimLayers,
  trimWidth,
} from './cloth/finish.ts'
import { type Fold, foldLines } from './cloth/folds.ts'
import { rowAt } from './cloth/hang.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { type NecklineKind, necklineOf } from './cloth/neckline.ts'
import type { Sheet } from './cloth/sheet.ts'
import { makeSleeve } from './cloth/sleeve.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'

export type TopCut = {
  neck: NecklineKind
  /** Canon level of the hem at length 0, .5 and 1. */
  hem: readonly [short: number, usual: number, long: number]
  /** Room in cm at fit 0 and 1. */
  room: readonly [tight: number, loose: number]
  /** How straight it hangs at fit 0 and 1. */
  fall: readonly [tight: number, loose: number]
  /** Goes into trousers and skirts. */
  tucks: boolean
  collar: 'none' | 'band' | 'shirt' | 'stand' | 'roll'
  front: 'none' | 'buttons' | 'laces' | 'zip'
  /** What the sleeves end in. */
  cuff: 'none' | 'buttoned' | 'ribbed'
  hemRib?: boolean
}

export function buildTop(context: GarmentContext, cut: TopCut): Dressed {
  const kit = kitOf(context)
  const shape = shapeOf(kit, cut)
  const { bodice, folds } = bodiceOf(kit, cut, shape)
  const part = clothPart(bodice, {
    name: 'bodice',
    material: kit.material.main,
    lining: kit.material.lining,
    thickness: kit.thickness,
    folded: ['hem', 'top'],
    group: kit.garment.id,
    region: 'chest',
    layers: [
      ...frontLayers(kit, cut),
      ...trimLayers(kit, cut.collar === 'none' ? ['hem', 'top'] : ['hem']),
      cut.hemRib ? band('hem', 0, 4.5 * kit.cm, kit.material.trim) : undefined,
      chestEmblem(kit, bodice),
      foldLines(folds, kit.material.crease, true),
      fabricLayer(kit),
    ],
  })
  return {
    parts: [
      part,
      ...sleeveParts(kit, cut, shape),
      ...neckParts(kit, cut),
      ...closures(kit, cut, bodice),
    ],
    thickness: thicknessOf(kit, shape),
    hides: hiddenBy(kit.garment, cut, shape),
    materials: finishMaterials(kit),
    landmarks: {
      Chest: [0, kit.body.level(5), kit.body.torsoSection(kit.body.level(5)).front + shape.room],
    },
  }
}

type Shape = {
  hem: number
  room: number
  fall: number
  isTucked: boolean
  tied: number | undefined
}

function shapeOf(kit: Kit, cut: TopCut): Shape {
  const { garment, context } = kit
  const [short, usual, long] = cut.hem
  const { length, fit } = garment
  const isTucked = cut.tucks && length <= 0.55 && context.wears('legs')
  const isBelted = context.wears('belt') || context.wears('sash') || context.wears('tool_belt')
  return {
    hem: isTucked
      ? 4.12
      : length < 0.5
        ? lerp(short, usual, length * 2)
        : lerp(usual, long, length * 2 - 1),
    room: lerp(cut.room[0], cut.room[1], fit) * kit.cm,
    fall: lerp(cut.fall[0], cut.fall[1], fit),
    isTucked,
    tied: isTucked ? 4.27 : isBelted ? 4.32 : undefined,
  }
}

function bodiceOf(kit: Kit, cut: TopCut, shape: Shape): { bodice: Sheet; folds: Fold[] } {
  const { body, garment } = kit
  const top = necklineOf(body, cut.neck)
  const style = { random: kit.random('folds'), softness: kit.softness, cm: kit.cm }
  const edges = { top, bottom: () => body.level(shape.hem) }
  const folds =
    garment.fit < 0.12
      ? []
      : trunkFolds(body, style, edges, shape.tied === undefined ? 'loose' : 'tied')
  const bodice = makeBodice(kit, {
    neck: cut.neck,
    hem: shape.hem,
    hemShape: shape.isTucked ? undefined : hemCut(kit, 100 * kit.cm),
    room: shape.room,
    fall: shape.fall,
    tied: shape.tied,
    isTucked: shape.isTucked,
    folds,
  })
  return { bodice, folds }
}

function chestEmblem(kit: Kit, bodice: Sheet): Layer | undefined {
  const { body, garment } = kit
  const middle = bodice.columns / 2
  const top = bodice.positions[middle * 3 + 1]
  return emblemLayer(
    garment.emblem,
    { across: 0, down: (top - body.level(4.92)) * 1.02, size: 0.3 * body.unit },
    kit.material.accent,
    kit.material.trim,
  )
}

function frontLayers(kit: Kit, cut: TopCut): (Layer | undefined)[] {
  const { cm, material } = kit
  if (cut.front === 'buttons') {
    return [
      ({ across, v }) =>
        v < 0.99 && Math.abs(Math.abs(across) - 1.7 * cm) < 0.14 * cm ? material.crease : undefined,
    ]
  }
  if (cut.front === 'zip') {
    return [({ across }) => (Math.abs(across) < 0.7 * cm ? material.trim : undefined)]
  }
  if (cut.front === 'laces') {
    return [
      ({ across, down }) =>
        down < 13 * cm && Math.abs(across) < (0.9 - down / (16 * cm)) * cm
          ? material.lining
          : undefined,
    ]
  }
  return [seam(0.5, material.crease, 0, 0, 0)]
}

function closures(kit: Kit, cut: TopCut, bodice: Sheet): Part[] {
  if (cut.front !== 'buttons') return []
  const count = 6
  const places = Array.from(
    { length: count },
    (_, i) => [0.5, rowAt(0.05 + (i / count) * 0.9)] as const,
  )
  return [buttonsOn(bodice, places, 0.62 * kit.cm, 'buttons', kit.material.trim)]
}

/** Where a sleeve ends along the arm. */
function sleeveEnd({ sleeve }: Garment): number {
  return sleeve === 'short' ? 0.33 : 0.98
}

function sleeveRoom(garment: Garment, room: number, cut: TopCut): Keys {
  const { sleeve } = garment
  const loose = room * 0.9
  if (sleeve === 'short') {
    return [
      [0, 0.5],
      [0.1, 0.55],
      [0.34, loose + 1],
    ]
  }
  if (sleeve === 'wide') {
    return [
      [0, 0.5],
      [0.1, 0.55],
      [0.4, loose + 1],
      [0.7, loose + 3.4],
      [1, loose + 6.5],
    ]
  }
  const wrist = cut.cuff === 'none' ? loose * 0.8 + 0.5 : 0.7
  return [
    [0, 0.5],
    [0.1, 0.55],
    [0.3, loose + 0.3],
    [0.55, loose + 0.4],
    [0.84, loose + 0.7],
    [0.92, wrist],
    [1, wrist],
  ]
}

function sleeveParts(kit: Kit, cut: TopCut, shape: Shape): Part[] {
  const { garment, cm, material } = kit
  if (garment.sleeve === 'none') return []
  const to = sleeveEnd(garment)
  const style = { random: kit.random('sleeve folds'), softness: kit.softness, cm }
  const folds =
    garment.fit < 0.12
      ? []
      : limbFolds(
          style,
          (t) => (t + 0.05) / (to + 0.05),
          cut.cuff === 'none' ? ['elbow'] : ['elbow', 'wrist'],
        )
  const isCuffed = cut.cuff !== 'none' && garment.sleeve === 'long'
  return onBothArms(kit, () => {
    const sheet = makeSleeve(kit, {
      to,
      room: sleeveRoom(garment, shape.room / cm, cut).map(([t, room]) => [t, room * cm] as const),
      ...(garment.sleeve === 'wide' && {
        hang: [
          [0.35, 0],
          [0.6, 2 * cm],
          [1, 9 * cm],
        ] as const,
      }),
      folds,
      bodiceRoom: shape.room,
    })
    return [
      clothPart(sheet, {
        name: 'sleeve',
        material: material.main,
        lining: material.lining,
        thickness: kit.thickness,
        folded: ['hem'],
        group: garment.id,
        region: 'left upper arm',
        layers: [
          isCuffed
            ? band('hem', 0, 4.6 * cm, cut.cuff === 'ribbed' ? material.trim : material.main)
            : undefined,
          isCuffed && cut.cuff === 'buttoned'
            ? ({ toHem }) => (toHem < 4.9 * cm ? material.crease : undefined)
            : undefined,
          ...trimLayers(kit, ['hem']),
          foldLines(folds, material.crease, true),
          fabricLayer(kit),
        ],
      }),
    ]
  })
}

function neckParts(kit: Kit, cut: TopCut): Part[] {
  const { material, garment } = kit
  const options = { lining: material.lining, thickness: kit.thickness, region: 'neck' as const }
  if (cut.collar === 'shirt') {
    return [
      clothPart(shirtCollar(kit), {
        ...options,
        name: 'collar',
        material: trimWidth(kit) > 0 ? material.trim : material.main,
        folded: ['hem', 'sides'],
        layers: [fabricLayer(kit)],
        lining: material.main,
      }),
    ]
  }
  if (cut.collar === 'stand' || cut.collar === 'roll') {
    const height = cut.collar === 'roll' ? 0.24 : 0.13
    return [
      clothPart(standCollar(kit, height, cut.collar === 'roll' ? 0 : 0.12), {
        ...options,
        name: 'collar',
        material: material.main,
        folded: ['hem', 'sides'],
      }),
    ]
  }
  if (cut.collar === 'band') {
    return [
      clothPart(neckBand(kit, necklineOf(kit.body, cut.neck), 2.2 * kit.cm), {
        ...options,
        name: 'neck band',
        material: garment.colours.trim === garment.colours.main ? material.main : material.trim,
        folded: ['hem', 'top'],
        thickness: 0.3 * kit.cm,
      }),
    ]
  }
  return []
}

function thicknessOf(kit: Kit, shape: Shape): Partial<Record<Region, number>> {
  const torso = kit.underAt(kit.body.level(5)) + Math.max(0.5, shape.room * 0.7) + 0.3
  const arm = kit.context.under('left upper arm') + shape.room * 0.9 + 0.5
  const { sleeve } = kit.garment
  return {
    chest: torso,
    belly: torso,
    ...(!shape.isTucked && { hips: torso }),
    ...(sleeve !== 'none' && { 'left upper arm': arm, 'right upper arm': arm }),
    ...(sleeve !== 'none' && sleeve !== 'short' && { 'left forearm': arm, 'right forearm': arm }),
  }
}

function hiddenBy({ sleeve, side }: Garment, cut: TopCut, shape: Shape): Region[] {
  const isHigh = cut.neck === 'crew' || cut.neck === 'collar' || cut.neck === 'high'
  return [
    ...(isHigh ? (['chest'] as const) : []),
    'belly',
    ...(shape.hem < 3.6 ? (['hips'] as const) : []),
    ...(isHigh && (sleeve === 'long' || sleeve === 'wide') ? sides('upper arm', side) : []),
    ...(sleeve === 'long' ? sides('forearm', side) : []),
  ]
}

const cuts = {
  shirt: {
    neck: 'collar',
    hem: [4, 3.5, 3],
    room: [0.5, 3],
    fall: [0.2, 0.8],
    tucks: true,
    collar: 'shirt',
    front: 'buttons',
    cuff: 'buttoned',
  },
  t_shirt: {
    neck: 'crew',
    hem: [4.2, 3.55, 3.1],
    room: [0.4, 3],
    fall: [0.25, 0.9],
    tucks: false,
    collar: 'band',
    front: 'none',
    cuff: 'none',
  },
} as const satisfies Record<string, TopCut>

export const tops: Record<keyof typeof cuts, GarmentBuilder> = {
  shirt: (context) => buildTop(context, cuts.shirt),
  t_shirt: (context) => buildTop(context, cuts.t_shirt),
}
