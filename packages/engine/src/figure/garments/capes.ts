/** Capes, cloaks, mantles, ponchos and shawls. */
import { lerp } from '../../math/scalar.ts'
import { mix } from '../../math/vector.ts'
import type { Part, Region } from '../figure.ts'
import { hemOn } from '../lower/hem-limits.ts'
import { asCutLayer } from './cloth/as-cut.ts'
import { type CapeCut, capeSheet } from './cloth/cape.ts'
import { capeHems } from './cloth/cape-hems.ts'
import { clasps, fastened } from './cloth/cape-pins.ts'
import { clothPart } from './cloth/cloth.ts'
import { capeCollar, fallCollar } from './cloth/collar.ts'
import { bandFolds, drapePart, shoulderDrape } from './cloth/drape.ts'
import { emblemLayer, fabricLayer, finishMaterials, trimLayers, trimWidth } from './cloth/finish.ts'
import { fringePart } from './cloth/fringe.ts'
import { cutHem, tearLayer } from './cloth/hem-cuts.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { type Layer, layerOn, meets } from './cloth/layer.ts'
import { liftedOver } from './cloth/lift.ts'
import { neckAxis, ringPoint } from './cloth/neck-ring.ts'
import { type Pipe, pipeLines } from './cloth/pipes.ts'
import { relaxed } from './cloth/settle.ts'
import { pointOn, type Sheet, sheetOf } from './cloth/sheet.ts'
import { type ShoulderCapeCut, shoulderCape } from './cloth/shoulder-cape.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import { skirtHem } from './skirts.ts'
import { textLayer } from './upper/badge.ts'

type Made = {
  sheet: Sheet
  pipes: Pipe[]
  asCut?: Sheet
  /** Below a cowl a yoke would show its lowest bit alone, as a rim that breaks off. */
  hasCowl?: boolean
}

function capePart(
  kit: Kit,
  { sheet, pipes, asCut, hasCowl = false }: Made,
  name: string,
  region?: Region,
): Part {
  const { material, cm, garment } = kit
  const isFur = garment.surface === 'fur'
  const panels = sheet.closed ? 2 : 1
  return clothPart(cutHem(kit, sheet, sheet.closed ? 0.4 : 1), {
    name,
    material: material.main,
    lining: material.lining,
    // A trimmed edge is bound in a broad braid, which is seen from the front too.
    thickness: Math.max(edgeOf(kit) * cm, kit.thickness * 1.4),
    folded: sheet.closed ? ['hem', 'top'] : ['hem', 'sides', 'top'],
    creaseCosine: -1,
    isFaced: trimWidth(kit) > 0,
    panels,
    ...(region && { region }),
    layers: [
      sheet.closed ? undefined : tearLayer(kit),
      ...trimLayers(kit, sheet.closed ? ['hem'] : ['hem', 'sides']),
      textLayer(kit, false, 4.3),
      emblemLayer(
        garment.emblem,
        {
          across: 0,
          down: columnLength(sheet) * 0.42,
          size: Math.min(15 * cm, columnLength(sheet) * 0.2),
        },
        material.accent,
        material.trim,
      ),
      isFur ? furSpots(kit) : undefined,
      isFur || sheet.closed || hasCowl ? undefined : capeYoke(kit),
      isFur ? undefined : pipeLines(kit, pipes, sheet.closed),
      asCut ? asCutLayer(kit, asCut, panels) : fabricLayer(kit),
    ],
  })
}

/** How thick its edges are, in cm at 175 cm. */
function edgeOf(kit: Kit): number {
  if (kit.garment.hem === 'furred') return 2.4
  return trimWidth(kit) > 0 ? 1.3 : 0.6
}

/** Ermine tails. */
function furSpots({ cm, material }: Kit) {
  return ({ across, down }: { across: number; down: number }) => {
    const row = Math.floor(down / (7 * cm))
    const x = across / (6 * cm) + (row % 2) * 0.5
    const dx = (x - Math.round(x)) * 6
    const dy = down / cm - row * 7 - 3.5
    return Math.abs(dy) < 1.3 && Math.abs(dx) < 0.16 + 0.22 * (dy + 1.3) * 0.4
      ? material.crease
      : undefined
  }
}

