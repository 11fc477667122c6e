/** Paints a face sewn on sacking: buttons for eyes, stitches for brows and mouth, a patch for a nose. */
import { shiftHex } from '../../../math/colour.ts'
import { clamp } from '../../../math/scalar.ts'
import type { EyeAct } from '../expressions.ts'
import { fill } from './canvas.ts'
import type { EyeLines } from './eye-lines.ts'
import { mouthLines } from './mouth-lines.ts'
import { ellipse, type Point, smooth, stroke } from './outline.ts'
import { contour, line, type Painter } from './painter.ts'

const thread = '#33241c'

export function paintSackFace(painter: Painter, eyes: readonly EyeLines[]): void {
  paintSeam(painter)
  for (const lines of eyes) {
    const act = lines.side === 1 ? painter.act.left : painter.act.right
    if (lines.isShut) paintSewnShut(painter, lines.side)
    else paintButton(painter, act, lines.side)
    paintSewnBrow(painter, act, lines.side)
  }
  paintPatchNose(painter)
  paintSewnMouth(painter)
}

/** Where the sack was sewn together: from the crown to the brow. */
function paintSeam(painter: Painter): void {
  const { shape } = painter.look
  const top = shape.eyeY + 0.34
  const seam: Point[] = [
    [0.1, top + 0.9],
    [0.13, top + 0.4],
    [0.1, top],
  ]
  line(painter, seam, 0.016, painter.look.tones.deep)
  for (let y = top + 0.04; y < top + 0.6; y += 0.09) cross(painter, [0.12, y], [0.05, 0.006])
}

/** One stitch across a line, or along it. */
function cross(painter: Painter, [x, y]: Point, [dx, dy]: Point, size = 0.018): void {
  const points: Point[] = [
    [x - dx, y - dy],
    [x + dx, y + dy],
  ]
  line(painter, points, size, thread, { head: 0.1, tail: 0.1 })
}

/** Wide eyes are large buttons, narrow ones are seen aslant. */
function paintButton(painter: Painter, act: EyeAct, side: 1 | -1): void {
  const { canvas, look } = painter
  const { eye } = look
  const wide = 0.5 * Math.max(0.3, eye.width)
  const high = wide * clamp(act.open - 0.25 * act.lower, 0.36, 1.12)
  const [x, y] = [side * eye.x, eye.y + 0.01]
  const colour = side === 1 ? eye.left : eye.right
  const disc = ellipse(x, y, wide, high)
  fill(canvas, [ellipse(x + 0.012, y - 0.03, wide, high)], look.tones.deep, 0.6)
  fill(canvas, [disc], colour)
  fill(canvas, contour(disc, 0.022), thread)
  fill(canvas, contour(ellipse(x, y, wide * 0.74, high * 0.74), 0.014), shiftHex(colour, -0.14))
  fill(
    canvas,
    [ellipse(x - wide * 0.4, y + high * 0.5, wide * 0.22, high * 0.14, 0.5)],
    '#ffffff',
    0.7,
  )
  cross(painter, [x, y], [wide * 0.26, high * 0.26], 0.026)
  cross(painter, [x, y], [wide * 0.26, -high * 0.26], 0.026)
}

function paintSewnShut(painter: Painter, side: 1 | -1): void {
  const { eye } = painter.look
  const up = painter.act.shut === 'down' ? -1 : 1
  const arc: Point[] = [-1, -0.5, 0, 0.5, 1].map(
    (t) => [side * eye.x + t * eye.width * 0.5, eye.y + up * (0.11 * (1 - t * t) - 0.05)] as const,
  )
  line(painter, arc, 0.034, thread)
  for (const [x, y] of arc.slice(1, -1)) cross(painter, [x, y], [0.012, 0.045])
}

function paintSewnBrow(painter: Painter, act: EyeAct, side: 1 | -1): void {
  const { eye, brow } = painter.look
  const lift = 0.2
  const y = Math.max(brow.y, eye.y + 0.26)
  const brows: Point[] = [
    [side * (eye.x - eye.width * 0.55), y + act.browIn * lift],
    [side * eye.x, y + 0.035 + 0.5 * (act.browIn + act.browOut) * lift],
    [side * (eye.x + eye.width * 0.55), y + act.browOut * lift],
  ]
  line(painter, brows, 0.05, shiftHex(painter.look.tones.deep, -0.12))
}

function paintPatchNose({ canvas, look }: Painter): void {
  const y = look.shape.noseY + 0.02
  const nose = smooth(
    [
      [-0.11, y + 0.1],
      [0.11, y + 0.1],
      [0, y - 0.11],
    ],
    3,
    true,
  )
  fill(canvas, [nose], look.tones.deep)
  fill(canvas, contour(nose, 0.014), thread)
}

/** A line of thread from cheek to cheek with stitches over it; what opens is dark, and its stitches hold. */
function paintSewnMouth(painter: Painter): void {
  const { canvas, look, act } = painter
  const lines = mouthLines(look, { ...act.mouth, width: 1.7 * act.mouth.width, teeth: 'none' })
  if (act.mouth.open > 0.05)
    fill(canvas, [[...lines.upper, ...lines.lower.toReversed()]], '#2a1613')
  fill(canvas, [stroke(lines.upper, () => 0.024)], thread)
  fill(canvas, [stroke(lines.lower, () => 0.024)], thread)
  const last = lines.upper.length - 1
  for (let i = 0; i <= 8; i++) {
    const at = Math.round((i / 8) * last)
    const [x, top] = lines.upper[at]
    const [lx, low] = lines.lower[at]
    const reach = (top - low) / 2 + 0.05
    cross(painter, [(x + lx) / 2, (top + low) / 2], [0.008 * (i % 2 ? 1 : -1), reach])
  }
}
