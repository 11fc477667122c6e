/** Soft boxes of leather and cloth: pouches, satchels, packs. */
import { grid, type Mesh, mapPoints, orientOutward } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'

/** Knots, keepers and the like, in cm. All boxes have columns that fall on their corners: eighths of a turn. */
const small = 8

/** How square a box is: the lower, the sharper its edges. */
const power = 0.42

/** A rounded box about the origin, x right, y up, z out; fuller below than above. */
export function softBox(width: number, height: number, depth: number, sag = 0.15): Mesh {
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

/** The flap over a soft box: a sheet that lies on it, from behind its top edge over that and down its front. */
export function flap(width: number, height: number, depth: number, drop: number): Mesh {
  const off = 0.35
  const [wide, tall, deep] = [width / 2 + off, height / 2 + off, depth / 2 + off]
  // Heights, 1 the top and −1 the foot, where it begins behind and ends in front.
  const [from, to] = [0.6, Math.max(-0.9, 1 - drop / tall)]
  const turnAt = (level: number) => Math.asin(Math.sign(level) * Math.abs(level) ** (1 / power))
  const [first, last] = [Math.PI - turnAt(from), turnAt(to)]
  const bulge = (value: number) => Math.sign(value) * Math.abs(value) ** power
  return grid(12, 24, (u, v): Vec3 => {
    const side = 2 * u - 1
    const corner = 1 - 0.12 * Math.max(0, (v - 0.75) / 0.25) ** 2 * Math.abs(side)
    const x = 0.93 * side * corner
    const ring = (1 - Math.abs(x) ** (2 / power)) ** (power / 2)
    const turn = first + (last - first) * v
    const y = bulge(Math.sin(turn)) * ring
    const full = 1 - 0.06 * y
    return [x * wide * full, y * tall, bulge(Math.cos(turn)) * ring * deep * full]
  })
}

/** A copy scaled and moved. */
export function shifted(mesh: Mesh, by: Vec3): Mesh {
  return mapPoints(mesh, ([x, y, z]) => [x + by[0], y + by[1], z + by[2]])
}
