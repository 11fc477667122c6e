import { openDrawingPool } from '@newcharactersheet/engine'
import type { ImageProvider, VideoProvider } from '../provider.ts'
import { openEmbeddedFilms } from './film.ts'
import { type DrawingOptions, openEmbeddedImages } from './image.ts'

/** Pictures and films, drawn by the same threads; closing the pictures ends them. */
export async function openEmbeddedDrawing(
  options: DrawingOptions = {},
): Promise<{ images: ImageProvider; films: VideoProvider }> {
  const pool = openDrawingPool(options)
  return { images: openEmbeddedImages(options, pool), films: await openEmbeddedFilms(pool) }
}
