/** Paints tattoos on the face. Several kinds, chosen by seed. */
import type { Feature } from '../../../design/design.ts'
import type { Random } from '../../../math/random.ts'
import { facePlace, sidesOf } from '../mark-places.ts'
import { fill } from './canvas.ts'
import { ellipse, type Outline, type Point, smooth, stroke } from './outline.ts'
import { line, type Painter } from './painter.ts'

export function paintTattoo(painter: Painter, feature: Feature, random: Random): void {
  const place = facePlace(feature)
  const kind = random.integer(0, 2)
  if (place === undefined && !/face/.test(feature.place ?? '')) return
  if (place === 'chin') paintChinLines(painter, feature.colour)
  else if (place === 'forehead') paintForeheadSign(painter, feature.colour)
  else {
    for (const side of sidesOf(feature)) {
      if (kind === 0) paintThorns(painter, feature.colour, side)
      else if (kind === 1) paintDots(painter, feature.colour, side)
      else paintSweep(painter, feature.colour, side)
    }
  }
}

/** Blades that sweep from the temple round the eye to the cheek. */
function paintThorns(painter: Painter, hex: string, side: 1 | -1): void {
  const { eye, shape } = painter.look
  const spine: Point[] = [
    [side * (eye.x + 0.1), shape.eyeY + 0.42],
    [side * (eye.x + eye.width * 0.5 + 0.12), shape.eyeY + 0.2],
    [side * (eye.x + eye.width * 0.5 + 0.14), shape.eyeY - 0.08],
    [side * (eye.x + 0.12), shape.eyeY - 0.34],
    [side * (eye.x + 0.02), shape.noseY - 0.1],
  ]
  line(painter, spine, 0.045, hex, { opacity: 0.9, head: 0.3, tail: 0.5 })
  for (const [i, dx, dy] of [
    [1, 0.14, 0.09],
    [2, 0.16, -0.02],
    [3, 0.13, -0.11],
  ] as const) {
    const [x, y] = spine[i]
    const thorn: Outline = [
      [x, y + 0.035],
      [x + side * dx, y + dy],
      [x, y - 0.035],
    ]
    fill(painter.canvas, [thorn], hex, 0.9)
  }
}

/** A row of dots under the eye and on the brow. */
function paintDots(painter: Painter, hex: string, side: 1 | -1): void {
  const { eye, brow, shape } = painter.look
  const y = shape.eyeY - eye.height * 0.5 - 0.1
  const dots: Outline[] = [-2, -1, 0, 1, 2].map((i) =>
    ellipse(side * (eye.x + i * 0.085), y + 0.012 * i * i, 0.021, 0.021),
  )
  dots.push(
    ellipse(side * 0.07, brow.y + 0.16, 0.02, 0.02),
    ellipse(side * 0.16, brow.y + 0.2, 0.016, 0.016),
  )
  fill(painter.canvas, dots, hex, 0.95)
}

/** Two curved bands from the nose over the cheek to the ear. */
function paintSweep(painter: Painter, hex: string, side: 1 | -1): void {
  const { shape } = painter.look
  for (const step of [0, 1, 2]) {
    const y = shape.noseY + 0.16 - step * 0.12
    const band: Point[] = [
      [side * (0.22 + step * 0.03), y],
      [side * 0.5, y - 0.05],
      [side * 0.92, y + 0.14],
    ]
    fill(
      painter.canvas,
      [stroke(smooth(band, 8), (t) => (0.045 - step * 0.01) * (0.3 + 0.7 * Math.sin(Math.PI * t)))],
      hex,
      0.9,
    )
  }
}

function paintChinLines(painter: Painter, hex: string): void {
  const { shape } = painter.look
  for (const x of [-0.075, 0, 0.075]) {
    const long: Point[] = [
      [x, shape.mouthY - 0.075],
      [x * 0.85, -0.985],
    ]
    fill(painter.canvas, [stroke(long, 0.026)], hex, 0.9)
  }
}

function paintForeheadSign(painter: Painter, hex: string): void {
  const y = painter.look.brow.y + 0.3
  const moon: Outline = smooth(
    [
      [-0.14, y + 0.06],
      [-0.09, y - 0.08],
      [0.0, y - 0.13],
      [0.09, y - 0.08],
      [0.14, y + 0.06],
      [0.07, y - 0.03],
      [0, y - 0.06],
      [-0.07, y - 0.03],
    ],
    6,
    true,
  )
  fill(painter.canvas, [moon, ellipse(0, y + 0.07, 0.034, 0.034)], hex, 0.92)
}