function columnLength({ columns, rows, positions }: Sheet): number {
  const middle = Math.floor(columns / 2)
  const y = (row: number) => positions[(row * (columns + 1) + middle) * 3 + 1]
  return y(0) - y(rows)
}

function cape(
  context: GarmentContext,
  cut: Omit<CapeCut, 'hem'>,
  levels: readonly [number, number, number],
): Dressed {
  const kit = kitOf(context)
  const hem = hemOn(kit.body.person, skirtHem(levels, kit.garment.length), 'cape')
  const isHooded = context.wears('hood')
  const isHigh = kit.garment.collar === 'high' && !isHooded
  const hood = cut.isCloak && !isHooded && !isHigh ? cowlSheet(kit) : undefined
  // Its corners end below the cowl.
  const made = capeSheet(kit, { ...cut, hem, pin: hood ? 0.34 : cut.pin })
  const part = capePart(kit, { ...made, hasCowl: hood !== undefined }, kit.garment.kind)
  const laid = hood && laidOver(kit, hood, part)
  return {
    parts: [
      part,
      ...(laid
        ? [cowl(kit, laid), ...clasps(kit, laid, { u: 0.025, v: 0.72 })]
        : fastened(kit, made.sheet)),
      ...(isHigh ? [highCollar(kit)] : []),
      ...fringe(kit, made.sheet),
    ],
    thickness: { neck: kit.context.under('neck') + 1.2 * kit.cm },
    materials: finishMaterials(kit),
    landmarks: { [kit.garment.label]: [0, kit.body.level(4.6), -0.6 * kit.body.unit] },
  }
}

function fringe(kit: Kit, sheet: Sheet): Part[] {
  return kit.garment.hem === 'fringed'
    ? [fringePart(kit, sheet, `${kit.garment.kind} fringe`, 6)]
    : []
}

function highCollar(kit: Kit): Part {
  const { material, cm } = kit
  return clothPart(capeCollar(kit), {
    name: 'high collar',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'sides'],
    thickness: 0.8 * cm,
    creaseCosine: -1,
    layers: [...trimLayers(kit, ['top', 'sides']), fabricLayer(kit)],
  })
}

/** The folded cowl of a cloak whose hood is down. */
function cowlSheet(kit: Kit): Sheet {
  return fallCollar(kit, {
    gap: 0.3,
    stand: 0.16,
    fall: (turn) => lerp(6, 15, Math.min(1, turn / 2.8)),
    bulge: (turn) => lerp(1.4, 4, Math.min(1, turn / 2.4)),
    columns: 56,
  })
}

/** Shoulder plates lift a cloak: its cowl lies on it, not in it, and spans what stands out singly. */
function laidOver({ body, cm }: Kit, sheet: Sheet, cloak: Part): Sheet {
  const lowest = body.level(4.6)
  const over = { body, below: [cloak], lowest, most: 3.6 * cm }
  const even = relaxed(liftedOver(sheet, { ...over, gap: cm }), 6)
  return relaxed(liftedOver(even, { ...over, gap: 0.7 * cm, isLoose: true }), 2)
}

function cowl(kit: Kit, sheet: Sheet): Part {
  const { material, cm } = kit
  return clothPart(sheet, {
    name: 'cowl',
    material: material.main,
    // Inside its open ends one looks between its layers.
    lining: material.main,
    folded: ['hem', 'sides'],
    thickness: 0.8 * cm,
    region: 'neck',
    layers: [fabricLayer(kit)],
  })
}

function ringCape(
  context: GarmentContext,
  name: string,
  cut: (kit: Kit) => ShoulderCapeCut,
): Dressed {
  const kit = kitOf(context)
  const shape = cut(kit)
  const made = shoulderCape(kit, shape)
  const room = (region: Region) => kit.context.under(region) + 1.6 * kit.cm
  return {
    parts: [
      capePart(kit, made, name),
      ...(shape.isHigh ? [neckFacing(kit, made.sheet)] : []),
      ...fringe(kit, made.sheet),
    ],
    thickness: {
      neck: room('neck'),
      chest: room('chest'),
      'left upper arm': room('left upper arm'),
      'right upper arm': room('right upper arm'),
    },
    materials: finishMaterials(kit),
    landmarks: { [kit.garment.label]: [0, kit.body.level(5.2), 0.5 * kit.body.unit] },
  }
}

