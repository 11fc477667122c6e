/** Sleeves of an upper garment, with their cuffs. */
import { curve, type Keys } from '../../../math/scalar.ts'
import type { Part } from '../../figure.ts'
import { onBothArms } from '../cloth/arms.ts'
import { limbFolds } from '../cloth/body-folds.ts'
import { clothPart } from '../cloth/cloth.ts'
import { band, fabricLayer, pipingLayer, trimLayers } from '../cloth/finish.ts'
import { type Fold, foldLines } from '../cloth/folds.ts'
import { torn } from '../cloth/hem-cuts.ts'
import type { Kit } from '../cloth/kit.ts'
import { type Layer, layerOn } from '../cloth/layer.ts'
import { type Rumple, sized } from '../cloth/rumple.ts'
import { sheetOf } from '../cloth/sheet.ts'
import { makeSleeve, sleeveRow } from '../cloth/sleeve.ts'
import type { UpperCut, UpperShape } from './cut.ts'
import { elbowPatches } from './said-details.ts'
import { shoulderSpikes } from './spikes.ts'

type Pattern = {
  /** Where it ends along the arm. */
  to: number
  /** Room in cm at 175 cm along the arm. */
  room: Keys
  /** How far its lower side hangs. */
  hang?: Keys
}

function patternOf(kit: Kit, cut: UpperCut, roomCm: number): Pattern {
  const pattern = cutOf(kit, cut, roomCm)
  return isBoundIn(kit) && pattern.hang === undefined ? boundIn(pattern) : pattern
}

/** Whether something tight will be strapped over the forearm. */
function isBoundIn({ context }: Kit): boolean {
  const isStillToCome = !context.below?.some(({ name }) => name.startsWith('vambrace'))
  return isStillToCome && (context.wears('bracers') || context.wears('gauntlets'))
}

/** Drawn in close from below the elbow. */
function boundIn({ to, room }: Pattern): Pattern {
  const loose = room.filter(([t]) => t < 0.5)
  return { to, room: to < 0.6 ? room : [...loose, [0.52, curve(room, 0.52)], [0.6, 0.6], [1, 0.5]] }
}

function cutOf(kit: Kit, cut: UpperCut, roomCm: number): Pattern {
  const { sleeve } = kit.garment
  const loose = (roomCm / kit.cm) * 0.65
  const head: Keys = [
    [0, 0.5],
    [0.1, 0.55],
  ]
  if (sleeve === 'short') return shortPattern(cut, head, loose)
  if (sleeve === 'rolled') return rolledPattern(head, loose)
  if (sleeve === 'wide' || cut.sleeve === 'kimono') return widePattern(cut, head, loose)
  if (cut.sleeve === 'puffed') {
    return {
      to: 0.98,
      room: [...head.slice(0, 1), [0.1, 1.7], [0.24, 2.5], [0.4, 1], [0.9, 0.7], [1, 0.6]],
    }
  }
  const wrist = cut.cuff === 'none' ? loose * 0.6 + 0.6 : cut.cuff === 'turned' ? loose + 0.9 : 0.65
  return {
    to: cut.sleeve === 'bell' ? 1 : 0.985,
    room: [
      ...head,
      [0.3, loose + 0.3],
      [0.55, loose + 0.5],
      [0.84, loose + (cut.cuff === 'none' ? 0.2 : 0.9)],
      [0.92, wrist],
      [1, wrist],
    ],
  }
}

function shortPattern(cut: UpperCut, head: Keys, loose: number): Pattern {
  if (cut.sleeve === 'puffed') {
    return {
      to: 0.3,
      room: [
        [0, 0.5],
        [0.09, 2.6],
        [0.18, 3.8],
        [0.26, 2.6],
        [0.3, 0.7],
      ],
    }
  }
  return { to: 0.34, room: [...head, [0.34, loose + 1.2]] }
}

/** Turned up to above the elbow in a thick roll. */
function rolledPattern(head: Keys, loose: number): Pattern {
  return {
    to: 0.46,
    room: [
      ...head,
      [0.3, loose + 0.3],
      [0.36, loose + 0.5],
      [0.375, loose + 1.7],
      [0.445, loose + 1.8],
      [0.46, loose + 0.8],
    ],
  }
}

function widePattern(cut: UpperCut, head: Keys, loose: number): Pattern {
  if (cut.sleeve === 'kimono') {
    return {
      to: 0.95,
      room: [...head, [0.3, loose + 1], [0.6, loose + 1.6], [1, loose + 2]],
      hang: [
        [0.2, 0],
        [0.38, 12],
        [0.6, 24],
        [1, 30],
      ],
    }
  }
  return {
    to: 1,
    room: [...head, [0.35, loose + 0.8], [0.6, loose + 1.8], [1, loose + 4.2]],
    hang: [
      [0.4, 0],
      [0.6, 4],
      [0.8, 13],
      [1, 24],
    ],
  }
}

const cuffWidth = { none: 0, buttoned: 4.6, ribbed: 4.4, turned: 7 } as const

