/** Words, characters and scenes in, a short film out: the engine's recipe for films. */

import { designFilmOf } from './film/design-film.ts'
import { openFilmDrawer } from './film/draw-frames.ts'
import { joinSegments } from './film/encode/mp4.ts'
import type { FilmDesign } from './film/film-design.ts'
import type { FilmWords } from './film/film-words.ts'
import { openStills, type Stills } from './film/open-still.ts'
import { drawStretch, stretchesOf } from './film/stretches.ts'
import { newWorkspace } from './render/workspace.ts'

export type DrawnFilm = { mp4: Uint8Array; design: FilmDesign }

/** The same words, cast, scenes, style, seed and size give the same bytes on every machine. */
export async function drawFilm(words: FilmWords): Promise<DrawnFilm> {
  const design = designFilmOf(words)
  const stills = await openStills(words, words)
  return { mp4: await drawFilmDesign(design, { ...words, stills }), design }
}

/** Draws a design, which may be one that was stored with a film; width and height in even pixels. */
async function drawFilmDesign(
  design: FilmDesign,
  { width, height, stills }: { width: number; height: number; stills: Stills },
): Promise<Uint8Array> {
  const format = { width, height, framesPerSecond: design.framesPerSecond }
  const drawer = openFilmDrawer(design, { ...format, stills }, newWorkspace())
  const stretches: Uint8Array<ArrayBuffer>[] = []
  for (const stretch of stretchesOf(design))
    stretches.push(await drawStretch(stretch, { drawer, format, onFrame: () => {} }))
  drawer.close()
  return joinSegments(stretches, format)
}
