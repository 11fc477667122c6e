/** Paints what covers small wounds, and teeth that are not as others are. */
import type { Feature } from '../../../design/design.ts'
import { shiftHex } from '../../../math/colour.ts'
import { facePlace, placePoint, sidesOf } from '../mark-places.ts'
import { fill, intersect, maskOf } from './canvas.ts'
import { mouthLines } from './mouth-lines.ts'
import { between, type Outline, type Point, smooth } from './outline.ts'
import { contour, type Painter } from './painter.ts'

/** A strip with a pad in its middle: across the nose, aslant on cheek, chin and brow. */
export function paintPlaster(painter: Painter, feature: Feature): void {
  const { look, canvas } = painter
  const said = facePlace(feature)
  const place = said === undefined || said === 'body' ? 'nose' : said
  const side =
    place === 'nose' || place === 'forehead' || place === 'chin' ? 1 : sidesOf(feature)[0]
  const [x, y] = placePoint(look, place)
  const turn = place === 'nose' ? 0 : side * 0.5
  const strip = (half: number, high: number): Outline =>
    rounded(half, high).map(([a, b]) => [
      side * x + a * Math.cos(turn) - b * Math.sin(turn),
      y + a * Math.sin(turn) + b * Math.cos(turn),
    ])
  const whole = strip(place === 'nose' ? 0.25 : 0.2, 0.068)
  fill(canvas, [whole], feature.colour)
  fill(canvas, [strip(0.075, 0.066)], shiftHex(feature.colour, 0.05, 0.6))
  fill(canvas, contour(whole, 0.016), look.tones.line, 0.85)
}

function rounded(half: number, high: number): Point[] {
  const corner = high * 0.8
  return smooth(
    [
      [-half, 0],
      [-half + corner * 0.3, high],
      [0, high],
      [half - corner * 0.3, high],
      [half, 0],
      [half - corner * 0.3, -high],
      [0, -high],
      [-half + corner * 0.3, -high],
    ],
    5,
    true,
  )
}

/** One tooth of the upper row, beside the middle: of gold, or gone. It is seen where the mouth shows its teeth. */
export function paintOddTooth(painter: Painter, { kind, colour, side }: Feature): void {
  const { canvas, look, act } = painter
  const { open, teeth } = act.mouth
  if (teeth === 'none' || open < 0.05) return
  const lines = mouthLines(look, act.mouth)
  const isGap = kind === 'tooth_gap'
  const middle = (isGap ? 0.06 : 0.2) * lines.width * (side === 'right' ? -1 : 1)
  const half = lines.width * (isGap ? 0.085 : 0.1)
  const depth = Math.max(0.045, open * (teeth === 'grit' ? 0.12 : 0.075))
  const top = heightAt(lines.upper, middle)
  const tooth: Outline = [
    [middle - half, top + 0.02],
    [middle + half, top + 0.02],
    [middle + half * 0.86, top - depth * 1.02],
    [middle - half * 0.86, top - depth * 1.02],
  ]
  const inside = maskOf(canvas, [between(lines.upper, lines.lower)])
  const shape = intersect(maskOf(canvas, [tooth]), inside)
  fill(canvas, [tooth], isGap ? '#551a22' : colour, 1, shape)
  if (!isGap) fill(canvas, contour(tooth, 0.008), look.tones.line, 0.7, inside)
}

function heightAt(line: readonly Point[], x: number): number {
  return line.reduce((best, point) =>
    Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best,
  )[1]
}
