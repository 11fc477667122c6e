/** Skirts: cloth that hangs from the waist in pipes or pleats. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { isOfStraps, pteruges } from '../armour/strap-skirt.ts'
import type { Part, Region } from '../figure.ts'
import { hemOn } from '../lower/hem-limits.ts'
import { clothPart } from './cloth/cloth.ts'
import { button, placeOn, setAt } from './cloth/fasteners.ts'
import {
  emblemLayer,
  fabricLayer,
  finishMaterials,
  panelLayer,
  trimLayers,
} from './cloth/finish.ts'
import { fringePart, hemLength } from './cloth/fringe.ts'
import { hangCloth } from './cloth/hang.ts'
import { cutHem, hemCut, tearLayer } from './cloth/hem-cuts.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { type Pipe, piped, pipeFolds, pipeLines } from './cloth/pipes.ts'
import { pleated, pleatLines } from './cloth/pleats.ts'
import { rulerOf } from './cloth/ruler.ts'
import { settled } from './cloth/settle.ts'
import type { Sheet } from './cloth/sheet.ts'
import { waistBand } from './cloth/waistband.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'

export type SkirtCut = {
  waist: number
  /** Canon level of the hem at length 0, .5 and 1. */
  hem: readonly [short: number, usual: number, long: number]
  /** cm outward for a cm down at fit 0 and 1. */
  flare: readonly [tight: number, loose: number]
  folds: 'pipes' | 'pleats' | 'kilt'
  count: number
  /** Height of folds in cm at the hem. */
  height: number
  layers?: (kit: Kit) => readonly Layer[]
}

export function buildSkirt(context: GarmentContext, cut: SkirtCut): Dressed {
  const kit = kitOf(context)
  const { garment, material } = kit
  const hem = hemOn(kit.body.person, skirtHem(cut.hem, garment.length))
  const { sheet: folded, lines } = foldedSkirt(kit, cut, hem)
  // The gutters of its folds lie on the thighs, not in them.
  const sheet = settled(folded, kit.trunk, {
    ease: () => 0.5 * kit.cm,
    passes: 4,
    isUnderArms: true,
  })
  const skirt = clothPart(cutHem(kit, sheet, 0.8), {
    name: 'skirt',
    material: material.main,
    lining: material.lining,
    thickness: kit.thickness,
    folded: ['hem'],
    // Its waist may be covered by a shirt: only what covers the thighs hides it.
    region: 'left thigh',
    // Pressed pleats have their lines painted: a crease's own beside these would be dashes.
    creaseCosine: cut.folds === 'kilt' ? -1 : 0.1,
    panels: 2,
    layers: [
      tearLayer(kit, 6, 24),
      ...(cut.layers?.(kit) ?? []),
      ...trimLayers(kit, ['hem']),
      panelLayer(kit, [0, 0.25, 0.5, 0.75, 1]),
      emblemLayer(garment.emblem, hemEmblem(kit, sheet), material.accent, material.trim),
      lines,
      fabricLayer(kit, cut.folds === 'pipes' ? {} : { pleated: pleatedSize(sheet) }),
    ],
  })
  const extra = garment.hem === 'fringed' ? [fringePart(kit, sheet, 'skirt fringe')] : []
  return {
    parts: [skirt, ...extra, ...skirtBand(kit, cut)],
    thickness: { hips: kit.underAt(kit.body.level(3.8)) + 1.6 * kit.cm },
    hides: skirtHides(hem),
    materials: finishMaterials(kit),
    landmarks: { Hem: [0, kit.body.level(hem), 0.3 * kit.body.unit] },
  }
}

function pleatedSize(sheet: Sheet): { girth: number; length: number } {
  return { girth: hemLength(sheet) * 0.9, length: rulerOf(sheet)(0, 0.5).columnLength }
}

export function skirtHem(levels: readonly [number, number, number], length: number): number {
  return length < 0.5
    ? lerp(levels[0], levels[1], length * 2)
    : lerp(levels[1], levels[2], length * 2 - 1)
}

/** What a closed skirt of this length covers. */
function skirtHides(hem: number): Region[] {
  return ['hips', ...(hem < 0.9 ? sides('thigh', 'both') : [])]
}

