/** Paints the planes and lines that years and bones leave in a face. */
import { mixHex } from '../../../math/colour.ts'
import { clamp } from '../../../math/scalar.ts'
import { fill } from './canvas.ts'
import { type Point, smooth } from './outline.ts'
import { type Brush, glow, line, type Painter } from './painter.ts'

/** Light and shade over the bones, under everything else. */
export function paintPlanes(painter: Brush): void {
  const { look } = painter
  const { shape, tones, eye } = look
  const dark = look.isDark
  const strength = dark ? 0.8 : 0.45
  const cheekY = (shape.eyeY + shape.noseY) / 2
  glow(painter, [-eye.x - 0.06, cheekY - 0.02], [0.2, 0.12], tones.light, strength)
  if (dark) {
    glow(painter, [eye.x + 0.04, cheekY - 0.01], [0.17, 0.1], tones.light, 0.45)
    glow(painter, [0, -0.9], [0.14, 0.08], tones.light, 0.5)
    glow(painter, [-0.1, shape.eyeY + 0.5], [0.36, 0.2], tones.light, 0.5)
    glow(painter, [0, shape.mouthY + 0.09], [0.09, 0.05], tones.light, 0.35)
  }
  if (shape.traits.brow > 0.25) paintBrowShadow(painter, clamp(shape.traits.brow))
  const hollow = clamp(shape.traits.hollow * 0.7 + 0.25 * look.masculine - 0.15 + 0.5 * look.lines)
  if (hollow > 0.02) {
    for (const side of [1, -1]) {
      const x = side * shape.halfWidth * 0.72
      glow(painter, [x, shape.mouthY + 0.16], [0.13, 0.22], tones.shade, hollow * 0.8)
    }
  }
}

/** A heavy brow throws a shadow over the eyes. */
function paintBrowShadow(painter: Brush, strength: number): void {
  const { look, canvas } = painter
  const { eye, brow, tones } = look
  const reach = eye.x + eye.width * 0.62
  const low = eye.y + eye.height * 0.12
  const shadow: Point[] = [
    [-reach, brow.y - 0.02],
    [-eye.x, brow.y + 0.01],
    [0, brow.y - 0.06],
    [eye.x, brow.y + 0.01],
    [reach, brow.y - 0.02],
    [eye.x + eye.width * 0.5, low - 0.02],
    [eye.x, low + 0.02],
    [eye.x - eye.width * 0.55, low - 0.05],
    [0.05, low + 0.03],
    [-0.05, low + 0.03],
    [-eye.x + eye.width * 0.55, low - 0.05],
    [-eye.x, low + 0.02],
    [-eye.x - eye.width * 0.5, low - 0.02],
  ]
  fill(canvas, [smooth(shadow, 5, true)], tones.shade, 0.75 * strength)
}

/** Folds from nose to mouth, bags, crow's feet, furrows of the brow: deeper with `lines`. */
export function paintAge(painter: Painter): void {
  const { look, act } = painter
  const { tones } = look
  const age = clamp(look.lines)
  const ink = look.isDark ? tones.line : mixHex(tones.deep, tones.line, 0.35 + 0.5 * age)
  const brows = Math.max(act.left.browIn, act.right.browIn)
  if ((brows > 0.4 && age > 0.2) || age > 0.35) {
    paintForehead(painter, clamp(Math.max((brows - 0.3) * 1.2, age * 0.9)), ink)
  }
  // A grown face is not yet an old one: the first lines come late.
  if (age < 0.2) return
  for (const side of [1, -1]) {
    paintFold(painter, side, age, ink)
    paintBag(painter, side, age, ink)
    if (age > 0.3) paintCrowsFeet(painter, side, age, ink)
    if (age > 0.5) paintJowl(painter, side, age, ink)
  }
}

