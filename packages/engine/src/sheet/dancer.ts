/** Who dances in a tutu stands turned out, heel before heel, as no one else does. */
import type { Design } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import type { Pose } from '../pose/pose.ts'
import { poseFigure } from '../pose/pose-figure.ts'

/** An open first position: legs turned out from the hips, and the knees nearly as far as the feet. */
const turnedOut: Pose = {
  legs: { both: { foot: [-0.03, 0, 0], out: 16, knee: [1, 0, 0.58] } },
}

/** The figure with its feet turned out where it wears a tutu and has feet to stand on; else the same one. */
export function turnedOutDancer(design: Design, figure: Figure): Figure {
  const isDancer = design.wear.some(({ kind }) => kind === 'tutu')
  if (!isDancer || design.creature || design.lower) return figure
  return poseFigure(design, figure, turnedOut)
}
