/** Paints the mouth: lips, the line between them, and when open its inside, teeth and tongue. */
import { shiftHex } from '../../../math/colour.ts'
import { clamp, lerp } from '../../../math/scalar.ts'
import type { MouthAct } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import { fill, type Mask, maskOf } from './canvas.ts'
import { between, ellipse, type Outline, type Point, smooth, stroke } from './outline.ts'
import { fineLine, line, lipPen, type Painter } from './painter.ts'

/** The two lines of a mouth from the character's right corner to the left one. */
export type MouthLines = { upper: Point[]; lower: Point[]; width: number; y: number }

export function mouthLines(look: FaceLook, act: MouthAct): MouthLines {
  const y = look.shape.mouthY
  const w = look.mouth.halfWidth * act.width
  const reach = 0.58 * look.mouth.halfWidth + 0.045
  const right: Point = [-w, y + act.right * reach * 0.5]
  const left: Point = [w, y + act.left * reach * 0.5]
  const sag = (t: number) => {
    const curve = lerp(act.right, act.left, t)
    return -curve * reach * 0.38
  }
  const dip = 0.008 * look.mouth.bow * (1 - clamp(act.open * 4))
  const top = act.open * (act.shape === 'round' ? 0.06 : 0.03)
  const sneer = act.sneer * 0.055
  const upper: Point[] =
    act.shape === 'wave'
      ? waveLine(right, left, y, act.open)
      : smooth([
          right,
          [-w * 0.55, y + sag(0.2) * 0.62 + act.right * 0.004 + top * 0.85],
          [-w * 0.16, y + sag(0.42) + top + 0.35 * dip],
          [0, y + sag(0.5) + top - dip],
          [w * 0.16, y + sag(0.58) + top + 0.35 * dip + sneer * 0.3],
          [w * 0.55, y + sag(0.8) * 0.62 + act.left * 0.004 + top * 0.85 + sneer],
          left,
        ])
  return { upper, lower: lowerLine(upper, act, w), width: w, y }
}

function waveLine(right: Point, left: Point, y: number, open: number): Point[] {
  const w = left[0]
  const a = 0.016 + 0.012 * open
  return smooth([
    right,
    [-w * 0.62, y + a * 1.4 + open * 0.02],
    [-w * 0.28, y - a * 0.6 + open * 0.02],
    [w * 0.05, y + a * 1.3 + open * 0.03],
    [w * 0.4, y - a * 0.4 + open * 0.02],
    [w * 0.7, y + a * 1.2 + open * 0.01],
    left,
  ])
}

function lowerLine(upper: readonly Point[], act: MouthAct, w: number): Point[] {
  const depth = act.open * (act.shape === 'round' ? 0.22 : 0.235)
  if (depth === 0) return [...upper]
  const full = act.shape === 'round' ? 0.5 : act.teeth === 'grit' ? 0.32 : 0.62
  return upper.map(([x, y]) => {
    const t = across(upper, x)
    const drop = depth * Math.sin(Math.PI * t) ** full
    const narrow = act.teeth === 'grit' ? 1 : 1 - 0.12 * Math.sin(Math.PI * t)
    return [clamp(x * narrow, -w, w), y - drop] as const
  })
}

export function paintMouth(painter: Painter): void {
  const { look, act } = painter
  if (look.shape.muzzle > 0) return
  const lines = mouthLines(look, act.mouth)
  paintLips(painter, lines)
  if (act.mouth.open > 0.05) paintOpening(painter, lines)
  else paintClosedLine(painter, lines)
  paintCorners(painter, lines)
  if (look.fangs) paintFangs(painter, lines)
}

/** Two points that show over the lower lip, open or shut. */
function paintFangs(painter: Painter, lines: MouthLines): void {
  const { canvas, look, act } = painter
  const long = act.mouth.open > 0.05 ? 0.085 : 0.062
  for (const side of [1, -1]) {
    const x = side * lines.width * 0.5
    const root = lines.upper.reduce((best, p) =>
      Math.abs(p[0] - x) < Math.abs(best[0] - x) ? p : best,
    )
    const fang: Outline = [
      [root[0] - 0.027, root[1] + 0.002],
      [root[0] + 0.027, root[1] + 0.002],
      [root[0] + side * 0.004, root[1] - long],
    ]
    fill(canvas, [fang], '#fffaf0')
    line(painter, [fang[0], fang[2]], 0.008, look.tones.line, {
      opacity: 0.8,
      head: 0.1,
      tail: 0.1,
    })
    line(painter, [fang[1], fang[2]], 0.008, look.tones.line, {
      opacity: 0.8,
      head: 0.1,
      tail: 0.1,
    })
  }
}

