/** How hands are held: joint angles in degrees, as an anatomy class teaches them. */

export type HandPoseName =
  | 'relaxed'
  | 'open'
  | 'fist'
  | 'grip'
  | 'palm'
  | 'flat'
  | 'curled'
  | 'edge'
  | 'board'
  | 'dancer'

/** Base, middle and end joint of a finger: bent towards the palm. */
type Bends = readonly [base: number, middle: number, end: number]

export type HandPose = {
  index: Bends
  little: Bends
  /** Degrees between the outer fingers. */
  fan: number
  /** How far the thumb stands off the palm's edge, and how far it turns before the palm. */
  thumbSpread: number
  thumbTurn: number
  thumbBends: readonly [middle: number, end: number]
}

export const handPoses: Record<HandPoseName, HandPose> = {
  // Bent nearly alike, or seen from their edge all would end behind the first.
  relaxed: {
    index: [16, 24, 11],
    little: [17, 34, 17],
    fan: 17,
    // Not under the palm, or it is not seen from the side.
    thumbSpread: 41,
    thumbTurn: 0,
    thumbBends: [8, 10],
  },
  open: {
    index: [5, 5, 2],
    little: [8, 8, 4],
    fan: 22,
    thumbSpread: 50,
    thumbTurn: 15,
    thumbBends: [0, 0],
  },
  fist: {
    index: [82, 98, 62],
    little: [88, 98, 62],
    fan: 2,
    thumbSpread: 34,
    thumbTurn: 78,
    thumbBends: [40, 55],
  },
  // Fingers close until they touch what they hold; these are the limits.
  grip: {
    index: [80, 105, 75],
    little: [92, 105, 75],
    fan: 3,
    thumbSpread: 40,
    thumbTurn: 72,
    thumbBends: [28, 34],
  },
  palm: {
    index: [10, 18, 12],
    little: [16, 26, 16],
    fan: 16,
    thumbSpread: 52,
    thumbTurn: 30,
    thumbBends: [6, 12],
  },
  flat: {
    index: [2, 2, 0],
    little: [3, 3, 0],
    fan: 2,
    thumbSpread: 18,
    thumbTurn: 12,
    thumbBends: [4, 2],
  },
  // Loosely round something thin, or at rest in the air.
  curled: {
    index: [42, 52, 30],
    little: [54, 60, 34],
    fan: 3,
    thumbSpread: 34,
    thumbTurn: 58,
    thumbBends: [22, 26],
  },
  // Over the edge of a board: fingers flat on its far face, the thumb against the near one.
  edge: {
    index: [26, 5, 2],
    little: [28, 8, 3],
    fan: 3,
    thumbSpread: 24,
    thumbTurn: 85,
    thumbBends: [6, 8],
  },
  // Round the side edge of a board, which would be pierced by fingers that close: they lie flat on one face, the thumb on the other.
  board: {
    index: [80, 14, 6],
    little: [84, 16, 8],
    fan: 3,
    // Up along it, or the forearm would hide it, and clear of it: its tip would come out of the other face.
    thumbSpread: 76,
    thumbTurn: 34,
    thumbBends: [4, 4],
  },
  // Long and soft, each finger a little further in than the one before it.
  dancer: {
    index: [0, 8, 5],
    little: [12, 14, 8],
    fan: 8,
    // Beside the palm: before it, it would be drawn on the wrist where the hand is seen from its edge.
    thumbSpread: 17,
    thumbTurn: 8,
    thumbBends: [6, 14],
  },
}
