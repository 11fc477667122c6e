/** Words, characters and scenes in, a short film out: the engine's recipe for films. */
import { joinSegments } from './encode/film/mp4.ts'
import { type FilmFormat, openSegment } from './encode/film/segment.ts'
import { designFilm } from './film/design-film.ts'
import { frameCount, openFilmDrawer } from './film/draw-frames.ts'
import type { FilmDesign } from './film/film-design.ts'
import { newWorkspace } from './render/workspace.ts'
import { designScene } from './scene/design-scene.ts'
import type { CastOrder } from './scene/scene-words.ts'

export type FilmRequest = {
  prompt: string
  style: string | undefined
  seed: number
  /** Pixels, even. */
  width: number
  height: number
  seconds: number
  cast: readonly CastOrder[]
}

export type DrawnFilm = { mp4: Uint8Array; design: FilmDesign }

const framesPerSecond = 24

/** The same words, cast, style, seed and size give the same bytes on every machine. */
export async function drawFilm({ seconds, ...words }: FilmRequest): Promise<DrawnFilm> {
  const { prompt, seed, width, height } = words
  const scene = designScene({ ...words, mode: 'picture' })
  const design = designFilm({ prompt, seed, scene, seconds, framesPerSecond })
  return { mp4: await drawFilmDesign(design, { width, height, framesPerSecond }), design }
}

/** Draws a design, which may be one that was stored with a film. */
export async function drawFilmDesign(design: FilmDesign, format: FilmFormat): Promise<Uint8Array> {
  const drawer = openFilmDrawer(design, format, newWorkspace())
  const segment = await openSegment(format)
  drawer.draw(0, frameCount(design), segment.add)
  drawer.close()
  return joinSegments([segment.finish()], format)
}
