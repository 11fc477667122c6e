/** The list of poses by name; the poses themselves are tables. */
import type { Pose } from './pose.ts'
import { doingPoses } from './tables/doing-poses.ts'
import { fightingPoses } from './tables/fighting-poses.ts'
import { lowPoses } from './tables/low-poses.ts'
import { movingPoses } from './tables/moving-poses.ts'
import { standingPoses } from './tables/standing-poses.ts'

const poses: ReadonlyMap<string, Pose> = new Map(
  Object.entries({
    ...standingPoses,
    ...doingPoses,
    ...fightingPoses,
    ...movingPoses,
    ...lowPoses,
  }),
)

/** All names, in the order of the list. */
export const poseNames: readonly string[] = [...poses.keys()]

/** A pose of the list, or undefined. */
export function namedPose(name: string): Pose | undefined {
  return poses.get(name)
}
