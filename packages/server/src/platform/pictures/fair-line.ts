/**
 * A line in which everybody has one place, however much they bring: when a piece of somebody's work
 * is done it is the next one's turn. Whoever uses it bounds how much may wait.
 */
export type FairLine = {
  /** Does a piece of work of `who` when its turn has come. */
  wait<Result>(who: string, work: () => Promise<Result>): Promise<Result>
}

export function openFairLine(): FairLine {
  // Whose turn it is comes first.
  const waiting = new Map<string, (() => Promise<void>)[]>()
  let isMoving = false

  async function move(): Promise<void> {
    isMoving = true
    for (const [who, pieces] of waiting) {
      await pieces.shift()?.()
      // Behind all who have come meanwhile. Who goes to the end of a map is met again there.
      waiting.delete(who)
      if (pieces.length > 0) waiting.set(who, pieces)
    }
    isMoving = false
  }

  return {
    wait<Result>(who: string, work: () => Promise<Result>) {
      const { promise, resolve, reject } = Promise.withResolvers<Result>()
      const pieces = waiting.get(who) ?? []
      pieces.push(() => work().then(resolve, reject))
      waiting.set(who, pieces)
      if (!isMoving) void move()
      return promise
    },
  }
}
