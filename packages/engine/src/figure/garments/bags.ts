/** What is carried on straps: satchel, quiver, bandolier. */

import { plate } from '../../math/plate.ts'
import { lerp } from '../../math/scalar.ts'
import { cord, lathe, mapPoints, merge } from '../../math/surface.ts'
import {
  add,
  addScaled,
  cross,
  distance,
  normalize,
  perpendicular,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { backpack } from './backpack.ts'
import { flap, shifted, softBox } from './cloth/bag.ts'
import { buckle, button, type Place, placeOn, setAt } from './cloth/fasteners.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Sheet } from './cloth/sheet.ts'
import { carried, strapPart } from './cloth/strap.ts'
import { carryingLoop, type StrapCut } from './cloth/strips.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'

function loop(
  kit: Kit,
  width: number,
  hip: number,
  shoulder: 'left' | 'right' = kit.garment.side === 'left' ? 'right' : 'left',
  own: Partial<Pick<StrapCut, 'at' | 'overCape'>> = {},
): Sheet {
  return carryingLoop(kit, {
    shoulder,
    at: 0.62,
    hip,
    width: width * kit.cm,
    room: 0.45 * kit.cm,
    ...own,
  })
}

function satchel(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material, garment, body, cover } = kit
  const side = garment.side === 'left' ? 1 : -1
  const angle = side * 1.35
  const y = body.level(3.75)
  const [width, height, depth] = [22 * cm, 18 * cm, 7.5 * cm]
  // The strap goes down behind the bag, between its upper corners.
  const corners = y + height * 0.25 + 1.2 * cm
  const sheet = loop(kit, 3.4, levelAt(kit, corners))
  const hip = kit.trunk.point(y, angle, 0)
  const bare = Math.hypot(hip[0], hip[2])
  const reachAt = (level: number) => Math.max(cover(level, angle), bare)
  // It lies against what is worn on the hip, and leans out below as that does.
  const [above, below] = [reachAt(y + height * 0.2), reachAt(y - height * 0.7)]
  const slope = Math.min(0.5, Math.max(0, (below - above) / (height * 0.9)))
  const held = Math.max(above + slope * height * 0.45, reachAt(y - height * 0.25))
  const reach = held + depth / 2 + 0.4 * cm
  const level: Vec3 = [Math.sin(angle), 0, Math.cos(angle)]
  const up = normalize(addScaled([0, 1, 0], level, -slope))
  const outward = normalize(addScaled(level, [0, 1, 0], slope))
  const bag: Place = {
    centre: [level[0] * reach, y - height * 0.25, level[2] * reach],
    right: [Math.cos(angle), 0, -Math.sin(angle)],
    up,
    outward,
  }
  const parts: Part[] = [
    strapPart(kit, sheet, 'satchel strap'),
    {
      name: 'satchel',
      material: material.main,
      ...setAt(softBox(width, height, depth, 0.06), bag),
    },
    {
      name: 'satchel flap',
      material: material.main,
      backMaterial: material.lining,
      ...setAt(flap(width, height, depth, height * 0.62), bag),
    },
    {
      // In the middle of the flap and sunk into it: seen from before the bag's edge it would stand out over that.
      name: 'satchel buckle',
      material: material.trim,
      ...setAt(
        shifted(buckle(3.4 * cm, 3 * cm, 0.6 * cm), [0, -height * 0.02, depth / 2 + 0.25 * cm]),
        bag,
      ),
    },
  ]
  return carried(kit, parts, bag.centre)
}

/** The canon level of a height near the hips. */
function levelAt({ body }: Kit, y: number): number {
  const [low, high] = [body.level(3.5), body.level(4.5)]
  return 3.5 + (y - low) / (high - low)
}

