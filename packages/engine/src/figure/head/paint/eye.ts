/** Paints one eye: white, iris, pupil, lights, lids and lashes. */
import type { Hex } from '../../../design/design.ts'
import { hexToOklch, mixHex, oklchToHex, shiftHex } from '../../../math/colour.ts'
import { clamp, lerp } from '../../../math/scalar.ts'
import type { EyeAct } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import { fill, fillMask, intersect, type Mask, maskOf } from './canvas.ts'
import { between, ellipse, type Point, stroke } from './outline.ts'
import { contour, glow, line, type Painter, vertical } from './painter.ts'

/** An eye as drawn: its lids as lines from the inner to the outer corner, in head units. */
export type EyeLines = {
  /** 1 the character's left, −1 the right. */
  side: 1 | -1
  upper: Point[]
  lower: Point[]
  /** The fold above the lid. */
  fold: Point[]
  isShut: boolean
}

const steps = 28

/** Where the lids run for an expression. */
export function eyeLines(look: FaceLook, act: EyeAct, shut: boolean, side: 1 | -1): EyeLines {
  const { eye } = look
  const slant = clamp((act.browOut - act.browIn) * 0.75, -0.6, 0.6)
  const rise = Math.tan(eye.tilt) * eye.width * 0.5
  const bulge = lerp(0.95, 0.62, eye.roundness)
  const shift = Math.log(0.5) / Math.log(eye.peak)
  const point = (t: number, offset: number): Point => {
    const x = (t - 0.5) * eye.width
    return [side * (eye.x + x), eye.y + rise * (2 * t - 1) - 0.02 * eye.width + offset]
  }
  const openAt = (t: number) =>
    act.open - Math.max(0, slant) * 0.62 * (1 - t) ** 1.4 - Math.max(0, -slant) * 0.6 * t ** 1.6
  const upperAt = (t: number) =>
    0.62 * eye.height * Math.max(0.02, openAt(t)) * Math.sin(Math.PI * t ** shift) ** bulge
  const lowerAt = (t: number) =>
    -0.38 * eye.height * (1 - act.lower * 0.75) * Math.sin(Math.PI * t ** 0.9) ** (bulge * 0.95)
  const all = Array.from({ length: steps + 1 }, (_, i) => i / steps)
  return {
    side,
    isShut: shut || act.open < 0.12,
    upper: all.map((t) => point(t, upperAt(t))),
    lower: all.map((t) => point(t, Math.min(lowerAt(t), upperAt(t) - 0.004))),
    fold: all.map((t) => point(t, foldAt(look, t, upperAt(t), act.open))),
  }
}

function foldAt({ eye }: FaceLook, t: number, upper: number, open: number): number {
  const gap = 0.05 + 0.13 * eye.height + 0.05 * (1 - clamp(open)) - 0.035 * eye.hood * t
  return upper * 0.94 + gap * (0.55 + 0.45 * Math.sin(Math.PI * clamp(t)))
}

export function paintEye(painter: Painter, lines: EyeLines): void {
  if (lines.isShut) {
    paintShutEye(painter, lines)
    return
  }
  const { canvas, look } = painter
  const opening = maskOf(canvas, [between(lines.upper, lines.lower)])
  paintSocket(painter, lines)
  fillMask(canvas, opening, whiteOf(look))
  paintIris(painter, lines, opening)
  paintLidShadow(painter, lines, opening)
  paintLights(painter, lines, opening)
  paintLowerLid(painter, lines)
  paintFold(painter, lines)
  paintLashes(painter, lines)
}

function whiteOf({ eye, isDark }: FaceLook): Hex {
  if (eye.glow) return mixHex(eye.left, '#ffffff', 0.75)
  return isDark ? shiftHex(eye.white, -0.02) : eye.white
}

/** A breath of shade round the eye, so that it lies in the face and not on it. */
function paintSocket(painter: Painter, lines: EyeLines): void {
  const { look } = painter
  const { eye, tones } = look
  const strength = 0.16 + 0.22 * look.masculine + 0.25 * look.lines
  glow(
    painter,
    [lines.side * (eye.x - 0.06 * eye.width), eye.y + eye.height * 0.5],
    [eye.width * 0.62, eye.height * 0.4 + 0.07],
    tones.shade,
    strength,
  )
}

export type IrisPlace = { x: number; y: number; width: number; height: number; colour: Hex }

