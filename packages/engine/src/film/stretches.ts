/** A film in stretches, which are drawn and encoded side by side. */
import { setImmediate } from 'node:timers/promises'
import type { Picture } from '../render/picture.ts'
import { type FilmDrawer, frameCount } from './draw-frames.ts'
import type { FilmFormat } from './encode/format.ts'
import { openSegment, type Segment } from './encode/segment.ts'
import type { FilmDesign } from './film-design.ts'

/** Frames from `first` to before `last`. */
export type Stretch = { first: number; last: number }

/** Each stretch begins with a picture that needs none before it, which takes many bytes: they are long … */
const mostFrames = 24
/** … but for the last ones, which are ever shorter, so that threads that share them end together. */
const fewestFrames = 6
const shareOfRest = 1 / 4

/** All stretches of a film. They begin at even frames, for which the cast is drawn. */
export function stretchesOf(film: FilmDesign): Stretch[] {
  const count = frameCount(film)
  const stretches: Stretch[] = []
  for (let first = 0; first < count; ) {
    const share = 2 * Math.ceil(((count - first) * shareOfRest) / 2)
    const last = Math.min(count, first + Math.min(mostFrames, Math.max(fewestFrames, share)))
    stretches.push({ first, last })
    first = last
  }
  return stretches
}

export type StretchTools = {
  drawer: FilmDrawer
  format: FilmFormat
  /** Told of each frame, by its number in the film, before the next is drawn. */
  onFrame: (frame: Picture, number: number) => void
}

/** Draws and encodes a stretch. */
export async function drawStretch(
  { first, last }: Stretch,
  { drawer, format, onFrame }: StretchTools,
): Promise<Segment> {
  const segment = await openSegment(format)
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
