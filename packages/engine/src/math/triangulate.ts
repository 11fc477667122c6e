/** Cuts a simple polygon into triangles by clipping ears. */

export type Outline = readonly (readonly [x: number, y: number])[]

/** Twice the signed area: positive when the outline runs counter-clockwise. */
export function signedArea(outline: Outline): number {
  return outline.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = outline[(i + 1) % outline.length]
    return sum + x * nextY - nextX * y
  }, 0)
}

type Point = readonly [x: number, y: number]

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

function contains(a: Point, b: Point, c: Point, p: Point): boolean {
  return turn(a, b, p) >= 0 && turn(b, c, p) >= 0 && turn(c, a, p) >= 0
}

/**
 * Triples of corner numbers, counter-clockwise whichever way the outline runs.
 * O(n²) for n corners; where an outline crosses itself the rest is closed by a fan.
 */
export function triangulate(outline: Outline): [number, number, number][] {
  const left = outline.map((_, i) => i)
  if (signedArea(outline) < 0) left.reverse()
  const triangles: [number, number, number][] = []
  let tries = left.length
  let at = 0
  while (left.length > 3 && tries > 0) {
    const count = left.length
    const [a, b, c] = [left[at % count], left[(at + 1) % count], left[(at + 2) % count]]
    if (isEar(outline, left, a, b, c)) {
      triangles.push([a, b, c])
      left.splice((at + 1) % count, 1)
      tries = left.length
    } else {
      at++
      tries--
    }
    at %= left.length
  }
  for (let i = 1; i + 1 < left.length; i++) triangles.push([left[0], left[i], left[i + 1]])
  return triangles
}

function isEar(
  outline: Outline,
  left: readonly number[],
  a: number,
  b: number,
  c: number,
): boolean {
  if (turn(outline[a], outline[b], outline[c]) <= 1e-12) return false
  return !left.some(
    (i) =>
      i !== a && i !== b && i !== c && contains(outline[a], outline[b], outline[c], outline[i]),
  )
}
