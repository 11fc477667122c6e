/** Scarves, ties, ruffs, chains and collars. */

import { curve, lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { softBox } from './cloth/bag.ts'
import { beltLevel } from './cloth/belt-level.ts'
import { bowWings } from './cloth/bow.ts'
import { clothPart } from './cloth/cloth.ts'
import { neckSeam } from './cloth/collar.ts'
import { type Place, setAt } from './cloth/fasteners.ts'
import { fabricLayer, trimLayers } from './cloth/finish.ts'
import { fringePart } from './cloth/fringe.ts'
import { frontOf, lyingStrip } from './cloth/front.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { ringPoint } from './cloth/neck-ring.ts'
import { neckDressed, neckRing } from './cloth/neck-wrap.ts'
import { type Sheet, sheetOf } from './cloth/sheet.ts'
import { hangingTail } from './cloth/strips.ts'
import { throatOf } from './cloth/throat.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'

function scarf(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm, body, garment } = kit
  const bulk = lerp(2.2, 4.2, garment.fit)
  const wraps = [0, 1].map((layer) => {
    const sheet = neckRing(
      kit,
      (v, turn) => {
        const sag = (layer === 0 ? 0.1 : 0.2) * smoothstep(1.4, 0, turn)
        const level = curve(neckSeam, turn) + 0.25 - layer * 0.1 - sag - v * 0.23
        const round = Math.sin(Math.min(1, 0.06 + v * 0.94) * Math.PI) ** 0.7
        const wave = 0.35 * Math.sin(turn * 5 + layer * 2)
        return [level, 0.3 + bulk * round * (0.75 + 0.25 * layer) + wave]
      },
      12,
    )
    return clothPart(sheet, {
      name: `scarf wrap ${layer + 1}`,
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.9 * cm,
      layers: [scarfFolds(kit), fabricLayer(kit)],
    })
  })
  const tails = [
    { angle: 0.34, long: lerp(0.55, 1.9, garment.length), drift: 1.5 },
    { angle: -0.2, long: lerp(0.4, 1.4, garment.length), drift: -2 },
  ].map(({ angle, long, drift }) =>
    hangingTail(kit, {
      angle,
      // Inside the wraps, which lie high over a poncho.
      from: body.level(5.68),
      to: Math.max(8, body.level(5.5 - long)),
      width: [6 * cm, 10 * cm],
      room: (angle > 0 ? 1.4 : 1) * cm,
      drift: drift * cm,
    }),
  )
  return neckDressed(kit, [
    ...wraps,
    ...tails.flatMap((tail, i) => [
      clothPart(tail, {
        name: `scarf end ${i + 1}`,
        material: material.main,
        lining: material.lining,
        folded: ['sides', 'hem'],
        thickness: 0.8 * cm,
        layers: [...trimLayers(kit, ['hem']), fabricLayer(kit)],
      }),
      fringePart(kit, tail, `scarf fringe ${i + 1}`, 4),
    ]),
  ])
}

function scarfFolds({ material, cm }: Kit) {
  return ({ across, v }: { across: number; v: number }) => {
    const wave = v * 3 + 0.3 * Math.sin(across / (6 * cm))
    return Math.abs(wave - Math.round(wave)) < 0.07 && v > 0.1 && v < 0.9
      ? material.crease
      : undefined
  }
}

function tie(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm, body, garment } = kit
  const top = body.level(5.6)
  // Its tip ends above a belt, not under it.
  const lowest = beltLevel(context) + 0.2
  const end = body.level(Math.max(lowest, lerp(4.7, 3.9, garment.length)))
  // Its knot closes the collar from below: it lies on the shirt, between the leaves.
  const shirt = (context.below ?? []).filter(({ name }) => !/collar/.test(name))
  const front = frontOf(kit, shirt, end - 5 * cm, body.level(5.7))
  const blade = lyingStrip(front, { from: top, to: end, width: [3.2 * cm, 8 * cm], bulk: 0.8 * cm })
  const pointed = pointedEnd(blade, 4 * cm)
  const knot: Place = {
    centre: [0, top + 0.3 * cm, front(0, top) + 1 * cm],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, 1],
  }
  return neckDressed(kit, [
    clothPart(pointed, {
      name: 'tie',
      material: material.main,
      lining: material.lining,
      folded: ['sides'],
      thickness: 0.5 * cm,
      layers: [tieStripes(kit), fabricLayer(kit)],
    }),
    {
      name: 'tie knot',
      material: material.main,
      ...setAt(softBox(4 * cm, 3.8 * cm, 2.6 * cm, -0.3), knot),
    },
  ])
}

