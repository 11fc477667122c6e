/** Paints the inner ear on the ear's own plane: a backward from the root, b upward. */
import type { Design } from '../../../design/design.ts'
import type { FaceLook } from '../face-look.ts'
import { type Canvas, fill, type Mask, maskOf, newCanvas } from './canvas.ts'
import { type Outline, type Point, pen, smooth, stroke } from './outline.ts'

export function paintEar(
  design: Design,
  look: FaceLook,
  rim: Outline,
  kind: 'human' | 'pointed' | 'long' | 'goblin' | 'fin',
): Canvas {
  const canvas = newCanvas({ left: -0.15, right: 1.25, top: 0.75, bottom: -0.4 }, 260)
  const { tones } = look
  const inside = maskOf(canvas, [rim])
  if (kind === 'fin') {
    paintFin(canvas, design, look)
    return canvas
  }
  const long = rim.reduce((most, [a]) => Math.max(most, a), 0)
  const tip = rim.reduce<Point>(
    (best, [a, b]) => (a + b > best[0] + best[1] ? [a, b] : best),
    [0, 0],
  )
  if (look.shape.isCoarse) {
    paintCoarse(canvas, look, rim, inside)
    return canvas
  }
  const warm = look.isDark ? tones.deep : tones.shade
  fill(canvas, [bowl(tip, long)], warm, 0.85, inside)
  fill(canvas, [concha()], tones.deep, 0.8, inside)
  const ink = look.isDark ? tones.line : tones.line
  const fold: Point[] = [
    [0.02, 0.09],
    [0.075, 0.19],
    [0.145, 0.225],
    [0.215, 0.17],
    [0.22, 0.05],
    [0.165, -0.06],
  ]
  if (long < 0.32) draw(canvas, fold, 0.024, ink, 0.75)
  else {
    draw(
      canvas,
      [
        [0.03, 0.08],
        [0.1 + long * 0.12, 0.16 + tip[1] * 0.12],
        [tip[0] * 0.62, tip[1] * 0.72],
      ],
      0.016,
      ink,
      0.6,
    )
  }
  draw(
    canvas,
    [
      [0.035, 0.03],
      [0.06, -0.03],
      [0.03, -0.075],
      [0.05, -0.12],
    ],
    0.024,
    ink,
    0.8,
  )
  // From where it leaves the cheek: seen from the side nothing else parts the two.
  const edge = rim.slice(0, Math.round(rim.length * 0.86)).map(([a, b]) => [a, b] as const)
  fill(canvas, [stroke(edge, pen(0.034, 0.2, 0.25))], ink, 0.9, inside)
  return canvas
}

/** In large pixels there is room for its lower edge and one dark hollow. */
function paintCoarse(canvas: Canvas, { tones }: FaceLook, rim: Outline, inside: Mask): void {
  const hollow: Point[] = [
    [0.05, 0.12],
    [0.16, 0.12],
    [0.17, -0.06],
    [0.07, -0.09],
  ]
  fill(canvas, [smooth(hollow, 6, true)], tones.deep, 1, inside)
  const lobe = rim.slice(Math.round(rim.length * 0.5), Math.round(rim.length * 0.86))
  fill(canvas, [stroke(lobe, pen(0.1, 0.1, 0.1))], tones.line, 0.9, inside)
}

function draw(canvas: Canvas, points: readonly Point[], size: number, hex: string, alpha: number) {
  fill(canvas, [stroke(smooth(points, 8), pen(size))], hex, alpha)
}

/** The hollow that runs from the concha towards the tip. */
function bowl(tip: Point, long: number): Outline {
  if (long < 0.32) {
    return smooth(
      [
        [0.035, 0.13],
        [0.095, 0.215],
        [0.18, 0.19],
        [0.2, 0.07],
        [0.145, -0.07],
        [0.08, -0.13],
        [0.035, -0.02],
      ],
      6,
      true,
    )
  }
  return smooth(
    [
      [0.04, 0.1],
      [0.1 + long * 0.14, 0.17 + tip[1] * 0.16],
      [tip[0] * 0.8, tip[1] * 0.84],
      [tip[0] * 0.55, tip[1] * 0.4],
      [0.16 + long * 0.08, -0.01],
      [0.07, -0.12],
      [0.03, -0.02],
    ],
    6,
    true,
  )
}

function concha(): Outline {
  return smooth(
    [
      [0.055, 0.06],
      [0.125, 0.075],
      [0.155, 0.0],
      [0.11, -0.085],
      [0.065, -0.065],
      [0.08, 0.0],
    ],
    6,
    true,
  )
}

/** Rays of a fin, with the skin between them in the second colour. */
function paintFin(canvas: Canvas, design: Design, look: FaceLook): void {
  const { tones } = look
  const web: Outline = [
    [0.1, 0.2],
    [0.55, 0.62],
    [0.7, 0.3],
    [0.7, -0.02],
    [0.5, -0.26],
    [0.1, -0.1],
  ]
  fill(canvas, [smooth(web, 5, true)], design.skin.second, 0.75)
  for (const end of [
    [0.46, 0.6],
    [0.63, 0.33],
    [0.63, 0.0],
    [0.44, -0.24],
  ] as const) {
    const middle: Point = [end[0] * 0.5 + 0.02, end[1] * 0.45 + 0.03]
    draw(canvas, [[0.06, 0.02], middle, end], 0.026, tones.base, 0.9)
    draw(canvas, [[0.06, 0.0], [middle[0], middle[1] - 0.016], end], 0.012, tones.line, 0.7)
  }
}
