/** A film of given pictures and nothing else: the way from one to the other, or a camera over a single one. */
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'
import { clamp, lerp } from '../math/scalar.ts'
import type { Picture } from '../render/picture.ts'
import type { FilmDesign } from './film-design.ts'
import { flowBetween } from './flow.ts'
import { morph } from './morph.ts'
import type { Stills } from './open-still.ts'
import { seenAt, seenAtRest } from './seen.ts'

/** The frame at a moment: 0 at the film's beginning and 1 at its end. */
export type StillFilm = (t: number) => Picture

export function openStillFilm(film: FilmDesign, { first, last }: Stills): StillFilm {
  if (first && last) {
    const flow = flowBetween(first, last)
    return (t) => morph(first, last, flow, t * t * (3 - 2 * t))
  }
  const only = first ?? last
  if (only === undefined) throw new Error('There is no picture to film')
  const canvas = canvasOf(only)
  return (t) => movedOver(film, only, canvas, last === undefined ? t : 1 - t)
}

function canvasOf({ width, height, data }: Picture): Canvas {
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').putImageData(new ImageData(data, width, height), 0, 0)
  return canvas
}

/** Never so far that an edge is seen. */
function movedOver(
  film: FilmDesign,
  { width, height }: Picture,
  picture: Canvas,
  t: number,
): Picture {
  const now = seenAt(film, t, width, height)
  const rest = seenAtRest(film.scene, width, height)
  const away = 7
  const nearer = away / Math.max(1, away - (now.view.eye[2] - rest.view.eye[2]))
  const moves = Math.abs(now.shift) > 0.5 || now.view.eye[0] !== rest.view.eye[0]
  const grown =
    Math.max(1, (nearer * now.view.focal) / rest.view.focal) *
    (moves ? lerp(1, 1.12, Math.min(1, 4 * t)) : 1)
  const spare = ((grown - 1) * width) / 2
  const across = clamp(
    now.shift - (now.view.eye[0] - rest.view.eye[0]) * (rest.view.focal / away),
    -spare,
    spare,
  )
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const top = -((grown - 1) * height) * 0.4
  context.drawImage(picture, across - spare, top, width * grown, height * grown)
  const { data } = context.getImageData(0, 0, width, height)
  canvas.width = 1
  return { width, height, data }
}
