/** The list of poses by name; the poses themselves are tables. */
import type { Pose } from './pose.ts'
import { doingPoses } from './tables/doing-poses.ts'
import { fightingPoses } from './tables/fighting-poses.ts'
import { holdingPoses } from './tables/holding-poses.ts'
import { lowPoses } from './tables/low-poses.ts'
import { movingPoses } from './tables/moving-poses.ts'
import { standingPoses } from './tables/standing-poses.ts'

const poses: ReadonlyMap<string, Pose> = new Map(
  Object.entries({
    ...standingPoses,
    ...doingPoses,
    ...holdingPoses,
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

/** How models stand for whoever bends them further: arms out, palms down. */
export const tPose: Pose = {
  arms: {
    both: {
      upper: [1, 0, 0],
      fore: [1, 0, 0],
      along: [1, 0, 0],
      thumb: [0, 0, 1],
      hand: 'relaxed',
    },
  },
  legs: { both: { thigh: [0.02, -1, 0], shin: [0.02, -1, -0.01], toes: 0 } },
  hang: 0,
}
