/** Shapes headgear is made of: surfaces round the head, rolls, cords and little things set on them. */
import { spline } from '../../math/spline.ts'
import { cord, grid, type Mesh, mapPoints, tube } from '../../math/surface.ts'
import {
  add,
  cross,
  distance,
  mix,
  normalize,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'

/** (angle, t) → point: angle 0 front, π/2 the character's left; t from the upper edge 0 to the lower 1. */
export type Round = (angle: number, t: number) => Vec3

export type RoundOptions = {
  columns?: number
  rows?: number
  /** Angles in radians; from back over the front to the back by default, so that the seam lies behind. */
  from?: number
  to?: number
  flip?: boolean
}

/** A surface round the head, facing outward when t runs downward. uv: u along the angle 0–1 (.5 is the front of a whole turn), v = t. */
export function round(surface: Round, options: RoundOptions = {}): Mesh {
  const { columns = 48, rows = 8, from = -Math.PI, to = Math.PI, flip = false } = options
  const mesh = grid(columns, rows, (u, v) => surface(from + (to - from) * u, v), { flip })
  return { ...mesh, normals: sewnNormals(mesh, columns + 1) }
}

/** A surface with its own back at a distance: brims, visors and plates that are seen from both sides. The edge at t = 1 is closed. */
export function thick(
  surface: Round,
  depth: number,
  options: RoundOptions & { hasSides?: true } = {},
): Mesh {
  const { columns = 56, rows = 6, from = -Math.PI, to = Math.PI, flip = false } = options
  const all = rows * 2 + 1
  const mesh = grid(
    columns,
    all,
    (u, v) => {
      const angle = from + (to - from) * u
      const row = Math.round(v * all)
      if (row <= rows) return surface(angle, row / rows)
      const t = (all - row) / rows
      // Without sides a ribbon is not there when it is seen from beside.
      if (options.hasSides && (u === 0 || u === 1)) return surface(angle, t)
      const { out } = spotOn(surface, angle, t)
      return add(surface(angle, t), scale(out, flip ? depth : -depth))
    },
    { flip },
  )
  return { ...mesh, normals: sewnNormals(mesh, columns + 1) }
}

/** Smooth normals that do not break where first and last column meet, nor where the first row is one point. */
function sewnNormals(mesh: Mesh, width: number): Float32Array {
  const normals = vertexNormals(mesh)
  const { positions } = mesh
  const count = positions.length / 3
  const at = (list: Float32Array, i: number): Vec3 => [
    list[3 * i],
    list[3 * i + 1],
    list[3 * i + 2],
  ]
  const meets = (i: number, j: number) => distance(at(positions, i), at(positions, j)) < 1e-4
  const share = (members: readonly number[]) => {
    const sum = members.reduce((total: Vec3, i) => add(total, at(normals, i)), [0, 0, 0])
    const mean = normalize(sum)
    for (const i of members) normals.set(mean, 3 * i)
  }
  for (let first = 0; first + width <= count; first += width) {
    const row = Array.from({ length: width }, (_, i) => first + i)
    if (meets(first, first + (width >> 1)) && meets(first, first + 1)) share(row)
    else if (meets(first, first + width - 1)) share([first, first + width - 1])
  }
  return normals
}

/** A cord round the head along a surface at t. */
export function roundCord(surface: Round, t: number, radius: number, steps = 56, sides = 6): Mesh {
  const path = Array.from({ length: steps }, (_, i) =>
    surface((i / steps) * 2 * Math.PI - Math.PI, t),
  )
  return cord(path, radius, true, sides)
}

/** A cord along an arc of a surface. */
export function arcCord(
  surface: Round,
  t: number,
  from: number,
  to: number,
  radius: number,
  steps = 36,
): Mesh {
  const path = Array.from({ length: steps + 1 }, (_, i) =>
    surface(from + ((to - from) * i) / steps, t),
  )
  return cord(path, radius)
}

/** A tapering bar along a smooth curve. */
export function bar(
  points: readonly Vec3[],
  radius: (t: number) => number | readonly [number, number],
  segments = 20,
  sides = 10,
  up: Vec3 = [0, 0, 1],
): Mesh {
  return tube(spline(points, segments), radius, { sides, up })
}

/** A ball with radii x, y, z. */
export function ball(centre: Vec3, x: number, y = x, z = x, sides = 12): Mesh {
  return grid(
    sides,
    Math.max(6, Math.round(sides * 0.6)),
    (u, v): Vec3 => {
      const turn = u * 2 * Math.PI
      const fall = v * Math.PI
      return [
        centre[0] + Math.sin(turn) * Math.sin(fall) * x,
        centre[1] + Math.cos(fall) * y,
        centre[2] + Math.cos(turn) * Math.sin(fall) * z,
      ]
    },
    { wrap: true },
  )
}

/** Where something is set down: a point, and the axes its own x, y and z take. */
export type Spot = { centre: Vec3; right: Vec3; up: Vec3; out: Vec3 }

/** A spot on a round surface, its z facing outward and its y up the surface. */
export function spotOn(surface: Round, angle: number, t: number): Spot {
  const h = 0.01
  const right = normalize(subtract(surface(angle + h, t), surface(angle - h, t)))
  const down = subtract(surface(angle, Math.min(1, t + h)), surface(angle, Math.max(0, t - h)))
  const out = normalize(cross(down, right))
  return { centre: surface(angle, t), right, up: normalize(cross(out, right)), out }
}

export function setAt(mesh: Mesh, { centre, right, up, out }: Spot): Mesh {
  return mapPoints(mesh, ([x, y, z]) =>
    add(add(centre, scale(right, x)), add(scale(up, y), scale(out, z))),
  )
}

/** A closed line round a surface, measured once: cheap to ask again and again. */
export function lineRound(surface: Round, t: number, steps = 96): (angle: number) => Vec3 {
  const points = Array.from({ length: steps }, (_, i) => surface((i / steps) * 2 * Math.PI, t))
  return (angle) => {
    const turn = angle / (2 * Math.PI)
    const f = (turn - Math.floor(turn)) * steps
    const i = Math.floor(f) % steps
    return mix(points[i], points[(i + 1) % steps], f - Math.floor(f))
  }
}
