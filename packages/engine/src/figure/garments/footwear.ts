/** Boots and shoes: an upper on the last, a sole, and for boots a shaft round the leg. */
import type { Garment } from '../../design/design.ts'
import type { Keys } from '../../math/scalar.ts'
import { lerp } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import type { Part, Region } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { clothPart, type Layer } from './cloth/cloth.ts'
import { fabricLayer, finishMaterials } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { type LastCut, makeLast, soleSheet, upperSheet } from './cloth/last.ts'
import { bootTop, shaftPart } from './cloth/shaft.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'

export type ShoeCut = LastCut & {
  /** Material of the sole. */
  soleColour: 'lining' | 'trim' | 'accent' | 'main'
  welt: number
  hasArch: boolean
  layers?: (kit: Kit) => (Layer | undefined)[]
  extras?: (kit: Kit, last: ReturnType<typeof makeLast>) => Part[]
}

export function buildShoes(context: GarmentContext, cut: ShoeCut): Dressed {
  const kit = kitOf(context)
  const { garment, material } = kit
  const last = makeLast(kit, cut)
  const isBoot = garment.kind === 'boots' || garment.kind === 'knee_boots'
  const upper = clothPart(upperSheet(kit, last, isBoot), {
    name: 'upper',
    material: material.main,
    lining: material.lining,
    group: `${garment.id} upper`,
    region: 'left foot',
    layers: [...(cut.layers?.(kit) ?? []), fabricLayer(kit)],
  })
  const sole = clothPart(soleSheet(last, cut.welt * kit.cm, cut.hasArch), {
    name: 'sole',
    material: material[cut.soleColour],
    lining: material[cut.soleColour],
    region: 'left foot',
    creaseCosine: 0.3,
  })
  const left = [
    upper,
    sole,
    ...(isBoot ? shaftPart(kit) : [anklePart(kit)]),
    ...(cut.extras?.(kit, last) ?? []),
  ]
  const top = isBoot ? bootTop(garment) : 0.4
  return {
    parts: onSides(left, garment.side),
    thickness: isBoot ? shaftThickness(kit) : {},
    hides: [
      ...sides('foot', garment.side),
      ...(top > 1.75 ? sides('shin', garment.side) : []),
    ].filter((region) => !(region.endsWith('shin') && wearsLegs(context))),
    materials: finishMaterials(kit),
    landmarks: { Footwear: last.place(0.3, 0, last.top(0.3)) },
  }
}

/** The bare or stockinged ankle that stands in a low shoe; the foot itself is not drawn. */
function anklePart(kit: Kit): Part {
  const { leg } = kit.body
  const stocking = kit.context.design.wear.find(
    ({ kind }) => kind === 'stockings' || kind === 'leggings' || kind === 'bodysuit',
  )
  const room = stocking === undefined ? 0.12 : kit.context.under('left shin')
  const bottom = kit.body.level(0.12)
  const last = leg.path[leg.path.length - 1][1]
  const mesh = grid(
    24,
    8,
    (u, v) => {
      const [x, y, z] = leg.surface(
        lerp(0.88, 1, Math.min(1, v * 1.6)),
        (u - 0.5) * 2 * Math.PI,
        room,
      )
      const below = Math.max(0, v - 0.625) / 0.375
      return [x, y - below * (last - bottom), z]
    },
    { wrap: true },
  )
  const material = stocking === undefined ? 'skin' : `${stocking.id}.main`
  return { name: 'ankle', material, group: stocking === undefined ? 'skin' : stocking.id, ...mesh }
}

/** Trouser legs end inside the boot, so that the shin may still be needed above it. */
function wearsLegs(context: GarmentContext): boolean {
  return context.wears('legs')
}

function shaftThickness(kit: Kit): Partial<Record<Region, number>> {
  const thickness = kit.context.under('left shin') + 1.2 * kit.cm
  return Object.fromEntries(sides('shin', kit.garment.side).map((region) => [region, thickness]))
}

const lowTop: Keys = [
  [-0.29, 0.1],
  [-0.23, 0.18],
  [-0.14, 0.21],
  [-0.05, 0.2],
  [0.08, 0.27],
  [0.2, 0.3],
  [0.35, 0.21],
  [0.55, 0.14],
  [0.77, 0.09],
]
const bootUpper: Keys = [
  [-0.29, 0.13],
  [-0.22, 0.3],
  [-0.05, 0.4],
  [0.12, 0.4],
  [0.3, 0.27],
  [0.5, 0.17],
  [0.77, 0.11],
]

const cuts = {
  boots: {
    toe: 'round',
    top: bootUpper,
    sole: 1.2,
    heel: 1.6,
    width: 1.14,
    soleColour: 'lining',
    welt: 0.5,
    hasArch: true,
  },
  shoes: {
    toe: 'round',
    top: lowTop,
    sole: 0.9,
    heel: 1.2,
    width: 1.1,
    soleColour: 'lining',
    welt: 0.4,
    hasArch: true,
  },
} as const satisfies Record<string, ShoeCut>

export const footwear = {
  boots: (context) => buildShoes(context, cuts.boots),
  knee_boots: (context) => buildShoes(context, cuts.boots),
  shoes: (context) => buildShoes(context, cuts.shoes),
} as const satisfies Partial<Record<Garment['kind'], GarmentBuilder>>
