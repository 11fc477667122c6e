/** Flat shapes with thickness. */
import type { Mesh } from './surface.ts'
import { type Outline, signedArea, triangulate } from './triangulate.ts'
import type { Vec3 } from './vector.ts'

/** A flat shape in x, y with thickness 2 · `depth` along z and bevelled edges: blades, buckles, emblems. */
export function plate(
  outline: readonly (readonly [x: number, y: number])[],
  depth: number,
  bevel = 0,
  inset = 0,
): Mesh {
  const count = outline.length
  const inner = insetOutline(outline, inset)
  const rings = [
    inner.map(([x, y]): Vec3 => [x, y, depth]),
    outline.map(([x, y]): Vec3 => [x, y, depth - bevel]),
    outline.map(([x, y]): Vec3 => [x, y, bevel - depth]),
    inner.map(([x, y]): Vec3 => [x, y, -depth]),
  ]
  const positions: number[] = []
  const push = (...points: Vec3[]) => {
    for (const point of points) positions.push(...point)
  }
  const clockwise = signedArea(outline) < 0
  for (let i = 0; i < count; i++) {
    const j = (i + 1) % count
    for (let r = 0; r < 3; r++) {
      push(rings[r][j], rings[r][i], rings[r + 1][i], rings[r][j], rings[r + 1][i], rings[r + 1][j])
    }
  }
  for (const [a, b, c] of triangulate(inner)) {
    const [first, last] = clockwise ? [c, a] : [a, c]
    push(rings[0][first], rings[0][b], rings[0][last])
    push(rings[3][last], rings[3][b], rings[3][first])
  }
  const indices = Uint32Array.from({ length: positions.length / 3 }, (_, k) =>
    clockwise ? k - (k % 3) + (2 - (k % 3)) : k,
  )
  return {
    positions: new Float32Array(positions),
    indices,
    uvs: new Float32Array((positions.length / 3) * 2),
  }
}

function insetOutline(outline: Outline, inset: number): Outline {
  const turn = signedArea(outline) > 0 ? 1 : -1
  return outline.map(([x, y], i) => {
    const [ax, ay] = outline[(i + outline.length - 1) % outline.length]
    const [bx, by] = outline[(i + 1) % outline.length]
    const size = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) || 1
    return [x - ((by - ay) / size) * inset * turn, y + ((bx - ax) / size) * inset * turn] as const
  })
}
