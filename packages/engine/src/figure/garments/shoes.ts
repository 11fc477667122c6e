/** Shoes and boots for one purpose: football, ballet, rain, skating. */

import { lerp } from '../../math/scalar.ts'
import { cord, merge } from '../../math/surface.ts'
import { addScaled, cross, mix, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { ball } from '../props/shapes.ts'
import { clothPart } from './cloth/cloth.ts'
import type { Kit } from './cloth/kit.ts'
import { footBand, type Last } from './cloth/last.ts'
import type { Layer } from './cloth/layer.ts'
import { type Sheet, sheetOf } from './cloth/sheet.ts'
import { heels, markOf, sneaker } from './cloth/shoe-details.ts'
import { bootCut, buildShoes, flatTop, type ShoeCut, shoeCut } from './footwear.ts'
import type { GarmentBuilder, GarmentContext } from './garment-builder.ts'

const cuts = {
  football_boots: {
    ...shoeCut,
    sole: 1.7,
    heel: 0.3,
    soleColour: 'trim',
    soleKind: 'thin',
    layers: (kit) => [slants(kit)],
    extras: (kit, last, upper) => [...sneaker.laces(kit, last, upper), studs(kit, last)],
  },
  ballet_slippers: {
    ...shoeCut,
    toe: 'square',
    top: flatTop,
    sole: 0.3,
    heel: 0,
    width: 1,
    soleColour: 'main',
    welt: 0.1,
    soleKind: 'flat',
    layers: heels.opening,
    extras: ankleRibbons,
  },
  mary_janes: {
    ...shoeCut,
    sole: 1,
    heel: 1.6,
    top: flatTop,
    layers: heels.opening,
    extras: (kit, last) => [instepStrap(kit, last)],
  },
  flip_flops: {
    ...shoeCut,
    isOpen: true,
    sole: 0.5,
    heel: 0,
    toeLift: 0,
    width: 1.08,
    soleColour: 'main',
    welt: 0.3,
    soleKind: 'flat',
    extras: (kit, last) => [thong(kit, last)],
  },
  rubber_boots: {
    ...bootCut,
    toe: 'round',
    width: 1.22,
    sole: 1.8,
    heel: 1,
    soleColour: 'trim',
    layers: (kit) => [toeCap(kit)],
  },
  cowboy_boots: {
    ...bootCut,
    toe: 'pointed',
    toeRoom: 0.12,
    heel: 3.6,
    layers: (kit) => [scrolls(kit)],
  },
  work_boots: {
    ...bootCut,
    sole: 2.2,
    heel: 1,
    width: 1.2,
    layers: (kit) => [laced(kit)],
  },
  boxing_boots: {
    ...bootCut,
    sole: 0.8,
    heel: 0.1,
    width: 1.06,
    soleKind: 'flat',
    soleColour: 'trim',
    welt: 0.2,
    layers: (kit) => [laced(kit)],
  },
  skates: {
    ...bootCut,
    sole: 6.4,
    heel: 0.4,
    soleKind: 'thin',
    soleColour: 'lining',
    layers: (kit) => [laced(kit)],
    extras: (kit, last) => wheels(kit, last),
  },
  ice_skates: {
    ...bootCut,
    sole: 5.2,
    heel: 1,
    soleKind: 'thin',
    soleColour: 'lining',
    layers: (kit) => [laced(kit)],
    extras: (kit, last) => [runner(kit, last)],
  },
} as const satisfies Record<string, ShoeCut>

/** Three slanting stripes on each side. */
function slants(kit: Kit): Layer {
  const { cm } = kit
  const mark = markOf(kit)
  return ({ u, v, rowLength, columnLength }) => {
    const side = Math.min(u, 1 - u) * rowLength
    const along = ((v - 0.36) * columnLength + side * 0.6) / cm
    if (side > 5 * cm || along < 0 || along > 5.4) return undefined
    return along % 2 < 1.1 ? mark : undefined
  }
}

function studs({ cm, material }: Kit, last: Last): Part {
  const places = [-0.2, 0.22, 0.44, 0.6].flatMap((f) =>
    [-0.08, 0.09].map((o) => last.place(f, o, 0.55 * cm)),
  )
  return {
    name: 'studs',
    material: material.lining,
    region: 'left foot',
    ...merge(places.map((place) => ball(place, 0.8 * cm, 0.5 * cm, 0.8 * cm))),
  }
}

/** Satin ribbons from the sides of the shoe, crossed before the ankle, behind it and before the shin, and tied. */
function ankleRibbons(kit: Kit, last: Last): Part[] {
  const { cm, body, material } = kit
  const tied = 0.8
  const { ankle } = body.joints
  const foot = 0.6 * last.top(0)
  const turns = ([1, -1] as const).map((way) => {
    const around = (s: number, offset: number): Vec3 => {
      // It comes out of the shoe.
      const risen = Math.min(1, s / 0.12)
      const t = lerp(1, tied, Math.max(0, s - 0.12) / 0.88)
      const [x, y, z] = body.leg.surface(t, way * lerp(1.65, -3.5 * Math.PI, s), offset)
      return [x, y - (1 - risen) * (ankle[1] - foot), z]
    }
    // One lies over the other.
    return ribbonSheet(kit, 72, false, (way === 1 ? 0.3 : 0.6) * cm, around)
  })
  const knot = (s: number, offset: number) => body.leg.surface(tied, s * 2 * Math.PI, offset)
  return [...turns, ribbonSheet(kit, 28, true, 0.85 * cm, knot)].map((sheet, i) =>
    clothPart(sheet, {
      name: `slipper ribbon ${i + 1}`,
      material: material.main,
      lining: material.main,
    }),
  )
}

/** A flat band along a line on the leg, told for how far it lies over the skin; it keeps so far from an ankle, too, where that is drawn. */
function ribbonSheet(
  { cm, trunk, body }: Kit,
  steps: number,
  isClosed: boolean,
  room: number,
  line: (s: number, offset: number) => Vec3,
): Sheet {
  const ankleFoot = body.level(0.3)
  const outward = Array.from({ length: steps + 1 }, (_, i) =>
    normalize(subtract(line(i / steps, 1), line(i / steps, 0))),
  )
  const middle = outward.map((out, i) => {
    let point = line(i / steps, room)
    for (let step = 0; step < 3; step++) {
      const lack = room - trunk.field(...point)
      if (lack > 0 && point[1] > ankleFoot) point = addScaled(point, out, lack)
    }
    return point
  })
  const smooth = middle.map((point, i) => {
    const isEnd = i === 0 || i === steps
    return isEnd ? point : mix(point, mix(middle[i - 1], middle[i + 1], 0.5), 0.5)
  })
  return sheetOf(steps, 2, isClosed, (s, v) => {
    const i = Math.round(s * steps)
    const along = subtract(smooth[Math.min(steps, i + 1)], smooth[Math.max(0, i - 1)])
    const across = normalize(cross(along, outward[i]))
    return addScaled(smooth[i], across, (v - 0.5) * 1.5 * cm)
  })
}

function instepStrap(kit: Kit, last: Last): Part {
  const { cm, material } = kit
  return clothPart(footBand(kit, last, 0.13, 0.2, 0.5 * cm), {
    name: 'instep strap',
    material: material.main,
    lining: material.main,
    folded: ['top', 'hem'],
    thickness: 0.4 * cm,
    region: 'left foot',
    layers: [
      ({ u, v }) =>
        Math.abs(u - 0.68) < 0.035 && Math.abs(v - 0.5) < 0.4 ? material.trim : undefined,
    ],
  })
}

function thong({ cm, material }: Kit, last: Last): Part {
  const toe = last.place(0.5, -0.04, last.top(0.5) + 0.2 * cm)
  const strap = (side: 1 | -1) =>
    cord(
      [
        toe,
        last.place(0.36, side * 0.08, last.top(0.36) + 0.5 * cm),
        last.place(0.2, side * 0.13, last.floor(0.2) + 2.2 * cm),
        last.place(0.12, side * 0.15, last.floor(0.12) + 0.2 * cm),
      ],
      0.5 * cm,
      false,
      8,
    )
  return {
    name: 'thong',
    material: material.accent,
    region: 'left foot',
    ...merge([strap(1), strap(-1)]),
  }
}

function toeCap({ cm, material }: Kit): Layer {
  return ({ v, columnLength }) => {
    const away = (v - 0.8) * columnLength
    return away > 0 && away < 0.6 * cm ? material.trim : undefined
  }
}

/** Stitched scrolls on the vamp. */
function scrolls({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength, columnLength }) => {
    const across = Math.abs(u - 0.5) * rowLength
    const along = (v - 0.62) * columnLength
    const r = Math.hypot(across, along)
    return r < 6 * cm && (Math.abs(r - 4.6 * cm) < 0.25 * cm || Math.abs(r - 2.6 * cm) < 0.25 * cm)
      ? material.trim
      : undefined
  }
}