export function irisOf({ look, act }: Painter, side: 1 | -1): IrisPlace {
  const { eye } = look
  const size = act.iris
  const room = eye.width * 0.5 - eye.irisWidth * 0.6
  return {
    x: side * (eye.x - 0.015 * eye.width) + act.gaze[0] * room,
    y: eye.y + eye.height * 0.085 + act.gaze[1] * eye.height * 0.3,
    width: eye.irisWidth * size,
    height: eye.irisHeight * size,
    colour: side === 1 ? eye.left : eye.right,
  }
}

/** Dark eyes still need a lit side, pale ones a dark ring. */
function irisTones(hex: Hex): { top: Hex; middle: Hex; low: Hex; ring: Hex } {
  const c = hexToOklch(hex)
  const middle = { ...c, l: clamp(c.l, 0.34, 0.8) }
  const tone = (dl: number, k: number) =>
    oklchToHex({ l: clamp(middle.l + dl, 0.1, 0.96), c: middle.c * k, h: middle.h })
  return {
    top: tone(-0.24, 0.95),
    middle: oklchToHex(middle),
    low: tone(0.17, 0.95),
    ring: tone(-0.34, 0.8),
  }
}

function paintIris(painter: Painter, lines: EyeLines, opening: Mask): void {
  const { canvas, look } = painter
  const iris = irisOf(painter, lines.side)
  const { x, y, width, height } = iris
  const tones = irisTones(iris.colour)
  if (look.eye.pupil === 'none') {
    fillMask(
      canvas,
      opening,
      vertical([
        [y + height, tones.ring],
        [y - height, tones.middle],
      ]),
    )
    return
  }
  const disc = ellipse(x, y, width, height)
  fill(
    canvas,
    [disc],
    vertical([
      [y + height, tones.top],
      [y + height * 0.15, tones.top],
      [y - height * 0.1, tones.middle],
      [y - height * 0.95, tones.low],
    ]),
    1,
    opening,
  )
  const clip = intersect(maskOf(canvas, [disc]), opening)
  glow(painter, [x, y - height * 0.62], [width * 0.72, height * 0.46], tones.low, 0.85, clip)
  fill(canvas, contour(disc, Math.max(0.012, width * 0.15)), tones.ring, 0.9, opening)
  paintPupil(painter, iris, tones.ring, clip)
}

function paintPupil(painter: Painter, iris: IrisPlace, ring: Hex, clip: Mask): void {
  const { canvas, look } = painter
  const { x, y, width, height } = iris
  const black = look.eye.glow ? shiftHex(iris.colour, -0.3) : mixHex(ring, '#0c0a12', 0.72)
  if (look.eye.pupil === 'ring') {
    fill(canvas, contour(ellipse(x, y, width * 0.55, height * 0.55), width * 0.16), black, 1, clip)
    fill(canvas, [ellipse(x, y, width * 0.2, height * 0.2)], '#ffffff', 0.95, clip)
    return
  }
  const slit = look.eye.pupil === 'slit'
  const pupil = slit
    ? [slitOutline(x, y, width * 0.2, height * 0.82)]
    : [ellipse(x, y + height * 0.03, width * 0.46, height * 0.46)]
  fill(canvas, pupil, black, 1, clip)
}

function slitOutline(x: number, y: number, width: number, height: number): Point[] {
  return Array.from({ length: 40 }, (_, i) => {
    const angle = (i / 40) * 2 * Math.PI
    const across = Math.sin(angle)
    return [x + width * Math.sign(across) * across * across, y + height * Math.cos(angle)] as const
  })
}

/** The upper lid's shadow on the eyeball. */
function paintLidShadow(painter: Painter, lines: EyeLines, opening: Mask): void {
  const { canvas, look } = painter
  if (look.eye.glow) return
  const deep = 0.2 * look.eye.height + 0.012
  const edge = lines.upper.map(([x, y], i) => {
    const t = i / steps
    return [x, y - deep * (0.45 + 0.55 * Math.sin(Math.PI * t))] as const
  })
  const colour = look.isDark ? '#3a3050' : '#54487a'
  fill(canvas, [between(lines.upper, edge)], colour, 0.36, opening)
}

function paintLights(painter: Painter, lines: EyeLines, opening: Mask): void {
  const { canvas, look } = painter
  const iris = irisOf(painter, lines.side)
  const { x, y, width, height } = iris
  if (look.eye.glow) {
    glow(painter, [x, y], [width * 0.9, height * 0.9], '#ffffff', 0.85, opening)
    return
  }
  const small = look.eye.pupil === 'none' ? 0.7 : 1
  const young = 1 + 0.2 * look.young
  const main = ellipse(
    x - width * 0.36,
    y + height * 0.4,
    width * 0.34 * young * small,
    height * 0.29 * young * small,
    0.5,
  )
  fill(canvas, [main], '#ffffff', 1, opening)
  const second = ellipse(x + width * 0.42, y - height * 0.46, width * 0.17, height * 0.13, 0.5)
  fill(canvas, [second], '#ffffff', 0.85, opening)
}

