/** Places on a scaly beast: how far along its spine, how far round its body. Rows of scales and plates follow both. */

/** The line inside neck, body and tail from the head on, its thickness there, and half the width of the plates under it. */
export type Spine = readonly (readonly [y: number, z: number, radius: number, plates: number])[]

/** A place beside a spine; one is made and used again for every sample. */
export type OnSpine = {
  /** Rows of scales from the head. */
  along: number
  /** 0 on top, 1 at the side, 2 underneath. */
  round: number
  aside: number
  plates: number
}

type Reader = (x: number, y: number, z: number) => OnSpine

/** Numbers of a span: where it begins, its way, 1 / squared length; rows before it and in it, plates at its begin and how they grow. */
const stride = 9

function spansOf(spine: Spine): Float64Array {
  const spans = new Float64Array((spine.length - 1) * stride)
  let rows = 0
  for (let i = 1; i < spine.length; i++) {
    const [y0, z0, radius0, plates0] = spine[i - 1]
    const [y1, z1, radius1, plates1] = spine[i]
    const square = (y1 - y0) ** 2 + (z1 - z0) ** 2
    // The rows of scales are the longer, the thicker the body.
    const count = Math.sqrt(square) / (1.5 + 0.1 * (radius0 + radius1))
    const span = [y0, z0, y1 - y0, z1 - z0, 1 / square, rows, count, plates0, plates1 - plates0]
    spans.set(span, (i - 1) * stride)
    rows += count
  }
  return spans
}

/** How far along a span the place on it lies that is nearest, 0–1. */
function shareOf(spans: Float64Array, k: number, y: number, z: number): number {
  const t = ((y - spans[k]) * spans[k + 2] + (z - spans[k + 1]) * spans[k + 3]) * spans[k + 4]
  return Math.min(1, Math.max(0, t))
}

function squareTo(spans: Float64Array, k: number, y: number, z: number): number {
  const t = shareOf(spans, k, y, z)
  const dy = y - spans[k] - spans[k + 2] * t
  const dz = z - spans[k + 1] - spans[k + 3] * t
  return dy * dy + dz * dz
}

/** Reads places in the units the spine is given in. */
export function readSpine(spine: Spine): Reader {
  const spans = spansOf(spine)
  const near = nearSpans(spans)
  const found: OnSpine = { along: 0, round: 0, aside: 0, plates: 0 }
  return (x, y, z) => {
    const list = near(y, z)
    let at = list[0]
    let best = Infinity
    for (let i = 0; i < list.length; i++) {
      const square = list.length === 1 ? 0 : squareTo(spans, list[i], y, z)
      if (square >= best) continue
      best = square
      at = list[i]
    }
    const t = shareOf(spans, at, y, z)
    const dy = y - spans[at] - spans[at + 2] * t
    const dz = z - spans[at + 1] - spans[at + 3] * t
    const side = x < 0 ? -x : x
    const share = side / (side + Math.sqrt(dy * dy + dz * dz) || 1)
    found.along = spans[at + 5] + spans[at + 6] * t
    found.plates = spans[at + 7] + spans[at + 8] * t
    found.aside = side
    found.round = dz * spans[at + 2] - dy * spans[at + 3] > 0 ? share : 2 - share
    return found
  }
}

/** Side of a square of the plane in which spines lie, and how far round them places are asked for. */
const square = 4
const margin = 44

/** Which spans can be the nearest at a place: kept for squares of the plane, since every sample asks. */
function nearSpans(spans: Float64Array): (y: number, z: number) => Uint16Array {
  const starts = Array.from({ length: spans.length / stride }, (_, i) => i * stride)
  const [lowY, highY] = reachOf(spans, starts, 0)
  const [lowZ, highZ] = reachOf(spans, starts, 1)
  const rows = Math.ceil((highY - lowY) / square)
  const columns = Math.ceil((highZ - lowZ) / square)
  const all = Uint16Array.from(starts)
  const lists = Array.from({ length: rows * columns }, (_, n) => {
    const y = lowY + (Math.floor(n / columns) + 0.5) * square
    const z = lowZ + ((n % columns) + 0.5) * square
    const far = starts.map((k) => Math.sqrt(squareTo(spans, k, y, z)))
    // From the middle of a square to its corner and back.
    const most = Math.min(...far) + square * Math.SQRT2
    return all.filter((_, i) => far[i] <= most)
  })
  return (y, z) => {
    const row = Math.floor((y - lowY) / square)
    const column = Math.floor((z - lowZ) / square)
    const isKnown = row >= 0 && row < rows && column >= 0 && column < columns
    return isKnown ? lists[row * columns + column] : all
  }
}

function reachOf(spans: Float64Array, starts: readonly number[], axis: 0 | 1): [number, number] {
  const ends = starts.flatMap((k) => [spans[k + axis], spans[k + axis] + spans[k + 2 + axis]])
  return [Math.min(...ends) - margin, Math.max(...ends) + margin]
}

/** Under the body, where it is plated. */
export function isPlated({ round, aside, plates }: OnSpine): boolean {
  return round > 1 && aside < plates
}

/** The edge of a plate; each bends back at its sides. */
export function isPlateEdge({ along, aside, plates }: OnSpine): boolean {
  const place = along * 0.72 - 0.5 * (aside / plates) ** 2
  return place - Math.floor(place) < 0.15
}

const columns = 10

/** The free edge of a scale: it lies over the next one and runs out at its sides. They grow faint down the flanks and towards the nose. */
export function isScaleEdge({ along, round }: OnSpine): boolean {
  const drift = Math.sin(along * 0.37 + 2.1 * round) * Math.sin(along * 0.11 - 1.3 * round)
  const fine = Math.min(1, 0.25 * along)
  return isEdge(along, 0.5 * round * columns, fine * (0.1 + 0.03 * drift - 0.045 * round))
}

/** The same round a leg: `x` and `z` from its middle, rows down from the top. */
export function isLegScaleEdge(x: number, y: number, z: number): boolean {
  const turn = z / (Math.abs(x) + Math.abs(z) + 1e-6)
  return isEdge(-y / 4.6, 2 * (x < 0 ? 2 - turn : turn) + 20, 0.005 + 0.0012 * y)
}

function isEdge(along: number, place: number, width: number): boolean {
  if (width <= 0) return false
  const row = Math.floor(along)
  const column = place + (row % 2 === 0 ? 0 : 0.5)
  const dx = column - Math.floor(column) - 0.5
  const dy = 0.5 * (along - row)
  const out = Math.sqrt(dx * dx + dy * dy) - 0.5
  return Math.abs(out) < width * (0.25 + 1.5 * dy)
}