/** Crossed laces up the front and a capped toe. */
function laced({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength, columnLength }) => {
    const across = (u - 0.5) * rowLength
    const along = v * columnLength
    if (Math.abs(along - 0.78 * columnLength) < 0.25 * cm) return material.crease
    if (v < 0.36 || v > 0.66 || Math.abs(across) > 2 * cm) return undefined
    const beat = along / (1.8 * cm)
    const lean = Math.abs(across) * 0.4
    return Math.abs(beat + lean / cm - Math.round(beat + lean / cm)) < 0.2
      ? material.trim
      : undefined
  }
}

/** Four wheels under a plate. */
function wheels({ cm, material }: Kit, last: Last): Part[] {
  const spots = [-0.14, 0.42].flatMap((f) => [-0.1, 0.11].map((o) => last.place(f, o, 2.75 * cm)))
  return [
    {
      name: 'wheels',
      material: material.accent,
      region: 'left foot',
      ...merge(spots.map((spot) => ball(spot, 1.5 * cm, 2.6 * cm, 2.6 * cm))),
    },
    {
      name: 'axles',
      material: material.trim,
      region: 'left foot',
      ...merge(
        [-0.14, 0.42].map((f) =>
          cord([last.place(f, -0.1, 3.2 * cm), last.place(f, 0.11, 3.2 * cm)], 1 * cm, false, 8),
        ),
      ),
    },
  ]
}

/** The blade of an ice skate on its two posts. */
function runner({ cm, material }: Kit, last: Last): Part {
  const at = (f: number, high: number) => last.place(f, 0, high * cm)
  return {
    name: 'runner',
    material: material.trim,
    region: 'left foot',
    ...merge([
      cord(
        [at(-0.34, 0.6), at(0, 0.5), at(0.5, 0.5), at(0.78, 0.9), at(0.82, 2)],
        0.45 * cm,
        false,
        8,
      ),
      cord([at(-0.16, 0.6), at(-0.16, 5)], 0.9 * cm, false, 8),
      cord([at(0.4, 0.6), at(0.4, 4.4)], 0.9 * cm, false, 8),
    ]),
  }
}

const rows = Object.entries(cuts) as [keyof typeof cuts, ShoeCut][] // Object.entries widens the keys.
export const shoes = Object.fromEntries(
  rows.map(([kind, cut]) => [kind, (context: GarmentContext) => buildShoes(context, cut)] as const),
) as Record<keyof typeof cuts, GarmentBuilder> // Every key of the table is in the list just made.
