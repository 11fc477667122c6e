/** Fins: skin on rays that fan out from a root. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh } from '../../math/surface.ts'
import { add, cross, normalize, perpendicular, scale, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { lowerMaterial } from './lower-builder.ts'

export type FinShape = {
  root: Vec3
  /** Where its middle points, and roughly which way its flat side faces. */
  along: Vec3
  facing: Vec3
  /** Angles in radians of its first and last ray from `along`. */
  spread: readonly [from: number, to: number]
  /** Length in cm of a ray, by its place 0–1. */
  reach: (place: number) => number
  /** Half the breadth of the root, in cm. */
  breadth: number
  /** How far the ends bend away from the viewer, as a share of the length. */
  bend: number
  rays: number
}

export function fin(name: string, shape: FinShape): Part {
  return {
    name,
    material: lowerMaterial.second,
    backMaterial: lowerMaterial.second,
    creaseCosine: -1,
    pattern: rayPattern(shape.rays),
    ...finMesh(shape),
  }
}

function finMesh({ root, along, facing, spread, reach, breadth, bend, rays }: FinShape): Mesh {
  const axis = normalize(along)
  const out = perpendicular(facing, axis)
  const across = cross(axis, out)
  return grid(rays * 4, 10, (u, v) => {
    const angle = lerp(spread[0], spread[1], u)
    const direction = add(scale(axis, Math.cos(angle)), scale(across, Math.sin(angle)))
    // Between rays the edge is drawn in.
    const notch = 1 - 0.07 * Math.sin(u * rays * Math.PI) ** 2 * smoothstep(0.5, 1, v)
    const length = reach(u) * v * notch
    const ripple = 0.035 * Math.sin(u * rays * Math.PI * 2) * v
    const away = -(bend * v * v + ripple) * reach(u)
    const start = scale(across, lerp(-breadth, breadth, u))
    return add(add(add(root, start), scale(direction, length)), scale(out, away))
  })
}

function rayPattern(rays: number): Pattern {
  return ({ u, v }) => {
    const place = u * rays
    const off = Math.abs(place - Math.round(place))
    if (off < 0.075 * (1.15 - v) + 0.02 && v > 0.06) return lowerMaterial.points
    return v > 0.9 && v < 0.93 ? lowerMaterial.main : undefined
  }
}
