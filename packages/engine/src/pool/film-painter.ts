/** A painter's part in films: its share of the stretches, and all of them joined. */
import { joinSegments } from '../film/encode/mp4.ts'
import type { FilmDesign } from '../film/film-design.ts'
import { newWorkspace } from '../render/workspace.ts'
import { drawFilmShare, type Rolling } from './draw-film-share.ts'
import type { FilmOrder, Spent, Tell } from './messages.ts'
import type { FilmShare, FilmTask } from './painter-task.ts'
import { throwIfStopped } from './stopping.ts'
import { startWatch } from './watch.ts'

export type FilmPainter = {
  work: (task: FilmTask) => Promise<void>
  /** Both shares have been drawn, or are being drawn. */
  finish: (order: FilmOrder) => Promise<void>
  forget: (number: number) => void
}

type Begun = { design: FilmDesign; shares: Promise<FilmShare>[]; spent: Spent[] }

export function openFilmPainter(tell: Tell): FilmPainter {
  const begun = new Map<number, Begun>()

  function begunOf({ number }: FilmOrder): Begun {
    const known = begun.get(number)
    if (known === undefined) throw new Error(`No film was begun for order ${number}`)
    return known
  }

  async function roll(rolling: Rolling): Promise<void> {
    const { order, design } = rolling
    const watch = startWatch()
    watch.begin('views')
    // The memory that two threads share is the other one's now.
    const share = drawFilmShare(rolling, newWorkspace(), tell)
    const film: Begun = { design, shares: [share], spent: [] }
    begun.set(order.number, film)
    await share
    film.spent.push(...watch.stop())
  }

  return {
    async work(task) {
      throwIfStopped(task.order)
      if (task.kind === 'roll') return await roll(task)
      begunOf(task.order).shares.push(Promise.resolve(task.share))
    },
    async finish(order) {
      const { number, film: words } = order
      const { design, shares: drawn, spent } = begunOf(order)
      const shares = await Promise.all(drawn)
      begun.delete(number)
      const watch = startWatch()
      watch.begin('encode')
      const { width, height } = words
      const stretches = shares.flatMap(({ stretches: own }) => [...own])
      const inOrder = stretches.sort(([a], [b]) => a - b).map(([, stretch]) => stretch)
      const { framesPerSecond, speech } = design
      const sound = words.speech && speech && { bytes: words.speech.bytes, from: speech.from }
      const bytes = await joinSegments(inOrder, { width, height, framesPerSecond }, sound)
      const poster = shares.find((share) => share.poster !== undefined)?.poster
      if (poster === undefined) throw new Error('Nobody drew the first frame')
      spent.push(...watch.stop())
      const files = { film: { bytes, width, height }, poster }
      tell({ kind: 'laid', order: number, files, panels: [], spent })
    },
    forget(number) {
      begun.delete(number)
    },
  }
}
