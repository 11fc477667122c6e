/** Where brows are and what they look like; and where a fringe ends above them. */
import type { Design } from '../../design/design.ts'
import type { Oklch } from '../../math/colour.ts'
import { clamp, lerp } from '../../math/scalar.ts'
import { browColour } from './brow-ink.ts'
import type { FaceLook } from './face-look.ts'
import type { HeadShape } from './head-shape.ts'

/**
 * Large pixels swallow what is fine: in pixel art lines of a face are so many times broader, its eyes taller and their
 * dark wider, and brows stand so much higher, in head units, that they do not run into the eyes.
 */
export const pixelLines = {
  mouth: 3,
  brow: 1,
  arch: 0.5,
  browLonger: 0.045,
  eye: 1.22,
  iris: 1.25,
  browLift: 0.095,
  /** An eye of a head of usual size is at least so wide, and its iris at most: white is left in it. */
  leastEyeWidth: 0.36,
  mostIris: 0.088,
  /** … and its iris stands so much nearer to the nose, so that all of the white is on one side. */
  irisShift: 0.05,
  /** Such an eye lies so much lower, out of the way of its brow. */
  eyeDrop: 0.045,
  /** The line of its lashes is no thinner. */
  lash: 0.05,
  /** No eye of a head of usual size is less tall. */
  leastEye: 0.23,
  /** A frown comes down to the line of the lashes and not into the eye, in heights of it over its middle. */
  lowestBrow: 0.66,
  /** A lid that slants leaves so much of the eye open, as far as it was. */
  leastOpen: 0.58,
  /** An iris ends above the lower lid: of two colours in a pixel the darker is seen, and it would hang out of the eye. */
  irisOverLid: 0.028,
  /** A tear hangs so much lower and farther out than it would: clear of the iris. */
  tearDrop: 0.035,
  /** What is left of the lid that hangs over an old eye. */
  hood: 0.4,
}

/** Over a half mask brows stand higher: a frown that sinks behind it would be no frown. */
const maskLift = 0.15

/** What is seen of the forehead between brows at rest and a fringe, in head units: as much as a smile lifts them. */
const fringeGap = 0.06
/** In large pixels: a whole one is seen between the two. */
const coarseGap = { fringe: 0.1, highest: 0.46 }
/** Above the eyes no fringe ends higher, for the sake of large eyes: it would no longer be one. */
const highestFringe = 0.42

export function browLook(
  design: Design,
  shape: HeadShape,
  height: number,
  chance: (name: string) => number,
  base: Oklch,
): FaceLook['brow'] {
  const { brow } = design.face
  const gap = lerp(0.115, 0.075, shape.masculine) + 0.03 * shape.young
  const isPixel = design.style === 'pixel'
  const isMasked = design.wear.some(({ kind }) => kind === 'mask')
  const y =
    shape.eyeY +
    (isMasked ? maskLift : 0) +
    height * 0.6 +
    gap * lerp(0.62, 1.3, chance('brow height')) +
    (isPixel ? pixelLines.browLift : 0)
  const thickness =
    lerp(0.036, 0.088, clamp(brow.weight)) *
    lerp(1, 1.1, shape.masculine) *
    (isPixel ? pixelLines.brow : 1) *
    (base.l < 0.52 ? 1.25 : 1) *
    (shape.muzzle > 0 ? 1.25 : 1)
  return {
    y,
    thickness,
    arch: lerp(0.01, 0.085, clamp(brow.arch)) * (isPixel ? pixelLines.arch : 1),
    tilt: brow.tilt,
    colour: browColour(design, base, shape.muzzle > 0),
    bend: lerp(0.45, 0.7, chance('brow bend')),
    angular: clamp(shape.masculine * 0.5 + (chance('brow angle') - 0.4)),
    length: lerp(0.86, 1.24, chance('brow length')),
    ceiling: design.hair.bangs === 'none' ? Infinity : fringeOver({ y, thickness }, shape),
  }
}

/** Height at which a fringe ends, in head units. */
export function fringeOver(
  { y, thickness }: Pick<FaceLook['brow'], 'y' | 'thickness'>,
  { eyeY, young, isCoarse }: HeadShape,
): number {
  const usual = eyeY + 0.29 + 0.05 * young
  const highest = isCoarse ? coarseGap.highest : highestFringe
  const gap = isCoarse ? coarseGap.fringe : fringeGap
  return Math.max(usual, Math.min(eyeY + highest, y + thickness / 2 + gap))
}
