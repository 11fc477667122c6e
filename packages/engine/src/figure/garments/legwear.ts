/** Trousers and their kin. */
import type { Garment } from '../../design/design.ts'
import { curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import type { Part, Region } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { gatherFolds, limbFolds } from './cloth/body-folds.ts'
import { clothPart, type Layer } from './cloth/cloth.ts'
import { button, placeOn, setAt } from './cloth/fasteners.ts'
import { fabricLayer, finishMaterials, hemCut, seam, trimLayers } from './cloth/finish.ts'
import { type Fold, foldLines, type Pipe } from './cloth/folds.ts'
import { hakamaTies } from './cloth/hakama-ties.ts'
import { hangCloth } from './cloth/hang.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { bootTop } from './cloth/shaft.ts'
import { makeTrouser, trouserRow } from './cloth/trouser.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'
import { buildStockings } from './stockings.ts'

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
  const folds = cut.pleats ? [] : legFolds(kit, rowOf, hem, boot)
  const sheet = makeTrouser(kit, {
    waist: cut.waist,
    hem,
    ease,
    radius: boot === undefined ? legRadius(kit, cut) : tuckedRadius(kit, cut, boot),
    folds,
    hemShape: hemLine(kit, hem),
    ...(cut.isOver && { isOver: true }),
    ...(cut.pleats && { pipes: hakamaPleats(cm) }),
  })
  const leg = clothPart(sheet, {
    name: 'trouser leg',
    material: material.main,
    lining: material.lining,
    thickness: kit.thickness,
    folded: ['hem', 'top'],
    group: garment.id,
    region: 'left thigh',
    layers: [
      ...(cut.rolled ? [] : trimLayers(kit, ['hem'])),
      ...detailLayers(kit, cut),
      cut.pleats ? pleatEdges(kit) : undefined,
      foldLines(folds, material.crease, true),
      fabricLayer(kit, { isUpright: true }),
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

/** Place along the leg where a boot's shaft begins, when boots are worn. */
function bootOver({ context, body, trunk }: Kit): number | undefined {
  const boot = context.design.wear.find(({ kind }) => kind === 'boots' || kind === 'knee_boots')
  return boot && trunk.legAt(body.level(bootTop(boot)))
}

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

/** The hem breaks on the instep: a little shorter in front. */
function hemLine(kit: Kit, hem: number): (angle: number) => number {
  const cut = hemCut(kit, 46 * kit.cm)
  const rise = hem < 0.45 ? 1.6 * kit.cm : 0
  return (angle) => rise * smoothstep(-0.2, 1, Math.cos(angle)) + cut(angle)
}

function detailLayers(kit: Kit, cut: LegCut): (Layer | undefined)[] {
  if (cut.detail === 'plain') return []
  const { body, cm, material } = kit
  const line = 0.36 * cm
  const waist = body.level(cut.waist)
  const hip = body.torsoSection(body.level(3.8))
  const flyEnd = body.level(3.6)
  const stitch = cut.detail === 'jeans' ? material.trim : material.crease
  const fly: Layer = ({ x, y, z }) => {
    if (z < 0 || y < flyEnd || Math.abs(x) > hip.width * 0.4) return undefined
    if (Math.abs(x) < line / 2) return material.crease
    const bow =
      hip.width * 0.17 * Math.sqrt(Math.min(1, Math.max(0, (y - flyEnd) / (0.16 * body.unit))))
    return Math.abs(x - bow) < line / 2.4 ? stitch : undefined
  }
  const seatSeam: Layer = ({ x, z }) =>
    z < 0 && Math.abs(x) < line / 2 ? material.crease : undefined
  const pocket: Layer = ({ x, y, z }) => {
    const drop = waist - 2.6 * cm - y
    if (z < -hip.back * 0.2 || drop < 0 || drop > 0.42 * body.unit) return undefined
    const at = hip.width * (0.52 + (0.42 * drop) / (0.42 * body.unit))
    return Math.abs(Math.abs(x) - at) < line / 2 ? stitch : undefined
  }
  const layers = [fly, seatSeam, pocket, seam(0.75, material.crease, line)]
  return cut.detail === 'jeans'
    ? [backPocket(kit, hip, stitch), ...layers, seam(0.25, stitch, line)]
    : layers
}

const hakamaFolds = [0.37, 0.47, 0.57, 0.67, 0.84, 0.99] as const

/** Deep folds from the waist to the hem. */
function hakamaPleats(cm: number): Pipe[] {
  return hakamaFolds.map((u, i) => ({
    u,
    half: 0.055,
    start: 0.04,
    height: 2.4 * cm,
    lean: i % 2 === 0 ? 0.4 : -0.4,
  }))
}

function pleatEdges({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength }) =>
    v > 0.03 && hakamaFolds.some((at) => Math.abs(u - at - 0.03) * rowLength < 0.22 * cm)
      ? material.crease
      : undefined
}

/** A patch pocket on the seat, drawn by its double stitching. */
function backPocket(kit: Kit, hip: { width: number; back: number }, stitch: string): Layer {
  const { body, cm } = kit
  const top = body.level(3.92)
  const half = hip.width * 0.27
  return ({ x, y, z }) => {
    if (z > -hip.back * 0.3) return undefined
    const across = Math.abs(Math.abs(x) - hip.width * 0.46)
    const down = top - y
    const deep = 0.36 * body.unit - (across / half) * 0 + (half - across) * 0.22
    if (across > half || down < 0 || down > deep) return undefined
    const edge = Math.min(half - across, down, deep - down)
    return edge < 0.3 * cm || (edge > 0.62 * cm && edge < 0.85 * cm) ? stitch : undefined
  }
}

function waistband(kit: Kit, cut: LegCut, ease: number): Part[] {
  const { body, material, cm, trunk } = kit
  const [top, bottom] = [body.level(cut.waist + 0.02), body.level(cut.waist) - 3 * cm]
  const sheet = hangCloth(trunk, {
    columns: 72,
    rows: 4,
    top: () => top,
    bottom: () => bottom,
    ease: (y) => kit.underAt(y) + ease + 0.35 * cm,
    fall: 0,
    over: { cover: kit.cover, gap: 0.5 * cm },
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

const cuts = {
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

export const legwear: Record<keyof typeof cuts | 'stockings', GarmentBuilder> = {
  trousers: (context) => buildLegs(context, cuts.trousers),
  jeans: (context) => buildLegs(context, cuts.jeans),
  shorts: (context) => buildLegs(context, cuts.shorts),
  leggings: (context) => buildLegs(context, cuts.leggings),
  hakama: (context) => buildLegs(context, cuts.hakama),
  stockings: (context) => buildStockings(context),
}
