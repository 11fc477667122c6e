/** Cuts that several rows of loose styles share. */
import type { Cut } from '../locks.ts'
import type { MassPiece } from '../style-row.ts'

export const blunt: Cut = {
  count: 11,
  ragged: 0.02,
  free: 0.22,
  belly: 0.05,
  lift: -0.02,
  bend: 0.15,
  taper: 6,
}
export const shaggy: Cut = { count: 9, ragged: 0.22, free: 0.62, belly: 0.055, lift: 0.14, bend: 1 }

/** A bob: `front` and `behind` are the heights of its hem. */
export function bob(front: number, behind: number, cut: Partial<Cut> = {}): MassPiece {
  return {
    draw: 'mass',
    name: 'bob',
    from: { whorl: [38, 322] },
    comb: { tuck: 0.6 },
    hem: [
      [40, front],
      [80, (front * 2 + behind) / 3],
      [130, (front + behind * 3) / 4],
      [180, behind],
    ],
    release: 0.05,
    layer: 0.08,
    cut: {
      count: 10,
      ragged: 0.035,
      free: 0.3,
      belly: 0.06,
      lift: -0.02,
      bend: 0.3,
      taper: 3.4,
      ...cut,
    },
    strands: 3,
    roots: 6,
  }
}

/** Hair from the crown to one height all round. */
export function bowl(hem: number, cut: Cut = blunt): MassPiece {
  return {
    draw: 'mass',
    name: 'bowl',
    from: { whorl: [0, 360] },
    comb: { tuck: 0.35 },
    hem: [
      [0, 0.2],
      [44, Math.max(hem + 0.1, 0.1)],
      [62, hem],
      [90, hem],
      [180, hem - 0.1],
    ],
    release: -0.1,
    layer: 0.1,
    cut,
    strands: 3,
    roots: 6,
  }
}
