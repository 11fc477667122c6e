/** Films side by side as strips of single frames, to judge them by eye. */
import { createCanvas, ImageData } from '@napi-rs/canvas'
import type { Picture } from '../render/picture.ts'
import { newWorkspace } from '../render/workspace.ts'
import { frameCount, openFilmDrawer } from './draw-frames.ts'
import type { FilmDesign } from './film-design.ts'

/** Frames are drawn in full and shown small. */
const drawn = { width: 1280, height: 720 }
const shown = { width: 400, height: 225, gap: 8 }

/** A row for each film, of so many frames from its first to its last. */
export function drawFilmStrip(films: readonly FilmDesign[], frames: number): Picture {
  const { gap } = shown
  const width = gap + frames * (shown.width + gap)
  const height = gap + films.length * (shown.height + gap)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#17171c'
  context.fillRect(0, 0, width, height)
  const full = createCanvas(drawn.width, drawn.height)
  const workspace = newWorkspace()
  films.forEach((film, row) => {
    const drawer = openFilmDrawer(film, drawn, workspace)
    for (let column = 0; column < frames; column++) {
      const number = Math.round((column * (frameCount(film) - 1)) / (frames - 1))
      for (const { data } of drawer.draw(number, number + 1)) {
        const frame = new ImageData(new Uint8ClampedArray(data), drawn.width, drawn.height)
        full.getContext('2d').putImageData(frame, 0, 0)
      }
      const [x, y] = [gap + column * (shown.width + gap), gap + row * (shown.height + gap)]
      context.imageSmoothingQuality = 'high'
      context.drawImage(full, x, y, shown.width, shown.height)
    }
    drawer.close()
  })
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}
