/** Whether a long, small thing is seen as far as its tip: an ear that no horn crosses. */
import type { Part } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Survey } from '../render/survey.ts'

/** What is to be seen of a thing: its tip, and points all over its halves near the root and far from it. */
export type Reach = { tip: Vec3; near: readonly Vec3[]; far: readonly Vec3[] }

/** Share of its points that something else may hide. */
const mostHidden = 0.12
/** A surface nearer than this before a point, in cm, is the thing's own. */
const skinCm = 0.5

/** The head a thing grows from hides its far side, and hair its root; what else lies before it crosses it. */
export function isOpenToView(
  { tip, near, far }: Reach,
  survey: Survey,
  owned: readonly boolean[],
  parts: readonly Part[],
): boolean {
  const hiddenBy = (point: Vec3) => {
    const { column, row, before } = survey.find(point)
    const number = before > skinCm ? survey.part[row * survey.width + column] - 1 : -1
    return number < 0 || owned[number] ? undefined : parts[number]
  }
  if (hiddenBy(tip)) return false
  const isCrossed = (point: Vec3) => (hiddenBy(point)?.name ?? 'head') !== 'head'
  const isHaired = (point: Vec3) => /^hair\b/.test(hiddenBy(point)?.material ?? '')
  const atRoot = near.filter((point) => isCrossed(point) && !isHaired(point)).length
  const beyond = far.filter(isCrossed).length
  return atRoot + beyond <= mostHidden * (near.length + far.length)
}

export function reachOf({ positions }: Part, root: Vec3): Reach {
  const points: Vec3[] = []
  for (let k = 0; k < positions.length; k += 3)
    points.push([positions[k], positions[k + 1], positions[k + 2]])
  const farOf = (point: Vec3) => Math.hypot(...point.map((value, axis) => value - root[axis]))
  const fars = points.map(farOf)
  const farthest = fars.reduce((most, far) => Math.max(most, far), 0)
  const nearest = fars.reduce((least, far) => Math.min(least, far), farthest)
  const half = (nearest + farthest) / 2
  return {
    tip: points[fars.indexOf(farthest)],
    near: points.filter((_, i) => fars[i] <= half),
    far: points.filter((_, i) => fars[i] > half),
  }
}
