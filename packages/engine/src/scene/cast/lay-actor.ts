/** Lays one of the cast into the picture: its shadow on the ground, itself, and the light on its edges. */
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'
import type { Picture } from '../../render/picture.ts'
import { type Paint, withAlpha } from '../paint/paint.ts'
import type { DrawnActor } from './draw-actor.ts'

export function layActor(paint: Paint, drawn: DrawnActor): void {
  const cutOut = cutOutActor(paint, drawn)
  cutOut.lay(paint)
  cutOut.close()
}

/** One of the cast cut out and lit, to be laid into pictures once or more often. */
export type ActorCutOut = { lay: (paint: Paint) => void; close: () => void }

export function cutOutActor(paint: Paint, drawn: DrawnActor): ActorCutOut {
  const { frame, picture } = drawn.figure
  const canvas = canvasOf(picture)
  layRim(paint, canvas, drawn)
  const shadow = cutOutShadow(paint, drawn)
  return {
    lay(into) {
      shadow?.lay(into)
      layContact(into, drawn)
      into.context.drawImage(canvas, frame.left, frame.top, frame.width, frame.height)
    },
    close() {
      shadow?.close()
      release(canvas)
    },
  }
}

export function canvasOf({ width, height, data }: Picture): Canvas {
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').putImageData(new ImageData(data, width, height), 0, 0)
  return canvas
}

export function release(canvas: Canvas): void {
  canvas.width = 1
  canvas.height = 1
}

function cutOutShadow({ light }: Paint, { shadow, scale }: DrawnActor): ActorCutOut | undefined {
  if (shadow === undefined || light.shadow.strength < 0.05) return undefined
  const { picture, frame, step } = shadow
  const blur = Math.max(0.8, 0.09 * light.shadow.softness * scale) / step
  const margin = Math.ceil(3 * blur)
  const dark = canvasOf(picture)
  const own = dark.getContext('2d')
  own.globalCompositeOperation = 'source-in'
  own.fillStyle = light.shadow.colour
  own.fillRect(0, 0, dark.width, dark.height)
  const soft = createCanvas(dark.width + 2 * margin, dark.height + 2 * margin)
  const context = soft.getContext('2d')
  context.filter = `blur(${blur.toFixed(1)}px)`
  context.drawImage(dark, margin, margin)
  release(dark)
  const across = frame.width / picture.width
  const down = frame.height / picture.height
  return {
    lay({ context: into }) {
      into.save()
      into.globalCompositeOperation = 'multiply'
      into.globalAlpha = light.shadow.strength
      const [left, top] = [frame.left - margin * across, frame.top - margin * down]
      into.drawImage(soft, left, top, soft.width * across, soft.height * down)
      into.restore()
    },
    close: () => release(soft),
  }
}

/** Darkness where the feet touch the ground. */
function layContact(paint: Paint, { feet }: DrawnActor): void {
  for (const foot of feet) layFoot(paint, foot)
}

function layFoot({ context, light }: Paint, { x, y, radius }: DrawnActor['feet'][number]): void {
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.translate(x, y)
  context.scale(radius, radius * 0.3)
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1)
  gradient.addColorStop(0, withAlpha(light.shadow.colour, 0.6))
  gradient.addColorStop(0.5, withAlpha(light.shadow.colour, 0.34))
  gradient.addColorStop(1, withAlpha(light.shadow.colour, 0))
  context.fillStyle = gradient
  context.fillRect(-1, -1, 2, 2)
  context.restore()
}

/** Light from behind, on the edges that are turned to it; and the shade of the ground on the legs. */
function layRim({ light }: Paint, canvas: Canvas, { scale, figure }: DrawnActor): void {
  const own = canvas.getContext('2d')
  const { width, height } = canvas
  const enlarged = figure.frame.width / width
  const reach = (0.016 * scale) / enlarged
  const side = light.disc.x < 0.5 ? -1 : 1
  const edge = createCanvas(width, height)
  const mask = edge.getContext('2d')
  mask.drawImage(canvas, 0, 0)
  mask.globalCompositeOperation = 'destination-out'
  mask.filter = `blur(${(reach * 0.35).toFixed(1)}px)`
  mask.drawImage(canvas, -side * reach, reach * 0.55)
  mask.filter = 'none'
  mask.globalCompositeOperation = 'source-in'
  mask.fillStyle = light.rim.colour
  mask.fillRect(0, 0, width, height)
  own.save()
  own.globalCompositeOperation = 'source-atop'
  own.globalAlpha = 0.85 * light.rim.strength
  own.drawImage(edge, 0, 0)
  own.restore()
  release(edge)
}
