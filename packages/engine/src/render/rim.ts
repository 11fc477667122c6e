/** The thin light along the shaded edge of what stands before something far behind it. */

/** How far beside a sample the thing behind is looked for, in pixels. */
export const rimPixels = 3.5

/** Things closer behind throw none, in cm. So few pixels as a large beast has for a metre, a slope would be a step. */
export function rimDepthAt(pixelsPerCm: number): number {
  return Math.max(8, 21 / pixelsPerCm)
}
