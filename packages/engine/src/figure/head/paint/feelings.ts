/** Paints what a mood adds to a face: blush, tears, sweat, dread. */
import { clamp } from '../../../math/scalar.ts'
import { pixelLines } from '../brow-look.ts'
import { fill } from './canvas.ts'
import type { EyeLines } from './eye-lines.ts'
import { ellipse, type Outline, type Point, smooth } from './outline.ts'
import { contour, glow, line, type Painter } from './painter.ts'

const water = '#bfe3f5'
const coarseWater = '#93c4e4'
const waterEdge = '#5b94b8'

export function paintBlush(painter: Painter): void {
  const { look, act } = painter
  const { tones, eye, shape } = look
  const amount = clamp(look.blush * 0.55 + act.blush * 0.75)
  if (amount < 0.02) return
  const y = (shape.eyeY - eye.height * 0.4 + shape.noseY) / 2 - 0.015
  for (const side of [1, -1]) {
    glow(painter, [side * (eye.x + 0.05), y], [0.23, 0.13], tones.blush, amount * 0.8)
  }
  if (act.blush > 0.7) glow(painter, [0, y + 0.02], [0.3, 0.1], tones.blush, act.blush * 0.55)
  if (act.ticks) paintTicks(painter, y)
}

function paintTicks(painter: Painter, y: number): void {
  const { eye, tones } = painter.look
  for (const side of [1, -1]) {
    for (const step of [-1, 0, 1]) {
      const x = side * (eye.x + 0.05) + step * 0.055
      line(
        painter,
        [
          [x + 0.018, y + 0.03],
          [x - 0.018, y - 0.03],
        ],
        0.015,
        tones.line,
        { opacity: 0.6 },
      )
    }
  }
}

/** Cold shade that falls from the hairline over the eyes. */
export function paintDread(painter: Painter): void {
  const { look, act } = painter
  if (act.dread < 0.05) return
  const { shape, eye } = look
  const low = shape.eyeY - eye.height * 0.3
  const blue = look.isDark ? ([32, 36, 84] as const) : ([84, 96, 168] as const)
  const area: Outline = [
    [-1.2, 0.9],
    [1.2, 0.9],
    [1.2, low],
    [-1.2, low],
  ]
  fill(painter.canvas, [area], (spot) => {
    const t = clamp((spot[1] - low) / (0.75 - low))
    spot[2] = blue[0]
    spot[3] = blue[1]
    spot[4] = blue[2]
    spot[5] = act.dread * 0.5 * t * t * (3 - 2 * t)
  })
  const top = shape.eyeY + eye.height * 0.5
  for (const side of [1, -1]) {
    for (const step of [0, 1, 2, 3]) {
      const x = side * (eye.x - 0.14 + step * 0.095)
      const foot = top + 0.2 + (step % 2) * 0.06
      line(
        painter,
        [
          [x, 0.62],
          [x, foot],
        ],
        0.011,
        '#4a5590',
        { opacity: 0.5 * act.dread, head: 0.1, tail: 0.8 },
      )
    }
  }
}

/** A tear hangs from the first eye, and the last is wet; shut ones have one each. */
export function paintTears(painter: Painter, eyes: readonly EyeLines[]): void {
  const { act } = painter
  if (act.tears === 'bead') {
    const isShut = eyes.some((lines) => lines.isShut)
    for (const lines of isShut ? eyes : eyes.slice(0, 1)) paintBead(painter, lines)
    if (!isShut) for (const lines of eyes.slice(-1)) paintWet(painter, lines)
  }
  if (act.tears === 'streams') for (const lines of eyes) paintStream(painter, lines)
  if (act.sweat) paintSweat(painter)
}

function drop(x: number, y: number, size: number, lean = 0): Outline {
  return smooth(
    [
      [x + lean, y + size * 1.5],
      [x + size * 0.62, y + size * 0.2],
      [x + size * 0.5, y - size * 0.55],
      [x, y - size * 0.85],
      [x - size * 0.5, y - size * 0.55],
      [x - size * 0.62, y + size * 0.2],
    ],
    6,
    true,
  )
}

function paintDrop(painter: Painter, outline: Outline, light: Point, size: number): void {
  const { canvas, look } = painter
  // In large pixels its edge would be a drop of its own, and its light the white of the eye.
  if (look.shape.isCoarse) {
    fill(canvas, [outline], coarseWater)
    return
  }
  fill(canvas, [outline], water, 0.92)
  fill(canvas, contour(outline, 0.0115), waterEdge, 0.9)
  fill(canvas, [ellipse(light[0], light[1], size * 0.2, size * 0.3)], '#ffffff', 0.95)
}

function paintBead(painter: Painter, lines: EyeLines): void {
  const { eye, shape, hiddenBelowEye } = painter.look
  const clear = shape.isCoarse && !lines.isShut ? pixelLines.tearDrop : 0
  const x = lines.side * (eye.x + (lines.isShut ? 0.5 : 0.3) * eye.width + clear)
  const size = 0.06
  const lid = eye.y - eye.height * 0.38 - (lines.isShut ? -0.03 : 0.05) - clear
  const y = hiddenBelowEye > 0 ? Math.min(lid, eye.y - hiddenBelowEye - 1.4 * size) : lid
  paintDrop(painter, drop(x, y, size), [x - 0.014, y - 0.004], size)
}

/** A wet lower lid. */
function paintWet(painter: Painter, lines: EyeLines): void {
  const rim = lines.lower.slice(6, 25).map(([x, y]) => [x, y + 0.008] as const)
  line(painter, rim, 0.02, '#e8f6fd', { opacity: 0.9, head: 0.4, tail: 0.4 })
}

function paintStream(painter: Painter, lines: EyeLines): void {
  const { canvas, look } = painter
  const { eye, shape } = look
  const y = eye.y - eye.height * 0.12
  const low = shape.mouthY - 0.06
  for (const [from, to, width] of [
    [0.22, 0.3, 0.052],
    [-0.24, -0.2, 0.034],
  ] as const) {
    const a = lines.side * (eye.x + from * eye.width)
    const b = lines.side * (eye.x + to * eye.width + 0.02)
    const stream = smooth(
      [
        [a - width, y],
        [a + width, y],
        [b + width * 0.9, (y + low) / 2],
        [b + width, low + 0.05],
        [b, low],
        [b - width, low + 0.05],
        [b - width * 0.75, (y + low) / 2],
      ],
      6,
      true,
    )
    fill(canvas, [stream], water, 0.85)
    fill(canvas, contour(stream, 0.01), waterEdge, 0.75)
    const shine: Point[] = [
      [a - width * 0.3, y - 0.05],
      [b - width * 0.35, low + 0.1],
    ]
    line(painter, shine, 0.014, '#ffffff', { opacity: 0.9 })
  }
}

function paintSweat(painter: Painter): void {
  const { shape } = painter.look
  const x = -shape.halfWidth * 0.86
  const y = shape.eyeY + 0.3
  const size = 0.075
  paintDrop(painter, drop(x, y, size, 0.012), [x - 0.02, y - 0.006], size)
}
