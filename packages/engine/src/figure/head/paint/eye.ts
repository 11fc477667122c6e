/** Paints one eye: white, iris, pupil, lights, lids and lashes. */
import type { Hex } from '../../../design/design.ts'
import { hexToOklch, mixHex, oklchToHex, shiftHex } from '../../../math/colour.ts'
import { clamp } from '../../../math/scalar.ts'
import { pixelLines } from '../brow-look.ts'
import type { FaceLook } from '../face-look.ts'
import { fill, fillMask, intersect, type Mask, maskOf } from './canvas.ts'
import { type EyeLines, lidSteps } from './eye-lines.ts'
import { paintLashes, paintLowerLashes, paintShutEye } from './lashes.ts'
import { between, ellipse, type Outline, type Point } from './outline.ts'
import { contour, glow, line, type Painter, vertical } from './painter.ts'

export function paintEye(painter: Painter, lines: EyeLines): void {
  if (lines.isShut) {
    paintShutEye(painter, lines)
    return
  }
  const { canvas, look } = painter
  const opening = maskOf(canvas, [between(lines.upper, lines.lower)])
  // Of what is finer than a large pixel only smears would be left, between brow and lid and in the white.
  const { isCoarse } = look.shape
  if (!isCoarse) paintSocket(painter, lines)
  fillMask(canvas, opening, whiteOf(look))
  paintIris(painter, lines, isCoarse ? overLowerLid(painter, lines) : opening)
  if (!isCoarse) paintLidShadow(painter, lines, opening)
  paintLights(painter, lines, opening)
  if (!isCoarse) {
    paintLowerLid(painter, lines)
    paintFold(painter, lines)
  }
  paintLashes(painter, lines)
}

