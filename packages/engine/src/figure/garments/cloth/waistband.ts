/** Narrow bands round the waist and hips: waistbands, belts, sashes. */
import { mix, normalize, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { clothPart } from './cloth.ts'
import type { Kit } from './kit.ts'
import { settled } from './settle.ts'
import { moved, type Sheet, sheetOf } from './sheet.ts'
import { alongGirth, rowsOf } from './tight-band.ts'
import { type Girth, girthSteps, tightReaches } from './tight-reach.ts'

export type BandCut = {
  /** Canon level of its middle, and height in cm at 175 cm. */
  level: number
  height: number
  /** cm off what lies below. */
  room: number
  /** cm it sinks to one side, positive to the character's left, and in front. */
  tilt?: number
  dip?: number
  /** cm it hangs lower in front than at the sides, and half as much behind: round a belly. */
  bow?: number
  columns?: number
  /** cm its edges are drawn in: wound cloth bulges between them. */
  roundness?: number
  rows?: number
  /** Cloth of the garment itself, which it ties. */
  own?: Sheet
}

/** Share of a band's bow that it hangs lower behind. */
const behind = 0.55

/** Half the width of a waist, in cm, round which a band lies level. */
const slim = 17

/** How much lower a band hangs in front on who is stout: level, it would be a plank. */
export function bellyBow({ body, cm }: Kit, level: number): number {
  const broad = body.torsoSection(body.level(level)).width / cm
  return Math.min(4, Math.max(0, 0.35 * (broad - slim)))
}

/** Drawn tight: every row takes the shortest way round what is worn below it. */
export function waistBand(kit: Kit, cut: BandCut): Sheet {
  const { body, trunk, cm, context } = kit
  const middle = body.level(cut.level)
  const height = cut.height * cm
  const rows = cut.rows ?? 3
  const round = body.torsoSection(middle).width
  const girth: Girth = {
    centre: [0, middle, 0],
    front: normalize([0, (-(cut.dip ?? 0) * cm) / round, 1]),
    up: normalize([1, (-(cut.tilt ?? 0) * cm) / round, 0]),
  }
  const bow = (cut.bow ?? 0) * cm
  const ringsWithin = (near: number) =>
    tightReaches(tied(context.below ?? [], cut.own), girth, rowsOf(rows, height), {
      skinAt: (beside) => skinRound(kit, middle - beside),
      near,
    })
  const near = Math.max(0.7 * cm, (0.5 * height) / rows)
  // Only in front and behind does it hang lower: at the sides each row lies on what is there, or a belt would stand off as a board.
  const beside = ringsWithin(near)
  const below = bow === 0 ? beside : ringsWithin(near + 0.25 * bow)
  const sheet = sheetOf(cut.columns ?? 56, rows, true, (u, v) => {
    const row = Math.round(v * rows)
    const step = (u - 0.5) * girthSteps
    const place = { room: cut.room * cm, beside: (v - 0.5) * height }
    const ahead = Math.cos((u - 0.5) * 2 * Math.PI)
    const [x, y, z] = mix(
      alongGirth(girth, beside[row], step, place),
      alongGirth(girth, below[row], step, place),
      Math.min(1, 2 * Math.abs(ahead)),
    )
    return [x, y - bow * ahead * (ahead > 0 ? ahead : behind * ahead), z]
  })
  const band = settled(sheet, trunk, {
    ease: (y) => kit.underAt(y) + cut.room * cm,
    isUnderArms: true,
  })
  const inward = (cut.roundness ?? 0) * cm
  if (inward === 0) return band
  return moved(band, ([x, y, z], _u, v) => {
    const size = Math.hypot(x, z)
    const share = 1 - (inward / size) * (2 * v - 1) ** 4
    return [x * share, y, z * share]
  })
}

function tied(below: readonly Part[], own: Sheet | undefined): readonly Part[] {
  if (own === undefined) return below
  return [...below, clothPart(own, { name: 'own', material: '', lining: '' })]
}

/** The bare body at a height, with what nothing but its thickness is known of. */
function skinRound({ trunk, underAt }: Kit, y: number): Vec3[] {
  const under = underAt(y)
  return Array.from({ length: 36 }, (_, i) => trunk.point(y, (i / 18) * Math.PI, under))
}
