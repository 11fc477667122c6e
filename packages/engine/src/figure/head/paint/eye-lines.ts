/** Where an eye's lids run: the lines everything else of the eye is painted between. */
import { clamp, lerp } from '../../../math/scalar.ts'
import { pixelLines } from '../brow-look.ts'
import type { EyeAct } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import type { Point } from './outline.ts'

/** An eye as drawn: its lids as lines from the inner to the outer corner, in head units. */
export type EyeLines = {
  /** 1 the character's left, −1 the right. */
  side: 1 | -1
  upper: Point[]
  lower: Point[]
  /** The fold above the lid. */
  fold: Point[]
  isShut: boolean
}

/** Pieces of a lid's line. */
export const lidSteps = 28

/** Where the lids run for an expression. */
export function eyeLines(look: FaceLook, act: EyeAct, shut: boolean, side: 1 | -1): EyeLines {
  const { eye } = look
  const slant = clamp((act.browOut - act.browIn) * 0.75, -0.6, 0.6)
  const rise = Math.tan(eye.tilt) * eye.width * 0.5
  const { isCoarse } = look.shape
  const bulge = isCoarse ? levelBulge : lerp(0.95, 0.62, eye.roundness)
  const arch = (t: number) => (isCoarse ? levelArch(t) : Math.sin(Math.PI * t ** shift) ** bulge)
  const shift = Math.log(0.5) / Math.log(eye.peak)
  const point = (t: number, offset: number): Point => {
    const x = (t - 0.5) * eye.width
    return [side * (eye.x + x), eye.y + rise * (2 * t - 1) - 0.02 * eye.width + offset]
  }
  const least = isCoarse ? Math.min(act.open, pixelLines.leastOpen) : -Infinity
  const slantAt = (t: number) =>
    Math.max(0, slant) * 0.62 * (1 - t) ** 1.4 + Math.max(0, -slant) * 0.6 * t ** 1.6
  const openAt = (t: number) => Math.max(least, act.open - slantAt(t))
  const upperAt = (t: number) => 0.62 * eye.height * Math.max(0.02, openAt(t)) * arch(t)
  const lowerAt = (t: number) =>
    -0.38 * eye.height * (1 - act.lower * 0.75) * Math.sin(Math.PI * t ** 0.9) ** (bulge * 0.95)
  const all = Array.from({ length: lidSteps + 1 }, (_, i) => i / lidSteps)
  return {
    side,
    isShut: shut || act.open < 0.12,
    upper: all.map((t) => point(t, upperAt(t))),
    lower: all.map((t) => point(t, Math.min(lowerAt(t), upperAt(t) - 0.004))),
    fold: all.map((t) => point(t, foldAt(look, t, upperAt(t), act.open))),
  }
}

/** In large pixels the peak of a lid would be a dot over the eye: both are level, with short slopes. */
const levelBulge = 0.12
function levelArch(t: number): number {
  const slope = clamp(Math.min(t, 1 - t) / 0.1)
  return slope * (2 - slope)
}

function foldAt({ eye }: FaceLook, t: number, upper: number, open: number): number {
  const gap = 0.05 + 0.13 * eye.height + 0.05 * (1 - clamp(open)) - 0.035 * eye.hood * t
  return upper * 0.94 + gap * (0.55 + 0.45 * Math.sin(Math.PI * clamp(t)))
}
