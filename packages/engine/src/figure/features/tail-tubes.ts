/** Tails as tubes along a curve: smooth, shaggy, with a tip of another colour. */
import { curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import { closedGrid, type Mesh, tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import type { FeatureContext, Grown } from './feature-builder.ts'

type Look = { sides: number; pattern?: Pattern; tufts?: number }

export function grownTail(context: FeatureContext, path: Path, keys: Keys, look: Look): Grown {
  const { feature, material, bodies, fan } = context
  const size = bodies.left.unit * lerp(1, feature.size, 0.5) * (fan?.thickness ?? 1)
  const radius = (t: number) => curve(keys, t) * size
  const tail: Part = {
    name: feature.kind,
    material: material.main,
    creaseCosine: -1,
    ...(look.pattern && { pattern: look.pattern }),
    ...shaggyTube(path, radius, look.sides, look.tufts ?? 0),
  }
  return { parts: [tail], stems: [{ path, radius }] }
}

/** A tube whose outline breaks into tufts that point to the tip. */
function shaggyTube(path: Path, radius: (t: number) => number, sides: number, tufts: number): Mesh {
  if (tufts === 0) return withSeam(tube(path, radius, { sides, cap: false }), sides)
  const fine = spline(path, 90)
  const axis = sides
  let ring = 0
  const mesh = tube(fine, (t) => radius(t), { sides, cap: false })
  const { positions } = mesh
  for (let i = 0; i < fine.length; i++) {
    const t = i / (fine.length - 1)
    for (let k = 0; k < axis; k++) {
      const at = (ring + k) * 3
      const phase = t * tufts + ((k * 2) % axis) / axis + (k % 2) * 0.37
      const saw = phase - Math.floor(phase)
      const lift = 1 + 0.17 * (saw ** 1.6 - 0.35) * smoothstep(0.08, 0.25, t)
      for (let c = 0; c < 3; c++) {
        positions[at + c] = fine[i][c] + (positions[at + c] - fine[i][c]) * lift
      }
    }
    ring += axis
  }
  return withSeam(mesh, sides)
}

/** The same tube with vertices of its own where it closes: points of colour would be gone through backwards there, as a comb. */
function withSeam({ positions }: Mesh, sides: number): Mesh {
  const rows = positions.length / 3 / sides - 1
  return closedGrid(sides, rows, (u, v): Vec3 => {
    const at = 3 * (Math.round(v * rows) * sides + (Math.round(u * sides) % sides))
    return [positions[at], positions[at + 1], positions[at + 2]]
  })
}

/** The tip's colour, its border in points. */
export function tipFrom(second: string, from: number): Pattern {
  return ({ u, v }) => {
    const saw = Math.abs(((u * 6) % 1) - 0.5) * 2
    return v > from + 0.07 * saw ? second : undefined
  }
}