function overLowerLid({ canvas }: Painter, { upper, lower }: EyeLines): Mask {
  const edge = lower.map(([x, y]) => [x, y + pixelLines.irisOverLid] as const)
  return maskOf(canvas, [between(upper, edge)])
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

function irisOf({ look, act }: Painter, side: 1 | -1): IrisPlace {
  const { eye } = look
  const size = act.iris
  const room = eye.width * 0.5 - eye.irisWidth * 0.6
  return {
    x:
      side * (eye.x - 0.015 * eye.width - (look.shape.isCoarse ? pixelLines.irisShift : 0)) +
      act.gaze[0] * room,
    y: eye.y + eye.height * 0.085 + act.gaze[1] * eye.height * 0.3,
    width: eye.irisWidth * size,
    height: eye.irisHeight * size,
    colour: side === 1 ? eye.left : eye.right,
  }
}

/** A grey eye amid warm skin looks blue, as it does in the shadow of a lid, so that it is greyer than its colour. */
function isGrey(hex: Hex): boolean {
  return hexToOklch(hex).c < 0.035
}

/** Dark eyes still need a lit side, pale ones a dark ring. */
function irisTones(hex: Hex): { top: Hex; middle: Hex; low: Hex; ring: Hex } {
  const c = hexToOklch(hex)
  const middle = { ...c, c: isGrey(hex) ? 0.25 * c.c : c.c, l: clamp(c.l, 0.34, 0.8) }
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
  const blind = lines.side === 1 ? look.eye.blind.left : look.eye.blind.right
  if (blind) {
    paintBlindIris(painter, iris, opening)
    return
  }
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

/** A veiled iris, pale to its middle. */
function paintBlindIris({ canvas }: Painter, iris: IrisPlace, opening: Mask): void {
  const { x, y, width, height } = iris
  const milk = mixHex(iris.colour, '#e6edf0', 0.78)
  fill(canvas, [ellipse(x, y, width, height)], milk, 1, opening)
  fill(
    canvas,
    contour(ellipse(x, y, width, height), width * 0.12),
    mixHex(milk, '#7f8c98', 0.55),
    0.9,
    opening,
  )
  fill(
    canvas,
    [ellipse(x, y, width * 0.36, height * 0.36)],
    mixHex(milk, '#aab6c0', 0.6),
    0.8,
    opening,
  )
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
  fill(canvas, pupilOf(look.eye.pupil, iris), black, 1, clip)
}

function pupilOf(shape: FaceLook['eye']['pupil'], { x, y, width, height }: IrisPlace): Outline[] {
  const at = (points: readonly Point[]): Point[] =>
    points.map(([px, py]) => [x + width * px, y + height * py] as const)
  if (shape === 'slit') return [slitOutline(x, y, width * 0.2, height * 0.82)]
  if (shape === 'bar') return [ellipse(x, y, width * 0.78, height * 0.26)]
  if (shape === 'heart') return [at(heart)]
  if (shape === 'star') return [at(star)]
  if (shape === 'cross') return [at(cross)]
  return [ellipse(x, y + height * 0.03, width * 0.46, height * 0.46)]
}

/** Shapes of pupils in half widths of the iris. */
const heart: readonly Point[] = Array.from({ length: 36 }, (_, i) => {
  const t = (i / 36) * 2 * Math.PI
  const rise = 13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)
  return [0.66 * Math.sin(t) ** 3, 0.042 * rise + 0.08] as const
})
const star: readonly Point[] = Array.from({ length: 10 }, (_, i) => {
  const [turn, far] = [(i / 10) * 2 * Math.PI, i % 2 === 0 ? 0.74 : 0.3]
  return [far * Math.sin(turn), far * Math.cos(turn)] as const
})
const cross: readonly Point[] = [
  ...([
    [-0.14, 0.66],
    [0.14, 0.66],
    [0.14, 0.14],
    [0.66, 0.14],
    [0.66, -0.14],
  ] as const),
  ...([
    [0.14, -0.14],
    [0.14, -0.66],
    [-0.14, -0.66],
    [-0.14, -0.14],
  ] as const),
  ...([
    [-0.66, -0.14],
    [-0.66, 0.14],
    [-0.14, 0.14],
  ] as const),
]

function slitOutline(x: number, y: number, width: number, height: number): Point[] {
  return Array.from({ length: 40 }, (_, i) => {
    const angle = (i / 40) * 2 * Math.PI
    const across = Math.sin(angle)
    return [x + width * Math.sign(across) * across * across, y + height * Math.cos(angle)] as const
  })
}

const lidShadow = { onDark: '#3a3050', onLight: '#54487a' } as const
const greyLidShadow = { onDark: '#36323a', onLight: '#524d5a' } as const

/** The upper lid's shadow on the eyeball. */
function paintLidShadow(painter: Painter, lines: EyeLines, opening: Mask): void {
  const { canvas, look } = painter
  if (look.eye.glow) return
  const deep = 0.2 * look.eye.height + 0.012
  const edge = lines.upper.map(([x, y], i) => {
    const t = i / lidSteps
    return [x, y - deep * (0.45 + 0.55 * Math.sin(Math.PI * t))] as const
  })
  const shadow = isGrey(look.eye.left) ? greyLidShadow : lidShadow
  const colour = look.isDark ? shadow.onDark : shadow.onLight
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
  const aside = width * (look.eye.mirrorsLights ? lines.side : -1)
  const main = ellipse(
    x + aside * 0.36,
    y + height * 0.4,
    width * 0.34 * young * small,
    height * 0.29 * young * small,
    0.5,
  )
  fill(canvas, [main], '#ffffff', 1, opening)
  const second = ellipse(x - aside * 0.42, y - height * 0.46, width * 0.17, height * 0.13, 0.5)
  fill(canvas, [second], '#ffffff', 0.85, opening)
}

function paintLowerLid(painter: Painter, lines: EyeLines): void {
  const { look } = painter
  const { tones, eye } = look
  const part = lines.lower.slice(Math.round(lidSteps * 0.3))
  const size = 0.011 + 0.006 * eye.lash
  line(painter, [...part].reverse(), size, tones.lash, { opacity: 0.85, head: 0, tail: 0.8 })
  const inner = lines.lower.slice(0, Math.round(lidSteps * 0.4))
  line(painter, inner, 0.008, tones.line, { opacity: 0.5, head: 0.1, tail: 0.6 })
  if (eye.lash > 0.75 && look.masculine < 0.5) paintLowerLashes(painter, lines)
}

function paintFold(painter: Painter, lines: EyeLines): void {
  const { look } = painter
  const from = Math.round(lidSteps * (0.1 + 0.12 * look.young))
  const part = lines.fold.slice(from, Math.round(lidSteps * 0.97))
  line(painter, part, 0.0135, look.isDark ? look.tones.line : look.tones.deep, {
    opacity: 0.85,
    head: 0.4,
    tail: 0.5,
  })
  if (look.isDark) {
    const lid = lines.fold.slice(3, lidSteps - 3).map(([x, y]) => [x, y - 0.018] as const)
    line(painter, lid, 0.018, look.tones.light, { opacity: 0.4, head: 0.5, tail: 0.5 })
  }
}
