/** The hat of who is out in rain and spray: a soft crown of gores, and a brim that sheds water beyond the collar. */
import { brimmed } from './brimmed.ts'

export const souwester = brimmed({
  front: 0.4,
  back: 0.2,
  // Soft: four gores that draw in from the band to a low top.
  spread: [
    [0, 0],
    [0.25, 0.48],
    [0.5, 0.8],
    [0.75, 0.96],
    [1, 1.04],
  ],
  height: [
    [0, 0.76],
    [0.25, 0.7],
    [0.5, 0.53],
    [0.75, 0.28],
    [1, 0],
  ],
  shape: (angle, t) => ({
    spread: 1 + 0.014 * Math.cos(5 * angle + 1) * t,
    height: 0.012 * Math.sin(3 * angle) * Math.sin(Math.PI * t),
  }),
  // Short over the brow, wider at the ears, long behind: rain runs off beyond the collar.
  brim: (angle) => 0.24 + 0.16 * Math.sin(angle) ** 2 + 0.62 * hindward(angle) ** 1.5,
  rise: (angle, s) =>
    -(0.2 + 0.24 * Math.sin(angle) ** 2 + 0.5 * hindward(angle) ** 1.5) * s - 0.02,
  thickness: 0.034,
  ribbon: 0,
  drawings: (fit) => [
    (angle, t) => (Math.abs(Math.sin(2 * angle)) < 0.03 && t > 0.08 ? fit.lining : undefined),
  ],
  brimDrawings: (fit) => [
    (angle, s) => {
      // Over the brow there is room for one seam.
      const seams = Math.cos(angle) < -0.2 ? 4 : 2
      return Math.abs(s * seams - Math.round(s * seams)) < 0.015 * seams ? fit.lining : undefined
    },
  ],
})

/** How far an angle turns to the back: 0 before and at the ears, 1 in the middle behind. */
function hindward(angle: number): number {
  return Math.max(0, -Math.cos(angle))
}
