/** Paints what life leaves or art puts on a face: freckles, moles, scars, tattoos, paint, make-up, circuits. */
import type { FeatureKind } from '../../../brief/concepts.ts'
import type { Feature } from '../../../design/design.ts'
import { mixHex, shiftHex } from '../../../math/colour.ts'
import { type Random, randomStream } from '../../../math/random.ts'
import { facePlace, placePoint, sidesOf } from '../mark-places.ts'
import { fill } from './canvas.ts'
import { paintCircuits } from './circuits.ts'
import { paintOddTooth, paintPlaster } from './dressings.ts'
import type { EyeLines } from './eye-lines.ts'
import { paintGems } from './gems.ts'
import { ellipse, type Outline, type Point, smooth, stroke } from './outline.ts'
import { contour, glow, line, type Painter } from './painter.ts'
import { paintScar } from './scar.ts'
import { paintSmudge } from './smudge.ts'
import { paintTattoo } from './tattoo.ts'

type Marker = (painter: Painter, feature: Feature, random: Random, eyes: EyeLines[]) => void

/** Marks in the skin, under eyes and brows. */
const underMarks: Partial<Record<FeatureKind, Marker>> = {
  vitiligo: paintVitiligo,
  freckles: paintFreckles,
  mole: paintMole,
  war_paint: paintWarPaint,
  makeup: paintMakeup,
  tattoo: paintTattoo,
  circuit_lines: paintCircuits,
  gills: paintGills,
}

/** Marks over everything else. */
const overMarks: Partial<Record<FeatureKind, Marker>> = {
  scar: paintScar,
  plaster: paintPlaster,
  face_gems: paintGems,
  gold_tooth: paintOddTooth,
  tooth_gap: paintOddTooth,
  third_eye: paintThirdEye,
}

export function paintMarks(
  painter: Painter,
  features: readonly Feature[],
  seed: number,
  layer: 'under' | 'over',
  eyes: EyeLines[],
): void {
  const table = layer === 'under' ? underMarks : overMarks
  for (const feature of features) {
    if (facePlace(feature) === 'body') continue
    table[feature.kind]?.(painter, feature, randomStream(seed, `mark ${feature.kind}`), eyes)
  }
}

function paintFreckles(painter: Painter, feature: Feature, random: Random): void {
  const { look, canvas } = painter
  const { shape, eye } = look
  const y = (shape.eyeY + shape.noseY) / 2 - 0.02
  const dots: Outline[] = []
  for (let i = 0; i < 46; i++) {
    const x = (random.next() + random.next() - 1) * (eye.x + 0.3)
    const dy = (random.next() + random.next() - 1) * 0.17 + 0.05 * (1 - Math.abs(x) / 0.6)
    const size = random.between(0.008, 0.0165) * Math.min(1.3, 0.7 + 0.3 * feature.size)
    const underNose = Math.abs(x) < 0.12 && y + dy < shape.noseY + 0.05
    if (!underNose) dots.push(ellipse(x, y + dy, size, size * 0.86))
  }
  fill(
    canvas,
    dots,
    look.isDark ? look.tones.deep : mixHex(feature.colour, look.tones.deep, 0.5),
    0.72,
  )
}

function paintMole(painter: Painter, feature: Feature): void {
  const { look, canvas } = painter
  const place = facePlace(feature)
  const [x, y] =
    place && place !== 'body'
      ? placePoint(look, place)
      : [look.eye.x + 0.1, look.shape.eyeY - look.eye.height * 0.5 - 0.13]
  const off = place === 'mouth' ? [0.07, 0.045] : [0.03, 0]
  const side = sidesOf(feature)[0]
  const size = 0.0185 * Math.min(1.4, feature.size)
  fill(
    canvas,
    [ellipse(side * (x + off[0]), y + off[1], size, size)],
    shiftHex(look.tones.line, -0.04),
    0.95,
  )
}

function paintVitiligo(painter: Painter, _feature: Feature, random: Random): void {
  const { look, canvas } = painter
  const { eye, shape } = look
  const pale = mixHex(shiftHex(look.tones.base, 0.2), '#f1c9ab', 0.72)
  const spots: readonly (readonly [number, number, number])[] = [
    [eye.x + 0.02, eye.y + 0.02, 0.25],
    [-eye.x + 0.06, eye.y - 0.05, 0.2],
    [0.03, shape.mouthY - 0.02, 0.19],
    [-0.6, shape.mouthY + 0.05, 0.17],
    [0.22, 0.55, 0.2],
    [0.78, -0.35, 0.13],
  ]
  for (const [x, y, size] of spots) {
    const rim: Point[] = Array.from({ length: 14 }, (_, i) => {
      const angle = (i / 14) * 2 * Math.PI
      const reach = size * random.between(0.72, 1.12)
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.8] as const
    })
    fill(canvas, [smooth(rim, 5, true)], pale, 0.92)
  }
}

