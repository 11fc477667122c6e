/** The small set of shapes all props are made of. Units are centimetres, y up, front to +z. */

import { plate } from '../../math/plate.ts'
import { curve, type Keys, lerp } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import {
  cord,
  grid,
  lathe,
  type Mesh,
  mapPoints,
  merge,
  orientOutward,
  tube,
} from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'

export type PartOptions = Partial<Omit<Part, keyof Mesh | 'name' | 'material'>>

/** Names a mesh and gives it a material. */
export function piece(name: string, material: string, mesh: Mesh, options: PartOptions = {}): Part {
  return { name, material, ...mesh, ...options }
}

/** A round bar from y0 up to y1; radii at both ends, `bulge` at the middle on top. */
export function rod(y0: number, y1: number, r0: number, r1 = r0, bulge = 0, sides = 16): Mesh {
  const steps = 10
  const profile = Array.from({ length: steps + 1 }, (_, i) => {
    const t = 1 - i / steps
    return [lerp(r0, r1, t) + bulge * Math.sin(Math.PI * t), lerp(y0, y1, t)] as const
  })
  return lathe([[0, y1], ...profile, [0, y0]], sides)
}

/** A ball flattened to radii x, y, z. */
export function ball(centre: Vec3, x: number, y = x, z = x, sides = sidesFor(x, y, z)): Mesh {
  const rows = Math.round(sides * 0.6)
  const round = Array.from({ length: rows + 1 }, (_, i) => {
    const angle = (i / rows) * Math.PI
    return [Math.sin(angle), Math.cos(angle)] as const
  })
  return mapPoints(lathe(round, sides), (p) => [
    centre[0] + p[0] * x,
    centre[1] + p[1] * y,
    centre[2] + p[2] * z,
  ])
}

/** The half of a ball that stands out to the front of what it is set on: nothing of it is seen from behind. */
export function dome(centre: Vec3, x: number, y: number, z: number): Mesh {
  return mapPoints(ball(centre, x, y, z), (p) => [p[0], p[1], Math.max(p[2], centre[2] + 0.06)])
}

/** Studs and beads are a few pixels wide. */
function sidesFor(...radii: readonly number[]): number {
  return Math.max(...radii) < 1.5 ? 12 : 18
}

/** A ring lying round the y axis at height y. */
export function ring(y: number, radius: number, thickness: number, sides = 24): Mesh {
  const path: Path = Array.from({ length: sides }, (_, i): Vec3 => {
    const angle = (i / sides) * 2 * Math.PI
    return [Math.sin(angle) * radius, y, Math.cos(angle) * radius]
  })
  return cord(path, thickness, true, thickness < 1.2 ? 6 : 8)
}

/** A ring standing in the x, y plane. */
export function hoop(centre: Vec3, radius: number, thickness: number, sides = 28): Mesh {
  const path: Path = Array.from({ length: sides }, (_, i): Vec3 => {
    const angle = (i / sides) * 2 * Math.PI
    return [centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius, centre[2]]
  })
  const points = [...path, path[0], path[1]]
  return orientOutward(tube(points, () => thickness, { sides: 8, cap: false, up: [0, 0, 1] }))
}

/** A bar along a smooth curve through points. */
export function bent(
  points: Path,
  radius: number | ((t: number) => number | readonly [number, number]),
  segments = 20,
  sides = 10,
): Mesh {
  return tube(spline(points, segments), typeof radius === 'number' ? () => radius : radius, {
    sides,
    up: [0.02, 0.01, 1],
  })
}

/** A flat thing cut from a sheet, at z, its outline smoothed when asked. */
export function cut(
  outline: readonly (readonly [number, number])[],
  depth: number,
  bevel = depth * 0.4,
  z = 0,
): Mesh {
  const flat = plate(outline, depth, bevel, bevel)
  return z === 0 ? flat : shifted(flat, [0, 0, z])
}

export function shifted(mesh: Mesh, by: Vec3): Mesh {
  return mapPoints(mesh, (p) => [p[0] + by[0], p[1] + by[1], p[2] + by[2]])
}

