/** Tops that tell what somebody is: cook, nurse, pupil, officer. */
import { lerp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import type { Part } from '../figure.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { buttonsOn, placeOn, setAt } from './cloth/fasteners.ts'
import { band, fabricLayer } from './cloth/finish.ts'
import { type Front, frontOf, lyingStrip } from './cloth/front.ts'
import type { Kit } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { liftedOver } from './cloth/lift.ts'
import { shirt } from './tops.ts'
import { type CutRow, upperBuilders } from './upper/builders.ts'
import type { MadeUpper } from './upper/cut.ts'
import { breastMark, epaulettes, laidOn, patchPocket } from './upper/details.ts'

const cuts = {
  uniform_shirt: {
    ...shirt,
    layers: (kit) => [
      breastMark(
        kit,
        (x, y) => {
          const ink = emblemAt('star', x, y)
          return ink === 'fill' ? kit.material.trim : ink && kit.material.crease
        },
        { at: 8.5, level: 5.22, size: 2.9 },
      ),
      patchPocket(kit, { at: 8.5, level: 5.06, wide: 9, high: 9.5, flap: 3 }),
    ],
    extras: (kit, { sheet }) => epaulettes(kit, sheet, kit.material.main),
  },
  chef_jacket: {
    ...shirt,
    neck: 'collar',
    hem: [3.8, 3.2, 2.8],
    room: [0.9, 3],
    fall: [0.35, 0.8],
    tucks: false,
    collar: 'stand',
    front: undefined,
    cuff: 'turned',
    layers: (kit) => [
      overlapEdge(kit, 11, 'straight'),
      // Half of it would show beside the strap of an apron.
      ...(kit.context.wears('apron') ? [] : [breastMark(kit, pen(kit), { at: 13 })]),
    ],
    extras: (kit, made) => twoRows(kit, made, 5.3, 7.6),
  },
  scrub_top: {
    ...shirt,
    neck: 'v',
    hem: [3.9, 3.4, 3],
    room: [1, 3.4],
    fall: [0.6, 1],
    tucks: false,
    waist: 'free',
    collar: 'none',
    front: undefined,
    cuff: 'none',
    layers: (kit) => [
      band('top', 0, 2 * kit.cm, kit.material.lining),
      band('top', 2 * kit.cm, 2.3 * kit.cm, kit.material.crease),
      patchPocket(kit, { at: 8.5, level: 5, wide: 9.5, high: 10, sides: 'left' }),
      patchPocket(kit, { at: 9, level: 4.05, wide: 12, high: 11 }),
      band('hem', 1.6 * kit.cm, 1.9 * kit.cm, kit.material.crease),
    ],
  },
  sailor_blouse: {
    ...shirt,
    neck: 'v',
    hem: [4.3, 3.9, 3.5],
    room: [0.7, 3],
    fall: [0.4, 0.9],
    tucks: false,
    waist: 'free',
    collar: 'none',
    front: undefined,
    cuff: 'buttoned',
    layers: (kit) => [band('hem', 3 * kit.cm, 3.3 * kit.cm, kit.material.crease)],
    extras: (kit, made, sleeves) => {
      const collar = sailorCollar(kit, made, sleeves)
      return [collar, ...neckerchief(kit, made, collar)]
    },
  },
  gakuran: {
    ...shirt,
    hem: [3.7, 3.3, 2.9],
    room: [0.9, 2.8],
    fall: [0.3, 0.7],
    tucks: false,
    waist: 'free',
    collar: 'stand',
    cuff: 'none',
    layers: (kit) => [patchPocket(kit, { at: 9, level: 5, wide: 9, high: 0.9, sides: 'left' })],
  },
  dress_uniform: {
    ...shirt,
    hem: [3.7, 3.2, 2.8],
    room: [0.9, 2.6],
    fall: [0.2, 0.6],
    tucks: false,
    waist: 'seam',
    waistLevel: 4.3,
    collar: 'stand',
    cuff: 'turned',
    skirt: { flare: [0.05, 0.16], pipes: 3, height: 1 },
    trimmed: ['hem'],
    layers: (kit) => [
      ribbons(kit),
      patchPocket(kit, { at: 9, level: 5.02, wide: 9.5, high: 9, flap: 3 }),
      patchPocket(kit, { at: 9.5, level: 4.12, wide: 11, high: 9, flap: 3.4 }),
    ],
    extras: (kit, { sheet }) => epaulettes(kit, sheet, kit.material.trim),
  },
  hussar_jacket: {
    ...shirt,
    hem: [4.1, 3.9, 3.6],
    room: [0.8, 2],
    fall: [0.1, 0.4],
    tucks: false,
    waist: 'seam',
    collar: 'stand',
    cuff: 'turned',
    hemPoint: 3,
    layers: (kit) => [frogging(kit), band('hem', 0, 0.9 * kit.cm, kit.material.trim)],
    extras: (kit, { sheet }) => epaulettes(kit, sheet, kit.material.trim),
  },
} as const satisfies Record<string, CutRow>

export const uniforms = upperBuilders(cuts)

/** The edge of a front that laps over to the wearer's right. */
function overlapEdge({ body, cm, material }: Kit, away: number, _cut: 'straight'): Layer {
  const top = body.level(5.5)
  return ({ x, y, z }) =>
    z > 0 && y < top && Math.abs(x + (away - 2.6 * (1 - (top - y) / top)) * cm) < 0.2 * cm
      ? material.crease
      : undefined
}

/** A pen in a breast pocket. */
function pen({ material }: Kit) {
  return (x: number, y: number) => (Math.abs(x) < 0.12 && y > -0.2 ? material.accent : undefined)
}

function twoRows(kit: Kit, { sheet, rowOf }: MadeUpper, from: number, apart: number): Part[] {
  const shift = (apart * kit.cm) / 95
  const places = [0, 1, 2, 3, 4].flatMap((i) => {
    const v = rowOf(from - i * 0.3)
    return [-1, 1].map((side) => [0.5 + side * shift * 0.9, v] as const)
  })
  return [buttonsOn(sheet, places, 0.85 * kit.cm, 'two rows of buttons', kit.material.trim)]
}

/** The broad collar of a sailor: a square on the back, two points that meet in front. */
function sailorCollar(kit: Kit, { sheet, rowOf }: MadeUpper, sleeves: readonly Part[]): Part {
  const { cm, material, body } = kit
  const [front, back] = [rowOf(5.02) - 0.02, rowOf(4.98)]
  // It ends where the shoulder turns down, and its square within the shoulder blades: over the heads of sleeves it would stand off as pads.
  const shoulder = 0.155
  const drop = (turn: number) => {
    if (turn > 2.02) return back
    // Narrow over the shoulder, then down to the point of the neckline.
    return turn > 1.15
      ? lerp(shoulder, back, ((turn - 1.15) / 0.87) ** 9)
      : lerp(front, shoulder, (turn / 1.15) ** 0.8)
  }
  const flat = laidOn(
    sheet,
    (u, v) => [u, -0.005 + v * drop(Math.abs(u - 0.5) * 2 * Math.PI)],
    0.6 * cm,
    [84, 10],
  )
  // The head of a sleeve stands higher than the shoulder it is set into.
  const collar = liftedOver(
    { ...flat, closed: true },
    { body, below: sleeves, gap: 0.45 * cm, most: 4 * cm, lowest: body.level(4.9), isLoose: true },
  )
  return clothPart(collar, {
    name: 'sailor collar',
    material: material.accent,
    lining: material.accent,
    folded: ['hem', 'top'],
    thickness: 0.4 * cm,
    panels: 2,
    // One stripe: two fine ones would break into dots where the edge turns away over the shoulder.
    layers: [band('hem', 0.9 * cm, 2.1 * cm, material.trim)],
  })
}

/** What runs across the chest from a shoulder. */
const shoulderStraps = ['satchel', 'bandolier', 'quiver'] as const

/** Its ends hang from a knot at the point of the collar. */
function neckerchief(kit: Kit, { sheet, rowOf }: MadeUpper, collar: Part): Part[] {
  const { cm, body, material, context } = kit
  // It is drawn out over the strap of a bag.
  const strap = shoulderStraps.some((kind) => context.wears(kind)) ? 1.5 * cm : 0
  const place = placeOn(sheet, 0.5, rowOf(5.08), 0)
  const [x, top] = place.centre
  const end = body.level(4.55)
  const blouse = clothPart(sheet, {
    name: 'blouse',
    material: material.main,
    lining: material.main,
  })
  const bare = frontOf(kit, [blouse, collar], end - 5 * cm, top + cm)
  const front: Front = (x, y) => bare(x, y) + strap
  const tails = [-1, 1].map((side, i) =>
    clothPart(
      lyingStrip(front, {
        from: top,
        to: end,
        width: [3 * cm, 8 * cm],
        bulk: (0.9 + i * 0.4) * cm,
        drift: side * 4 * cm,
        slant: -side * 4 * cm,
      }),
      {
        name: `neckerchief ${i + 1}`,
        material: material.lining,
        lining: material.lining,
        folded: ['sides', 'hem'],
        thickness: 0.5 * cm,
        layers: [fabricLayer(kit)],
      },
    ),
  )
  // Half sunk into what it lies on: it holds the ends to the chest.
  const lying = { ...place, centre: [x, top, bare(x, top) + 0.6 * (cm + strap)] satisfies Vec3 }
  const knot = setAt(softBox(5 * cm, 5 * cm, 3.4 * cm, 0.1), lying)
  return [...tails, { name: 'neckerchief knot', material: material.lining, ...knot }]
}

/** Rows of medal ribbons over the left breast pocket. */
function ribbons(kit: Kit): Layer {
  const { material } = kit
  const tones = [material.accent, material.trim, material.lining, material.accent]
  return breastMark(
    kit,
    (x, y) => {
      const row = Math.floor((y + 0.5) * 2.2)
      if (Math.abs(y) > 0.5) return undefined
      const beat = (x + 1) * 3.4 + row * 1.7
      return beat % 1 < 0.12 ? material.crease : tones[Math.floor(beat * 2) % 4]
    },
    { at: 9, level: 5.16, size: 4.2 },
  )
}

/** Braid across the breast, each cord ending in a loop. */
function frogging({ body, cm, material }: Kit): Layer {
  const [top, bottom] = [body.level(5.4), body.level(4.25)]
  return ({ x, y, z }) => {
    if (z < 0 || y > top || y < bottom) return undefined
    const beat = (top - y) / (5.2 * cm)
    const away = Math.abs(beat - Math.floor(beat) - 0.5) * 5.2
    const reach = (12.5 - 3.2 * ((top - y) / (top - bottom))) * cm
    const across = Math.abs(x)
    if (across < reach && away < 0.6) return away < 0.14 ? material.crease : material.trim
    const loop = Math.hypot((across - reach) / cm, away)
    return loop < 1.7 && loop > 0.7 ? material.trim : undefined
  }
}