/** How far across the mouth a point lies: 0 the right corner – 1 the left. */
function across(line: readonly Point[], x: number): number {
  const [first, last] = [line[0][0], line[line.length - 1][0]]
  return clamp((x - first) / (last - first))
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
  const { canvas, look } = painter
  const size = fineLine * (1.05 + 0.15 * look.masculine)
  fill(canvas, [stroke(lines.upper, lipPen(size))], look.tones.line, 0.95)
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
  fill(canvas, [hole], grit ? '#f6efe4' : '#551a22')
  if (grit) paintGrit(painter, lines, inside)
  else {
    if (act.mouth.tongue || act.mouth.shape === 'round') paintTongue(painter, lines, inside)
    if (act.mouth.teeth !== 'none') paintTeeth(painter, lines, inside, 'upper')
    if (act.mouth.teeth === 'both') paintTeeth(painter, lines, inside, 'lower')
  }
  fill(canvas, [stroke(lines.upper, lipPen(fineLine * 1.25))], look.tones.line, 0.95)
  fill(canvas, [stroke(lines.lower, lipPen(fineLine * 0.95))], look.tones.line, 0.9)
}

function paintTongue(painter: Painter, lines: MouthLines, inside: Mask): void {
  const { canvas, act } = painter
  const depth = act.mouth.open * 0.21
  const mid = lines.lower[Math.round(lines.lower.length / 2)]
  const tongue = ellipse(mid[0], mid[1] - depth * 0.04, lines.width * 0.62, depth * 0.46)
  fill(canvas, [tongue], '#c9605f', 1, inside)
  const middle: Point[] = [
    [mid[0], mid[1] + depth * 0.36],
    [mid[0], mid[1] + depth * 0.06],
  ]
  line(painter, middle, 0.012, '#a5464b', { opacity: 0.8, clip: inside })
}

function paintTeeth(
  painter: Painter,
  lines: MouthLines,
  inside: Mask,
  row: 'upper' | 'lower',
): void {
  const { canvas, act } = painter
  const depth = act.mouth.open * 0.21
  const edge = row === 'upper' ? lines.upper : lines.lower
  const tall =
    (row === 'upper' ? -1 : 1) * Math.max(0.03, depth * (act.mouth.teeth === 'both' ? 0.36 : 0.3))
  const other = edge.map(([x, y], i) => {
    const t = i / (edge.length - 1)
    return [x, y + tall * (0.55 + 0.45 * Math.sin(Math.PI * t))] as const
  })
  fill(canvas, [between(edge, other)], '#fbf6ec', 1, inside)
  line(painter, other.slice(2, -2), 0.007, '#8f5a58', { opacity: 0.55, clip: inside })
}

/** Clenched teeth: two rows with the gaps hinted. */
function paintGrit(painter: Painter, lines: MouthLines, inside: Mask): void {
  const { canvas } = painter
  const middle = lines.upper.map(([x, y], i) => [x, lerp(y, lines.lower[i][1], 0.52)] as const)
  fill(
    canvas,
    [
      between(
        lines.upper,
        lines.upper.map(([x, y]) => [x, y - 0.012] as const),
      ),
    ],
    '#b9a79c',
    0.8,
    inside,
  )
  line(painter, middle, 0.012, '#6b3a3a', { opacity: 0.9, clip: inside, head: 0.1, tail: 0.1 })
  for (const t of [0.16, 0.28, 0.4, 0.5, 0.6, 0.72, 0.84]) {
    const i = Math.round(t * (lines.upper.length - 1))
    const gap: Point[] = [lines.upper[i], middle[i], lines.lower[i]]
    line(painter, gap, 0.008, '#8f6a66', { opacity: 0.6, clip: inside, head: 0.1, tail: 0.1 })
  }
}
