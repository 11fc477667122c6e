/** One eye in the middle of the face: larger than two would be, under one brow. */
import type { Design } from '../../design/design.ts'
import { clamp } from '../../math/scalar.ts'
import type { Expression } from './expressions.ts'
import type { FaceLook } from './face-look.ts'

/** How many times broader and taller than one of two. */
const broader = 1.6
const taller = 1.75
/** The most of half the face that half of it takes. */
const mostOfFace = 0.52
/** How much higher it lies, in its heights: the nose is below it. */
const higher = 0.1

export function hasLoneEye({ features }: Design): boolean {
  return features.some(({ kind }) => kind === 'lone_eye')
}

/** The look by which the one eye and its brow are painted and laid on the head. */
export function loneEyeLook(look: FaceLook): FaceLook {
  const { eye, brow, shape } = look
  const width = Math.min(eye.width * broader, 2 * mostOfFace * shape.halfWidth)
  const height = Math.min(eye.height * taller, width * 0.85)
  const share = width / eye.width
  const y = eye.y + higher * height
  return {
    ...look,
    eye: {
      ...eye,
      ...{ x: 0, y, width, height, tilt: 0, peak: 0.5, hood: 0.5 * eye.hood },
      ...{ roundness: clamp(eye.roundness + 0.35), lash: 0.3 * eye.lash },
      ...{ irisWidth: Math.min(eye.irisWidth * share, 0.34 * width) },
      ...{ irisHeight: Math.min(eye.irisHeight * share, 0.5 * height) },
    },
    brow: {
      ...brow,
      y: brow.y + (y - eye.y) + 0.62 * (height - eye.height),
      ...{ tilt: 0, bend: 0.5, length: 0.95, thickness: 1.25 * brow.thickness },
    },
  }
}

/** A nose whose bridge begins below the eye. */
export function underOneEye(nose: FaceLook['nose']): FaceLook['nose'] {
  return { ...nose, bridge: 0, drawn: 0, reach: 0.8 * nose.reach }
}

/** How far a mood bends the one brow, in heights of the eye: down in the middle for a frown, up for grief. */
const bend = 0.3

/** Look and act with the mood of one brow: it cannot slant to both sides, so it bends. */
export function withOneBrow(look: FaceLook, act: Expression): { look: FaceLook; act: Expression } {
  const { browIn, browOut } = act.left
  const level = (browIn + browOut) / 2
  const arch = look.brow.arch + bend * (browIn - browOut) * look.eye.height
  return {
    look: { ...look, brow: { ...look.brow, arch } },
    act: { ...act, left: { ...act.left, browIn: level, browOut: level } },
  }
}
