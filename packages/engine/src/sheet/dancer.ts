/** Who dances in a tutu stands turned out, heel before heel, as no one else does. */
import type { Design } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import type { Pose } from '../pose/pose.ts'
import { poseFigure } from '../pose/pose-figure.ts'

/** An open first position: legs turned out from the hips. */
const turnedOut: Pose = {
  legs: { both: { foot: [-0.03, 0, 0], out: 46, knee: [0.75, 0, 1] } },
}

/** The figure with its feet turned out where it wears a tutu and has feet to stand on; else the same one. */
export function turnedOutDancer(design: Design, figure: Figure): Figure {
  const isDancer = design.wear.some(({ kind }) => kind === 'tutu')
  if (!isDancer || design.creature || design.lower) return figure
  return poseFigure(design, figure, turnedOut)
}
