/** Chains, pendants, chokers and collars. */

import { lerp } from '../../math/scalar.ts'
import { cord, lathe, mapPoints, merge } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { clothPart } from './cloth/cloth.ts'
import { type Place, setAt } from './cloth/fasteners.ts'
import { emblemLayer, fabricLayer, trimLayers } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { neckChain } from './cloth/neck-chain.ts'
import { neckDressed, neckRing } from './cloth/neck-wrap.ts'
import { sheetOf } from './cloth/sheet.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import { cardOnRibbon, watchOnChain } from './hung-things.ts'

/** A gem in a setting, face to the front. */
function gemAt(kit: Kit, centre: Vec3, size: number): Part[] {
  const { material } = kit
  const place: Place = { centre, right: [1, 0, 0], up: [0, 1, 0], outward: [0, 0, 1] }
  const turned = (profile: readonly (readonly [number, number])[], sides: number) =>
    mapPoints(
      lathe(
        profile.map(([r, y]) => [r * size, y * size] as const),
        sides,
      ),
      ([x, y, z]) => [x, -z, y],
    )
  return [
    {
      name: 'setting',
      material: material.main,
      ...setAt(
        turned(
          [
            [0.2, 0.3],
            [1, 0.3],
            [1.25, 0.05],
            [1, -0.3],
          ],
          20,
        ),
        place,
      ),
    },
    {
      name: 'stone',
      material: material.accent,
      ...setAt(
        turned(
          [
            [0, 0.85],
            [0.5, 0.75],
            [0.85, 0.4],
            [0.9, 0.2],
          ],
          10,
        ),
        place,
      ),
    },
  ]
}

/** A brush draws it in one stroke: its two outlines would run into a blot. */
function chainPart({ context, material }: Kit, points: readonly Vec3[], radius: number): Part {
  const isStroke = context.design.style === 'ink'
  return {
    name: 'chain',
    material: isStroke ? material.shade : material.main,
    ...cord(points, radius, true, 6),
    ...(isStroke && { noInk: true }),
  }
}

/** From the top of a bead down to its foot: round enough to be seen large. */
const beadTurns = Array.from({ length: 7 }, (_, i) => (i / 6) * Math.PI)

function necklace(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const { surface } = kit.garment
  // Beads of wood, bone or turquoise are no gold; bones and teeth hang lengthwise.
  const bead = surface === 'metal' ? material.trim : material.main
  const isOfBone = surface === 'bone'
  const drop = isOfBone ? 2.6 : 1
  const low = lerp(5.5, 5.1, kit.garment.length) - (isOfBone ? 0.16 : 0)
  const points = neckChain(kit, kit.body.level(low), 0.7 * cm)
  const beads = points.flatMap((point, i) => {
    const turn = Math.min(i, points.length - i) / points.length
    if (turn > (isOfBone ? 0.2 : 0.26) || (isOfBone && i % 2 === 1)) return []
    const size = (1 - turn * 2.2) * (isOfBone ? 1.8 : 1.05) * cm
    return [
      mapPoints(
        lathe(
          beadTurns.map((turn) => [size * Math.sin(turn), size * Math.cos(turn)] as const),
          10,
        ),
        ([x, y, z]) => [x + point[0], (y - size) * drop + size + point[1], z + point[2]],
      ),
    ]
  })
  return neckDressed(kit, [
    chainPart(kit, points, 0.28 * cm),
    { name: 'beads', material: bead, ...merge(beads) },
    ...gemAt(kit, addScaled(points[0], [0, -1, 0.25], 1.6 * cm), 1.3 * cm),
  ])
}

function pendant(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material, garment } = kit
  if (garment.hungAs === 'card') return cardOnRibbon(kit)
  if (garment.hungAs === 'watch') return watchOnChain(kit)
  const low = lerp(5.35, 4.85, garment.length)
  const points = neckChain(kit, kit.body.level(low), 0.7 * cm)
  const centre = addScaled(points[0], [0, -1, 0.2], 2.6 * cm)
  const chain = chainPart(kit, points, 0.24 * cm)
  if (garment.emblem === 'none') return neckDressed(kit, [chain, ...gemAt(kit, centre, 2.1 * cm)])
  const size = 3.6 * cm
  const disc = sheetOf(24, 8, true, (u, v): Vec3 => {
    const angle = u * 2 * Math.PI
    const r = v * size
    return [
      centre[0] - Math.sin(angle) * r,
      centre[1] + Math.cos(angle) * r,
      centre[2] + 0.6 * cm * (1 - v * v),
    ]
  })
  const emblem = emblemLayer(
    garment.emblem,
    { across: 0, down: 0, size: size * 0.82 },
    material.accent,
    material.trim,
  )
  return neckDressed(kit, [
    chain,
    clothPart(disc, {
      name: 'medallion',
      material: material.main,
      lining: material.main,
      folded: ['hem'],
      thickness: 0.6 * cm,
      layers: [
        (spot) => emblem?.({ ...spot, across: spot.x - centre[0], down: centre[1] - spot.y }),
        ({ v }) => (v > 0.88 ? material.trim : undefined),
      ],
    }),
  ])
}

