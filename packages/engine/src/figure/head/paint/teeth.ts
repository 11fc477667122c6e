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

/** Bared teeth: two rows that meet in a thin line and end before the dark corners of the mouth. */
export function paintGrit(painter: Painter, lines: MouthLines, inside: Mask): void {
  const { canvas, look } = painter
  const { upper, lower } = lines
  const last = upper.length - 1
  const level = (share: number) =>
    upper.map(([x, y], i) => [lerp(x, lower[i][0], share), lerp(y, lower[i][1], share)] as const)
  const first = Math.round(last * 0.11)
  const row = (line: readonly Point[]) => line.slice(first, last - first + 1)
  const bite = row(level(0.54))
  // Teeth turn back towards the corners, where lips hang over them.
  const ends = bite.length - 1
  const bowed = (line: readonly Point[], by: number) =>
    line.map(([x, y], i) => [x, y + by * Math.abs((2 * i) / ends - 1) ** 4] as const)
  if (look.mouthLine > 1) {
    // Large pixels have no room for single teeth, and warm white would be one with the skin.
    fill(canvas, [between(row(upper), row(lower))], '#f4f8ff', 1, inside)
    return
  }
  // Before white teeth fangs would not be seen: the rows leave a dark gap for them.
  const [above, below] = look.fangs ? [row(level(0.34)), row(level(0.74))] : [bite, bite]
  fill(canvas, [between(bowed(row(upper), -0.022), above)], '#fbf6ec', 1, inside)
  fill(canvas, [between(below, bowed(row(lower), 0.03))], '#e9dfd0', 1, inside)
  if (look.fangs) {
    paintGritFangs(painter, upper, level(0.86), inside)
    return
  }
  line(painter, bite, 0.011, '#6e3a38', { clip: inside, opacity: 0.9, head: 0.3, tail: 0.3 })
  const tick = { clip: inside, opacity: 0.5, head: 0.9, tail: 0.1 }
  for (const t of [0.36, 0.5, 0.64]) {
    const i = Math.round(t * last)
    const [x, y] = bite[Math.round(t * ends)]
    line(
      painter,
      [
        [lerp(x, upper[i][0], 0.5), lerp(y, upper[i][1], 0.5)],
        [x, y],
      ],
      0.008,
      '#a58a80',
      tick,
    )
  }
}

/** Upper fangs reach down over the lower row. */
function paintGritFangs(
  painter: Painter,
  upper: readonly Point[],
  tips: readonly Point[],
  inside: Mask,
) {
  const last = upper.length - 1
  for (const t of [0.27, 0.73]) {
    const [x, top] = upper[Math.round(t * last)]
    const half = 0.05 * Math.abs(upper[last][0] - upper[0][0])
    const tip: Point = [x, tips[Math.round(t * last)][1]]
    fill(painter.canvas, [[[x - half, top], [x + half, top], tip]], '#fffaf0', 1, inside)
    const edge = { clip: inside, opacity: 0.8, head: 0.3, tail: 0.1 }
    line(painter, [[x - half, top], tip], 0.009, '#6e3a38', edge)
    line(painter, [[x + half, top], tip], 0.009, '#6e3a38', edge)
  }
}
