/** Paints the mouth: lips, the line between them, and when open its inside, teeth and tongue. */
import { shiftHex } from '../../../math/colour.ts'
import { clamp, lerp } from '../../../math/scalar.ts'
import type { MouthAct } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import { fill, maskOf } from './canvas.ts'
import { across, type MouthLines, mouthLines } from './mouth-lines.ts'
import { between, type Outline, type Point, stroke } from './outline.ts'
import { fineLine, line, lipPen, type Painter } from './painter.ts'
import { paintFangs, paintGrit, paintTeeth, paintTongue } from './teeth.ts'

export function paintMouth(painter: Painter): void {
  const { look, act } = painter
  if (look.shape.muzzle > 0) return
  const lines = mouthLines(look, act.mouth)
  paintLips(painter, lines)
  const isOpen = act.mouth.open > 0.05
  if (isOpen) paintOpening(painter, lines)
  else paintClosedLine(painter, lines)
  if (act.mouth.teeth !== 'grit') paintCorners(painter, lines)
  if (look.fangs && act.mouth.teeth !== 'grit' && (isOpen || liesEasy(act.mouth)))
    paintFangs(painter, lines)
}

/** Lips that are pressed or drawn down cover even long teeth. */
function liesEasy({ press, left, right }: MouthAct): boolean {
  return press === 0 && Math.min(left, right) >= -0.05
}

function lipRim(lines: MouthLines, look: FaceLook, act: MouthAct): { top: Point[]; low: Point[] } {
  const { bow } = look.mouth
  const stretch = 1 / Math.max(0.8, act.width)
  const fullness = look.mouth.fullness * stretch * (act.teeth === 'grit' ? 0.5 : 1)
  const top = lines.upper.map(([x, y]) => {
    const t = across(lines.upper, x)
    const dip = 0.3 * bow * Math.exp(-(((t - 0.5) / 0.07) ** 2))
    const rise = Math.sin(Math.PI * t) ** 1.3 - dip
    return [x, y + (0.018 + 0.062 * fullness) * Math.max(0, rise)] as const
  })
  const low = lines.lower.map(([x, y]) => {
    const t = across(lines.lower, x)
    return [x * 0.97, y - (0.026 + 0.075 * fullness) * Math.sin(Math.PI * t) ** 0.95] as const
  })
  return { top, low }
}

function paintLips(painter: Painter, lines: MouthLines): void {
  const { canvas, look, act } = painter
  const { tones, mouth } = look
  const { top, low } = lipRim(lines, look, act.mouth)
  const strength = mouth.painted
  if (strength > 0.05) {
    fill(canvas, [between(top, lines.upper)], tones.lipShade, 0.8 * strength)
    fill(canvas, [between(lines.lower, low)], tones.lip, 0.85 * strength)
  }
  paintLipLight(painter, lines, low)
  const below = low
    .filter(([x]) => Math.abs(across(low, x) - 0.5) < 0.2)
    .map(([x, y]) => [x, y - 0.008] as const)
  line(painter, below, 0.011 + 0.006 * mouth.fullness, look.isDark ? tones.deep : tones.shade, {
    opacity: 0.85,
    head: 0.5,
    tail: 0.5,
  })
}

function paintLipLight(painter: Painter, lines: MouthLines, low: readonly Point[]): void {
  const { look } = painter
  const { mouth, tones } = look
  if (mouth.painted < 0.3 && !look.isDark) return
  const mid = low.findIndex(([x]) => x > -lines.width * 0.14)
  const [lx, ly] = lines.lower[mid]
  const y = lerp(ly, low[mid][1], 0.5)
  const long = lines.width * 0.26
  const light = look.isDark ? tones.light : shiftHex(tones.lip, 0.17, 0.75)
  const points: Point[] = [
    [lx - long, y + 0.004],
    [lx, y - 0.004],
    [lx + long * 0.8, y],
  ]
  line(painter, points, 0.012 + 0.016 * mouth.fullness, light, {
    opacity: 0.8,
    head: 0.5,
    tail: 0.5,
  })
}

