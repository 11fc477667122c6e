/** Hair a headband is bound round: without masses of its own the crown above the band would be a smooth cap. */

import { evenHem, fromWhorl } from './growth.ts'
import type { HairContext } from './hair-context.ts'
import type { MassPlan } from './mass.ts'

/** Locks from the whorl that run in under the band on all sides; over it nothing lies, or it would read as torn. */
export function planBanded(context: HairContext): MassPlan[] {
  if (!context.banded) return []
  return [
    {
      name: 'over crown',
      ...fromWhorl(context, -180, 180),
      gravity: 1.4,
      comb: () => turnOf(context),
      // Its ends are hidden by the band, which lies higher in front than behind.
      hem: evenHem([
        [0, 0.47],
        [60, 0.41],
        [90, 0.33],
        [180, 0.19],
      ]),
      release: -1,
      layer: 0.045,
      rise: 0.2,
      cut: { count: 24, ragged: 0.1, free: 0.78, belly: 0.035, lift: 0, bend: 0.25 },
      strands: 9,
      roots: 16,
      shine: { at: [0.42, 0.68], isClean: false },
    },
  ]
}

/** All turn one way out of the whorl. */
function turnOf({ parting }: HairContext) {
  return ([x, , z]: readonly [number, number, number], along: number) => {
    const turn = 0.5 * Math.sign(parting) * Math.max(0, 1 - along / 1.2)
    return [turn * z, 0, -turn * x] as [number, number, number]
  }
}
