/** The picture of a panel as its page shows it, with nothing behind it. */
import { createCanvas } from '@napi-rs/canvas'
import type { Picture } from '../render/picture.ts'
import type { PaddedPicture } from './padded-picture.ts'
import { freeCanvas, type Outline } from './painter.ts'

/** In pixels from the page's upper left corner. */
export type Place = { x: number; y: number }

/** No larger than what can be seen of the picture. */
export type CutOut = Place & {
  /** The panel it is of. */
  id: string
  picture: Picture
}

/** In pixels; `right` and `bottom` lie beyond the last. */
type Frame = { left: number; top: number; right: number; bottom: number }

/**
 * Cuts out what a page of `width` by `height` pixels shows of a picture whose corner is at a place; undefined
 * where that is nothing. `scale` is pixels a unit of the outline.
 */
export function cutOut(
  id: string,
  picture: Picture | PaddedPicture,
  corner: Place,
  {
    width,
    height,
    scale,
    outline,
  }: { width: number; height: number; scale: number; outline: Outline | undefined },
): CutOut | undefined {
  const padding = 'padding' in picture ? picture.padding : 0
  const place = { x: corner.x - padding, y: corner.y - padding }
  const shown = outline ? within(picture, place, scale, outline) : picture
  const { x, y } = place
  const frame = frameOf(shown, {
    left: Math.max(0, -x),
    top: Math.max(0, -y),
    right: Math.min(shown.width, width - x),
    bottom: Math.min(shown.height, height - y),
  })
  if (frame.left >= frame.right) return undefined
  return { id, x: x + frame.left, y: y + frame.top, picture: crop(shown, frame) }
}

/** Pixels round the mask of an outline. */
const rim = 2

/** A copy without what lies beyond the outline. */
function within(picture: Picture, place: Place, scale: number, outline: Outline): Picture {
  const { width, height } = picture
  // With a rim: an outline that touches the edge of its canvas is covered less there than it is on a page.
  const canvas = createCanvas(width + 2 * rim, height + 2 * rim)
  const context = canvas.getContext('2d')
  context.translate(rim - place.x, rim - place.y)
  context.scale(scale, scale)
  outline(context)
  context.fill()
  const mask = context.getImageData(rim, rim, width, height).data
  freeCanvas(canvas)
  const data = Uint8ClampedArray.from(picture.data)
  for (let i = 3; i < data.length; i += 4) data[i] = (data[i] * mask[i]) / 255
  return { width, height, data }
}

/** As much of a frame as has anything in it; an empty one where nothing has. */
function frameOf({ width, data }: Picture, { left, top, right, bottom }: Frame): Frame {
  const found = { left: right, top: bottom, right: left, bottom: top }
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      if (data[4 * (y * width + x) + 3] === 0) continue
      if (x < found.left) found.left = x
      if (x >= found.right) found.right = x + 1
      if (y < found.top) found.top = y
      found.bottom = y + 1
    }
  return found
}

function crop({ width, data }: Picture, { left, top, right, bottom }: Frame): Picture {
  const cropped = { width: right - left, height: bottom - top }
  const rows = new Uint8ClampedArray(4 * cropped.width * cropped.height)
  for (let y = top; y < bottom; y++) {
    const from = 4 * (y * width + left)
    rows.set(data.subarray(from, from + 4 * cropped.width), 4 * cropped.width * (y - top))
  }
  return { ...cropped, data: rows }
}
