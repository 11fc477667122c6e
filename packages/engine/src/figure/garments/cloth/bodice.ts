/** The part of a garment that lies on the trunk, from the neck to wherever it ends. */
import { lerp, smoothstep } from '../../../math/scalar.ts'
import { mix, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { cleared } from './cover.ts'
import { type Fold, folded } from './folds.ts'
import { type HangOptions, hangCloth } from './hang.ts'
import type { Kit } from './kit.ts'
import { liftedOver } from './lift.ts'
import { neckAxis, risesToNeck } from './neck-ring.ts'
import { type NecklineKind, necklineOf } from './neckline.ts'
import { type Pipe, piped } from './pipes.ts'
import { relaxed, settled } from './settle.ts'
import { moved, pointOn, type Sheet } from './sheet.ts'
import type { Trunk } from './trunk.ts'

export type BodiceCut = {
  neck: NecklineKind
  /** Canon level of the hem. */
  hem: number
  /** Raises the hem in cm, by the angle from the front. */
  hemShape?: ((angle: number) => number) | undefined
  /** Centimetres of room beyond what lies below. */
  room: number
  fall: number
  /** Canon level where it is tied. */
  tied?: number | undefined
  /** Angles of its side edges, where it opens in front (hang.ts). */
  span?: HangOptions['span']
  isCutAway?: HangOptions['isCutAway']
  /** Extra room by u: the upper layer of an overlap. */
  lift?: (u: number) => number
  flare?: HangOptions['flare']
  /** Tucked into what is worn on the hips: below the waist it lies close to the skin. */
  tuckedAt?: number | undefined
  /** Sleeves are set in: the bodice reaches over the point of the shoulder, below them. */
  hasSleeves?: boolean
  columns: number
  rows: number
  folds?: readonly Fold[]
  pipes?: readonly Pipe[]
}

/** Closed by a collar: on broad shoulders they must reach it. */
const collared: ReadonlySet<NecklineKind> = new Set<NecklineKind>(['collar', 'high'])

/** Open wide: beside the neck they run over the shoulders. */
const wide: ReadonlySet<NecklineKind> = new Set<NecklineKind>(['scoop', 'square', 'boat'])
/** How far from the neck a wide neckline may cross a shoulder, in units of the body: farther out it would run into the head of a sleeve. */
const wideSlack = 0.28

/** Lays the bodice on the body and bends it by its folds. */
export function makeBodice(kit: Kit, cut: BodiceCut): Sheet {
  const { body, trunk } = kit
  const waist = cut.tuckedAt === undefined ? -1 : body.level(cut.tuckedAt)
  const neckline = necklineOf(body, cut.neck)
  // Smoothing draws in large cells deeper, and tight cloth on thighs below the skin.
  const spare = 1.4 * kit.cm * (Math.max(1, body.heightCm / (175 * kit.cm)) - 1)
  const crotch = body.level(3.42)
  const ease = (y: number) =>
    y < waist
      ? 0.35 * kit.cm
      : kit.underAt(y) + Math.max(roomAt(kit, cut.room, y), y < crotch ? kit.cm : 0) + spare
  // Thick layers lie higher where the neck meets the shoulder.
  const thick = Math.max(0, ease(body.level(5.6)) - 0.5 * kit.cm) * 0.9
  const rise = collared.has(cut.neck) ? risesToNeck(trunk, neckline, kit.cm) : () => 0
  const hung = hangCloth(trunk, {
    columns: cut.columns,
    rows: cut.rows,
    span: cut.span,
    isCutAway: cut.isCutAway,
    top: (angle) => {
      const turn = Math.abs(angle)
      const beside = smoothstep(0.5, 1.3, turn)
      const raised = thick * beside * (cut.neck === 'bandeau' ? 0 : 1)
      // Before and behind the collar falls over its edge.
      return neckline(angle) + Math.max(raised, rise(angle) * beside * smoothstep(2.3, 1.7, turn))
    },
    bottom: (angle) => body.level(cut.hem) + (cut.hemShape?.(angle) ?? 0),
    ease: (y, u) => ease(y) + (cut.lift?.(u) ?? 0),
    fall: cut.fall,
    flare: cut.flare,
    // Feathers and fur bulge between the points they are measured at.
    over: {
      cover: kit.cover,
      gap: (kit.context.design.lower === undefined ? 0.45 : 2.4) * kit.cm,
      lowest: waist,
    },
    tied: cut.tied === undefined ? undefined : body.level(cut.tied),
  })
  const armpit = body.level(4.9)
  const armhole = armholeOf(kit, cut.hasSleeves ?? false)
  const within = (sheet: Sheet) => moved(sheet, (point) => armhole(point, cut.room))
  const clear = within(settled(hung, trunk, { ease, skipsArms: true }))
  const smooth = within(settled(relaxed(clear, 3), trunk, { ease, skipsArms: true, passes: 1 }))
  // Smoothing and folds draw it in again: below the armpits it must still clear what is worn under it.
  const laid = cleared(
    piped(folded(relaxed(smooth, 1), cut.folds ?? [], 0.5 * cut.room), cut.pipes ?? []),
    (y, angle) => (y > armpit ? 0 : kit.cover(y, angle)),
    0.3 * kit.cm,
    waist,
  )
  const worn = overStraps(kit, wide.has(cut.neck) ? overShoulders(kit, laid) : laid)
  return cut.tuckedAt === undefined ? worn : tuckedIn(kit, worn, waist)
}

/** Rows below a wide neckline that are laid over the shoulders anew. */
const shoulderRows = 5

/** Across level shoulders a wide neckline would run out into the sleeves: there it is drawn in beside the neck, and the rows below it over the skin between. */
function overShoulders({ trunk, body, cm }: Kit, sheet: Sheet): Sheet {
  const farthest = body.neck.radiusAt(0.6) + wideSlack * body.unit
  const lowest = body.level(5.4)
  const shareDown = (v: number) => Math.min(1, (v * sheet.rows) / shoulderRows)
  return moved(sheet, (point, u, v) => {
    const down = shareDown(v)
    const top = pointOn(sheet, u, 0)
    const [x, y, z] = top
    const [, , axis] = neckAxis(trunk, y)
    const reach = Math.hypot(x, z - axis)
    if (down === 1 || y < lowest || reach < farthest) return point
    // Before and behind the shoulder it is as it is cut.
    const turn = Math.abs(Math.atan2(x, z - axis))
    const drawn = smoothstep(0.9, 1.3, turn) * smoothstep(2.5, 2.1, turn)
    if (drawn === 0) return point
    const share = lerp(1, farthest / reach, drawn)
    const edge: Vec3 = [x * share, y, axis + (z - axis) * share]
    const end = pointOn(sheet, u, shoulderRows / sheet.rows)
    const laid = mix(edge, end, down)
    return outOfSkin(trunk, laid, 0.5 * cm)
  })
}

/** A point straight above, `ease` cm out of the skin. */
function outOfSkin(trunk: Trunk, [x, y, z]: Vec3, ease: number): Vec3 {
  let high = y
  for (let step = 0; step < 16; step++) {
    const missing = ease - trunk.field(x, high, z)
    if (missing < 0.05) break
    high += Math.max(0.1, missing)
  }
  return [x, high, z]
}

const isStrap = ({ name }: Part) => /^(bib strap|brace)(-right)?$/.test(name)
const isCollar = ({ name }: Part) => /^(collar|roll collar)$/.test(name)

/** Straps on the shoulders and collars lie closer together than any measure of the chest tells; so does what is worn over straps. */
function overStraps({ body, context, cm }: Kit, sheet: Sheet): Sheet {
  const worn = context.below ?? []
  const first = worn.findIndex(isStrap)
  // A collar falls over a vest, but for straps in between.
  const overCollars = first >= 0 || context.garment.kind !== 'vest'
  const below = worn.filter(
    (part, i) =>
      isStrap(part) ||
      (overCollars && isCollar(part)) ||
      (first >= 0 && i > first && part.name === 'body'),
  )
  if (below.length === 0) return sheet
  const lowest = body.level(first < 0 ? 5.5 : 4.9)
  const room = { gap: 0.3 * cm, most: 3 * cm, lowest }
  return liftedOver(sheet, { body, below, isLoose: true, ...room })
}

/** Below the waist a tucked shirt lies on the skin, inside whatever it is tucked into. */
function tuckedIn(kit: Kit, sheet: Sheet, waist: number): Sheet {
  const from = waist - 0.5 * kit.cm
  return settled(sheet, kit.trunk, {
    isUnderArms: true,
    ease: (y) => (y < from ? 0.25 * kit.cm : -99),
    cling: (_x, y) => (y < from ? 1 : 0),
  })
}

/** Cloth lies on the shoulders by its own weight: there is less room there than at the waist. */
function roomAt(kit: Kit, room: number, y: number): number {
  const { body } = kit
  const share = (y - body.level(5.1)) / (body.level(5.6) - body.level(5.1))
  return lerp(room, Math.min(room, 0.5 * kit.cm), Math.min(1, Math.max(0, share)))
}

/** Keeps the bodice on its own side of the armhole, which runs from the armpit to the point of the shoulder. */
function armholeOf(kit: Kit, hasSleeves: boolean): (point: Vec3, room: number) => Vec3 {
  const { body, context } = kit
  const [low, high] = [body.level(5), body.joints.shoulder[1] + body.arm.radiusAt(0.1)]
  const armpit = body.torsoSection(low).width
  const shoulder = body.joints.shoulder[0]
  const under = context.under('chest')
  const tip = shoulder + 0.3 * under + (hasSleeves ? 0.5 : -0.35) * body.arm.radiusAt(0.1)
  return (point, room) => {
    const [x, y, z] = point
    if (y < low - 4 * kit.cm) return point
    const t = Math.min(1, Math.max(0, (y - low) / (high - low)))
    const limit = lerp(armpit + under + room + 0.8 * kit.cm, tip, t)
    return Math.abs(x) <= limit ? point : [Math.sign(x) * limit, y, z]
  }
}
