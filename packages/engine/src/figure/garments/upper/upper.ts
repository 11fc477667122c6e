/** Builds any garment of the upper body from its cut. */
import type { Part, Region } from '../../figure.ts'
import { clothPart } from '../cloth/cloth.ts'
import { buttonsOn } from '../cloth/fasteners.ts'
import {
  band,
  fabricLayer,
  finishMaterials,
  panelLayer,
  pipingLayer,
  trimLayers,
} from '../cloth/finish.ts'
import { foldLines } from '../cloth/folds.ts'
import { fringePart } from '../cloth/fringe.ts'
import { rowAt } from '../cloth/hang.ts'
import { cutHem, tearLayer } from '../cloth/hem-cuts.ts'
import { type Kit, kitOf } from '../cloth/kit.ts'
import { gapTo, type Layer, layerOn } from '../cloth/layer.ts'
import { pipeLines } from '../cloth/pipes.ts'
import { partMaterial } from '../cloth/said-stuff.ts'
import type { Sheet } from '../cloth/sheet.ts'
import { type Dressed, type GarmentContext, sides } from '../garment-builder.ts'
import { backLayers, backParts } from './backs.ts'
import { badgeLayers } from './badge.ts'
import { makeUpper } from './body.ts'
import { tailMaterials, ventOpening } from './coat-tails.ts'
import type { BackCut, MadeUpper, UpperCut } from './cut.ts'
import { neckParts } from './necks.ts'
import { cutAsSaid, saidBow, saidButtons, saidEpaulettes, saidLayers } from './said-details.ts'
import { ribs, sleeveParts, sleeveThickness } from './sleeves.ts'
import { spikeMaterials } from './spikes.ts'

export function buildUpper(context: GarmentContext, usual: UpperCut): Dressed {
  const kit = kitOf(context)
  const cut = cutAsSaid(usual, context.garment)
  const made = makeUpper(kit, cut)
  const { material, garment } = kit
  const isClosed = cut.gap === undefined
  const trunk = clothPart(tuckedOrTorn(kit, made), {
    name: 'body',
    material: material.main,
    lining: material.lining,
    thickness: kit.thickness * (isClosed ? 1 : 1.4),
    folded: isClosed ? ['hem', 'top'] : ['hem', 'sides', 'top'],
    group: garment.id,
    region: 'chest',
    creaseCosine: -0.1,
    panels: 2,
    layers: [
      tearLayer(kit, made.shape.hem < 3 ? 7 : 4, made.shape.hem < 3 ? 46 : 20),
      ...badgeLayers(kit, cut, made),
      ...saidLayers(kit, cut, made),
      ...frontLayers(kit, cut),
      ...ventOpening(kit, backOf(kit, cut), made),
      ...(cut.layers?.(kit, made) ?? []),
      ...trimLayers(kit, cut.trimmed ?? ['hem']),
      ...backLayers(kit, backOf(kit, cut), made),
      cut.hemRib ? ribs(kit, 4.6 * kit.cm) : undefined,
      cut.hemRib ? band('hem', 4.6 * kit.cm, 5 * kit.cm, material.crease) : undefined,
      pipingLayer(kit, [0.25, 0.75]),
      // What opens has borders in front, and its middle behind.
      panelLayer(kit, isClosed ? [0, 0.25, 0.5, 0.75, 1] : [0.25, 0.5, 0.75]),
      foldLines(kit, made.folds, isClosed),
      made.pipes.length > 0 ? pipeLines(kit, made.pipes, isClosed) : undefined,
      fabricLayer(kit, { fromHeight: kit.body.level(5.8) }),
      cut.weave?.trunk,
    ],
  })
  const sleeves = sleeveParts(kit, cut, made.shape)
  const parts = [
    trunk,
    ...sleeves,
    ...neckParts(kit, cut, made),
    ...closures(kit, cut, made),
    ...(garment.hem === 'fringed' ? [fringePart(kit, made.sheet, 'fringe')] : []),
    ...(cut.extras?.(kit, made, sleeves) ?? []),
  ]
  return {
    parts: [
      ...parts,
      ...saidButtons(kit, cut, made, parts),
      ...saidEpaulettes(kit, made),
      ...saidBow(kit, cut, made),
      ...backParts(kit, backOf(kit, cut), made),
    ],
    thickness: thicknessOf(kit, cut, made),
    hides: hiddenBy(kit, cut, made),
    materials: {
      ...finishMaterials(kit),
      ...spikeMaterials(kit),
      ...(cut.back === 'tails' && tailMaterials(kit)),
    },
    landmarks: landmarksOf(kit, made),
  }
}

/** An emblem, a number or a print has the back to itself. */
function backOf({ garment }: Kit, cut: UpperCut): BackCut | undefined {
  const isTaken =
    (cut.emblem === 'back' && cut.back !== 'panel' && garment.emblem !== 'none') ||
    garment.number !== undefined
  return isTaken || garment.pattern !== 'plain' ? undefined : cut.back
}

/** A hem that is tucked in is not torn. */
function tuckedOrTorn(kit: Kit, { sheet, shape }: MadeUpper): Sheet {
  return shape.tuckedAt === undefined ? cutHem(kit, sheet, shape.hem < 3 ? 0.8 : 0.6) : sheet
}

