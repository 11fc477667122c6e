/** Paints what holds a machine's face together: seams, bolts, the edge of a plate. */
import { shiftHex } from '../../../math/colour.ts'
import { fill } from './canvas.ts'
import { ellipse, type Point, smooth, stroke } from './outline.ts'
import { contour, line, type Painter } from './painter.ts'

/** Seams and bolts of a shell. */
export function paintSeams(painter: Painter): void {
  const { canvas, look } = painter
  const { shape, tones } = look
  const seam = (points: readonly Point[]) => {
    fill(canvas, [stroke(points, 0.017)], tones.line, 0.85)
    fill(
      canvas,
      [
        stroke(
          points.map(([x, y]) => [x + 0.012, y - 0.006] as const),
          0.009,
        ),
      ],
      tones.light,
      0.7,
    )
  }
  for (const side of [1, -1]) {
    seam([
      [side * 1.25, shape.noseY + 0.2],
      [side * 0.86, shape.noseY + 0.2],
      [side * 0.6, shape.noseY - 0.06],
      [side * 0.5, -0.98],
    ])
    seam([
      [side * 0.3, 0.98],
      [side * 0.3, 0.6],
      [side * 0.52, 0.42],
      [side * 1.25, 0.42],
    ])
    for (const [x, y] of [
      [0.95, 0.3],
      [0.95, shape.noseY + 0.32],
      [0.42, 0.72],
    ] as const) {
      fill(canvas, [ellipse(side * x, y, 0.026, 0.026)], tones.deep)
      fill(
        canvas,
        [ellipse(side * x - 0.006, y + 0.008, 0.012, 0.012)],
        shiftHex(tones.light, 0.05),
      )
    }
  }
}

/** Half the height within the plate of the jaw, in which a grille has room. */
export const jawRoom = 0.115

/** The plates of a face that is no screen: a mask from brow to cheeks, a keel for a nose, a jaw that holds the grille. */
export function paintMask(painter: Painter): void {
  const { canvas, look } = painter
  const { shape, tones } = look
  const { eyeY, noseY, mouthY, halfWidth: w } = shape
  const both = (half: readonly Point[]): Point[] => [
    ...half,
    ...[...half].reverse().map(([x, y]) => [-x, y] as const),
  ]
  const mask = smooth(
    both([
      [0.04, eyeY + 0.36],
      [w * 0.42, eyeY + 0.42],
      [w * 0.84, eyeY + 0.3],
      [w * 0.9, eyeY - 0.08],
      [w * 0.7, noseY - 0.02],
      [w * 0.42, mouthY + 0.17],
      [0.04, mouthY + 0.14],
    ]),
    6,
    true,
  )
  fill(canvas, [mask], tones.light, 0.75)
  fill(canvas, contour(mask, 0.02), tones.line)
  const jaw = smooth(
    both([
      [0.04, mouthY + 0.12],
      [w * 0.38, mouthY + 0.13],
      [w * 0.46, mouthY],
      [w * 0.36, mouthY - 0.15],
      [0.04, mouthY - 0.17],
    ]),
    6,
    true,
  )
  fill(canvas, [jaw], tones.deep, 0.9)
  fill(canvas, contour(jaw, 0.018), tones.line)
  const keel: Point[] = [
    [0, eyeY + 0.16],
    [0.035, eyeY],
    [0.085, noseY + 0.02],
    [0, noseY - 0.04],
  ]
  fill(canvas, [keel], tones.shade, 0.8)
  line(painter, [...keel.slice(1), [-0.06, noseY + 0.01]], 0.016, tones.line, { opacity: 0.85 })
}

/** The edge of the plate on the left half of a cyborg's face, with its bolts. */
export function paintPlateEdge(painter: Painter): void {
  const { canvas, look } = painter
  const { shape, tones } = look
  for (const [x, y] of [
    [0.82, shape.eyeY + 0.3],
    [0.98, shape.noseY],
    [0.66, shape.mouthY + 0.02],
    [0.6, 0.62],
  ] as const) {
    fill(canvas, [ellipse(x, y, 0.03, 0.03)], tones.line, 0.8)
    fill(canvas, [ellipse(x - 0.008, y + 0.01, 0.013, 0.013)], '#ffffff', 0.8)
  }
}
