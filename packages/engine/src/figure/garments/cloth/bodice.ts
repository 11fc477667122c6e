/** The part of a garment that lies on the trunk, from the neck to wherever it ends. */
import { lerp } from '../../../math/scalar.ts'
import { type Fold, folded, type Pipe, piped } from './folds.ts'
import { type HangOptions, hangCloth } from './hang.ts'
import type { Kit } from './kit.ts'
import { type NecklineKind, necklineOf } from './neckline.ts'
import { relaxed, settled } from './settle.ts'
import type { Sheet } from './sheet.ts'

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
  /** Extra room by u: the upper layer of an overlap. */
  lift?: (u: number) => number
  flare?: HangOptions['flare']
  /** Tucked into what is worn on the hips: below the waist it lies close to the skin. */
  isTucked?: boolean
  columns?: number
  rows?: number
  folds?: readonly Fold[]
  pipes?: readonly Pipe[]
}

/** Lays the bodice on the body and bends it by its folds. */
export function makeBodice(kit: Kit, cut: BodiceCut): Sheet {
  const { body, trunk } = kit
  const waist = body.level(4.3)
  const neckline = necklineOf(body, cut.neck)
  const ease = (y: number) =>
    cut.isTucked && y < waist ? 0.35 * kit.cm : kit.underAt(y) + roomAt(kit, cut.room, y)
  const hung = hangCloth(trunk, {
    columns: cut.columns ?? 96,
    rows: cut.rows ?? 56,
    span: cut.span,
    top: (angle) => neckline(Math.abs(angle)),
    bottom: (angle) => body.level(cut.hem) + (cut.hemShape?.(angle) ?? 0),
    ease: (y, u) => ease(y) + (cut.lift?.(u) ?? 0),
    fall: cut.fall,
    flare: cut.flare,
    over: { cover: kit.cover, gap: 0.45 * kit.cm, ...(cut.isTucked && { lowest: waist }) },
    tied: cut.tied === undefined ? undefined : body.level(cut.tied),
  })
  const clear = settled(hung, trunk, { ease, skipsArms: true })
  const smooth = settled(relaxed(clear, 4), trunk, { ease, skipsArms: true, passes: 1 })
  return piped(folded(relaxed(smooth, 1), cut.folds ?? []), cut.pipes ?? [])
}

/** Cloth lies on the shoulders by its own weight: there is less room there than at the waist. */
export function roomAt(kit: Kit, room: number, y: number): number {
  const { body } = kit
  const share = (y - body.level(5.1)) / (body.level(5.6) - body.level(5.1))
  return lerp(room, Math.min(room, 0.5 * kit.cm), Math.min(1, Math.max(0, share)))
}