/** From the edge of a high neck in to the throat: past it one would see scraps of hair and collars. */
function neckFacing(kit: Kit, cape: Sheet): Part {
  const { material, trunk, cm } = kit
  const facing = sheetOf(48, 2, true, (u, v) => {
    const edge = pointOn(cape, u, 0)
    const [, , axis] = neckAxis(trunk, edge[1])
    const angle = Math.atan2(edge[0], edge[2] - axis)
    return mix(ringPoint(trunk, edge[1] - 1.4 * cm, angle, -0.3 * cm), edge, v)
  })
  return clothPart(facing, {
    name: 'neck facing',
    material: material.main,
    lining: material.main,
    thickness: 0,
    region: 'neck',
  })
}

/** Over one shoulder, and under the other arm. */
function pelt(context: GarmentContext, shoulder: 'left' | 'right'): Dressed {
  const kit = kitOf(context)
  const { body, cm } = kit
  const drape = shoulderDrape(
    kit,
    { shoulder, at: 0.7, hip: 4.1, width: 0.9 * body.unit, room: 1 * cm },
    { below: context.below ?? [], gap: 0.8 * cm },
  )
  const isFur = kit.garment.surface === 'fur'
  return {
    parts: [
      drapePart(kit, drape, 'pelt', ['top', 'hem'], isFur ? [furSpots(kit)] : [bandFolds(kit, 3)]),
    ],
    materials: finishMaterials(kit),
    landmarks: { [kit.garment.label]: [0, body.level(4.9), 0.5 * body.unit] },
  }
}

const reachFor = (length: number) => lerp(0.2, 0.62, length)

export const capes = {
  cape: (context) =>
    cape(
      context,
      { pin: 0.75, hemWidth: 1.55, depth: 0.6, isCloak: false, folds: 9, foldHeight: 6 },
      capeHems.cape,
    ),
  cloak: (context) =>
    cape(
      context,
      { pin: 0.16, hemWidth: 1.8, depth: 0.66, isCloak: true, folds: 11, foldHeight: 6.5 },
      capeHems.cloak,
    ),
  mantle: (context) =>
    context.garment.side !== 'both'
      ? pelt(context, context.garment.side)
      : ringCape(context, 'mantle', ({ garment }) => ({
          gap: 0,
          front: lerp(5.25, 4.4, garment.length),
          side: lerp(5.25, 4.7, garment.length),
          back: lerp(5.2, 4.3, garment.length),
          reach: reachFor(garment.length),
          folds: 9,
          foldHeight: 2.4,
          isHigh: true,
        })),
  poncho: (context) =>
    ringCape(context, 'poncho', ({ garment }) => ({
      gap: 0,
      front: lerp(4.6, 3.4, garment.length),
      side: lerp(4.9, 4.3, garment.length),
      back: lerp(4.6, 3.4, garment.length),
      reach: lerp(0.4, 0.85, garment.length),
      folds: 9,
      foldHeight: 3.4,
    })),
  shawl: (context) =>
    ringCape(context, 'shawl', ({ garment }) => ({
      gap: 0.16,
      front: lerp(4.9, 3.9, garment.length),
      side: lerp(5, 4.5, garment.length),
      back: lerp(4.95, 4.25, garment.length),
      reach: lerp(0.3, 0.7, garment.length),
      folds: 9,
      foldHeight: 2.4,
      isSoft: true,
    })),
} as const satisfies Record<string, GarmentBuilder>

/** The seam of a cape's shoulder piece, which dips behind; the trim of a trimmed one runs along it. */
function capeYoke({ garment, material, cm }: Kit): Layer {
  const isTrimmed = garment.hem === 'trimmed'
  const half = (isTrimmed ? 0.6 : 0.2) * cm
  const [high, low] = [11 * cm, 17 * cm]
  return layerOn(
    ({ down }) => meets(down, high - half, low + half),
    ({ u, down }) => {
      const line = low + (high - low) * Math.min(1, Math.abs(2 * u - 1) / 0.8) ** 2
      if (Math.abs(down - line) > half || Math.abs(2 * u - 1) > 0.9) return undefined
      return isTrimmed ? material.trim : material.crease
    },
  )
}
