/** Small shapes that fabrics repeat. */

/** A five-pointed star of radius 1, turned by `turn` radians. */
export function starAt(x: number, y: number, turn: number): boolean {
  const r = Math.hypot(x, y)
  if (r > 1) return false
  const beat = (Math.PI * 2) / 5
  const angle = Math.atan2(y, x) + turn
  const folded = Math.abs(angle - Math.round(angle / beat) * beat)
  // The edge runs from a point at radius 1 to a notch at radius .42.
  const notch = Math.PI / 5
  const px = r * Math.cos(folded)
  const py = r * Math.sin(folded)
  const [nx, ny] = [0.42 * Math.cos(notch), 0.42 * Math.sin(notch)]
  return (nx - 1) * py - ny * (px - 1) >= 0
}

/** Strokes of letter-like signs: each is a line between two corners of a 3 × 3 grid. */
const strokes: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 0, 2],
  [1, 0, 1, 2],
  [2, 0, 2, 2],
  [0, 0, 2, 1],
  [2, 0, 0, 1],
  [0, 1, 2, 2],
  [2, 1, 0, 2],
  [0, 0, 1, 0],
  [1, 2, 2, 2],
]

/** One of many angular signs in the unit square, chosen by `code`. */
export function glyphAt(x: number, y: number, code: number): boolean {
  const px = (x - 0.2) / 0.3
  const py = (y - 0.12) / 0.38
  let isStem = false
  for (let i = 0; i < strokes.length; i++) {
    const isDrawn =
      i < 3 ? !isStem && (((code >>> i) & 1) === 1 || i === 2) : ((code >>> (i + 2)) & 3) === 0
    if (!isDrawn) continue
    if (i < 3) isStem = true
    const [ax, ay, bx, by] = strokes[i]
    const dx = bx - ax
    const dy = by - ay
    const t = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)))
    const away = Math.hypot((px - ax - dx * t) * 0.8, py - ay - dy * t)
    if (away < 0.17) return true
  }
  return false
}
