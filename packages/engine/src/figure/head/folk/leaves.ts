/** Leaves that grow at the temples of plant people. */
import { grid, type Mesh, mapPoints, merge } from '../../../math/surface.ts'
import { add, cross, normalize, scale, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { onSides } from '../../mirrored.ts'
import type { Skull } from '../skull.ts'

export function templeLeaves(skull: Skull): Part[] {
  const leaves: readonly (readonly [
    angle: number,
    y: number,
    long: number,
    out: number,
    up: number,
  ])[] = [
    [1.25, 0.2, 0.5, 0.75, 0.75],
    [1.45, 0.32, 0.62, 0.6, 1.1],
    [1.6, 0.05, 0.46, 1, 0.15],
    [1.75, 0.24, 0.56, 0.85, 0.55],
  ]
  const mesh = merge(
    leaves.map(([angle, y, long, out, up]) => leaf(skull, angle, y, long, out, up)),
  )
  const part: Part = {
    name: 'leaves',
    material: 'face.leaf',
    pattern: ({ u, v }) => (Math.abs(u - 0.5) < 0.035 && v > 0.05 ? 'face.vein' : undefined),
    ...mapPoints(mesh, skull.place),
  }
  return onSides([part])
}

function leaf(skull: Skull, angle: number, y: number, long: number, out: number, up: number): Mesh {
  const root = skull.surface(angle, y, -0.03)
  const normal = skull.normal(angle, y)
  const along = normalize(add(scale(normal, out), [0, up, -0.25]))
  const across = normalize(cross(along, normal))
  const lift = normalize(cross(across, along))
  return grid(8, 12, (u, v) => {
    const wide = 0.3 * long * Math.sin(Math.PI * v ** 0.8) ** 0.8
    const side = (u - 0.5) * 2
    const bend: Vec3 = scale(
      lift,
      0.12 * long * v * v - 0.1 * long * side * side * Math.sin(Math.PI * v),
    )
    return add(add(root, scale(along, v * long)), add(scale(across, side * wide), bend))
  })
}
