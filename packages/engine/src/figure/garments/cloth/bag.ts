/** Soft boxes of leather and cloth: pouches, satchels, packs. */
import { grid, type Mesh, mapPoints, orientOutward } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'

/** Knots, keepers and the like, in cm. All boxes have columns that fall on their corners: eighths of a turn. */
const small = 8

/** A rounded box about the origin, x right, y up, z out; fuller below than above. */
export function softBox(width: number, height: number, depth: number, sag = 0.15): Mesh {
  const power = 0.42
  const bulge = (value: number) => Math.sign(value) * Math.abs(value) ** power
  const columns = Math.max(width, height, depth) < small ? 16 : 24
  const mesh = grid(
    columns,
    columns / 2,
    (u, v): Vec3 => {
      const angle = u * 2 * Math.PI
      const turn = (v - 0.5) * Math.PI
      const ring = Math.max(0.001, Math.cos(turn)) ** power
      const y = -bulge(Math.sin(turn))
      const full = 1 - sag * y
      return [
        (bulge(Math.sin(angle)) * ring * width * full) / 2,
        (y * height) / 2,
        (bulge(Math.cos(angle)) * ring * depth * full) / 2,
      ]
    },
    { wrap: true },
  )
  return orientOutward(mesh)
}

/** The flap over a soft box: a curved sheet from behind its top edge down its front. */
export function flap(width: number, height: number, depth: number, drop: number): Mesh {
  const mesh = grid(10, 16, (u, v): Vec3 => {
    const side = u - 0.5
    const along = v * (depth + drop)
    const corner = 1 - 0.35 * Math.max(0, (v - 0.75) / 0.25) ** 2 * Math.abs(side) * 2
    const x = side * width * 1.02 * corner
    const round = 0.16 * Math.cos(side * Math.PI)
    if (along < depth)
      return [x, height / 2 + 0.1 + 0.3 * Math.sin((along / depth) * Math.PI), -depth / 2 + along]
    const below = along - depth
    return [
      x,
      height / 2 + 0.05 - below + 0.5 * Math.abs(side) * (v > 0.9 ? 1 : 0),
      depth / 2 + 0.3 + round * depth * 0.2,
    ]
  })
  return mesh
}

/** A copy scaled and moved. */
export function shifted(mesh: Mesh, by: Vec3): Mesh {
  return mapPoints(mesh, ([x, y, z]) => [x + by[0], y + by[1], z + by[2]])
}
