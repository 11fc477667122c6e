/** Collars, from a narrow band to a hood thrown back: all are strips round the neck. */
import type { Garment } from '../../../design/design.ts'
import { curve, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import { signedAngle } from './hang.ts'
import type { Kit } from './kit.ts'
import { neckAxis, ringPoint, ringSize, risesToNeck, slide } from './neck-ring.ts'
import { type Sheet, sheetOf } from './sheet.ts'

export type StripCut = {
  /** Half the gap in front, in radians; 0 closes it behind to a tube. */
  gap: number
  /** The same at its lower edge, where the two sides run together. */
  foot?: number
  /** From the inner edge to the outer one: v → height in cm and cm above what lies below, by angle from the front. */
  height: (v: number, turn: number) => number
  offset: (v: number, turn: number) => number
  columns?: number
  rows?: number
}

/** A strip of cloth round the neck; u runs from the left of the gap round the back. */
function neckStrip(kit: Kit, cut: StripCut): Sheet {
  const under = kit.context.under('neck')
  const { gap: top, foot = top } = cut
  return sheetOf(cut.columns ?? 44, cut.rows ?? 6, top === 0, (u, v): Vec3 => {
    const gap = lerp(top, foot, v)
    const angle = top === 0 ? (u - 0.5) * 2 * Math.PI : lerp(gap, 2 * Math.PI - gap, u)
    const turn = Math.abs(signedAngle(angle))
    return ringPoint(kit.trunk, cut.height(v, turn), angle, under + cut.offset(v, turn) * kit.cm)
  })
}

/** The line a collar stands on, by angle from the front. */
export const neckSeam: Keys = [
  [0, 5.62],
  [0.8, 5.67],
  [1.6, 5.74],
  [3.2, 5.76],
]

export type StandCut = { height: number; gap: number; foot?: number; flare?: number }

/** A stand of even height: mandarin collars, coat collars, polo necks. Its upper edge is the sheet's top. */
export function standCollar(kit: Kit, { height, gap, foot = gap, flare = 0.25 }: StandCut): Sheet {
  const offset = kit.context.under('neck') + 0.75 * kit.cm
  const seam = (turn: number) => kit.body.level(curve(neckSeam, turn) - 0.015)
  const rise = risesToNeck(kit.trunk, seam, offset)
  return neckStrip(kit, {
    gap,
    foot,
    height: (v, turn) =>
      seam(turn) +
      rise(turn) * (1 - v) +
      height * kit.body.unit * (1 - v) * (0.82 + 0.18 * Math.min(1, turn)),
    // It comes up from inside the neckline.
    offset: (v) => 0.25 + 0.5 * smoothstep(1, 0.5, v) + flare * (1 - v) * 2,
    rows: 5,
  })
}

/** From the front: how high a cape's collar stands, in units of the body, and how far its edge flares, in cm. */
const capeStand: Keys = [
  [0.8, 0.1],
  [1.2, 0.5],
  [1.55, 0.95],
  [2.1, 0.78],
  [3.2, 0.66],
]
/** The same where hair falls down behind over the collar. */
const capeStandUnderHair: Keys = [
  [0.8, 0.1],
  [1.2, 0.5],
  [1.55, 0.95],
  [2, 0.55],
  [2.5, 0.12],
  [3.2, 0.08],
]
const capeFlare: Keys = [
  [0.8, 3],
  [1.55, 10],
  [3.2, 6.5],
]
/** Hair of this length falls over collars, in heads. */
const fallingHair = 1.15

/** A cape's collar that stands behind the head, open in front, its two points beside the cheeks. Its upper edge is the sheet's top. */
export function capeCollar(kit: Kit): Sheet {
  const { body, cm, trunk } = kit
  const under = kit.context.under('neck')
  const gap = 0.8
  const { style, length } = kit.context.design.hair
  const stand = style !== 'bald' && length > fallingHair ? capeStandUnderHair : capeStand
  return sheetOf(64, 12, false, (u, v): Vec3 => {
    const angle = lerp(gap, 2 * Math.PI - gap, u)
    const turn = Math.abs(signedAngle(angle))
    const foot = body.level(curve(neckSeam, turn) - 0.06)
    const rise = 1 - v
    const [x, , z] = ringPoint(trunk, foot, angle, under + 1.6 * cm)
    const flare = curve(capeFlare, turn) * rise ** 1.2 * cm
    // It leans outward and back: from the side it frames the face and hides none of it.
    const back = Math.min(Math.cos(angle), 0) * flare
    return [x + Math.sin(angle) * flare, foot + curve(stand, turn) * rise * body.unit, z + back]
  })
}

export type FallCut = {
  gap: number
  /** Canon height of the stand. */
  stand: number
  /** Length in cm of the fall by angle from the front, at 175 cm. */
  fall: (turn: number) => number
  columns?: number
  /** cm the fall stands off, by angle from the front: the bag of a hood. */
  bulge?: (turn: number) => number
}

/** The v of a sheet at which a collar's stand turns over into its fall. */
export const foldOfCollar = 0.36

/** A collar that stands and falls over: shirts, coats, capes. */
export function fallCollar(kit: Kit, cut: FallCut): Sheet {
  const under = kit.context.under('neck')
  const outside = under + 1.25 * kit.cm
  const vest = roomForVest(kit)
  const fold = foldOfCollar
  const columns = cut.columns ?? 52
  const seam = (turn: number) => kit.body.level(curve(neckSeam, turn) - 0.02)
  const height = (turn: number) => seam(turn) + cut.stand * kit.body.unit
  const rise = risesToNeck(kit.trunk, height, outside)
  const within = under + 0.6 * kit.cm
  const slides = new Map<number, (distance: number) => Vec3>()
  const crests = new Map<number, number>()
  return sheetOf(columns, 11, cut.gap === 0, (u, v): Vec3 => {
    const angle = cut.gap === 0 ? (u - 0.5) * 2 * Math.PI : lerp(cut.gap, 2 * Math.PI - cut.gap, u)
    const turn = Math.abs(signedAngle(angle))
    const base = seam(turn)
    const top = height(turn) + rise(angle)
    // A high one spans a broad piece of the back.
    const clear = 0.06 * rise(angle)
    const length = cut.fall(turn) * kit.cm + 0.5 * vest * smoothstep(2.1, 1.3, turn)
    if (v < fold) {
      const [x, y, z] = ringPoint(kit.trunk, lerp(base, top, v / fold), angle, within + clear)
      // Where the shoulders are level its foot would run out over them, and come through the coat.
      const axis = neckAxis(kit.trunk, y)[2]
      const known = crests.get(angle) ?? ringSize(kit.trunk, top, angle, within)
      crests.set(angle, known)
      // Behind, the nape carries it.
      const most = known + (2 + 12 * smoothstep(2.1, 2.7, turn)) * kit.cm
      const share = Math.min(1, most / Math.hypot(x, z - axis))
      return [x * share, y, axis + (z - axis) * share]
    }
    const falling = (v - fold) / (1 - fold)
    const known = slides.get(angle)
    const down = known ?? slide(kit.trunk, top, angle, outside + 2 * clear, length)
    slides.set(angle, down)
    const outer = down(falling * length)
    const inner = ringPoint(kit.trunk, top, angle, within + clear)
    const over = Math.min(1, falling / 0.14)
    const overVest = vest * smoothstep(0, 0.5, falling)
    const bulge =
      (cut.bulge?.(turn) ?? 0) * kit.cm * Math.sin(Math.PI * Math.min(1, falling * 1.05))
    const off = bulge + 0.6 * overVest
    const crest = over < 1 ? 0.35 * kit.cm * Math.sin(over * Math.PI) : 0
    return [
      lerp(inner[0], outer[0], over) + Math.sin(angle) * off,
      lerp(inner[1], outer[1], over) + crest + 0.8 * overVest,
      lerp(inner[2], outer[2], over) + Math.cos(angle) * off,
    ]
  })
}

/** A shirt's collar falls over the vest that is put on after it. */
function roomForVest({ context, cm }: Kit): number {
  const isUnder = context.garment.slot === 'torso' && context.garment.kind !== 'vest'
  if (!isUnder || !context.wears('vest') || context.design.wear.some(hidesCollar)) return 0
  // Straps would lie on it, and the vest on them.
  const hasStraps = context.wears('overalls') || context.wears('suspenders')
  if (hasStraps) return 0
  // So little that what is draped over it is not held up.
  return (context.wears('outer') ? 0.8 : 1.5) * cm
}

/** What is thrown over one shoulder leaves the collar to be seen. */
function hidesCollar({ slot, kind, side }: Garment): boolean {
  return slot === 'outer' && !(kind === 'mantle' && side !== 'both')
}

/** The collar of a shirt, with two points in front. */
export function shirtCollar(kit: Kit): Sheet {
  return fallCollar(kit, {
    gap: 0.09,
    stand: 0.16,
    // No longer than its stand is high but for its points: it would lie out on the shoulders as a cowl does.
    fall: (turn) => 3.6 + 4.6 * smoothstep(1.1, 0.15, turn),
  })
}

/** A knitted or sewn band that lies in the neckline: as broad on level shoulders as in front. */
export function neckBand(kit: Kit, neckline: (turn: number) => number, height: number): Sheet {
  const { body, trunk, cm } = kit
  const columns = 56
  const offset = kit.context.under('neck') + 0.75 * cm
  const slides = Array.from({ length: columns }, (_, i) => {
    const angle = (i / columns - 0.5) * 2 * Math.PI
    const top = Math.min(neckline(Math.abs(angle)) + 0.6 * height, body.level(5.95))
    return slide(trunk, top, angle, offset, height)
  })
  return sheetOf(columns, 4, true, (u, v): Vec3 => {
    const angle = (u - 0.5) * 2 * Math.PI
    const [x, y, z] = slides[Math.round(u * columns) % columns](v * height)
    const off = 0.25 * cm * Math.sin(v * Math.PI)
    return [x + Math.sin(angle) * off, y, z + Math.cos(angle) * off]
  })
}