function frontLayers(kit: Kit, cut: UpperCut): (Layer | undefined)[] {
  const { cm, material } = kit
  if (cut.gap !== undefined) return []
  const inFront = (layer: Layer) => layerOn(({ u }) => gapTo(u, 0.5) <= 0.1, layer)
  if (cut.front === 'buttons') {
    return [
      inFront(({ across, u, v }) =>
        v < 0.99 && Math.abs(u - 0.5) < 0.1 && Math.abs(Math.abs(across) - 1.7 * cm) < 0.16 * cm
          ? material.crease
          : undefined,
      ),
    ]
  }
  if (cut.front === 'zip') {
    return [
      inFront(({ across, u }) =>
        Math.abs(u - 0.5) < 0.1 && Math.abs(across) < 0.55 * cm
          ? (partMaterial(kit.garment, /zip/) ?? material.trim)
          : undefined,
      ),
    ]
  }
  if (cut.front === 'laces') {
    // Below a hood's cowl no more than their ends would be seen.
    if (kit.context.wears('hood')) return []
    return [
      inFront(({ across, u, down }) => {
        const open = 1.5 * (1 - down / (13 * cm)) * cm
        if (Math.abs(u - 0.5) > 0.1 || down > 13 * cm) return undefined
        // Both sides run together to a point.
        const edge = Math.min(0.9, (13 - down / cm) * 0.35) * cm
        if (Math.abs(across) > open + edge) return undefined
        return Math.abs(across) < open
          ? material.lining
          : (partMaterial(kit.garment, /lac(?:e|ing)/) ?? material.trim)
      }),
    ]
  }
  return []
}

function closures(kit: Kit, cut: UpperCut, { sheet, shape }: MadeUpper): Part[] {
  if (cut.front !== 'buttons' || cut.gap !== undefined) return []
  const count = shape.hem < 3 ? 9 : cut.hemPoints === undefined ? 6 : 5
  const places = Array.from(
    { length: count },
    (_, i) => [0.5, rowAt(0.05 + (i / count) * 0.9)] as const,
  )
  return [buttonsOn(sheet, places, 0.62 * kit.cm, 'buttons', kit.material.trim)]
}

function thicknessOf(
  kit: Kit,
  cut: UpperCut,
  { shape }: MadeUpper,
): Partial<Record<Region, number>> {
  const { body, context, garment, cm } = kit
  const torso = (level: number) =>
    kit.underAt(body.level(level)) + Math.max(0.5, shape.room * 0.75) + 0.4 * cm
  const arm = (places: readonly number[], region: Region) =>
    context.under(region) +
    Math.max(
      0.3,
      ...places.map((t) => sleeveThickness(kit, cut, shape, t) * sleeveShare(kit, cut)),
    ) +
    0.25 * cm
  const hasSleeve = garment.sleeve !== 'none'
  const isLong = hasSleeve && garment.sleeve !== 'short' && garment.sleeve !== 'rolled'
  return {
    neck: cut.collar === 'none' ? 0.2 : 0.9 * cm,
    chest: torso(5),
    belly: torso(4.5),
    ...(shape.tuckedAt === undefined && shape.hem < 3.9 && { hips: torso(3.8) }),
    ...(hasSleeve && {
      'left upper arm': arm([0.18, 0.25], 'left upper arm'),
      'right upper arm': arm([0.18, 0.25], 'right upper arm'),
    }),
    ...(isLong && {
      'left forearm': arm([0.75], 'left forearm'),
      'right forearm': arm([0.75], 'right forearm'),
    }),
  }
}

/** How much of a sleeve's room remains when something is worn over it. */
function sleeveShare({ garment }: Kit, cut: UpperCut): number {
  return cut.sleeve === 'puffed' ? 0.95 : garment.sleeve === 'wide' ? 0.8 : 0.55
}

/** Only what is closed all round hides what lies below. */
function hiddenBy(kit: Kit, cut: UpperCut, made: MadeUpper): Region[] {
  const { sleeve, side } = kit.garment
  const isLong = sleeve === 'long' || sleeve === 'wide'
  return [
    ...(cut.isOpen ? [] : hiddenTrunk(cut, made)),
    ...(isLong ? sides('upper arm', side) : []),
    ...(sleeve === 'long' && cut.sleeve !== 'kimono' ? sides('forearm', side) : []),
  ]
}

function hiddenTrunk(cut: UpperCut, { shape }: MadeUpper): Region[] {
  const { hem, tuckedAt } = shape
  // Below a lower neckline the chest is still seen, through a slit the legs.
  const isHigh = cut.gap === undefined && (cut.neck === 'collar' || cut.neck === 'high')
  const legs: Region[] = cut.isSlit
    ? []
    : [...(hem < 1 ? sides('thigh', 'both') : []), ...(hem < 0.28 ? sides('shin', 'both') : [])]
  return [
    ...(isHigh ? (['chest'] as const) : []),
    ...(tuckedAt !== undefined || hem < 4.02 ? (['belly'] as const) : []),
    ...(hem < 3.3 ? (['hips'] as const) : []),
    ...legs,
  ]
}

function landmarksOf(kit: Kit, { shape }: MadeUpper) {
  const { body, garment } = kit
  const front = (level: number) => body.torso(Math.max(body.level(level), body.level(3.6)), 0, 2)
  const label = garment.label
  return {
    [label]: front(4.9),
    ...(shape.hem < 3 && { [`${label} hem`]: [0, body.level(shape.hem) + 4, 12] as const }),
  }
}
