/** Narrow bands round the waist and hips: waistbands, belts, sashes. */
import { hangCloth } from './hang.ts'
import type { Kit } from './kit.ts'
import { settled } from './settle.ts'
import { moved, type Sheet } from './sheet.ts'

export type BandCut = {
  /** Canon level of its middle, and height in cm at 175 cm. */
  level: number
  height: number
  /** cm off what lies below. */
  room: number
  /** cm it sinks to one side, positive to the character's left, and in front. */
  tilt?: number
  dip?: number
  columns?: number
  /** cm its edges are drawn in: wound cloth bulges between them. */
  roundness?: number
  rows?: number
}

export function waistBand(kit: Kit, cut: BandCut): Sheet {
  const { body, trunk, cm } = kit
  const middle = body.level(cut.level)
  const half = (cut.height * cm) / 2
  const sag = (angle: number) =>
    -((cut.tilt ?? 0) * Math.sin(angle) + (cut.dip ?? 0) * Math.cos(angle)) * cm
  const sheet = hangCloth(trunk, {
    columns: cut.columns ?? 56,
    rows: cut.rows ?? 3,
    top: (angle) => middle + half + sag(angle),
    bottom: (angle) => middle - half + sag(angle),
    ease: (y) => kit.underAt(y) + cut.room * cm,
    fall: 0.3,
    over: { cover: kit.cover, gap: cut.room * cm },
  })
  const band = settled(sheet, trunk, {
    ease: (y) => kit.underAt(y) + cut.room * cm,
    skipsArms: true,
  })
  const inward = (cut.roundness ?? 0) * cm
  if (inward === 0) return band
  return moved(band, ([x, y, z], _u, v) => {
    const size = Math.hypot(x, z)
    const share = 1 - (inward / size) * (2 * v - 1) ** 4
    return [x * share, y, z * share]
  })
}
