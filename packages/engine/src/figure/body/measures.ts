/** Proportions of a body: the tables of a figure-drawing class, blended by age, presentation and build. */
import type { Person } from '../../design/design.ts'
import { clamp, lerp } from '../../math/scalar.ts'

/** Sizes in head heights, but for `crotch`, a share of the whole height. Shoulder, waist and hip are full widths seen from the front. */
export type Measures = {
  shoulder: number
  waist: number
  hip: number
  crotch: number
  /** Shoulder to wrist. */
  arm: number
  hand: number
  foot: number
  neckWidth: number
  neckLength: number
}

type Row = readonly [number, number, number, number, number, number, number, number, number]

const rows = {
  toddler: [1.05, 0.95, 0.95, 0.37, 1.3, 0.45, 0.58, 0.32, 0.08],
  child: [1.25, 0.9, 1.0, 0.44, 1.85, 0.58, 0.78, 0.32, 0.18],
  teen: [1.45, 0.9, 1.15, 0.48, 2.05, 0.65, 0.9, 0.36, 0.28],
  woman: [1.55, 0.92, 1.35, 0.49, 2.15, 0.66, 0.9, 0.38, 0.33],
  man: [1.9, 1.15, 1.28, 0.49, 2.3, 0.74, 1.02, 0.5, 0.29],
  heroic: [2.4, 1.25, 1.4, 0.5, 2.65, 0.85, 1.15, 0.66, 0.26],
  chibi: [0.72, 0.58, 0.66, 0.27, 0.68, 0.26, 0.34, 0.2, 0.03],
} as const satisfies Record<string, Row>

function blend(a: Row, b: Row, t: number): Row {
  const at = (i: number) => lerp(a[i], b[i], t)
  return [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8)]
}

function rowFor(person: Person): Row {
  const adult = blend(rows.woman, rows.man, clamp(person.presentation))
  if (person.heads < 3.4) return blend(rows.chibi, rows.toddler, clamp((person.heads - 2.6) / 1.2))
  if (person.age === 'toddler') return rows.toddler
  if (person.age === 'child') return rows.child
  if (person.age === 'teen') return blend(rows.teen, adult, 0.25)
  if (person.heads < 6.4) return blend(rows.child, adult, clamp((person.heads - 3.4) / 3))
  return blend(adult, rows.heroic, clamp((person.heads - 7.2) / 1.2) * clamp(person.muscle * 1.4))
}

/** How much heavier than most a person is: −⅔ slender … 0 average … 1 as fat as anyone. */
export function weightOf({ bulk }: Person): number {
  return clamp((bulk - 0.4) / 0.6, -0.66, 1)
}

/** How much stronger than most: −⅔ … 0 average … 1 all muscle. */
export function strengthOf({ muscle }: Person): number {
  return clamp((muscle - 0.4) / 0.6, -0.66, 1)
}

/** How much thicker than usual a person's limbs are. */
export function girthOf(person: Person): number {
  const weight = weightOf(person)
  return 1 + (weight > 0 ? 0.3 : 0.2) * weight
}

/** How fat a person is, 0–1: the strong are massive rather than soft, stone and metal are neither. */
export function fatOf(person: Person): number {
  if (/^(?:golem|robot|mecha)$/.test(person.species)) return 0
  return Math.max(0, weightOf(person)) * (1 - 0.6 * clamp(strengthOf(person)))
}

/** The measures of a person. Weight widens the waist by three quarters and the hip by a third at most; strength widens the shoulders. */
export function measuresOf(person: Person): Measures {
  const [shoulder, waist, hip, crotch, arm, hand, foot, neckWidth, neckLength] = rowFor(person)
  const weight = weightOf(person)
  const strength = strengthOf(person)
  const elder = person.age === 'elder' ? 1 : 0
  return {
    shoulder: shoulder * (1 + 0.1 * weight + 0.14 * strength - 0.08 * elder),
    waist: waist * (1 + (weight > 0 ? 0.76 : 0.26) * weight + 0.05 * strength + 0.12 * elder),
    hip: hip * (1 + (weight > 0 ? 0.36 : 0.16) * weight + 0.04 * elder),
    crotch: crotch - 0.02 * elder,
    arm,
    hand: hand * (1 + 0.06 * strength),
    foot,
    neckWidth: neckWidth * (1 + (weight > 0 ? 0.34 : 0.14) * weight + 0.22 * strength),
    neckLength: neckLength * (1 - 0.22 * Math.max(0, weight)) * (1 - 0.4 * elder),
  }
}
