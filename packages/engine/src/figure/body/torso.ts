/** The torso's surface: sections by height, with bust, chest, belly and shoulder blades. */
import type { Person } from '../../design/design.ts'
import { bell, clamp, curve, curveThrough, type Keys, lerp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import { fatOf, type Measures } from './measures.ts'

const rowCanon = [3.3, 3.42, 3.62, 3.8, 4.1, 4.35, 4.65, 4.95, 5.22, 5.45, 5.62, 5.75, 5.95]
const widthWoman = [0.16, 0.4, 0.59, 0.6, 0.52, 0.44, 0.46, 0.51, 0.55, 0.51, 0.34, 0.22, 0.19]
const widthMan = [0.16, 0.38, 0.53, 0.535, 0.51, 0.51, 0.58, 0.67, 0.76, 0.74, 0.46, 0.29, 0.25]
const frontWoman = [0.22, 0.25, 0.28, 0.3, 0.3, 0.26, 0.29, 0.385, 0.4, 0.27, 0.16, 0.13, 0.15]
const frontMan = [0.24, 0.26, 0.29, 0.31, 0.32, 0.31, 0.34, 0.4, 0.42, 0.33, 0.21, 0.17, 0.19]
const backWoman = [0.3, 0.36, 0.43, 0.42, 0.3, 0.22, 0.25, 0.3, 0.32, 0.28, 0.22, 0.2, 0.17]
const backMan = [0.3, 0.34, 0.38, 0.37, 0.29, 0.26, 0.29, 0.35, 0.38, 0.35, 0.28, 0.24, 0.22]

export type TorsoSection = { width: number; front: number; back: number }

export type Torso = {
  point(y: number, angle: number, offset?: number): Vec3
  section(y: number): TorsoSection
  /** 0 none – 1 a grown woman's. */
  bust: number
}

export type TorsoFrame = {
  person: Person
  measures: Measures
  headHeight: number
  unit: number
  level: (canon: number) => number
}

/** The torso of a person, from crotch to neck. */
export function makeTorso(frame: TorsoFrame): Torso {
  const { person, unit, level } = frame
  const masculine = clamp(person.presentation)
  const { widthAt, frontAt, backAt } = sectionCurves(frame)
  const belly = bellyOf(frame)
  const bend = person.age === 'elder' ? 0.19 * unit : 0
  const [bendY, bendHeight] = [level(5.2), level(5.2) - level(4.6)]
  // The back of the old is round, their chest hollow.
  const bent = (y: number) => (bend === 0 ? 0 : bend * bell(y, bendY, bendHeight))
  const section = (y: number) => ({
    width: widthAt(y),
    front: frontAt(y) + belly(y) - 0.4 * bent(y),
    back: backAt(y) + bent(y),
  })
  const grown = { toddler: 0, child: 0, teen: 0.6, adult: 1, elder: 1 }[person.age]
  const bust = grown * Math.max(0, 1 - masculine * 2)
  const chest = grown * clamp(masculine * 1.6 - 0.6) * (0.35 + 0.9 * clamp(person.muscle))
  return { section, bust, point: torsoPoint(section, bust, chest, unit, level) }
}

/** How far a heavy person's belly stands out at a height: round above, with an underside that hangs; one with a child in it is round all over. */
function bellyOf({ person, unit, level }: TorsoFrame): (y: number) => number {
  const reach = 0.62 * fatOf(person) ** 1.3 * unit
  const middle = level(4.16)
  const [above, below] = [level(5) - level(4.16), level(4.16) - level(3.66)]
  const fat = (y: number) => reach * bell(y, middle, y > middle ? above : below)
  if (!person.isPregnant) return fat
  const round = level(4.22)
  const [top, foot] = [level(4.86) - round, round - level(3.6)]
  return (y) => Math.max(fat(y), 0.66 * unit * bell(y, round, y > round ? top : foot) ** 0.75)
}

/** Half widths and depths by height, fitted to the person's measures. */
function sectionCurves({ person, measures, headHeight, unit, level }: TorsoFrame) {
  const masculine = clamp(person.presentation)
  const hip = (measures.hip * headHeight) / lerp(1.2, 1.07, masculine)
  const shoulder = (measures.shoulder * headHeight) / lerp(1.55, 2.02, masculine)
  const factors: Keys = [
    [3.3, hip],
    [3.8, hip],
    [4.35, (measures.waist * headHeight) / lerp(0.88, 1.02, masculine)],
    [5.2, shoulder],
    [5.5, shoulder],
    [5.75, (measures.neckWidth * headHeight) / lerp(0.42, 0.54, masculine)],
    [6, (measures.neckWidth * headHeight) / lerp(0.4, 0.52, masculine)],
  ]
  const keysOf = (woman: readonly number[], man: readonly number[], depth: number): Keys =>
    rowCanon.map((canon, i) => {
      const factor = lerp(unit, curve(factors, canon), depth)
      return [level(canon), lerp(woman[i], man[i], masculine) * factor] as const
    })
  return {
    widthAt: curveThrough(keysOf(widthWoman, widthMan, 1)),
    frontAt: curveThrough(keysOf(frontWoman, frontMan, 0.7)),
    backAt: curveThrough(keysOf(backWoman, backMan, 0.7)),
  }
}

/** A superellipse of exponent 2.3, with bust or chest muscles added in front. */
function torsoPoint(
  section: (y: number) => TorsoSection,
  bust: number,
  chest: number,
  unit: number,
  level: (canon: number) => number,
) {
  const power = 2 / 2.3
  const bustY = level(5)
  const chestY = level(5.12)
  return (y: number, angle: number, offset = 0): Vec3 => {
    const { width, front, back } = section(y)
    const sine = Math.sin(angle)
    const cosine = Math.cos(angle)
    const x = (width + offset) * Math.sign(sine) * Math.abs(sine) ** power
    let z = ((cosine > 0 ? front : back) + offset) * Math.sign(cosine) * Math.abs(cosine) ** power
    if (bust > 0 && cosine > 0) {
      const dy = (y - bustY) / (0.22 * unit)
      const side = bell(Math.abs(x), 0.25 * unit, 0.17 * unit)
      z += bust * 0.1 * unit * side * Math.exp(-dy * dy * (dy > 0 ? 0.6 : 1.3))
    }
    if (chest > 0 && cosine > 0) {
      const dy = (y - chestY) / (0.2 * unit)
      const side = bell(Math.abs(x), 0.3 * unit, 0.24 * unit)
      z += chest * 0.045 * unit * side * Math.exp(-dy * dy * (dy > 0 ? 0.5 : 1.8))
    }
    return [x, y, z]
  }
}
