/** Where one sits on a creature: the top of its back behind the withers, and how wide it is below. */
import type { Figure } from '../../figure/figure.ts'
import { remember } from '../../math/remember.ts'
import type { Vec3 } from '../../math/vector.ts'
import { apply } from './bend-limb.ts'
import { type BeastMoment, trunkAt } from './move-beast.ts'

export type Saddle = {
  /** The top of the back at a depth behind the foremost seat, in cm. */
  seatAt: (behind: number) => Vec3
  /** Half the width of the body at a depth, and the height at which it is widest; undefined before and behind it. */
  girthAt: (z: number) => { half: number; y: number } | undefined
  /** How far the flank reaches to the side at a height and depth; 0 beside the body. */
  flankAt: (y: number, z: number) => number
}

/** Undefined for who has no back to sit on. */
export const saddleOf = remember((figure: Figure): Saddle | undefined => {
  const { beast } = figure
  if (!beast) return undefined
  const { unit, seat } = beast
  const trunk = trunkPlaces(figure)
  const cell = 4 * unit
  const flanks = new Map<number, number>()
  const keyOf = (y: number, z: number) => Math.round(y / cell) * 4096 + Math.round(z / cell)
  for (const [x, y, z] of trunk) {
    const key = keyOf(y, z)
    flanks.set(key, Math.max(flanks.get(key) ?? 0, Math.abs(x)))
  }
  const girths = new Map<number, { half: number; y: number }>()
  for (const [x, y, z] of trunk) {
    const key = Math.round(z / cell)
    if (Math.abs(x) > (girths.get(key)?.half ?? 0)) girths.set(key, { half: Math.abs(x), y })
  }
  const topAt = (z: number) =>
    trunk.reduce(
      (top, [x, y, depth]) =>
        Math.abs(x) < 4 * unit && Math.abs(depth - z) < 3 * unit ? Math.max(top, y) : top,
      0,
    )
  return {
    seatAt: (behind) => [0, topAt(seat - behind), seat - behind],
    girthAt: (z) => girths.get(Math.round(z / cell)),
    flankAt: (y, z) => flanks.get(keyOf(y, z)) ?? 0,
  }
})

/** Skin, and what is worn on it: wings, manes and tails are not sat on. */
function trunkPlaces({ parts }: Figure): Vec3[] {
  const places: Vec3[] = []
  for (const { name, positions } of parts) {
    if (!/^(?:body|saddle|blanket|barding)/.test(name)) continue
    for (let k = 0; k < positions.length; k += 3)
      places.push([positions[k], positions[k + 1], positions[k + 2]])
  }
  return places
}

/** A place on the back, and degrees the back leans forward, as the creature moves. */
export function onBack(
  figure: Figure,
  [x, y, z]: Vec3,
  moment: BeastMoment | undefined,
): { at: Vec3; nod: number } {
  const { trunk, forward } = trunkAt(figure, moment)
  const [high, deep] = apply(trunk, [y, z])
  return {
    at: [x, high, deep + forward],
    nod: (Math.atan2(-trunk.sin, trunk.cos) * 180) / Math.PI,
  }
}