/** Bands under the eyes and a stripe over the nose; one side only where it is said so. */
function paintWarPaint(painter: Painter, feature: Feature, random: Random): void {
  if (feature.word !== undefined) {
    paintSmudge(painter, feature, random)
    return
  }
  const { look, canvas } = painter
  const { eye, shape } = look
  const kind = random.integer(0, 2)
  const hex = feature.colour
  const y = shape.eyeY - eye.height * 0.5 - 0.08
  for (const side of sidesOf(feature)) {
    if (kind === 0) {
      for (const step of [0, 1]) {
        const band: Point[] = [
          [side * 0.2, y - 0.03 - step * 0.1],
          [side * 0.42, y - 0.05 - step * 0.1],
          [side * 0.86, y + 0.1 - step * 0.1],
        ]
        fill(canvas, [stroke(smooth(band, 8), (t) => 0.062 * (1 - 0.55 * t))], hex, 0.9)
      }
    } else if (kind === 1) {
      for (const [x, long] of [
        [eye.x - 0.11, 0.2],
        [eye.x, 0.3],
        [eye.x + 0.11, 0.2],
      ] as const) {
        const drip: Point[] = [
          [side * x, y],
          [side * x, y - long],
        ]
        fill(canvas, [stroke(drip, (t) => 0.058 * (1 - 0.7 * t))], hex, 0.9)
      }
    } else {
      const low = shape.eyeY - 0.16
      const mask: Point[] = [
        [0, shape.eyeY + 0.11],
        [side * 0.4, shape.eyeY + 0.2],
        [side * 1, shape.eyeY + 0.15],
        [side * 1.28, shape.eyeY + 0.02],
        [side * 1, low + 0.08],
        [side * 0.45, low],
        [0, low + 0.1],
      ]
      fill(canvas, [mask], hex, 0.88)
    }
  }
  if (feature.side === 'both' && kind !== 2) {
    const bridge: Point[] = [
      [-0.17, shape.noseY + 0.22],
      [0, shape.noseY + 0.25],
      [0.17, shape.noseY + 0.22],
    ]
    fill(canvas, [stroke(smooth(bridge, 6), 0.06)], hex, 0.9)
  }
}

/** Shadow on the lids, colour on the cheeks; lips are coloured by the design. */
function paintMakeup(painter: Painter, feature: Feature, _random: Random, eyes: EyeLines[]): void {
  const { look, canvas } = painter
  for (const { side, upper, fold } of eyes) {
    const outer: Point = [
      upper[upper.length - 1][0] + side * 0.09,
      upper[upper.length - 1][1] + 0.075,
    ]
    const lid: Outline = [
      ...upper,
      outer,
      ...[...fold].reverse().map(([x, y]) => [x, y + 0.035] as const),
    ]
    fill(canvas, [lid], feature.colour, 0.62)
    glow(
      painter,
      [side * (look.eye.x + 0.1), look.shape.eyeY - 0.24],
      [0.2, 0.1],
      look.tones.blush,
      0.35,
    )
  }
}

function paintGills(painter: Painter, feature: Feature): void {
  const { shape, tones } = painter.look
  for (const side of [1, -1]) {
    for (const step of [0, 1, 2]) {
      const x = side * (0.82 + step * 0.085)
      const y = shape.mouthY + 0.06
      const slit: Point[] = [
        [x, y + 0.12],
        [x + side * 0.035, y],
        [x - side * 0.005, y - 0.12],
      ]
      line(painter, slit, 0.034, feature.colour, { opacity: 0.8 })
      line(painter, slit, 0.015, tones.line, { opacity: 0.8 })
    }
  }
}

function paintThirdEye(painter: Painter, feature: Feature): void {
  const { canvas, look } = painter
  const y = look.brow.y + 0.28
  const rim = smooth(
    [
      [-0.17, y],
      [0, y + 0.1],
      [0.17, y],
      [0, y - 0.09],
    ],
    8,
    true,
  )
  fill(canvas, [rim], '#fbf6ec')
  fill(canvas, [ellipse(0, y + 0.004, 0.078, 0.084)], feature.colour)
  fill(canvas, [ellipse(0, y + 0.004, 0.034, 0.05)], '#120c18')
  fill(canvas, [ellipse(-0.028, y + 0.036, 0.024, 0.022)], '#ffffff')
  fill(canvas, contour(rim, 0.026), look.tones.lash)
  for (const x of [-0.14, 0, 0.14]) {
    const ray: Point[] = [
      [x, y + 0.13 - Math.abs(x) * 0.4],
      [x * 1.25, y + 0.2 - Math.abs(x) * 0.3],
    ]
    line(painter, ray, 0.02, feature.colour, { opacity: 0.8 })
  }
}
