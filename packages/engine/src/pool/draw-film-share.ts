/** A thread's share of a film: it takes the next stretch nobody has begun until there is none. */
import type { EncodedPicture } from '../encode/encoded.ts'
import { openFilmDrawer } from '../film/draw-frames.ts'
import { encodePoster } from '../film/encode/poster.ts'
import type { FilmDesign } from '../film/film-design.ts'
import { openStills } from '../film/open-still.ts'
import type { SharedCels } from '../film/paint-cels.ts'
import { drawStretch, stretchesOf } from '../film/stretches.ts'
import type { Workspace } from '../render/workspace.ts'
import type { FilmOrder, Tell } from './messages.ts'
import type { FilmShare } from './painter-task.ts'
import { throwIfStopped } from './stopping.ts'

export type Rolling = {
  order: FilmOrder
  design: FilmDesign
  /** Shared: the next stretch that nobody has begun. */
  next: Int32Array
  /** Shared: the setting, of which each paints a part. */
  cels: SharedCels | undefined
}

export async function drawFilmShare(
  { order, design, next, cels }: Rolling,
  workspace: Workspace,
  tell: Tell,
): Promise<FilmShare> {
  const { width, height } = order.film
  const format = { width, height, framesPerSecond: design.framesPerSecond }
  const stretches: FilmShare['stretches'] = new Map()
  let poster: Promise<EncodedPicture> | undefined
  const all = stretchesOf(design)
  const stills = await openStills(order.film, { width, height })
  const drawer = openFilmDrawer(design, { ...format, stills, cels }, workspace)
  const tools = {
    ...{ drawer, format },
    onFrame(frame: Parameters<typeof encodePoster>[0], number: number) {
      throwIfStopped(order)
      // The frame's memory is used again for the next.
      if (number === 0) poster = encodePoster({ ...frame, data: frame.data.slice() })
    },
  }
  try {
    for (;;) {
      const number = Atomics.add(next, 0, 1)
      if (number >= all.length) break
      stretches.set(number, await drawStretch(all[number], tools))
      tell({ kind: 'painted', order: order.number, id: `stretch-${number + 1}` })
    }
  } finally {
    drawer.close()
  }
  return { stretches, poster: await poster }
}
