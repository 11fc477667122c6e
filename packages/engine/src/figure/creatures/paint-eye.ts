/** The painted eye of a creature with what is above it, in half widths of the eye; x runs to its outer corner. */
import type { Hex } from '../../design/design.ts'
import { hexToOklch, mixHex, oklchToHex, shiftHex } from '../../math/colour.ts'
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Expression, EyeAct } from '../head/expressions.ts'
import { type Canvas, fill, intersect, maskOf, newCanvas } from '../head/paint/canvas.ts'
import { between, ellipse, type Point, pen, smooth, stroke } from '../head/paint/outline.ts'
import { vertical } from '../head/paint/painter.ts'
import type { EyeForm } from './creature-form.ts'

const eyeWindow = { left: -2.2, right: 2.2, top: 2.4, bottom: -2.6 }

export type EyeLook = {
  colour: Hex
  glow: boolean
  /** Colour of the fur round it. */
  coat: Hex
}

/** `side` 1 paints the left eye, −1 the right one, whose outer corner is on the other side of the gaze. */
export function paintCreatureEye(
  form: EyeForm,
  look: EyeLook,
  act: Expression,
  side: 1 | -1,
  pixels = 62,
): Canvas {
  const canvas = newCanvas(eyeWindow, pixels)
  const own = side === 1 ? act.left : act.right
  const lids = lidsOf(form, own)
  // On black fur the rim is a little lighter than the fur.
  const isBlack = hexToOklch(look.coat).l < 0.34
  const rim = isBlack ? mixHex(look.coat, '#8a8492', 0.34) : mixHex(look.coat, '#140f12', 0.86)
  // A shut eye is a line alone: on black fur it must be lighter still.
  const lash = isBlack ? mixHex(look.coat, '#a9a3b4', 0.72) : rim
  if (act.shut !== 'no' || own.open < 0.12) paintShut(canvas, form, act, lash)
  else {
    paintRidge(canvas, form, own, look.coat, lids.upper)
    paintOpen(canvas, form, look, act, side, lids, rim)
  }
  if (act.tears !== 'none') paintTear(canvas, form, act)
  return canvas
}

/** How steep an eye rises to its outer corner. Anger and will slant one that lies level, or it would look calm under the brow. */
export function eyeRise(tilt: number, { browIn, browOut }: EyeAct): number {
  const slant = clamp(-browIn) * clamp(browOut + 0.5, 0, 0.6)
  return Math.tan(((tilt + Math.max(0, 30 - tilt) * slant) * Math.PI) / 180)
}

type Lids = { upper: Point[]; lower: Point[] }

function lidsOf({ width, height, tilt }: EyeForm, act: EyeAct): Lids {
  const tall = (height / width) * clamp(act.open, 0.1, 1.5)
  const rise = eyeRise(tilt, act)
  // A frown presses the lid down at the nose, grief at the outer corner.
  const inner = clamp(act.browIn, -0.7, 0.3) * (act.browIn < 0 ? 0.85 : 0.5) * tall
  const outer = clamp(act.browOut, -0.5, 0.3) * 0.4 * tall
  const low = (height / width) * 0.72 * (1 - 0.55 * clamp(act.lower, -0.5, 1))
  const at = (x: number, y: number): Point => [x, y + x * rise]
  return {
    upper: smooth([
      at(-1.08, -0.12),
      at(-0.62, tall * 0.72 + inner),
      at(0.02, tall * 0.98 + (inner + outer) * 0.4),
      at(0.6, tall * 0.72 + outer),
      at(1.06, 0.04),
    ]),
    lower: smooth([
      at(-1.08, -0.12),
      at(-0.55, -low * 0.62),
      at(0.1, -low),
      at(0.66, -low * 0.68),
      at(1.06, 0.04),
    ]),
  }
}

function paintOpen(
  canvas: Canvas,
  form: EyeForm,
  look: EyeLook,
  act: Expression,
  side: 1 | -1,
  { upper, lower }: Lids,
  rim: Hex,
): void {
  const opening = maskOf(canvas, [between(upper, lower)])
  // The dark rim of an animal's eye, drawn out to its inner corner.
  const thick = rimWidth(form)
  fill(
    canvas,
    [stroke(upper, pen(0.62 * thick, 0.12, 0.2)), stroke(lower, pen(0.4 * thick, 0.1, 0.2))],
    rim,
  )
  fill(canvas, [between(upper, lower)], mixHex(look.colour, '#fffaf0', look.glow ? 0.5 : 0.86))
  const x = 0.02 + act.gaze[0] * 0.3 * side
  const y = (form.height / form.width) * (0.12 + act.gaze[1] * 0.3)
  const size = 0.74 * (0.55 + 0.45 * act.iris)
  const iris = ellipse(x, y, size, size * 1.04)
  const { l, c, h } = hexToOklch(look.colour)
  const tone = (dl: number) => oklchToHex({ l: clamp(clamp(l, 0.36, 0.82) + dl, 0.1, 0.97), c, h })
  const inside = intersect(maskOf(canvas, [iris]), opening)
  fill(canvas, [iris], tone(-0.3), 1, opening)
  const shade = vertical([
    [y + size, tone(-0.2)],
    [y + size * 0.2, tone(-0.04)],
    [y - size * 0.9, tone(0.14)],
  ])
  fill(canvas, [ellipse(x, y, size * 0.88, size * 0.92)], shade, 1, inside)
  fill(
    canvas,
    [pupilOutline(form, x, y, size, act.iris)],
    look.glow ? tone(0.3) : '#0d0b10',
    1,
    inside,
  )
  // The lid's shadow, then the light above left of the viewer.
  fill(
    canvas,
    [
      stroke(
        upper.map(([px, py]) => [px, py - 0.1] as const),
        0.34,
      ),
    ],
    '#0d0b10',
    0.42,
    opening,
  )
  fill(canvas, [stroke(upper, pen(0.26, 0.1, 0.12)), stroke(lower, pen(0.1, 0.2, 0.3))], rim)
  const light = x - 0.26 * side
  fill(canvas, [ellipse(light, y + size * 0.42, size * 0.24, size * 0.27)], '#ffffff', 1, opening)
  fill(
    canvas,
    [ellipse(x + 0.3 * side, y - size * 0.45, size * 0.12, size * 0.12)],
    '#ffffff',
    0.8,
    inside,
  )
}