function quiver(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material, body } = kit
  const { unit } = body
  const side = kit.garment.side === 'left' ? -1 : 1
  const sheet = loop(kit, 3, quiverStrap.hip, side === 1 ? 'right' : 'left', {
    at: quiverStrap.at,
    overCape: true,
  })
  // It lies along the back as that slopes, pressed a little into the cloth, and clears what bulges between its ends.
  const slant = (level: number) => lerp(0.36, -0.36, (level - 4.2) / 1.25) * side * unit
  const back = (level: number) => {
    const y = body.level(level)
    const x = slant(level)
    const { back: bare, width } = body.torsoSection(y)
    return Math.max(
      hindmost(context.below ?? [], x, y, 3.4 * cm),
      bare * Math.sqrt(Math.max(0, 1 - (x / width) ** 2)),
    )
  }
  const [high, foot] = [Math.max(back(5.3), back(5.1)) + 3.5 * cm, back(4.25) + 2.9 * cm]
  const bulge = Math.max(
    0,
    ...[4.9, 4.7, 4.5, 4.3].map(
      (level) => back(level) + 3.2 * cm - lerp(foot, high, (level - 4.2) / 1.25),
    ),
  )
  const top: Vec3 = [slant(5.45), body.level(5.45), -high - bulge]
  const low: Vec3 = [slant(4.2), body.level(4.2), -foot - bulge]
  const up = normalize(subtract(top, low))
  const outward = perpendicular([0, 0, -1], up)
  const right = cross(up, outward)
  const length = distance(top, low)
  const place: Place = { centre: low, right, up, outward }
  const tube = lathe(
    [
      [4.7 * cm, length],
      [5 * cm, length * 0.98],
      [4.5 * cm, length * 0.9],
      [3.9 * cm, 0.04 * length],
      [3.2 * cm, 0],
      [0, -0.01 * length],
    ],
    20,
  )
  const arrows = arrowBundle(kit, length)
  const parts: Part[] = [
    strapPart(kit, sheet, 'quiver strap'),
    {
      name: 'quiver',
      material: material.main,
      backMaterial: material.lining,
      pattern: ({ x, y, z }) => {
        const along = ((x - low[0]) * up[0] + (y - low[1]) * up[1] + (z - low[2]) * up[2]) / length
        return (along > 0.86 && along < 0.96) || (along > 0.1 && along < 0.16)
          ? material.trim
          : undefined
      },
      ...setAt(tube, place),
    },
    { name: 'arrow shafts', material: material.lining, ...setAt(arrows.shafts, place) },
    { name: 'arrow feathers', material: material.accent, ...setAt(arrows.feathers, place) },
  ]
  return carried(kit, parts, add(low, scale(up, length)))
}

/** Where its strap lies: on a share of the way from neck to shoulder joint, and across a canon level of the other hip. */
const quiverStrap = { at: 0.44, hip: 4.05 } as const

/** How far back what is worn reaches round a place on the back. */
function hindmost(worn: readonly Part[], x: number, y: number, radius: number): number {
  let reach = 0
  for (const { positions } of worn) {
    for (let i = 0; i < positions.length; i += 3) {
      const isNear = Math.hypot(positions[i] - x, positions[i + 1] - y) < radius
      if (isNear && -positions[i + 2] > reach) reach = -positions[i + 2]
    }
  }
  return reach
}

function arrowBundle(kit: Kit, length: number) {
  const { cm } = kit
  const random = kit.random('arrows')
  const arrows = Array.from({ length: 7 }, (_, i) => {
    // Six round one: between a ring's feathers the back would show.
    const angle = (i / 6) * 2 * Math.PI
    const out = i === 6 ? 0 : cm
    const foot: Vec3 = [Math.cos(angle) * 1.4 * out, length * 0.7, Math.sin(angle) * 1.4 * out]
    const tip: Vec3 = [
      Math.cos(angle) * 2.3 * out,
      length + random.between(6, 9.5) * cm,
      Math.sin(angle) * 2.3 * out,
    ]
    return { foot, tip, turn: random.between(0, 3) }
  })
  const shafts = arrows.map(({ foot, tip }) => cord([foot, tip], 0.3 * cm, false, 6))
  const shape = [
    [0.1, -6.2],
    [1.1, -5.4],
    [1.1, -1.6],
    [0.1, -0.6],
  ] as const
  const vane = plate(
    shape.map(([x, y]) => [x * cm, y * cm] as const),
    0.12 * cm,
    0.05 * cm,
    0.05 * cm,
  )
  const feathers = arrows.flatMap(({ tip, turn }) =>
    [0, 1, 2].map((k) => {
      const angle = turn + (k * 2 * Math.PI) / 3
      const out: Vec3 = [Math.cos(angle), 0, Math.sin(angle)]
      const aside: Vec3 = [-out[2], 0, out[0]]
      return mapPoints(vane, ([x, y, z]) =>
        addScaled(addScaled([tip[0], tip[1] + y, tip[2]], out, x), aside, z),
      )
    }),
  )
  return { shafts: merge(shafts), feathers: merge(feathers) }
}

function bandolier(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const sheet = loop(kit, 5, 4.15)
  const shells = Array.from({ length: 9 }, (_, i) =>
    placeOn(
      sheet,
      0.91 + i * 0.0235 > 1 ? 0.91 + i * 0.0235 - 1 : 0.91 + i * 0.0235,
      0.5,
      0.9 * cm,
    ),
  )
  const shell = mapPoints(
    lathe(
      [
        [0, 2.9],
        [0.55, 2.4],
        [0.8, 1.4],
        [0.8, -2.4],
        [0, -2.5],
      ].map(([r, y]) => [r * cm, y * cm] as const),
      10,
    ),
    (p) => p,
  )
  return carried(
    kit,
    [
      strapPart(kit, sheet, 'bandolier'),
      {
        name: 'cartridges',
        material: material.trim,
        ...merge(shells.map((place) => setAt(shell, place))),
      },
      {
        name: 'bandolier buckle',
        material: material.trim,
        ...setAt(button(2.2 * cm), placeOn(sheet, 0.16, 0.5, 0.4 * cm)),
      },
    ],
    placeOn(sheet, 0, 0.5).centre,
  )
}

export const bags = { satchel, quiver, bandolier, backpack } as const satisfies Record<
  string,
  GarmentBuilder
>
