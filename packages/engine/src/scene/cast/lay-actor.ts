/** Lays one of the cast into the picture: its shadow on the ground, itself, and the light on its edges. */
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'
import type { Picture } from '../../render/picture.ts'
import { type Paint, withAlpha } from '../paint/paint.ts'
import type { DrawnActor } from './draw-actor.ts'
import type { Frame } from './figure-camera.ts'

export function layActor(paint: Paint, drawn: DrawnActor): void {
  const cutOut = cutOutActor(paint, drawn)
  cutOut.lay(paint)
  cutOut.close()
}

/** One of the cast cut out and lit, to be laid into pictures once or more often. */
export type ActorCutOut = {
  lay: (paint: Paint) => void
  /** The figure alone, without what it darkens; as large as its frame, or smaller. */
  canvas: Canvas
  layShade: (paint: Paint) => void
  /** Where it darkens anything. */
  shade: Frame
  close: () => void
}

export function cutOutActor(paint: Paint, drawn: DrawnActor): ActorCutOut {
  const { frame, picture } = drawn.figure
  const canvas = canvasOf(picture)
  layRim(paint, canvas, drawn)
  const shadow = cutOutShadow(paint, drawn)
  const layShade = (into: Paint) => {
    shadow?.lay(into)
    layContact(into, drawn)
  }
  return {
    ...{ canvas, layShade, shade: shadeOf(drawn, shadow?.frame) },
    lay(into) {
      layShade(into)
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

/** The box round a shadow and what is dark about the feet, in whole pixels. */
function shadeOf({ feet, figure }: DrawnActor, shadow: Frame | undefined): Frame {
  const boxes = feet.map(({ x, y, radius }) => [
    ...[x - radius, y - 0.3 * radius, x + radius, y + 0.3 * radius],
  ])
  if (shadow)
    boxes.push([
      ...[shadow.left, shadow.top, shadow.left + shadow.width, shadow.top + shadow.height],
    ])
  const at = (i: number, extreme: (...all: number[]) => number) =>
    extreme(...boxes.map((box) => box[i]))
  if (boxes.length === 0) return { ...figure.frame, width: 1, height: 1 }
  const [left, top] = [Math.floor(at(0, Math.min)), Math.floor(at(1, Math.min))]
  return {
    ...{ left, top },
    width: Math.ceil(at(2, Math.max)) - left,
    height: Math.ceil(at(3, Math.max)) - top,
  }
}

type ShadowCutOut = { lay: (paint: Paint) => void; frame: Frame; close: () => void }

function cutOutShadow({ light }: Paint, { shadow, scale }: DrawnActor): ShadowCutOut | undefined {
  if (shadow === undefined) return undefined
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
  const [left, top] = [frame.left - margin * across, frame.top - margin * down]
  const [width, height] = [soft.width * across, soft.height * down]
  return {
    frame: { left, top, width, height },
    lay({ context: into }) {
      into.save()
      into.globalCompositeOperation = 'multiply'
      into.globalAlpha = light.shadow.strength
      into.drawImage(soft, left, top, width, height)
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