/** Lines are as thick round large eyes as round small ones; on the side of a head, seen askew, a broad rim would be a black disc. */
function rimWidth({ width, out }: EyeForm): number {
  return clamp(3.6 / width, 0.5, 1.1) * lerp(1, 0.62, smoothstep(30, 48, out))
}

function pupilOutline({ pupil }: EyeForm, x: number, y: number, size: number, iris: number) {
  const open = clamp(1.6 - iris, 0.5, 1.2)
  if (pupil === 'slit') return ellipse(x, y, size * 0.22 * open, size * 0.84)
  if (pupil === 'bar') return ellipse(x, y, size * 0.62, size * 0.4)
  return ellipse(x, y, size * 0.44, size * 0.46)
}

function paintShut(canvas: Canvas, { height, width, tilt }: EyeForm, act: Expression, rim: Hex) {
  const bow = (height / width) * (act.shut === 'up' ? 0.85 : -0.6)
  const rise = Math.tan((tilt * Math.PI) / 180)
  const line = smooth([
    [-1.05, -0.12 - rise],
    [-0.5, bow * 0.7 - rise * 0.5],
    [0.05, bow],
    [0.6, bow * 0.62 + rise * 0.6],
    [1.08, rise],
  ])
  fill(canvas, [stroke(line, pen(0.36, 0.2, 0.2))], rim)
}

/** The ridge of the skull over an eye, as a fold of shaded fur that rests on the lid: it sinks with anger and rises with wonder. */
function paintRidge(canvas: Canvas, form: EyeForm, act: EyeAct, coat: Hex, upper: Point[]): void {
  const moved = clamp(Math.abs(act.browIn) + Math.abs(act.browOut))
  const frown = clamp(-act.browIn)
  const size = Math.min(0.9, form.height / form.width)
  const inner = size * (0.42 + 0.62 * clamp(act.browIn, -0.2, 0.9))
  const outer = size * (0.36 + 0.34 * clamp(act.browOut, -0.5, 0.7))
  const last = upper.length - 1
  const line = upper.map(([x, y], i): Point => {
    const t = i / last
    const arch = Math.sin(Math.PI * (0.16 + 0.84 * t))
    return [x * 1.05, y + 0.12 + lerp(inner, outer, smoothstep(0.1, 0.8, t)) * arch]
  })
  const { l } = hexToOklch(coat)
  const isBlack = l < 0.34
  const fold = shiftHex(coat, isBlack ? 0.1 + 0.08 * moved : -0.11 - 0.1 * moved)
  // A raised brow leaves the lid smooth: shaded, it would look like sorrow.
  const smoothed = act.browIn > 0 && act.browOut > 0 ? 0.25 : 1
  fill(canvas, [between(line, upper)], fold, (0.45 + 0.5 * moved) * smoothed)
  if (frown > 0.3) {
    paintFrown(canvas, form, act, upper, isBlack ? 0.24 : -0.5, coat)
    return
  }
  const edge = shiftHex(coat, isBlack ? 0.2 : -0.24 - 0.12 * moved)
  const thick = 0.1 + 0.1 * moved
  fill(canvas, [stroke(line, pen(thick, 0.3, 0.7))], edge, Math.min(1, 0.4 + 0.5 * moved))
}

/** A brow that comes down over the lid toward the nose, clear of the eye's dark rim: it alone tells will and anger from a calm look where one eye is seen. */
function paintFrown(
  canvas: Canvas,
  form: EyeForm,
  act: EyeAct,
  upper: Point[],
  shift: number,
  coat: Hex,
): void {
  const clear = 0.12 + 0.34 * rimWidth(form)
  const top = Math.max(...upper.map(([, y]) => y))
  const [, low] = upper[0]
  const drop = 0.25 + 0.5 * clamp(-act.browIn)
  const line = smooth([
    [-1.5, low + clear + 0.05 - 0.35 * drop],
    [-0.8, lerp(low, top, 0.62) + clear - 0.1 * drop],
    [0.1, top + clear + 0.06],
    [1.05, top + clear + 0.1 + 0.4 * clamp(act.browOut, -0.2, 0.6)],
  ])
  const thick = 0.3 + 0.2 * clamp(-act.browIn)
  fill(canvas, [stroke(line, pen(thick, 0.35, 0.75))], shiftHex(coat, shift))
}

function paintTear(canvas: Canvas, { height, width }: EyeForm, act: Expression): void {
  const low = -(height / width) * 0.8
  const long = act.tears === 'streams' ? 1.5 : 0.5
  const drop = smooth(
    [
      [-0.42, low + 0.1],
      [-0.62, low - long],
      [-0.42, low - long - 0.24],
      [-0.22, low - long],
    ],
    8,
    true,
  )
  fill(canvas, [drop], '#7fc4ee')
  fill(canvas, [ellipse(-0.5, low - long * 0.9, 0.07, 0.12)], '#ffffff', 0.9)
}