export function scaled(mesh: Mesh, x: number, y = x, z = x): Mesh {
  return mapPoints(mesh, (p) => [p[0] * x, p[1] * y, p[2] * z])
}

/** Turned about the z axis, counter-clockwise seen from the front. */
export function rolled(mesh: Mesh, degrees: number): Mesh {
  const c = Math.cos((degrees * Math.PI) / 180)
  const s = Math.sin((degrees * Math.PI) / 180)
  return mapPoints(mesh, ([x, y, z]) => [x * c - y * s, x * s + y * c, z])
}

/** A box of half sizes, with softened edges. */
export function box(
  centre: Vec3,
  x: number,
  y: number,
  z: number,
  bevel = Math.min(x, y, z) * 0.25,
): Mesh {
  return shifted(
    plate(
      [
        [-x, -y],
        [x, -y],
        [x, y],
        [-x, y],
      ],
      z,
      bevel,
      bevel,
    ),
    centre,
  )
}

export type BladeForm = {
  /** Heights of heel and point. */
  from: number
  to: number
  /** Half width along the blade, t 0 heel – 1 point. */
  width: Keys
  thickness: number
  /** Sideways bend in cm, t 0–1. */
  bend?: (t: number) => number
  /** Sharp on one side only: the back is blunt. */
  single?: boolean
  rows?: number
  /** Across each of its facets. */
  columns?: number
}

/** A blade of diamond section, made of flat facets so that its ridge reads. */
export function blade({
  from,
  to,
  width,
  thickness,
  bend = () => 0,
  single = false,
  rows = 28,
  columns = 1,
}: BladeForm): Mesh {
  const point = (t: number, side: -1 | 0 | 1, z: number): Vec3 => {
    const half = curve(width, t)
    const ridge = single ? -half * 0.35 : 0
    return [
      bend(t) + (side === 0 ? ridge : side * half),
      lerp(from, to, t),
      z * thickness * Math.min(1, (half / width[0][1]) * 1.2),
    ]
  }
  const facet = (a: -1 | 0 | 1, az: number, b: -1 | 0 | 1, bz: number) =>
    grid(columns, rows, (u, v) => {
      const start = point(1 - v, a, az)
      const end = point(1 - v, b, bz)
      return [lerp(start[0], end[0], u), start[1], lerp(start[2], end[2], u)]
    })
  return merge([facet(-1, 0, 0, 1), facet(0, 1, 1, 0), facet(1, 0, 0, -1), facet(0, -1, -1, 0)])
}

/** A cloth panel in the x, y plane: (u, v) from the upper left; `drape` gives the depth. */
export function panel(
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  drape: (u: number, v: number) => number,
  columns = 24,
  rows = 24,
): Mesh {
  return grid(columns, rows, (u, v) => [lerp(x0, x1, u), lerp(y1, y0, v), drape(u, v)])
}

/** Wound strips round a grip: alternates two materials along a helix. */
export function wound(material: string, turns: number, share = 0.3): Pattern {
  return ({ u, v }) => ((((v * turns + u) % 1) + 1) % 1 < share ? material : undefined)
}

/** Wood grain: thin lines along the length. */
export function bands(
  material: string,
  at: readonly (readonly [from: number, to: number])[],
): Pattern {
  return ({ v }) => (at.some(([from, to]) => v > from && v < to) ? material : undefined)
}

/** A smooth lathe: the profile is rounded by a curve through its points. */
export function turned(
  profile: readonly (readonly [radius: number, y: number])[],
  rows = 30,
): Mesh {
  const path = spline(
    profile.map(([radius, y]): Vec3 => [radius, y, 0]),
    rows,
  )
  return lathe(
    path.map(([radius, y]) => [Math.max(0, radius), y] as const),
    28,
  )
}

/** A closed outline rounded by a curve through its corners. */
export function smoothOutline(
  corners: readonly (readonly [number, number])[],
  points: number,
): [number, number][] {
  const path = corners.map(([x, y]): Vec3 => [x, y, 0])
  return spline(path, points, true).map(([x, y]) => [x, y])
}
