/** Long hair that is one sheet parted into locks: where a place lies in its own. */

/** How wide a lock is beside the others, and how far its tip hangs, as a share of the length. */
export type LockTable = readonly (readonly [wide: number, tip: number])[]

/** How far a place lies from the middle of its lock, −1 to 1, how far the lock's tip hangs, and which one it is. */
export type Lock = { aside: number; tip: number; number: number }

/** The lock at each place along the roots, 0 to 1. */
export function locksOf(locks: LockTable): (u: number) => Lock {
  const whole = locks.reduce((sum, [wide]) => sum + wide, 0)
  let end = 0
  const ends = locks.map(([wide]) => {
    end += wide / whole
    return end
  })
  return (u) => {
    const found = ends.findIndex((until) => u < until)
    const number = found < 0 ? locks.length - 1 : found
    const [wide, tip] = locks[number]
    return { aside: 1 - (2 * (ends[number] - u) * whole) / wide, tip, number }
  }
}
