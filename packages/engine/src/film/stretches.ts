/** A film in stretches, which are drawn and encoded side by side. */
import { setImmediate } from 'node:timers/promises'
import type { Picture } from '../render/picture.ts'
import { type FilmDrawer, frameCount } from './draw-frames.ts'
import type { FilmFormat } from './encode/format.ts'
import { openSegment, type Segment } from './encode/segment.ts'
import type { FilmDesign } from './film-design.ts'

/** Frames of a stretch: short enough to share the work evenly, long enough to be small. */
const framesEach = 24

export function stretchCount(film: FilmDesign): number {
  return Math.ceil(frameCount(film) / framesEach)
}

export type StretchTools = {
  drawer: FilmDrawer
  format: FilmFormat
  /** Told of each frame, by its number in the film, before the next is drawn. */
  onFrame: (frame: Picture, number: number) => void
}

/** Draws and encodes the stretch of a number. */
export async function drawStretch(
  film: FilmDesign,
  stretch: number,
  { drawer, format, onFrame }: StretchTools,
): Promise<Segment> {
  const segment = await openSegment(format)
  const first = stretch * framesEach
  const last = Math.min(first + framesEach, frameCount(film))
  try {
    let number = first
    for (const frame of drawer.draw(first, last)) {
      onFrame(frame, number)
      segment.add(frame)
      number++
      // What canvases handed out is given back to them only between two tasks of a thread.
      await setImmediate()
    }
  } catch (error) {
    segment.discard()
    throw error
  }
  return segment.finish()
}
