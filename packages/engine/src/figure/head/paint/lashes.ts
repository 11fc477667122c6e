/** Paints lashes, and eyes that are shut. */
import { clamp, lerp } from '../../../math/scalar.ts'
import { pixelLines } from '../brow-look.ts'
import type { FaceLook } from '../face-look.ts'
import { fill } from './canvas.ts'
import { type EyeLines, lidSteps } from './eye-lines.ts'
import { type Point, stroke } from './outline.ts'
import { line, type Painter } from './painter.ts'

function lashWidth(look: FaceLook): (t: number) => number {
  const full = lerp(0.034, 0.056, clamp(look.eye.lash)) * lerp(1, 0.86, look.masculine)
  const usual = full * (0.75 + 0.25 * clamp(look.eye.height / 0.2))
  if (look.shape.isCoarse) return () => Math.max(pixelLines.lash, usual)
  const size = usual
  return (t) => size * (0.25 + 0.85 * Math.sin(Math.min(1, t * 1.35) * Math.PI * 0.5))
}

/** The upper lash line: one dark shape, thin at the nose, drawn out to a wing. */
export function paintLashes(painter: Painter, lines: EyeLines): void {
  const { canvas, look } = painter
  const { eye, tones } = look
  const { side, upper } = lines
  const width = lashWidth(look)
  const wing = (0.02 + 0.085 * eye.lash) * (1 - 0.75 * look.masculine)
  const [ox, oy] = upper[lidSteps]
  const rise = 0.5 + 1.2 * Math.tan(eye.tilt)
  const top = upper
    .slice(0, lidSteps - 3)
    .map(([x, y], i) => [x, y + width(i / lidSteps) * 0.92] as const)
  const tip: Point = [ox + side * wing, oy + wing * rise]
  const [fx, fy] = top[top.length - 1]
  const over: Point = [lerp(fx, tip[0], 0.55), lerp(fy, tip[1], 0.42) + 0.006]
  const under: Point = [ox + side * wing * 0.35, oy + wing * rise * 0.2 - 0.004]
  const lower = upper.map(([x, y]) => [x, y - 0.004] as const).reverse()
  fill(canvas, [[...top, over, tip, under, ...lower]], tones.lash)
  const [ix, iy] = upper[0]
  const corner: Point[] = [
    [ix + side * 0.03, iy + 0.012],
    [ix - side * 0.012, iy - 0.012],
  ]
  line(painter, corner, 0.014, tones.lash, { head: 0, tail: 1 })
  if (eye.lash > 0.6 && look.masculine < 0.5) paintSpikes(painter, lines, width)
}

/** Two curved lashes over the outer corner. */
function paintSpikes(
  painter: Painter,
  { side, upper }: EyeLines,
  width: (t: number) => number,
): void {
  const { tones, eye } = painter.look
  for (const [at, reach, lift] of [
    [0.7, 0.036, 0.052],
    [0.84, 0.056, 0.044],
  ] as const) {
    const [x, y] = upper[Math.round(at * lidSteps)]
    const foot = y + width(at) * 0.7
    const k = eye.lash
    const spike: Point[] = [
      [x - side * 0.012, foot - 0.008],
      [x + side * reach * 0.6 * k, foot + lift * 0.32 * k],
      [x + side * reach * k, foot + lift * k],
    ]
    line(painter, spike, 0.02, tones.lash, { head: 0, tail: 1 })
  }
}

export function paintLowerLashes(painter: Painter, lines: EyeLines): void {
  const { tones, eye } = painter.look
  for (const at of [0.74, 0.87]) {
    const [x, y] = lines.lower[Math.round(at * lidSteps)]
    const long = 0.05 * eye.lash
    const tip: Point = [x + lines.side * long * 0.55, y - long * 0.8]
    line(painter, [[x, y], tip], 0.011, tones.lash, { head: 0, tail: 1 })
  }
}

/** Shut: one strong arc, with lashes at its outer end. */
export function paintShutEye(painter: Painter, lines: EyeLines): void {
  const { canvas, look, act } = painter
  const { eye, tones } = look
  const isWink = act.shut === 'no' && Math.max(act.left.open, act.right.open) > 0.3
  const up = act.shut === 'up' || isWink ? 1 : -1
  const high = Math.max(0.1, eye.height * 0.42) * up
  const rise = Math.tan(eye.tilt) * eye.width * 0.3
  const arc: Point[] = Array.from({ length: 25 }, (_, i) => {
    const t = i / 24
    const x = (t - 0.5) * eye.width * 1.04
    const y = high * (Math.sin(Math.PI * t) ** 0.85 - 0.45) + rise * (2 * t - 1)
    return [lines.side * (eye.x + x), eye.y - 0.02 + y] as const
  })
  const width = lashWidth(look)
  fill(
    canvas,
    [stroke(arc, (t) => width(0.15 + t * 0.6) * (t > 0.9 ? 1 - (t - 0.9) * 6 : 1) * 0.95)],
    tones.lash,
  )
  if (look.masculine < 0.5 && eye.lash > 0.4) {
    for (const [at, dx, dy] of [
      [20, 0.05, up > 0 ? 0.012 : -0.055],
      [23, 0.06, up > 0 ? -0.022 : -0.035],
    ] as const) {
      const [x, y] = arc[at]
      line(
        painter,
        [
          [x, y],
          [x + lines.side * dx, y + dy],
        ],
        0.022,
        tones.lash,
        { head: 0, tail: 1 },
      )
    }
  }
  if (up > 0) {
    const smileFold = arc.slice(5, 20).map(([x]) => [x, eye.y - 0.02 - high * 0.62] as const)
    const bow = smileFold.map(([x, y], i) => [x, y - 0.02 * Math.sin((i / 14) * Math.PI)] as const)
    line(painter, bow, 0.011, tones.deep, { opacity: 0.6 })
  }
}