function foldedSkirt(
  kit: Kit,
  cut: SkirtCut,
  hem: number,
): { sheet: Sheet; lines: Layer | undefined } {
  const { garment, material, cm } = kit
  const hung = hungSkirt(kit, cut, hem)
  if (cut.folds === 'pipes') {
    const random = kit.random('pipes')
    const pipes: Pipe[] = pipeFolds(random, {
      count: cut.count,
      start: 0.02,
      height: cut.height * cm * lerp(0.4, 1.3, garment.fit) * kit.softness,
    })
    return { sheet: piped(hung, pipes), lines: pipeLines(kit, pipes, true) }
  }
  const pleats = { count: cut.count, depth: cut.height * cm, isFlatInFront: cut.folds === 'kilt' }
  const lines = pleatLines(pleats, material.crease, 0.4 * cm)
  if (!pleats.isFlatInFront) return { sheet: pleated(hung, pleats), lines }
  const pipes = pipeFolds(kit.random('pipes'), {
    count: 2,
    start: 0.2,
    height: 0.7 * cm * kit.softness,
    between: [0.43, 0.57],
  })
  const soft = pipeLines(kit, pipes, true)
  return {
    sheet: piped(pleated(hung, pleats), pipes),
    lines: (spot) => lines(spot) ?? soft(spot),
  }
}

function hungSkirt(kit: Kit, cut: SkirtCut, hem: number): Sheet {
  const { body, trunk, garment, cm } = kit
  const flare = lerp(cut.flare[0], cut.flare[1], garment.fit)
  const waist = body.level(cut.waist)
  const tatter = hemCut(kit, 160 * cm)
  const ease = (y: number) => kit.underAt(y) + lerp(0.5, 0.9, garment.fit) * cm
  return hangCloth(trunk, {
    columns: cut.folds === 'pipes' ? 88 : 144,
    rows: 28,
    top: () => waist,
    bottom: (angle) =>
      Math.max(
        0.8,
        body.level(hem) + sideRise(body.level(hem), cm) * Math.abs(Math.sin(angle)) + tatter(angle),
      ),
    ease,
    fall: 0.8,
    over: { cover: kit.cover, gap: 0.4 * cm },
    flare: (y) =>
      y > waist - 4 * cm ? undefined : flare * smoothstep(waist - 3 * cm, waist - 14 * cm, y),
  })
}

/** Hems curve: lower in front and behind than at the sides, as seen from eye height. */
function sideRise(hemY: number, cm: number): number {
  return Math.min(2.4 * cm, 0.6 * cm + hemY * 0.03)
}

function hemEmblem(kit: Kit, sheet: Sheet) {
  const length = sheet.positions[1] - sheet.positions[sheet.positions.length - 2]
  return { across: 0, down: length * 0.6, size: Math.min(9 * kit.cm, length * 0.2) }
}

function skirtBand(kit: Kit, cut: SkirtCut): Part[] {
  const { material, cm } = kit
  const sheet = waistBand(kit, { level: cut.waist + 0.01, height: 3.4, room: 0.9 })
  const band = clothPart(sheet, {
    name: 'skirt band',
    material: kit.garment.hem === 'trimmed' ? material.trim : material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.5 * cm,
    region: 'hips',
    layers: [fabricLayer(kit, { isUpright: true })],
  })
  if (cut.folds !== 'kilt') return [band]
  const stud = setAt(button(0.8 * cm), placeOn(sheet, 0.43, 0.5, 0.1))
  return [band, { name: 'kilt button', material: material.trim, ...stud }]
}

const cuts = {
  skirt: {
    waist: 4.3,
    hem: [3, 2.3, 1.1],
    flare: [0.02, 0.5],
    folds: 'pipes',
    count: 10,
    height: 3.4,
  },
  pleated_skirt: {
    waist: 4.32,
    hem: [3.05, 2.35, 1],
    flare: [0.12, 0.55],
    folds: 'pleats',
    count: 24,
    height: 1.5,
  },
  long_skirt: {
    waist: 4.32,
    hem: [1.7, 0.9, 0.12],
    flare: [0.04, 0.4],
    folds: 'pipes',
    count: 12,
    height: 5.2,
  },
  kilt: {
    waist: 4.25,
    hem: [2.7, 2.05, 1.4],
    flare: [0, 0.15],
    folds: 'kilt',
    count: 22,
    height: 1.6,
  },
} as const satisfies Record<string, SkirtCut>

export const skirts: Record<keyof typeof cuts, GarmentBuilder> = {
  skirt: (context) => buildSkirt(context, cuts.skirt),
  pleated_skirt: (context) => buildSkirt(context, cuts.pleated_skirt),
  long_skirt: (context) => buildSkirt(context, cuts.long_skirt),
  kilt: (context) =>
    isOfStraps(context.garment, context.wears) ? pteruges(context) : buildSkirt(context, cuts.kilt),
}
