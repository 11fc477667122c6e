/** Scarves, ties, ruffs, chains and collars. */
import { curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { cord, lathe, type Mesh, mapPoints, merge } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { neckSeam } from './cloth/collar.ts'
import { type Place, setAt } from './cloth/fasteners.ts'
import { emblemLayer, fabricLayer, finishMaterials, trimLayers } from './cloth/finish.ts'
import { fringePart } from './cloth/fringe.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { neckAxis, ringPoint } from './cloth/neck-ring.ts'
import { type Sheet, sheetOf } from './cloth/sheet.ts'
import { hangingTail } from './cloth/strips.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'

function dressed(kit: Kit, parts: Part[]): Dressed {
  return {
    parts,
    materials: finishMaterials(kit),
    landmarks: { [kit.garment.label]: [0, kit.body.level(5.6), 0.4 * kit.body.unit] },
  }
}

/** A ring round the neck: `profile` gives canon level and cm off the skin round the section (v 0–1). */
function neckRing(
  kit: Kit,
  profile: (v: number, turn: number) => readonly [level: number, off: number],
  rows = 10,
): Sheet {
  const under = kit.context.under('neck')
  return sheetOf(64, rows, true, (u, v): Vec3 => {
    const angle = (u - 0.5) * 2 * Math.PI
    const turn = Math.abs(angle)
    const [level, off] = profile(v, turn)
    return nearNeck(
      kit,
      ringPoint(kit.trunk, kit.body.level(level), angle, under + off * kit.cm),
      under + off * kit.cm + 0.09 * kit.body.unit,
    )
  })
}

/** Keeps a ring from running out along the shoulders: at most `slack` cm beyond the neck itself. */
function nearNeck(kit: Kit, point: Vec3, slack: number): Vec3 {
  const [, , axis] = neckAxis(kit.trunk, point[1])
  const limit = kit.body.neck.radiusAt(0.6) + slack
  const size = Math.hypot(point[0], point[2] - axis)
  if (size <= limit) return point
  return [(point[0] * limit) / size, point[1], axis + ((point[2] - axis) * limit) / size]
}

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
      from: body.level(5.5),
      to: Math.max(8, body.level(5.5 - long)),
      width: [6 * cm, 10 * cm],
      room: (angle > 0 ? 1.4 : 1) * cm,
      drift: drift * cm,
    }),
  )
  return dressed(kit, [
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
  const end = body.level(lerp(4.7, 3.9, garment.length))
  const blade = hangingTail(kit, {
    angle: 0,
    from: top,
    to: end,
    width: [3.2 * cm, 8 * cm],
    room: 0.7 * cm,
  })
  const pointed = pointedEnd(blade, 4 * cm)
  const front = ringPoint(kit.trunk, body.level(5.6), 0, context.under('neck') + 0.9 * cm)
  const knot: Place = {
    centre: [0, front[1] + 0.3 * cm, front[2] + 0.5 * cm],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, 1],
  }
  return dressed(kit, [
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
  const { material, cm, body } = kit
  const front = ringPoint(kit.trunk, body.level(5.6), 0, context.under('neck') + 1.1 * cm)
  const place: Place = {
    centre: [0, front[1], front[2] + 0.5 * cm],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, 1],
  }
  const wing = (side: 1 | -1) =>
    mapPoints(softBox(5.6 * cm, 4.8 * cm, 2 * cm, 0), ([x, y, z]) => {
      const out = (x + 2.8 * cm) / (5.6 * cm)
      return [side * (x + 3.2 * cm), y * (0.45 + 0.6 * out), z * (0.6 + 0.4 * out)]
    })
  const wings = merge([wing(1), flipped(wing(-1))])
  return dressed(kit, [
    { name: 'bow', material: material.main, ...setAt(wings, place) },
    {
      name: 'bow knot',
      material: material.trim,
      ...setAt(softBox(2.2 * cm, 2.8 * cm, 2.6 * cm, 0), place),
    },
  ])
}

function flipped(mesh: Mesh): Mesh {
  const indices = Uint32Array.from(mesh.indices)
  for (let t = 0; t < indices.length; t += 3) {
    const b = indices[t + 1]
    indices[t + 1] = indices[t + 2]
    indices[t + 2] = b
  }
  return { ...mesh, indices }
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
  return dressed(kit, [
    clothPart(sheet, {
      name: 'ruff',
      material: material.main,
      lining: material.main,
      creaseCosine: 0.3,
      layers: [({ toHem }) => (toHem < 0.5 * cm ? material.trim : undefined)],
    }),
  ])
}

function chainPoints(kit: Kit, level: (turn: number) => number, off: number): Vec3[] {
  const count = 56
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI
    const turn = Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)))
    const y = kit.body.level(level(turn))
    const under = Math.max(
      kit.context.under('neck'),
      y < kit.body.level(5.6) ? kit.context.under('chest') : 0,
    )
    const point = ringPoint(kit.trunk, y, angle, under + off * kit.cm)
    return turn > 1.1 ? nearNeck(kit, point, under + 0.06 * kit.body.unit) : point
  })
}

function necklaceLine(low: number): Keys {
  return [
    [0, low],
    [0.3, low + 0.06],
    [0.9, Math.max(low, 5.5) + 0.06],
    [1.6, 5.8],
    [3.2, 5.84],
  ]
}

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

function necklace(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const low = lerp(5.5, 5.1, kit.garment.length)
  const line = necklaceLine(low)
  const points = chainPoints(kit, (turn) => curve(line, turn), 0.7)
  const beads = points.flatMap((point, i) => {
    const turn = Math.min(i, points.length - i) / points.length
    if (turn > 0.26) return []
    const size = (1 - turn * 2.2) * 1.05 * cm
    return [
      mapPoints(
        lathe(
          [
            [0, size],
            [size * 0.7, size * 0.7],
            [size, 0],
            [size * 0.7, -size * 0.7],
            [0, -size],
          ],
          10,
        ),
        ([x, y, z]) => [x + point[0], y + point[1], z + point[2]],
      ),
    ]
  })
  return dressed(kit, [
    { name: 'chain', material: material.main, ...cord(points, 0.28 * cm, true, 6) },
    { name: 'beads', material: material.trim, ...merge(beads) },
    ...gemAt(kit, addScaled(points[0], [0, -1, 0.25], 1.6 * cm), 1.3 * cm),
  ])
}

function pendant(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material, garment } = kit
  const low = lerp(5.35, 4.85, garment.length)
  const line = necklaceLine(low)
  const points = chainPoints(kit, (turn) => curve(line, turn), 0.7)
  const centre = addScaled(points[0], [0, -1, 0.2], 2.6 * cm)
  const chain: Part = {
    name: 'chain',
    material: material.main,
    ...cord(points, 0.24 * cm, true, 6),
  }
  if (garment.emblem === 'none') return dressed(kit, [chain, ...gemAt(kit, centre, 2.1 * cm)])
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
  return dressed(kit, [
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
  return dressed(kit, [
    clothPart(sheet, {
      name: isCollar ? 'collar' : 'choker',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.4 * cm,
      layers: [...trimLayers(kit, []), studs, fabricLayer(kit)],
    }),
    ...(isCollar
      ? [ringBelow(kit, centre)]
      : gemAt(kit, [centre[0], centre[1] - 0.8 * cm, centre[2]], 0.95 * cm)),
  ])
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

export const neckwear = {
  scarf,
  tie,
  bow_tie: bowTie,
  ruff,
  necklace,
  pendant,
  choker: (context) => choker(context, 0.09, false),
  collar: (context) => choker(context, 0.14, true),
} as const satisfies Record<string, GarmentBuilder>
