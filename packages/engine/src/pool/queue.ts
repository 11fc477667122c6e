/** Sheets that wait for a team, in their order. */
import type { Crew } from './crew.ts'
import type { Order } from './messages.ts'
import { isStopped } from './stopping.ts'
import { type Drawn, type OnPainted, type Team, ThreadLost } from './team.ts'

export type Queue = {
  draw: (order: Order, onPainted: OnPainted) => Promise<Drawn>
  /** Takes off what has not begun. */
  drop: (order: Order) => void
  /** Gives every free team something to do. */
  deal: () => void
}

type Entry = {
  order: Order
  onPainted: OnPainted
  /** It was in work when threads died, and may be why: now it is drawn by a team that does nothing else. */
  isSuspect: boolean
  resolve: (drawn: Drawn) => void
  reject: (error: unknown) => void
}

export function openQueue(crew: Pick<Crew, 'free' | 'isClosed'>): Queue {
  const entries: Entry[] = []
  /** Teams that are at a suspect. */
  const guarded = new Set<Team>()

  function deal(): void {
    for (;;) {
      const [first] = entries
      const team = first && crew.free(first.isSuspect)
      if (first === undefined || team === undefined || guarded.has(team)) return
      entries.shift()
      void serve(team, first)
    }
  }

  async function serve(team: Team, entry: Entry): Promise<void> {
    if (entry.isSuspect) guarded.add(team)
    try {
      entry.resolve(await team.draw(entry.order, entry.onPainted))
    } catch (error) {
      // Something else may have killed the threads: others try once again.
      const isLost = error instanceof ThreadLost && !crew.isClosed()
      if (isLost && !entry.isSuspect && !isStopped(entry.order))
        entries.unshift({ ...entry, isSuspect: true })
      else entry.reject(error)
    } finally {
      guarded.delete(team)
      deal()
    }
  }

  return {
    draw(order, onPainted) {
      const { promise, resolve, reject } = Promise.withResolvers<Drawn>()
      entries.push({ order, onPainted, isSuspect: false, resolve, reject })
      deal()
      return promise
    },
    drop(order) {
      const at = entries.findIndex((entry) => entry.order === order)
      if (at >= 0) entries.splice(at, 1)
    },
    deal,
  }
}
