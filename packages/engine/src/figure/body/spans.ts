/** Straight spans of a bent path, and which of them lies nearest to a point. */
import type { Path } from '../../math/spline.ts'

/** Numbers of a span in `Spans`: where it starts, its three steps, and their square. */
export const spanStride = 7
export type Spans = Float64Array

export function spansOf(path: Path): Spans {
  const spans = new Float64Array((path.length - 1) * spanStride)
  for (let i = 0; i + 1 < path.length; i++) {
    const [x, y, z] = path[i]
    const dx = path[i + 1][0] - x
    const dy = path[i + 1][1] - y
    const dz = path[i + 1][2] - z
    spans.set([x, y, z, dx, dy, dz, dx * dx + dy * dy + dz * dz || 1e-9], i * spanStride)
  }
  return spans
}

/** Where on a span a point lies nearest, 0–1. */
export function nearestOn(spans: Spans, i: number, x: number, y: number, z: number): number {
  const k = i * spanStride
  const dot =
    (x - spans[k]) * spans[k + 3] +
    (y - spans[k + 1]) * spans[k + 4] +
    (z - spans[k + 2]) * spans[k + 5]
  const t = dot / spans[k + 6]
  return t < 0 ? 0 : Math.min(t, 1)
}

/** The square of a point's distance from the place `t` of a span. */
export function squareAway(
  spans: Spans,
  i: number,
  t: number,
  x: number,
  y: number,
  z: number,
): number {
  const k = i * spanStride
  const dx = x - spans[k] - spans[k + 3] * t
  const dy = y - spans[k + 1] - spans[k + 4] * t
  const dz = z - spans[k + 2] - spans[k + 5] * t
  return dx * dx + dy * dy + dz * dz
}

/** The nearest span of a chain: the square of its distance, its number, and where on it, 0–1. */
export type Nearest = { square: number; index: number; along: number }

/** A path in a few links of spans, each in a ball: what lies in a far ball need not be measured. */
export type Chain = {
  /** x, y, z and radius of each ball. */
  balls: Float64Array
  /** How far each ball is from the point that is asked about. */
  gaps: Float64Array
  spanCount: number
  /** Written anew by every call. */
  nearest: Nearest
}

const linkSpans = 3
/** No rounding may hide a span that is as near as the nearest. */
const hair = 1e-6

export function chainOf(path: Path): Chain {
  const spanCount = path.length - 1
  const links = Math.ceil(spanCount / linkSpans)
  const balls = new Float64Array(4 * links)
  for (let link = 0; link < links; link++) {
    const points = path.slice(link * linkSpans, (link + 1) * linkSpans + 1)
    const [a, b] = [points[0], points[points.length - 1]]
    const centre = [0, 1, 2].map((axis) => (a[axis] + b[axis]) / 2)
    const radii = points.map(([x, y, z]) => Math.hypot(x - centre[0], y - centre[1], z - centre[2]))
    balls.set([...centre, Math.max(...radii)], 4 * link)
  }
  const nearest = { square: 0, index: 0, along: 0 }
  return { balls, gaps: new Float64Array(links), spanCount, nearest }
}

/** The first of the nearest spans, from the closest link on, which was just asked for. The answer is written anew by every call. */
export function nearestSpan(
  chain: Chain,
  spans: Spans,
  closest: number,
  x: number,
  y: number,
  z: number,
): Readonly<Nearest> {
  const { gaps, nearest, spanCount } = chain
  nearest.square = Number.POSITIVE_INFINITY
  nearest.index = spanCount
  searchLink(nearest, spans, closest, spanCount, x, y, z)
  const reach = Math.sqrt(nearest.square) + hair
  for (let link = 0; link < gaps.length; link++) {
    if (link !== closest && gaps[link] <= reach) {
      searchLink(nearest, spans, link, spanCount, x, y, z)
    }
  }
  return nearest
}

/** Measures how far all balls are, and tells which is closest: the path is no nearer than the gap to that one. */
export function closestLink({ balls, gaps }: Chain, x: number, y: number, z: number): number {
  let closest = 0
  for (let link = 0; link < gaps.length; link++) {
    const k = 4 * link
    const dx = x - balls[k]
    const dy = y - balls[k + 1]
    const dz = z - balls[k + 2]
    gaps[link] = Math.sqrt(dx * dx + dy * dy + dz * dz) - balls[k + 3]
    if (gaps[link] < gaps[closest]) closest = link
  }
  return closest
}

function searchLink(
  nearest: Nearest,
  spans: Spans,
  link: number,
  spanCount: number,
  x: number,
  y: number,
  z: number,
): void {
  const last = Math.min(spanCount, (link + 1) * linkSpans)
  for (let i = link * linkSpans; i < last; i++) {
    const along = nearestOn(spans, i, x, y, z)
    const square = squareAway(spans, i, along, x, y, z)
    if (square < nearest.square || (square === nearest.square && i < nearest.index)) {
      nearest.square = square
      nearest.index = i
      nearest.along = along
    }
  }
}
