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
  const hollow = clamp(shape.traits.hollow * 0.7 + 0.25 * look.masculine - 0.15 + 0.3 * look.lines)
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
  const { shape, eye, nose, mouth, tones } = look
  const age = clamp(look.lines)
  const ink = look.isDark ? tones.line : mixHex(tones.deep, tones.line, 0.6 * age)
  const brows = Math.max(act.left.browIn, act.right.browIn)
  if ((brows > 0.4 && age > 0.2) || age > 0.35) {
    paintForehead(painter, clamp(Math.max((brows - 0.3) * 1.2, age * 0.75)), ink)
  }
  // A grown face is not yet an old one: the first lines come late.
  if (age < 0.2) return
  for (const side of [1, -1]) {
    const fold: Point[] = [
      [side * (nose.halfWidth + 0.025), shape.noseY + 0.03],
      [side * (mouth.halfWidth * 0.9 + 0.055), shape.noseY - 0.06],
      [side * (mouth.halfWidth + 0.065), shape.mouthY + 0.02],
    ]
    line(painter, fold, 0.013 + 0.006 * age, ink, {
      opacity: 0.3 + 0.55 * age,
      head: 0.4,
      tail: 0.6,
    })
    const bag: Point[] = [
      [side * (eye.x - eye.width * 0.38), eye.y - eye.height * 0.45 - 0.025],
      [side * (eye.x - eye.width * 0.05), eye.y - eye.height * 0.45 - 0.075],
      [side * (eye.x + eye.width * 0.3), eye.y - eye.height * 0.42 - 0.05],
    ]
    line(painter, bag, 0.012, ink, { opacity: 0.25 + 0.5 * age })
    if (age > 0.3) paintCrowsFeet(painter, side, age, ink)
  }
  if (age > 0.6) {
    for (const side of [1, -1]) {
      const jowl: Point[] = [
        [side * (mouth.halfWidth + 0.05), shape.mouthY - 0.05],
        [side * (mouth.halfWidth + 0.075), shape.mouthY - 0.11],
      ]
      line(painter, jowl, 0.011, ink, { opacity: 0.5 * age })
    }
  }
}

function paintCrowsFeet(painter: Painter, side: number, age: number, ink: string): void {
  const { eye } = painter.look
  const x = side * (eye.x + eye.width * 0.56)
  for (const [dy, rise] of [
    [0.03, 0.035],
    [-0.012, -0.004],
    [-0.05, -0.04],
  ] as const) {
    const foot: Point[] = [
      [x, eye.y + dy],
      [x + side * 0.075, eye.y + dy + rise],
    ]
    line(painter, foot, 0.01, ink, { opacity: 0.25 + 0.4 * age })
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
    line(painter, crease, 0.011, ink, { opacity: 0.55 * strength })
  }
}