function paintLowerLid(painter: Painter, lines: EyeLines): void {
  const { look } = painter
  const { tones, eye } = look
  const part = lines.lower.slice(Math.round(steps * 0.3))
  const size = 0.011 + 0.006 * eye.lash
  line(painter, [...part].reverse(), size, tones.lash, { opacity: 0.85, head: 0, tail: 0.8 })
  const inner = lines.lower.slice(0, Math.round(steps * 0.4))
  line(painter, inner, 0.008, tones.line, { opacity: 0.5, head: 0.1, tail: 0.6 })
  if (eye.lash > 0.75 && look.masculine < 0.5) paintLowerLashes(painter, lines)
}

function paintLowerLashes(painter: Painter, lines: EyeLines): void {
  const { tones, eye } = painter.look
  for (const at of [0.74, 0.87]) {
    const [x, y] = lines.lower[Math.round(at * steps)]
    const long = 0.05 * eye.lash
    const tip: Point = [x + lines.side * long * 0.55, y - long * 0.8]
    line(painter, [[x, y], tip], 0.011, tones.lash, { head: 0, tail: 1 })
  }
}

function paintFold(painter: Painter, lines: EyeLines): void {
  const { look } = painter
  const from = Math.round(steps * (0.1 + 0.12 * look.young))
  const part = lines.fold.slice(from, Math.round(steps * 0.97))
  line(painter, part, 0.0135, look.isDark ? look.tones.line : look.tones.deep, {
    opacity: 0.85,
    head: 0.4,
    tail: 0.5,
  })
  if (look.isDark) {
    const lid = lines.fold.slice(3, steps - 3).map(([x, y]) => [x, y - 0.018] as const)
    line(painter, lid, 0.018, look.tones.light, { opacity: 0.4, head: 0.5, tail: 0.5 })
  }
}

function lashWidth(look: FaceLook): (t: number) => number {
  const full = lerp(0.034, 0.056, clamp(look.eye.lash)) * lerp(1, 0.86, look.masculine)
  const size = full * (0.75 + 0.25 * clamp(look.eye.height / 0.2))
  return (t) => size * (0.25 + 0.85 * Math.sin(Math.min(1, t * 1.35) * Math.PI * 0.5))
}

/** The upper lash line: one dark shape, thin at the nose, with a wing outside. */
function paintLashes(painter: Painter, lines: EyeLines): void {
  const { canvas, look } = painter
  const { eye, tones } = look
  const width = lashWidth(look)
  const wing = (0.02 + 0.07 * eye.lash) * (1 - 0.75 * look.masculine)
  const [ox, oy] = lines.upper[steps]
  const outer: Point = [
    ox + lines.side * wing * 0.95,
    oy + wing * (0.35 + 1.2 * Math.tan(eye.tilt)),
  ]
  const top = lines.upper.map(([x, y], i) => [x, y + width(i / steps) * 0.92] as const)
  const upper = [...top.slice(0, steps - 1), outer]
  const lower = [...lines.upper.map(([x, y]) => [x, y - 0.004] as const)]
  fill(canvas, [[...upper, ...lower.reverse()]], tones.lash)
  const [ix, iy] = lines.upper[0]
  line(
    painter,
    [
      [ix + lines.side * 0.03, iy + 0.012],
      [ix - lines.side * 0.012, iy - 0.012],
    ],
    0.014,
    tones.lash,
    { head: 0, tail: 1 },
  )
  if (eye.lash > 0.55 && look.masculine < 0.5) paintWingLashes(painter, lines, wing)
}

function paintWingLashes(painter: Painter, lines: EyeLines, wing: number): void {
  const { tones } = painter.look
  for (const [at, long, lift] of [
    [0.8, 0.75, 1],
    [0.92, 0.95, 0.62],
  ] as const) {
    const [x, y] = lines.upper[Math.round(at * steps)]
    const foot: Point = [x, y + 0.02]
    const tip: Point = [x + lines.side * wing * long, y + 0.02 + wing * lift]
    line(painter, [foot, tip], 0.024, tones.lash, { head: 0, tail: 1 })
  }
}

/** Shut: one strong arc, with lashes at its outer end. */
function paintShutEye(painter: Painter, lines: EyeLines): void {
  const { canvas, look, act } = painter
  const { eye, tones } = look
  const up = act.shut === 'up' ? 1 : -1
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