/** The line between closed lips: firm at the corners, thin where the light breaks it. */
function paintClosedLine(painter: Painter, lines: MouthLines): void {
  const { canvas, look, act } = painter
  const { press } = act.mouth
  // On dark skin a dark line needs more body to be seen as far.
  const size =
    look.mouthLine *
    fineLine *
    (1.2 + 0.15 * look.masculine + 0.5 * press + (look.isDark ? 0.25 : 0))
  // In large pixels the thin middle of a line would be a mix with the skin, and lost.
  const pen = press > 0 || look.shape.isCoarse ? firmPen(size) : lipPen(size)
  fill(canvas, [stroke(lines.upper, pen)], look.tones.line, 0.95)
  if (press > 0) paintPress(painter, lines)
}

/** The same weight from corner to corner. */
function firmPen(size: number): (t: number) => number {
  return (t) => size * Math.min(1, Math.min(t, 1 - t) * 8 + 0.3)
}

/** The crease that pressed lips make over the chin. */
function paintPress(painter: Painter, lines: MouthLines): void {
  const { look, act } = painter
  const { tones, mouth } = look
  const y = lines.y - 0.1 - 0.05 * mouth.fullness
  const wide = lines.width * 0.36
  const crease: Point[] = [
    [-wide, y - 0.012],
    [0, y + 0.014],
    [wide, y - 0.012],
  ]
  const ink = look.isDark ? tones.line : tones.deep
  line(painter, crease, 0.016, ink, { opacity: 0.75 * act.mouth.press, head: 0.4, tail: 0.4 })
}

function paintCorners(painter: Painter, lines: MouthLines): void {
  const { look, act } = painter
  const last = lines.upper.length - 1
  for (const [index, curve, side] of [
    [0, act.mouth.right, -1],
    [last, act.mouth.left, 1],
  ] as const) {
    const [x, y] = lines.upper[index]
    const deep = clamp(Math.abs(curve))
    const tick: Point[] = [
      [x - side * 0.004, y + 0.014 * deep + 0.004],
      [x + side * (0.012 + 0.012 * deep), y + 0.003 * Math.sign(curve)],
      [x + side * 0.008, y - 0.016 - 0.012 * deep],
    ]
    line(painter, tick, 0.0125, look.tones.line, { opacity: 0.45 + 0.4 * deep })
    if (curve > 0.6 && look.lines > 0.2 && look.shape.chibi < 0.5)
      paintDimple(painter, x, y, side, curve)
  }
}

function paintDimple(painter: Painter, x: number, y: number, side: number, curve: number): void {
  const { tones, young } = painter.look
  const reach = 0.09 * curve * (1 - 0.4 * young)
  const fold: Point[] = [
    [x + side * 0.03, y + reach * 0.8],
    [x + side * 0.062, y + reach * 0.1],
    [x + side * 0.05, y - reach * 0.55],
  ]
  line(painter, fold, 0.011, tones.deep, { opacity: 0.42 })
}

function paintOpening(painter: Painter, lines: MouthLines): void {
  const { canvas, look, act } = painter
  const hole: Outline = between(lines.upper, lines.lower)
  const inside = maskOf(canvas, [hole])
  const grit = act.mouth.teeth === 'grit'
  fill(canvas, [hole], '#551a22')
  if (grit) paintGrit(painter, lines, inside)
  else {
    const showsTongue = act.mouth.tongue || act.mouth.shape === 'round'
    if (showsTongue && !look.hidesTongue) paintTongue(painter, lines, inside)
    if (act.mouth.teeth !== 'none') paintTeeth(painter, lines, inside, 'upper')
    if (act.mouth.teeth === 'both') paintTeeth(painter, lines, inside, 'lower')
  }
  const rim = grit ? firmPen : lipPen
  // Between skin and bared teeth large pixels keep only a line as broad as they are.
  const weight = Math.min(grit ? 2.6 : 1.6, look.mouthLine) * fineLine * (grit ? 1.35 : 1.25)
  fill(canvas, [stroke(lines.upper, rim(weight))], look.tones.line, 0.95)
  fill(canvas, [stroke(lines.lower, rim(weight * 0.85))], look.tones.line, 0.9)
}
