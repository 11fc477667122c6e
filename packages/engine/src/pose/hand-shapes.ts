/** How an empty hand can be held in a pose; the joint angles are those of hand-poses. */
import { type HandPose, handPoses } from '../figure/body/hand-poses.ts'

export type HandShapeName = 'relaxed' | 'open' | 'fist' | 'palm' | 'flat' | 'point' | 'curled'

export const handShapes: Record<HandShapeName, HandPose> = {
  relaxed: handPoses.relaxed,
  open: handPoses.open,
  fist: handPoses.fist,
  palm: handPoses.palm,
  flat: {
    index: [2, 2, 0],
    little: [3, 3, 0],
    fan: 2,
    thumbSpread: 18,
    thumbTurn: 12,
    thumbBends: [4, 2],
  },
  point: handPoses.fist,
  curled: {
    index: [42, 52, 30],
    little: [54, 60, 34],
    fan: 3,
    thumbSpread: 34,
    thumbTurn: 58,
    thumbBends: [22, 26],
  },
}
