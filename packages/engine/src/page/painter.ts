/** What every part of the page draws with. */
import { type Canvas, createCanvas, ImageData, type SKRSContext2D } from '@napi-rs/canvas'
import type { Picture } from '../render/picture.ts'
import type { Box, Layout } from './layout.ts'
import type { PaddedPicture } from './padded-picture.ts'
import { drawFitted, type TextStyle, widthOf } from './text.ts'
import type { Theme } from './theme.ts'

export type Painter = {
  context: SKRSContext2D
  theme: Theme
  layout: Layout
  /** Pixels a page unit. */
  scale: number
}

/** The picture of a panel, and the panel's name. */
export type Illustration = { id: string; picture: Picture | PaddedPicture }

/** Makes the path beyond which nothing of a picture is seen. */
export type Outline = (context: SKRSContext2D) => void

/** Paints a whole page, or the same in layers. */
export type PagePainter = Painter & {
  /** For what lies over pictures. Without layers it is the page's own. */
  over: SKRSContext2D
  /** Puts a picture with its upper left corner, padding left out, at a place on whole pixels. */
  show: (illustration: Illustration, x: number, y: number, outline?: Outline) => void
}

/** A picture box on whole pixels, so that pictures are copied and never resampled. */
export function snapBox(box: Box, scale: number): Box {
  const x = Math.round(box.x * scale)
  const y = Math.round(box.y * scale)
  const width = Math.max(1, Math.round(box.width * scale))
  const height = Math.max(1, Math.round(box.height * scale))
  return { x: x / scale, y: y / scale, width: width / scale, height: height / scale }
}

/** Copies a picture with its upper left corner, padding left out, at (x, y). */
export function drawPicture(
  painter: Painter,
  picture: Picture | PaddedPicture,
  x: number,
  y: number,
): void {
  const { context, scale } = painter
  const { width, height, data } = picture
  const padding = 'padding' in picture ? picture.padding / scale : 0
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').putImageData(new ImageData(data, width, height), 0, 0)
  context.drawImage(canvas, x - padding, y - padding, width / scale, height / scale)
  freeCanvas(canvas)
}

/** Gives a canvas's pixels back at once: until it is collected, a few pages' worth would lie about. */
export function freeCanvas(canvas: Canvas): void {
  canvas.width = 1
  canvas.height = 1
}

export function roundedPath(context: SKRSContext2D, box: Box, radius: number): void {
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, radius)
}

const gridPitch = 32

/** Fine squares all over a box, on a paper that has them. */
export function drawGrid(context: SKRSContext2D, { grid }: Theme, box: Box): void {
  if (grid === undefined) return
  context.fillStyle = grid
  for (let x = gridPitch; x < box.width; x += gridPitch)
    context.fillRect(box.x + x, box.y, 1.5, box.height)
  for (let y = gridPitch; y < box.height; y += gridPitch)
    context.fillRect(box.x, box.y + y, box.width, 1.5)
}

const smallestCaption = 14

/** A name under a picture. */
export function drawCaption(
  painter: Painter,
  text: string,
  x: number,
  y: number,
  maxWidth: number,
  colour = painter.theme.mute,
): void {
  const style: TextStyle = { family: 'label', size: 18, colour, spacing: 1.4, align: 'center' }
  const isLong = widthOf(painter.context, text, { ...style, size: smallestCaption }) > maxWidth
  // A long name is set closer before it is cut.
  const closer = isLong ? { ...style, spacing: 0.3 } : style
  drawFitted(painter.context, text, x, y, maxWidth, closer, isLong ? 12 : smallestCaption)
}
