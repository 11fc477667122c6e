/** Hair a headband is bound round: without masses of its own the crown above the band would be a smooth cap. */

import { smoothstep } from '../../math/scalar.ts'
import { evenHem, fromWhorl } from './growth.ts'
import type { HairContext } from './hair-context.ts'
import { addStrays, type Lock } from './locks.ts'
import type { MassPlan } from './mass.ts'

/** Locks from the whorl that run in under the band on all sides, and a few that have slipped out and lie over it in front. */
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
        [0, 0.42],
        [60, 0.34],
        [90, 0.22],
        [180, 0.06],
      ]),
      release: -1,
      layer: 0.045,
      rise: 0.45,
      cut: { count: 15, ragged: 0.1, free: 0.78, belly: 0.075, lift: 0, bend: 0.25 },
      strands: 9,
      roots: 16,
      shine: { at: [0.62, 0.82], isClean: true },
    },
    {
      name: 'over band',
      ...fromWhorl(context, -58, 46),
      gravity: 1.4,
      comb: () => turnOf(context),
      hem: evenHem([
        [0, 0.26],
        [58, 0.1],
      ]),
      release: -1,
      // They leave the crown just above the band: farther up, paper would be seen below them.
      layer: (_direction, along) => 0.05 + 0.09 * smoothstep(0.95, 1.35, along),
      cut: { count: 15, ragged: 0.12, free: 0.5, belly: 0.05, lift: 0.02, bend: 1, taper: 1.6 },
      edit: (locks, random) => addStrays(slipped(locks), 2, random),
      strands: 3,
      shine: { at: [0.62, 0.82], isClean: true },
    },
  ]
}

/** Which of its locks have slipped out of the band. */
function slipped(locks: readonly Lock[]): Lock[] {
  return locks.filter((_, i) => i % 5 === 2)
}

/** All turn one way out of the whorl. */
function turnOf({ parting }: HairContext) {
  return ([x, , z]: readonly [number, number, number], along: number) => {
    const turn = 0.5 * Math.sign(parting) * Math.max(0, 1 - along / 1.2)
    return [turn * z, 0, -turn * x] as [number, number, number]
  }
}