/** Slanting stripes on trimmed ties. */
function tieStripes({ garment, material, cm }: Kit) {
  if (garment.hem !== 'trimmed') return undefined
  return ({ across, down }: { across: number; down: number }) => {
    const beat = (across + down) / (5 * cm)
    return beat - Math.floor(beat) < 0.3 ? material.trim : undefined
  }
}

/** Draws the lower edge out to a point. */
function pointedEnd(sheet: Sheet, depth: number): Sheet {
  const { columns, rows, positions } = sheet
  return sheetOf(columns, rows, false, (u, v): Vec3 => {
    const k = (Math.round(v * rows) * (columns + 1) + Math.round(u * columns)) * 3
    const point = (1 - Math.abs(u - 0.5) * 2) * depth * smoothstep(0.8, 1, v)
    return [positions[k], positions[k + 1] - point, positions[k + 2]]
  })
}

function bowTie(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm } = kit
  const y = kit.body.level(5.67)
  const { from, slope } = wingRest(kit, y)
  const place: Place = {
    centre: [0, y, from - 0.3 * cm],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, 1],
  }
  return neckDressed(kit, [
    ...throatBand(kit, place.centre[1]),
    { name: 'bow', material: material.main, ...setAt(bowWings(cm, slope), place) },
    {
      name: 'bow knot',
      material: material.main,
      ...setAt(softBox(2.2 * cm, 2.8 * cm, 2.6 * cm, 0), place),
    },
  ])
}

/** The band a bow is tied with, round a bare throat; under a collar it is not seen. */
function throatBand(kit: Kit, y: number): Part[] {
  const { material, cm } = kit
  if (throatOf(kit)(y, Math.PI) > 0) return []
  const level = 5.67
  const sheet = neckRing(
    kit,
    (v, turn) => [
      level + 0.1 * Math.min(1, turn / 1.6) - (v - 0.5) * 0.1,
      0.3 + 0.2 * Math.sin(v * Math.PI),
    ],
    5,
  )
  return [
    clothPart(sheet, {
      name: 'bow band',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.3 * cm,
    }),
  ]
}

/** What the wings of a bow lie on, collar or throat: how far forward that is in the middle, and how it goes on from there to the sides. */
function wingRest(kit: Kit, y: number): { from: number; slope: number } {
  const { cm, context } = kit
  const front = frontOf(kit, context.below ?? [], y - 3 * cm, y + 3 * cm)
  const near = [0, 1.5, 3, 4.5, 6].map((x) => {
    const heights = [-1.2, 0, 1.2].map((up) => front(x * cm, y + up * cm))
    return [x * cm, Math.max(...heights)] as const
  })
  const middle = near[0][1]
  const steepest = Math.max(...near.slice(1).map(([x, z]) => (z - middle) / x))
  const slope = Math.min(0.1, Math.max(-0.7, steepest))
  return { from: Math.max(...near.map(([x, z]) => z - slope * x)), slope }
}

/** A wheel of starched figures of eight. */
function ruff(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm } = kit
  const size = lerp(5, 11, kit.garment.length)
  const folds = 22
  const sheet = sheetOf(folds * 8, 6, true, (u, v): Vec3 => {
    const angle = (u - 0.5) * 2 * Math.PI
    const base = ringPoint(
      kit.trunk,
      kit.body.level(curve(neckSeam, Math.abs(angle)) + 0.12),
      angle,
      context.under('neck') + 0.8 * cm,
    )
    const out = v * size * cm
    const wave = Math.sin(angle * folds) * lerp(0.4, 2.4, v) * cm
    return [
      base[0] + Math.sin(angle) * out,
      base[1] + wave + out * 0.16,
      base[2] + Math.cos(angle) * out,
    ]
  })
  return neckDressed(kit, [
    clothPart(sheet, {
      name: 'ruff',
      material: material.main,
      lining: material.main,
      creaseCosine: 0.3,
      layers: [({ toHem }) => (toHem < 0.5 * cm ? material.trim : undefined)],
    }),
  ])
}

export const neckwear = {
  scarf,
  tie,
  bow_tie: bowTie,
  ruff,
} as const satisfies Record<string, GarmentBuilder>