export function sleeveParts(kit: Kit, cut: UpperCut, shape: UpperShape): Part[] {
  const { garment, cm, material } = kit
  if (garment.sleeve === 'none') return []
  const pattern = patternOf(kit, cut, shape.room)
  const scaled = (keys: Keys): Keys => keys.map(([t, size]) => [t, size * cm] as const)
  const folds = sleeveFolds(kit, cut, pattern)
  const isWide = pattern.hang !== undefined
  return onBothArms(kit, () => {
    const sheet = makeSleeve(kit, {
      to: pattern.to,
      room: scaled(pattern.room),
      ...(pattern.hang && { hang: scaled(pattern.hang), isSquare: cut.sleeve === 'kimono' }),
      folds,
      rumples: sleeveRumples(kit, pattern),
      isPuffed: cut.sleeve === 'puffed',
      columns: isWide ? 44 : 24,
      rows: isWide ? 40 : 30,
    })
    return [
      clothPart(torn(kit, sheet, isWide ? 1 : 0.6), {
        name: 'sleeve',
        material: material[cut.sleeveColour ?? 'main'],
        lining: material.lining,
        thickness: kit.thickness * (isWide ? 1.3 : 1),
        folded: ['hem'],
        group: garment.id,
        region: 'left upper arm',
        creaseCosine: isWide ? -0.4 : 0.4,
        layers: [
          ...endLayers(kit, cut),
          ...(pattern.to > 0.6 ? elbowPatches(kit) : []),
          ...(cut.sleeveLayers?.(kit) ?? []),
          ...trimLayers(kit, ['hem']),
          pipingLayer(kit, [0.75]),
          foldLines(kit, folds, true),
          fabricLayer(kit, { isSleeve: true }),
          cut.weave?.sleeve,
        ],
      }),
      ...innerSleeve(kit, pattern),
      ...shoulderSpikes(kit, sheet),
    ]
  })
}

/** A close sleeve of the lining from the elbow on, seen through the mouth of a wide one: in a bent arm the cloth of the bend comes through the forearm. */
function innerSleeve({ body, cm, material, garment }: Kit, { hang }: Pattern): Part[] {
  if (hang === undefined) return []
  const sheet = sheetOf(18, 8, true, (u, v) =>
    body.arm.surface(0.42 + 0.4 * v, (u - 0.5) * 2 * Math.PI, 0.4 * cm),
  )
  return [
    clothPart(sheet, {
      name: 'inner sleeve',
      material: material.lining,
      lining: material.lining,
      group: garment.id,
      region: 'left upper arm',
    }),
  ]
}

function sleeveFolds(kit: Kit, cut: UpperCut, { to, hang }: Pattern): Fold[] {
  if (kit.garment.fit < 0.12) return []
  const style = { random: kit.random('sleeve folds'), softness: kit.softness, cm: kit.cm }
  const isGathered = cut.cuff === 'buttoned' || cut.cuff === 'ribbed'
  const kinds =
    hang !== undefined
      ? (['drop'] as const)
      : isGathered
        ? (['elbow', 'wrist'] as const)
        : (['elbow'] as const)
  return limbFolds(style, (t) => sleeveRow(t, to), kinds)
}

/** A long sleeve gives at the elbow, mostly in its bend, and piles up a little over the cuff. */
function sleeveRumples(kit: Kit, { to, hang }: Pattern): Rumple[] {
  if (kit.garment.fit < 0.12 || hang !== undefined || to < 0.6) return []
  const elbow = { v: sleeveRow(0.5, to), up: 9, down: 8, front: 0.75, side: 0.4, back: 0.2 }
  const wrist = { v: sleeveRow(0.86, to), up: 7, down: 2.5, front: 0.4, side: 0.4, back: 0.45 }
  return sized(kit, [elbow, wrist])
}

/** What a sleeve ends in: its cuff, or a roll. */
function endLayers(kit: Kit, cut: UpperCut): Layer[] {
  const { sleeve } = kit.garment
  if (sleeve === 'rolled') return rollLayers(kit)
  const isCuffed = sleeve === 'long' && cut.cuff !== 'none' && cut.sleeve !== 'kimono'
  return isCuffed ? cuffLayers(kit, cut) : []
}

/** Lines of the turns, one over the other. */
function rollLayers({ cm, material }: Kit): Layer[] {
  return [2.6, 5.4].map((at) => band('hem', at * cm, (at + 0.36) * cm, material.crease))
}

function cuffLayers(kit: Kit, cut: UpperCut): Layer[] {
  const { cm, material } = kit
  const width = cuffWidth[cut.cuff] * cm
  const line = 0.36 * cm
  const edge = band('hem', width, width + line, material.crease)
  if (cut.cuff === 'ribbed') {
    return [ribs(kit, width), edge]
  }
  if (cut.cuff === 'turned')
    return isPlainCoat(kit) ? [edge] : [band('hem', 0, width, material.trim), edge]
  return [
    edge,
    layerOn(
      ({ toHem }) => toHem.low < width,
      ({ u, toHem, rowLength }) =>
        toHem < width && Math.abs(u - 0.9) * rowLength < line / 2 ? material.crease : undefined,
    ),
  ]
}

/** Its cuffs are of its own cloth: only what is trimmed elsewhere has others. */
function isPlainCoat({ garment: { kind, hem } }: Kit): boolean {
  return /^(?:coat|trench_coat|raincoat)$/.test(kind) && (hem === 'plain' || hem === 'torn')
}

/** Knitted ribs: fine upright lines on a band at the hem. */
export function ribs(kit: Kit, width: number, edge: 'hem' | 'top' = 'hem'): Layer {
  const { cm, material } = kit
  const measure = edge === 'hem' ? 'toHem' : 'down'
  return layerOn(
    (patch) => patch[measure].low <= width,
    (spot) => {
      if (spot[measure] > width) return undefined
      const beat = spot.across / (1.15 * cm)
      return Math.abs(beat - Math.round(beat)) < 0.16 ? material.crease : material.main
    },
  )
}

/** Room of the sleeve at a place along the arm in cm, for what is worn over it. */
export function sleeveThickness(kit: Kit, cut: UpperCut, shape: UpperShape, t: number): number {
  const pattern = patternOf(kit, cut, shape.room)
  return t > pattern.to ? 0 : curve(pattern.room, t) * kit.cm
}
