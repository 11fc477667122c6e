/** Trousers and their kin. */

import type { Garment } from '../../design/design.ts'
import { clamp, curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import type { Part, Region } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { gatherFolds, limbFolds } from './cloth/body-folds.ts'
import { clothPart } from './cloth/cloth.ts'
import { button, placeOn, setAt } from './cloth/fasteners.ts'
import { fabricLayer, finishMaterials, pipingLayer, trimLayers } from './cloth/finish.ts'
import { type Fold, foldLines } from './cloth/folds.ts'
import { hakamaTies } from './cloth/hakama-ties.ts'
import { hangCloth } from './cloth/hang.ts'
import { cutHem, hemCut } from './cloth/hem-cuts.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { type Pipe, pipeFolds, pipeLines } from './cloth/pipes.ts'
import { type Rumple, sized } from './cloth/rumple.ts'
import { bootTop, isBoot } from './cloth/shaft.ts'
import { makeTrouser, trouserRow } from './cloth/trouser.ts'
import { hakamaPleats, kneeRips, pleatEdges, trouserDetails } from './cloth/trouser-details.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'
import { buildStockings } from './stockings.ts'
import { sewnOnLegs } from './trousering-details.ts'

export type LegCut = {
  /** Canon level of the waist. */
  waist: number
  /** Canon level of the hem at length 0 and 1. */
  hem: readonly [short: number, long: number]
  /** Least room in cm at fit 0 and 1. */
  ease: readonly [tight: number, loose: number]
  /** Room of the hanging leg at thigh, knee and hem in cm, at fit 0 and 1. */
  tight: readonly [thigh: number, knee: number, hem: number]
  loose: readonly [thigh: number, knee: number, hem: number]
  detail: 'trousers' | 'jeans' | 'plain'
  rolled?: boolean
  /** Wide pressed pleats down the front. */
  pleats?: boolean
  layers?: (kit: Kit) => readonly Layer[]
  extras?: (kit: Kit) => Part[]
  isOver?: boolean
}

export function buildLegs(context: GarmentContext, cut: LegCut): Dressed {
  const kit = kitOf(context)
  const { garment, cm, material, body } = kit
  const hem = lerp(cut.hem[0], cut.hem[1], garment.length)
  const ease = lerp(cut.ease[0], cut.ease[1], garment.fit) * cm
  const rowOf = trouserRow(kit, { waist: cut.waist, hem })
  const boot = bootOver(kit)
  const pipes = shortPipes(kit, cut, hem)
  const folds = cut.pleats || pipes.length > 0 ? [] : legFolds(kit, rowOf, hem, boot)
  const sheet = makeTrouser(kit, {
    waist: cut.waist,
    hem,
    ease,
    radius: boot === undefined ? legRadius(kit, cut) : tuckedRadius(kit, cut, boot),
    folds,
    rumples: folds.length === 0 ? [] : legRumples(kit, rowOf, hem, boot),
    hemShape: hemLine(kit, hem),
    ...(cut.isOver && { isOver: true }),
    pipes,
    ...(cut.pleats && { pipes: hakamaPleats(cm), columns: 48 }),
  })
  const leg = clothPart(cutHem(kit, sheet, 0.7), {
    name: 'trouser leg',
    material: material.main,
    lining: material.lining,
    thickness: kit.thickness,
    folded: ['hem', 'top'],
    group: garment.id,
    region: 'left thigh',
    panels: 2,
    // Wide legs bend where the seat ends: a fold there is not a seam.
    creaseCosine: pipes.length > 0 ? -0.2 : 0.5,
    layers: [
      ...(cut.rolled ? [] : trimLayers(kit, ['hem'])),
      garment.hem === 'torn' ? kneeRips(kit) : undefined,
      ...sewnOnLegs(kit),
      ...(cut.layers?.(kit) ?? []),
      ...trouserDetails(kit, cut),
      cut.pleats ? undefined : betweenThighs(kit),
      pipingLayer(kit, [0.75]),
      cut.pleats ? pleatEdges(kit) : undefined,
      foldLines(kit, folds, true),
      pipes.length > 0 ? pipeLines(kit, pipes, true) : undefined,
      fabricLayer(kit, { isUpright: cut.detail !== 'plain' }),
    ],
  })
  const room = ease + 0.6 * cm
  const covers = coveredRegions(garment, hem)
  return {
    parts: [
      ...onSides([leg]),
      ...(cut.detail === 'plain' ? [] : waistband(kit, cut, ease)),
      ...(cut.extras?.(kit) ?? []),
    ],
    thickness: {
      hips: ease + 0.5 * cm,
      ...Object.fromEntries(
        covers.filter((region) => region !== 'hips').map((region) => [region, room]),
      ),
    },
    hides: covers,
    materials: finishMaterials(kit),
    landmarks: {
      Knee: [
        body.joints.knee[0],
        body.joints.knee[1],
        body.joints.knee[2] + body.leg.radiusAt(0.5),
      ],
    },
  }
}

/** Where wide legs touch below the fork there is no edge to ink: they are parted by a line, or they would be a skirt. */
function betweenThighs({ body, material, cm }: Kit): Layer {
  const fork = body.level(3.46)
  // It begins in a point: cut off, it would be a stroke that somebody left there.
  const half = (y: number) => 0.3 * cm * clamp((fork - y) / (7 * cm))
  return ({ x, y }) => (y < fork && Math.abs(x) < half(y) ? material.crease : undefined)
}

function legFolds(
  kit: Kit,
  rowOf: (t: number) => number,
  hem: number,
  boot: number | undefined,
): Fold[] {
  if (kit.garment.fit < 0.12) return []
  const style = { random: kit.random('folds'), softness: kit.softness, cm: kit.cm }
  if (boot !== undefined) {
    return [...limbFolds(style, rowOf, ['knee']), ...gatherFolds(style, rowOf(boot), 0.07)]
  }
  return limbFolds(style, rowOf, hem < 0.6 ? ['knee', 'ankle'] : ['knee'])
}

/** Wide short trunks hang in folds from their waistband. */
function shortPipes(kit: Kit, cut: LegCut, hem: number): Pipe[] {
  const { fit } = kit.garment
  if (hem < 1.7 || cut.detail !== 'plain' || fit < 0.4 || cut.ease[1] < 1) return []
  return pipeFolds(kit.random('folds'), {
    count: 5,
    start: 0.16,
    height: lerp(0.5, 1.1, fit) * kit.cm * kit.softness,
    between: [0.36, 1.14],
  })
}

/** At the knee cloth gives a little, mostly behind it; a long leg breaks over the shoe. */
function legRumples(
  kit: Kit,
  rowOf: (t: number) => number,
  hem: number,
  boot: number | undefined,
): Rumple[] {
  const knee = { v: rowOf(0.52), up: 9, down: 9, front: 0.25, side: 0.45, back: 0.7 }
  const ankle = { v: 0.965, up: 17, down: 2.5, front: 0.95, side: 0.7, back: 0.6 }
  const isLong = boot === undefined && hem < 0.6
  return sized(kit, [...(hem < 1.7 ? [knee] : []), ...(isLong ? [ankle] : [])])
}

function coveredRegions(garment: Garment, hem: number): Region[] {
  return [
    'hips',
    ...(hem < 2.3 ? sides('thigh', garment.side) : []),
    ...(hem < 0.75 ? sides('shin', garment.side) : []),
  ]
}

/** How wide the leg hangs at place t: never less than the room of the cut, straight from the widest part of the thigh. */
function legRadius(kit: Kit, cut: LegCut): (t: number) => number {
  const { body, garment, cm } = kit
  const room = (i: 0 | 1 | 2) => lerp(cut.tight[i], cut.loose[i], garment.fit) * cm
  const keys: Keys = [
    [0.12, body.leg.radiusAt(0.12) + room(0)],
    [0.5, body.leg.radiusAt(0.5) + room(1)],
    [0.97, body.leg.radiusAt(1) + room(2)],
  ]
  return (t) => curve(keys, t)
}

/** Place along the leg where a boot's shaft begins, or a greave, when such are worn. */
function bootOver({ context, body, trunk }: Kit): number | undefined {
  const boot = context.design.wear.find(({ kind }) => isBoot(kind))
  if (boot) return trunk.legAt(body.level(bootTop(boot)))
  return greaved.some(context.wears) ? 0.6 : undefined
}

/** What has plates round the shins: they are bound over trousers, which blouse over their upper edge. */
const greaved = ['greaves', 'samurai_armor']

/** Trousers tucked into boots: they blouse over the shaft's edge and lie close below it. */
function tuckedRadius(kit: Kit, cut: LegCut, top: number): (t: number) => number {
  const { body, garment, cm } = kit
  const room = (i: 0 | 1) => lerp(cut.tight[i], cut.loose[i], garment.fit) * cm
  const keys: Keys = [
    [0.12, body.leg.radiusAt(0.12) + room(0)],
    [Math.min(0.5, top - 0.14), body.leg.radiusAt(0.5) + room(1) * 0.9],
    [top - 0.05, body.leg.radiusAt(top) + Math.max(1.6 * cm, room(1) * 0.75)],
    [top + 0.01, body.leg.radiusAt(top) + 0.5 * cm],
    [1, 0],
  ]
  return (t) => curve(keys, t)
}

/** The hem breaks on the instep: a little shorter in front. Higher up, seen from eye height, it curves down before the leg and behind it. */
function hemLine(kit: Kit, hem: number): (angle: number) => number {
  const cut = hemCut(kit, 46 * kit.cm)
  const rise = hem < 0.45 ? 1.6 * kit.cm : 0
  const side = hem < 0.45 ? 0 : 1.1 * kit.cm
  return (angle) =>
    rise * smoothstep(-0.2, 1, Math.cos(angle)) + side * Math.sin(angle) ** 2 + cut(angle)
}

function waistband(kit: Kit, cut: LegCut, ease: number): Part[] {
  const { body, material, cm, trunk } = kit
  const [top, bottom] = [body.level(cut.waist + 0.02), body.level(cut.waist) - 3 * cm]
  const sheet = hangCloth(trunk, {
    columns: 56,
    rows: 3,
    top: () => top,
    bottom: () => bottom,
    // The bib of overalls is sewn in under it.
    ease: (y) => kit.underAt(y) + Math.max(ease + 0.35 * cm, cut.isOver ? 2.2 * cm : 0),
    fall: 0,
    over: { cover: kit.cover, gap: (cut.isOver ? 1.5 : 0.5) * cm },
  })
  const band = clothPart(sheet, {
    name: 'waistband',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.5 * cm,
    region: 'hips',
    layers: [
      ({ u, rowLength }) =>
        [0.36, 0.64, 0.14, 0.86, 0].some((at) => Math.abs(u - at) * rowLength < 0.6 * cm)
          ? material.crease
          : undefined,
      fabricLayer(kit, { isUpright: true }),
    ],
  })
  const stud = setAt(button(0.75 * cm), placeOn(sheet, 0.5, 0.5, 0.1))
  return [band, { name: 'waist button', material: material.trim, region: 'hips', ...stud }]
}

export const legCuts = {
  trousers: {
    waist: 4.22,
    hem: [1.6, 0.22],
    ease: [0.3, 1.3],
    tight: [0.6, 0.8, 1.4],
    loose: [2.6, 4, 6.2],
    detail: 'trousers',
  },
  jeans: {
    waist: 4.14,
    hem: [1.6, 0.2],
    ease: [0.3, 1.1],
    tight: [0.4, 0.5, 1.2],
    loose: [2.2, 3.6, 5.4],
    detail: 'jeans',
  },
  shorts: {
    waist: 4.2,
    hem: [3.15, 1.9],
    ease: [0.3, 1.3],
    tight: [0.8, 0.8, 1],
    loose: [3, 4.2, 5],
    detail: 'trousers',
  },
  leggings: {
    waist: 4.3,
    hem: [2.1, 0.36],
    ease: [0.15, 0.35],
    tight: [-9, -9, -9],
    loose: [-9, -9, -9],
    detail: 'plain',
  },
  hakama: {
    waist: 4.5,
    hem: [1, 0.24],
    ease: [0.8, 1.4],
    tight: [3, 6, 8],
    loose: [5, 10, 13],
    detail: 'plain',
    pleats: true,
    isOver: true,
    extras: (kit) => hakamaTies(kit),
  },
} as const satisfies Record<string, LegCut>

export const legwear: Record<keyof typeof legCuts | 'stockings', GarmentBuilder> = {
  trousers: (context) => buildLegs(context, legCuts.trousers),
  jeans: (context) => buildLegs(context, legCuts.jeans),
  shorts: (context) => buildLegs(context, legCuts.shorts),
  leggings: (context) => buildLegs(context, legCuts.leggings),
  hakama: (context) => buildLegs(context, legCuts.hakama),
  stockings: (context) => buildStockings(context),
}
