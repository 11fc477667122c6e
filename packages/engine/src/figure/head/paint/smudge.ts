/** Paints what rubbed off on a face: a smear of grease or flour, and the bruise round a black eye. */
import type { Feature } from '../../../design/design.ts'
import { mixHex } from '../../../math/colour.ts'
import type { Random } from '../../../math/random.ts'
import { facePlace, placePoint, sidesOf } from '../mark-places.ts'
import { fill } from './canvas.ts'
import { type Point, smooth, stroke } from './outline.ts'
import { glow, type Painter } from './painter.ts'

export function paintSmudge(painter: Painter, feature: Feature, random: Random): void {
  const place = facePlace(feature)
  const spot = place === undefined || place === 'body' ? 'cheek' : place
  const [x, y] = placePoint(painter.look, spot)
  const side = sidesOf(feature)[0]
  if (spot === 'eye') paintShiner(painter, [side * x, y], feature.colour)
  else smear(painter, [side * x, y], feature.colour, random)
}

/** Darkest close under the eye, and fading over the cheek and the lid. */
function paintShiner(painter: Painter, [x, y]: Point, hex: string): void {
  const { eye, tones } = painter.look
  const ink = mixHex(hex, tones.base, 0.15)
  const low = y - eye.height * 0.35
  glow(painter, [x, low], [0.36, eye.height * 0.5 + 0.17], ink, 0.85)
  glow(painter, [x, y + eye.height * 0.5], [0.3, 0.13], ink, 0.7)
  const bag: Point[] = [
    [x - 0.2, low - 0.02],
    [x, low - 0.13],
    [x + 0.2, low - 0.02],
  ]
  fill(painter.canvas, [stroke(smooth(bag, 8), (t) => 0.075 * Math.sin(Math.PI * t))], hex, 0.5)
}

/** Two or three strokes of a dirty finger. */
function smear({ canvas }: Painter, [x, y]: Point, hex: string, random: Random): void {
  for (const i of [0, 1, 2]) {
    const [dx, dy] = [random.between(-0.05, 0.05), 0.075 * (1 - i)]
    const long = random.between(0.1, 0.17)
    const line: Point[] = [
      [x + dx - long, y + dy - 0.03],
      [x + dx, y + dy + random.between(-0.01, 0.02)],
      [x + dx + long, y + dy + 0.035],
    ]
    fill(canvas, [stroke(smooth(line, 8), (t) => 0.055 * Math.sin(Math.PI * t))], hex, 0.62)
  }
}
