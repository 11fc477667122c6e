/** What a creature on its own legs is moved by: joints found on the lines its masses were laid along. Centimetres; the left side is given. */
import { type LinePoint, pointAtHeight } from '../../math/descending-line.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { CreatureForm, Mass } from './creature-form.ts'

export type BeastLimb = {
  /** From top to bottom. */
  line: readonly LinePoint[]
  /** Height and depth of shoulder, elbow, wrist and knuckles; behind those of hip, knee, hock and knuckles. */
  joints: readonly [Joint, Joint, Joint, Joint]
  /** Where the toes end, on the ground. */
  toe: Joint
  /** Down from this height there is nothing else beside the leg. */
  top: number
  /** How far the left foot stands before the right one. */
  stride: number
}

export type Joint = readonly [y: number, z: number]

export type BeastRig = {
  fore: BeastLimb | undefined
  hind: BeastLimb | undefined
  /** The depth between fore and hind legs. */
  between: number
  /** Where the head begins, what it turns about, and the way it looks. */
  neck: { point: Vec3; normal: Vec3; pivot: Vec3 }
  /** Where the tail leaves the body. */
  tail: { y: number; z: number }
  /** Where the wings are hinged. */
  wing: Vec3 | undefined
  /** The depth at which somebody sits on its back. */
  seat: number
  /** One hundredth of the height at the shoulder. */
  unit: number
}

export function beastRigOf(form: CreatureForm, unit: number): BeastRig {
  const { legs, stride, neckline, wing, feet } = form
  const cm = ([x, y, z]: Vec3): Vec3 => [x * unit, y * unit, z * unit]
  const { point, normal } = neckline
  const pivot: Vec3 = [0, point[1] - 12 * normal[1], point[2] - 12 * normal[2]]
  const between = legs.between * unit
  const limb = (isFore: boolean): BeastLimb | undefined => {
    const line = lineOf(form.body, unit, (z) => z > legs.between === isFore)
    const foot = feet.find(({ centre }) => centre[2] > legs.between === isFore)
    const tip = foot && (foot.centre[2] + 0.9 * foot.size) * unit
    const [top, step] = isFore ? [legs.fore, stride.fore] : [legs.hind, stride.hind]
    return limbOf(line, { top: top * unit, stride: step * unit, isFore, unit, tip })
  }
  return {
    ...{ fore: limb(true), hind: limb(false), between, unit },
    neck: { point: cm(point), normal, pivot: cm(pivot) },
    tail: { y: 84 * unit, z: (legs.tail + 6) * unit },
    wing: wing?.arm[0] && cm(wing.arm[0]),
    seat: seatOf(form) * unit,
  }
}

/** How far before wings somebody sits, so that they neither hide nor hit who rides. */
const beforeWings = 15

function seatOf({ fit: { saddle }, wing }: CreatureForm): number {
  const root = wing?.arm[0]
  return root ? root[2] + beforeWings : (saddle.from + saddle.to) / 2
}

/** Rings of all masses that stand aside and reach down, from top to bottom; toes lie along the ground and are none. */
function lineOf(
  masses: readonly Mass[],
  unit: number,
  isHere: (z: number) => boolean,
): LinePoint[] {
  const legs = masses.filter(
    ({ rings }) =>
      rings.every(([x]) => x > 2) &&
      Math.min(...rings.map(([, y]) => y)) < 60 &&
      Math.max(...rings.map(([, y]) => y)) > 10,
  )
  return legs
    .flatMap(({ rings }) => rings)
    .filter(([, , z]) => isHere(z))
    .map(([x, y, z, side, over, under]) => ({
      ...{ x: x * unit, y: y * unit, z: z * unit },
      ...{ wide: side * unit, deep: Math.max(over, under) * unit },
    }))
    .sort((one, other) => other.y - one.y)
}

type LimbBounds = {
  top: number
  stride: number
  isFore: boolean
  unit: number
  tip: number | undefined
}

function limbOf(
  line: readonly LinePoint[],
  { top, stride, isFore, unit, tip }: LimbBounds,
): BeastLimb | undefined {
  // Birds stand on thin legs that nothing bends.
  if (line.length < 4 || top < 28 * unit) return undefined
  const at = (y: number): Joint => [y, pointAtHeight(line, y).z]
  const among = (low: number, high: number) => line.filter(({ y }) => y >= low && y <= high)
  const knee = among(0.7 * top, 1.1 * top).toSorted((one, other) => other.z - one.z)[0]
  const hock = among(0.2 * top, 0.7 * top).toSorted((one, other) => one.z - other.z)[0]
  const knuckles = at(0.1 * top)
  const joints: BeastLimb['joints'] =
    isFore || knee === undefined || hock === undefined
      ? [at(top + 26 * unit), at(1.08 * top), at(0.48 * top), knuckles]
      : [at(top + 18 * unit), [knee.y, knee.z], [hock.y, hock.z], knuckles]
  return { line, joints, toe: [0, tip ?? knuckles[1] + 6 * unit], top, stride }
}