/** A close band high on the neck; `collar` is the broad buckled kind. */
function choker(context: GarmentContext, height: number, isCollar: boolean): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const sheet = neckRing(
    kit,
    (v, turn) => [
      5.84 + 0.02 * Math.min(1.5, turn) - (v - 0.5) * height,
      0.35 + 0.25 * Math.sin(v * Math.PI),
    ],
    5,
  )
  const front = sheet.positions
  const middle = (2 * (sheet.columns + 1) + sheet.columns / 2) * 3
  const centre: Vec3 = [0, front[middle + 1] - 0.4 * cm, front[middle + 2] + 0.4 * cm]
  const studs = isCollar
    ? ({ u, v }: { u: number; v: number }) => {
        const du = (u * 12 - Math.round(u * 12)) * 1.5
        const dv = (v - 0.5) * 1.6
        return du * du + dv * dv < 0.06 ? material.trim : undefined
      }
    : undefined
  const hung = isCollar
    ? [ringBelow(kit, centre)]
    : gemAt(kit, [centre[0], centre[1] - 0.8 * cm, centre[2]], 0.95 * cm)
  const isBelled = kit.garment.charm === 'bell'
  const dressed = neckDressed(kit, [
    clothPart(sheet, {
      name: isCollar ? 'collar' : 'choker',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.4 * cm,
      layers: [...trimLayers(kit, []), studs, fabricLayer(kit)],
    }),
    ...(isBelled ? bellBelow(kit, centre) : hung),
  ])
  const { id } = kit.garment
  const brass = {
    [`${id}.bell`]: { base: '#e8b93a', surface: 'metal' as const },
    [`${id}.bell slit`]: { base: '#5a3d12', surface: 'cloth' as const, noInk: true },
  }
  return isBelled ? { ...dressed, materials: { ...dressed.materials, ...brass } } : dressed
}

/** A cat's round bell: a band about its middle, a slit and two holes below. */
function bellBelow({ cm, garment }: Kit, [x, y, z]: Vec3): Part[] {
  const size = 2.1 * cm
  const middle: Vec3 = [x, y - 2.3 * cm, z + 1.2 * cm]
  const bell = mapPoints(
    lathe(
      beadTurns.map((turn) => [size * Math.sin(turn), size * Math.cos(turn)] as const),
      20,
    ),
    (point) => addScaled(middle, point, 1),
  )
  const dark = `${garment.id}.bell slit`
  return [
    {
      name: 'bell',
      material: `${garment.id}.bell`,
      pattern: (point) => {
        const [a, b] = [(point.x - middle[0]) / size, (point.y - middle[1]) / size]
        const isBand = Math.abs(b - 0.08) < 0.09
        const isSlit = b < -0.15 && Math.abs(a) < 0.09
        const isHole = Math.hypot(a, b + 0.3) < 0.2
        return isBand || isSlit || isHole ? dark : undefined
      },
      ...bell,
    },
  ]
}

function ringBelow(kit: Kit, centre: Vec3): Part {
  const { cm, material } = kit
  const points = Array.from({ length: 18 }, (_, i): Vec3 => {
    const angle = (i / 18) * 2 * Math.PI
    return [
      centre[0] + Math.sin(angle) * 1.5 * cm,
      centre[1] - 1.6 * cm + Math.cos(angle) * 1.5 * cm,
      centre[2] + 0.4 * cm,
    ]
  })
  return { name: 'collar ring', material: material.trim, ...cord(points, 0.32 * cm, true, 6) }
}

export const jewellery = {
  necklace,
  pendant,
  choker: (context) => choker(context, 0.09, false),
  collar: (context) => choker(context, 0.14, true),
} as const satisfies Record<string, GarmentBuilder>