/** From the wing of the nose round the corner of the mouth, with the shade that lies in it. */
function paintFold(painter: Painter, side: number, age: number, ink: string): void {
  const { canvas, look } = painter
  const { nose, mouth, shape, tones } = look
  const { noseY, mouthY } = shape
  const fold: Point[] = [
    [side * (nose.halfWidth + 0.02), noseY + 0.05],
    [side * (nose.halfWidth * 0.55 + mouth.halfWidth * 0.45 + 0.055), noseY - 0.04],
    [side * (mouth.halfWidth + 0.06), (noseY + mouthY) / 2 - 0.01],
    [side * (mouth.halfWidth + 0.075), mouthY - 0.015],
  ]
  if (age > 0.35) {
    const inner: Point[] = [...fold].reverse().map(([x, y]) => [x - side * 0.05 * age, y - 0.012])
    fill(canvas, [smooth([...fold, ...inner], 5, true)], tones.shade, 0.5 * age)
  }
  line(painter, fold, 0.014 + 0.012 * age, ink, {
    opacity: 0.35 + 0.6 * age,
    head: 0.3,
    tail: 0.6,
  })
}

/** A loose bag under the eye, shaded, with a second crease over it. */
function paintBag(painter: Painter, side: number, age: number, ink: string): void {
  const { canvas, look } = painter
  const { eye, tones } = look
  const low = eye.y - eye.height * 0.45
  const at = (share: number, drop: number): Point => [
    side * (eye.x + eye.width * share),
    low - drop,
  ]
  const deep = 0.085 + 0.035 * age
  const bag = [at(-0.42, 0.02), at(-0.2, deep * 0.85), at(0.1, deep), at(0.38, deep * 0.55)]
  if (age > 0.35) {
    const over = [at(0.34, 0.015), at(0, 0.035), at(-0.3, 0.02)]
    fill(canvas, [smooth([...bag, ...over], 5, true)], tones.shade, 0.55 * age)
  }
  line(painter, bag, 0.013 + 0.005 * age, ink, { opacity: 0.3 + 0.55 * age })
  if (age < 0.5) return
  const crease = [at(-0.5, 0.05), at(-0.28, deep * 1.25), at(-0.02, deep * 1.5)]
  line(painter, crease, 0.011, ink, { opacity: 0.65 * age, head: 0.3, tail: 0.7 })
}

/** From the corner of the mouth down to where the cheek hangs over the jaw. */
function paintJowl(painter: Painter, side: number, age: number, ink: string): void {
  const { mouth, shape } = painter.look
  const { mouthY } = shape
  const jowl: Point[] = [
    [side * (mouth.halfWidth + 0.035), mouthY - 0.035],
    [side * (mouth.halfWidth + 0.065), mouthY - 0.1],
    [side * (mouth.halfWidth + 0.06), mouthY - 0.17],
  ]
  line(painter, jowl, 0.015, ink, { opacity: 0.75 * age, head: 0.3, tail: 0.7 })
  const cheek: Point[] = [
    [side * (shape.halfWidth * 0.8), shape.noseY + 0.02],
    [side * (shape.halfWidth * 0.7), mouthY + 0.06],
    [side * (shape.halfWidth * 0.68), mouthY - 0.06],
  ]
  line(painter, cheek, 0.012, ink, { opacity: 0.6 * age, head: 0.6, tail: 0.6 })
}

function paintCrowsFeet(painter: Painter, side: number, age: number, ink: string): void {
  const { eye } = painter.look
  const x = side * (eye.x + eye.width * 0.55)
  const long = 0.06 + 0.05 * age
  for (const [dy, rise] of [
    [0.035, 0.04],
    [-0.012, -0.006],
    [-0.055, -0.05],
  ] as const) {
    const foot: Point[] = [
      [x, eye.y + dy],
      [x + side * long * 0.55, eye.y + dy + rise * 0.4],
      [x + side * long, eye.y + dy + rise],
    ]
    line(painter, foot, 0.012, ink, { opacity: 0.3 + 0.5 * age, head: 0.15, tail: 0.8 })
  }
}

function paintForehead(painter: Painter, strength: number, ink: string): void {
  const { brow } = painter.look
  for (const [dy, w] of [
    [0.17, 0.26],
    [0.27, 0.3],
    [0.37, 0.22],
  ] as const) {
    const y = brow.y + dy + 0.05 * strength
    const crease: Point[] = [
      [-w, y - 0.012],
      [-w * 0.4, y + 0.012],
      [0, y + 0.002],
      [w * 0.45, y + 0.012],
      [w, y - 0.014],
    ]
    line(painter, crease, 0.015, ink, { opacity: 0.75 * strength })
  }
}
