/** Paints the eyebrows and the frown between them. */
import { clamp, lerp } from '../../../math/scalar.ts'
import { pixelLines } from '../brow-look.ts'
import type { EyeAct } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import { fill } from './canvas.ts'
import { type Point, smooth, stroke } from './outline.ts'
import { line, type Painter } from './painter.ts'

export function paintBrow(painter: Painter, act: EyeAct, side: 1 | -1): void {
  const { canvas, look } = painter
  const { brow, eye } = look
  // Where a head is turned, large pixels would keep nothing of the farther brow.
  const longer = look.shape.isCoarse ? pixelLines.browLonger : 0
  const inner = eye.x - eye.width * 0.56 - longer + Math.max(0, -act.browIn) * -0.05 * eye.width
  const outer = eye.x + eye.width * (0.58 * brow.length)
  const [innerY, outerY] = browEnds(look, act)
  const bendX = lerp(inner, outer, brow.bend)
  const bendY = lerp(innerY, outerY, brow.bend) + brow.arch * 1.05
  const midX = lerp(inner, bendX, 0.5)
  const midY = lerp(innerY, bendY, 0.5) + brow.arch * lerp(0.3, 0.05, brow.angular)
  const spine: Point[] = [
    [side * inner, innerY],
    [side * midX, midY],
    [side * bendX, bendY],
    [side * lerp(bendX, outer, 0.55), lerp(bendY, outerY, 0.5) + brow.arch * 0.1],
    [side * outer, outerY],
  ]
  const full = brow.thickness
  // Large pixels keep no thin end.
  const width = (t: number) =>
    look.shape.isCoarse
      ? full
      : full *
        Math.min(1, 0.72 + t * 1.6) *
        (t < 0.45 ? 1 : clamp((1 - t) / 0.55) ** 0.8 * 0.94 + 0.06)
  fill(canvas, [stroke(smooth(spine, 8), width)], brow.colour, look.isDark ? 0.95 : 0.92)
}

/** Heights of its inner and outer end. */
export function browEnds({ brow, eye, shape }: FaceLook, act: EyeAct): [number, number] {
  const lift = Math.max(eye.height, 0.2) * (1 - 0.25 * shape.chibi)
  const tilt = Math.tan((brow.tilt * Math.PI) / 180) * eye.width * 0.4
  const inner = brow.y - brow.arch * 0.55 + act.browIn * lift - tilt
  // However dark the frown, it does not run through the corner of the eye: its other end rises for it, but
  // in large pixels, where it would run too steeply for its few columns.
  const low = shape.isCoarse
    ? eye.y + pixelLines.lowestBrow * eye.height
    : shape.eyeY + 0.16 * eye.height
  const missing = Math.max(0, low + 0.5 * brow.thickness - inner)
  return underFringe(
    inner + missing,
    brow.y - brow.arch * 0.35 + act.browOut * lift + tilt + (shape.isCoarse ? 0 : 0.4) * missing,
    brow.ceiling - 0.5 * brow.thickness - 0.6 * brow.arch,
  )
}

/** Brows that would rise under a fringe stop at it, and what they say is kept: the other end goes down by a part of it. */
function underFringe(inner: number, outer: number, ceiling: number): [number, number] {
  const excess = Math.max(0, Math.max(inner, outer) - ceiling)
  const lowered = (y: number) => Math.min(ceiling, y - 0.45 * excess)
  return excess === 0 ? [inner, outer] : [lowered(inner), lowered(outer)]
}

/** Lines a frown pulls between the brows and over the nose. */
export function paintFrown(painter: Painter): void {
  const { look, act } = painter
  const { tones, brow } = look
  const ink = look.isDark ? tones.line : tones.deep
  const strength = clamp(act.furrow)
  if (strength > 0.1) {
    const top = brow.y + 0.02 + Math.min(act.left.browIn, act.right.browIn) * 0.12
    for (const side of [1, -1]) {
      const reach = 0.1 * strength
      const points: Point[] = [
        [side * 0.055, top + reach * 0.5],
        [side * 0.045, top - reach * 0.2],
        [side * 0.06, top - reach],
      ]
      line(painter, points, 0.014, ink, { opacity: 0.35 + 0.5 * strength })
    }
  }
  if (act.wrinkle > 0.2) paintNoseWrinkles(painter)
}

function paintNoseWrinkles(painter: Painter): void {
  const { look, act } = painter
  const y = look.shape.eyeY - 0.02
  const ink = look.isDark ? look.tones.line : look.tones.deep
  for (const side of [1, -1]) {
    for (const step of [0, 1]) {
      const points: Point[] = [
        [side * 0.035, y - step * 0.06 + 0.02],
        [side * 0.085, y - step * 0.06],
        [side * 0.12, y - step * 0.06 - 0.03],
      ]
      line(painter, points, 0.011, ink, { opacity: 0.65 * act.wrinkle })
    }
  }
}
