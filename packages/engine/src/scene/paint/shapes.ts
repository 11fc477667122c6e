/** Plain bodies in space: flat shapes, boxes, columns, and soft lights. */
import type { CanvasGradient } from '@napi-rs/canvas'
import { nearest, pointAt, scaleAt, xAt, yAt } from '../view.ts'
import { colourAt, lineAt, type Paint, withAlpha } from './paint.ts'

export type Point = readonly [x: number, y: number, z: number]
export type Flat = readonly [x: number, y: number]

/** Lays a path through pixels. */
export function trace({ context }: Paint, points: readonly Flat[]): void {
  context.beginPath()
  points.forEach(([x, y], i) => {
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.closePath()
}

export function fillFlat(
  paint: Paint,
  points: readonly Flat[],
  colour: string | CanvasGradient,
): void {
  trace(paint, points)
  paint.context.fillStyle = colour
  paint.context.fill()
}

/** Fills a flat shape in space; what lies behind the eye is drawn as if it were just before it. */
export function fillShape(paint: Paint, points: readonly Point[], colour: string, line = 0): void {
  const { context, view } = paint
  trace(
    paint,
    points.map(([x, y, z]) => pointAt(view, x, y, Math.max(z, view.eye[2] + nearest))),
  )
  context.fillStyle = colour
  context.fill()
  if (line <= 0.3) return
  context.strokeStyle = 'rgba(24,16,30,0.55)'
  context.lineWidth = line
  context.lineJoin = 'round'
  context.stroke()
}

export type Box = {
  /** The middle of its front at its foot. */
  x: number
  y?: number
  z: number
  width: number
  height: number
  depth: number
  colour: string
  /** Of its top and its front, where they differ. */
  top?: string
  front?: string
  line?: boolean
}

/** How much light falls on a side that faces left or right. */
export function sideLight({ light }: Paint, faces: 'left' | 'right'): number {
  const turned = light.toLight[0] * (faces === 'left' ? -1 : 1)
  return Math.max(0, Math.min(1, 0.2 + turned * 1.3))
}

/** A box that stands square to the eye. */
export function box(paint: Paint, shape: Box): void {
  const { view, light } = paint
  const { x, y = 0, z, width, height, depth, colour, top = colour, front = colour } = shape
  const [left, right, end, lid] = [x - width / 2, x + width / 2, z + depth, y + height]
  const line = shape.line === false ? 0 : lineAt(paint, z)
  const lit = (hex: string, share: number) => colourAt(paint, hex, z, share)
  if (right < view.eye[0]) {
    const side: Point[] = [
      [right, y, z],
      [right, lid, z],
      [right, lid, end],
      [right, y, end],
    ]
    fillShape(paint, side, lit(colour, sideLight(paint, 'right') * 0.9), line)
  } else if (left > view.eye[0]) {
    const side: Point[] = [
      [left, y, z],
      [left, lid, z],
      [left, lid, end],
      [left, y, end],
    ]
    fillShape(paint, side, lit(colour, sideLight(paint, 'left') * 0.9), line)
  }
  const cover: Point[] = [
    [left, lid, z],
    [right, lid, z],
    [right, lid, end],
    [left, lid, end],
  ]
  if (lid < view.eye[1]) fillShape(paint, cover, lit(top, 1.08), line)
  const floor: Point[] = [
    [left, y, z],
    [right, y, z],
    [right, y, end],
    [left, y, end],
  ]
  if (y > view.eye[1]) fillShape(paint, floor, lit(colour, -0.2), line)
  const face: Point[] = [
    [left, y, z],
    [right, y, z],
    [right, lid, z],
    [left, lid, z],
  ]
  fillShape(paint, face, lit(front, 0.3 + 0.55 * light.toLight[2]), line)
}

/** A round column or trunk, lighter towards the light. */
export function column(
  paint: Paint,
  {
    x,
    y = 0,
    z,
    radius,
    height,
    colour,
    taper = 1,
  }: {
    x: number
    y?: number
    z: number
    radius: number
    height: number
    colour: string
    /** Radius at the top, as a share. */
    taper?: number
  },
): void {
  const { context, view } = paint
  const scale = scaleAt(view, z)
  const foot = yAt(view, y, z)
  const head = yAt(view, y + height, z)
  const middle = xAt(view, x, z)
  const [wide, thin] = [radius * scale, radius * taper * scale]
  trace(paint, [
    [middle - wide, foot],
    [middle - thin, head],
    [middle + thin, head],
    [middle + wide, foot],
  ])
  context.fillStyle = roundTone(paint, middle - wide, middle + wide, colour, z)
  context.fill()
  const line = lineAt(paint, z)
  if (line > 0.3) {
    context.strokeStyle = 'rgba(24,16,30,0.45)'
    context.lineWidth = line
    context.stroke()
  }
}

/** The light and shade of something round between two columns of pixels. */
export function roundTone(paint: Paint, left: number, right: number, colour: string, z: number) {
  const gradient = paint.context.createLinearGradient(left, 0, right, 0)
  const isLeft = paint.light.toLight[0] < 0
  const stops = [0.75, 1.12, 0.7, 0.2, -0.3, 0.1]
  const ordered = isLeft ? stops : stops.toReversed()
  ordered.forEach((lit, i) => {
    gradient.addColorStop(i / (ordered.length - 1), colourAt(paint, colour, z, lit))
  })
  return gradient
}

/** A soft round light in pixels, laid over what is there. */
export function glow(
  paint: Paint,
  at: Flat,
  radius: number,
  colour: string,
  strength: number,
): void {
  const { context } = paint
  const gradient = context.createRadialGradient(at[0], at[1], 0, at[0], at[1], radius)
  gradient.addColorStop(0, withAlpha(colour, strength))
  gradient.addColorStop(0.35, withAlpha(colour, strength * 0.42))
  gradient.addColorStop(1, withAlpha(colour, 0))
  context.save()
  context.globalCompositeOperation = 'screen'
  context.fillStyle = gradient
  context.fillRect(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius)
  context.restore()
}
