/** A painter works on one canvas with one face's look and one expression. */
import type { Hex } from '../../../design/design.ts'
import { hexToRgb } from '../../../math/colour.ts'
import { clamp } from '../../../math/scalar.ts'
import type { Expression } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import { type Canvas, fill, type Ink, type Mask } from './canvas.ts'
import { ellipse, type Outline, type Point, pen, smooth, stroke } from './outline.ts'

export type Painter = Brush & { act: Expression }

/** Enough for what no expression changes. */
export type Brush = {
  canvas: Canvas
  look: FaceLook
}

/** Thickness of a fine line, such as the mouth's, in head units. */
export const fineLine = 0.0185

/** A line of a pen through points, thin at its ends. */
export function line(
  { canvas }: Brush,
  points: readonly Point[],
  size: number,
  hex: Hex,
  options: { opacity?: number; head?: number; tail?: number; clip?: Mask | undefined } = {},
): void {
  const { opacity = 1, head = 0.25, tail = 0.35, clip } = options
  fill(canvas, [stroke(smooth(points, 10), pen(size, head, tail))], hex, opacity, clip)
}

/** Firm at both ends and thinner in the middle: the line between lips. */
export function lipPen(size: number): (t: number) => number {
  return (t) =>
    size * (0.45 + 0.75 * Math.abs(2 * t - 1) ** 1.3) * Math.min(1, Math.min(t, 1 - t) * 14 + 0.15)
}

/** A soft round spot that fades to nothing at its rim. */
export function glow(
  { canvas }: Brush,
  [x, y]: Point,
  [width, height]: Point,
  hex: Hex,
  opacity: number,
  clip?: Mask,
): void {
  const [red, green, blue] = hexToRgb(hex)
  const ink: Ink = (spot) => {
    const dx = (spot[0] - x) / width
    const dy = (spot[1] - y) / height
    const near = clamp(1 - dx * dx - dy * dy)
    spot[2] = red
    spot[3] = green
    spot[4] = blue
    spot[5] = opacity * near * near
  }
  fill(canvas, [ellipse(x, y, width, height)], ink, 1, clip)
}

/** Ink that runs from one colour at `top` to others below it. Stops are [y, hex], highest first. */
export function vertical(stops: readonly (readonly [y: number, hex: Hex])[]): Ink {
  const colours = stops.map(([y, hex]) => ({ y, rgb: hexToRgb(hex) }))
  return (spot) => {
    const y = spot[1]
    let i = 0
    while (i < colours.length - 2 && y < colours[i + 1].y) i++
    const upper = colours[i]
    const lower = colours[i + 1]
    const t = clamp((upper.y - y) / (upper.y - lower.y || 1))
    spot[2] = upper.rgb[0] + (lower.rgb[0] - upper.rgb[0]) * t
    spot[3] = upper.rgb[1] + (lower.rgb[1] - upper.rgb[1]) * t
    spot[4] = upper.rgb[2] + (lower.rgb[2] - upper.rgb[2]) * t
    spot[5] = 1
  }
}

/** An outline drawn as a thin closed line. */
export function contour(outline: Outline, size: number): Outline[] {
  const closed = [...outline, outline[0], outline[1]]
  return [stroke(closed, size)]
}
