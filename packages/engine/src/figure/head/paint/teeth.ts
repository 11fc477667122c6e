/** Paints what an open mouth shows: teeth, fangs and tongue. */
import { lerp } from '../../../math/scalar.ts'
import { fill, type Mask } from './canvas.ts'
import type { MouthLines } from './mouth-lines.ts'
import { between, ellipse, type Outline, type Point } from './outline.ts'
import { line, type Painter } from './painter.ts'

/** Two points that show over the lower lip: long in an open mouth, mere tips in a shut one. */
export function paintFangs(painter: Painter, lines: MouthLines): void {
  const { canvas, look, act } = painter
  const isOpen = act.mouth.open > 0.05
  const long = isOpen ? 0.085 : 0.04
  const half = isOpen ? 0.027 : 0.018
  for (const side of [1, -1]) {
    const x = side * lines.width * 0.5
    const root = lines.upper.reduce((best, p) =>
      Math.abs(p[0] - x) < Math.abs(best[0] - x) ? p : best,
    )
    const fang: Outline = [
      [root[0] - half, root[1] + 0.002],
      [root[0] + half, root[1] + 0.002],
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

export function paintTongue(painter: Painter, lines: MouthLines, inside: Mask): void {
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

export function paintTeeth(
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

/** Bared teeth: two clean rows with a dark line between them; a few gaps in the middle, and fangs as part of the rows. */
export function paintGrit(painter: Painter, lines: MouthLines, inside: Mask): void {
  const { canvas, look } = painter
  const { upper, lower } = lines
  const last = upper.length - 1
  const level = (share: number) =>
    upper.map(([x, y], i) => [lerp(x, lower[i][0], share), lerp(y, lower[i][1], share)] as const)
  const bite = level(0.52)
  const half = Math.max(0.011, 0.09 * (upper[last >> 1][1] - lower[last >> 1][1]))
  const edge = (side: 1 | -1) =>
    bite.map(([x, y], i) => [x, y + side * (half + fangAt(i / last, look.fangs, side))] as const)
  fill(canvas, [between(upper, edge(1))], '#fbf6ec', 1, inside)
  fill(canvas, [between(edge(-1), lower)], '#efe6d8', 1, inside)
  for (const t of [0.3, 0.5, 0.7]) {
    const i = Math.round(t * last)
    const gap = { clip: inside, opacity: 0.6, head: 0.1, tail: 0.9 }
    line(painter, [upper[i], bite[i]], 0.009, '#a58a80', gap)
    line(painter, [lower[i], bite[i]], 0.009, '#a58a80', gap)
  }
}

/** How far the edge of a row of bared teeth is moved by a fang: the upper ones reach down over the lower row. */
function fangAt(t: number, hasFangs: boolean, side: 1 | -1): number {
  if (!hasFangs) return 0
  const away = Math.abs(Math.abs(t - 0.5) - 0.24) / 0.06
  return -0.07 * Math.max(0, 1 - away) * (side > 0 ? 1 : 1.25)
}
