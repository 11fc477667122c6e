/** What plate is beaten from: shells with rolled lips, domes, bands round a limb, rivets. */
import { lerp } from '../../math/scalar.ts'
import { closedGrid, cord, grid, type Mesh, merge, tube } from '../../math/surface.ts'
import { add, addScaled, cross, normalize, scale, type Vec3 } from '../../math/vector.ts'
import type { Limb } from '../body/limb.ts'
import type { Part, Pattern, Region } from '../figure.ts'

export type Surface = (u: number, v: number) => Vec3
type Edge = 'top' | 'bottom' | 'sides'

export type ShellOptions = {
  material: string
  /** Material of the rolled edge. */
  lip: string
  lining?: string
  columns?: number
  rows?: number
  /** Closed round: u = 1 meets u = 0. */
  wrap?: boolean
  lips?: readonly Edge[]
  lipRadius: number
  flip?: boolean
  pattern?: Pattern
  region?: Region
  group?: string
}

/** A sheet of metal with its edges rolled outward. */
export function shell(name: string, surface: Surface, options: ShellOptions): Part[] {
  const { columns = 28, rows = 8, wrap = false, lips = ['bottom'] } = options
  const shared = options.region ? { region: options.region } : {}
  const plate: Part = {
    name,
    material: options.material,
    backMaterial: options.lining ?? options.material,
    ...(wrap && options.pattern
      ? closedGrid(columns, rows, surface)
      : grid(columns, rows, surface, { wrap, flip: options.flip ?? false })),
    ...(options.pattern && { pattern: options.pattern }),
    ...(options.group && { group: options.group }),
    ...shared,
  }
  const edges = lips.flatMap((edge) => edgeCords(surface, edge, options, columns, rows))
  if (edges.length === 0) return [plate]
  return [plate, { name: `${name}-lip`, material: options.lip, ...merge(edges), ...shared }]
}

/** Corners of a lip's section; lips are a few pixels wide. */
const lipSides = 6

/** In large pixels nothing would be left of a rolled edge between two lines: it is of one piece with its plate. */
export function withQuietLips(parts: readonly Part[]): Part[] {
  const plateOf = ({ name }: Part) => name.replace(/-lip\b/, '')
  const lipped = new Set(parts.filter(({ name }) => /-lip\b/.test(name)).map(plateOf))
  return parts.map((part) =>
    part.group === undefined && lipped.has(plateOf(part))
      ? { ...part, group: `${part.material.split('.')[0]} ${plateOf(part)}` }
      : part,
  )
}

function edgeCords(
  surface: Surface,
  edge: Edge,
  options: ShellOptions,
  columns: number,
  rows: number,
): Mesh[] {
  const radius = options.lipRadius
  if (edge === 'sides')
    return [0, 1].map((u) =>
      cord(
        along((t) => surface(u, t), rows),
        radius,
        false,
        lipSides,
      ),
    )
  const v = edge === 'top' ? 0 : 1
  const path = along((t) => surface(t, v), columns)
  return [
    options.wrap
      ? cord(path.slice(0, -1), radius, true, lipSides)
      : cord(path, radius, false, lipSides),
  ]
}

function along(at: (t: number) => Vec3, steps: number): Vec3[] {
  return Array.from({ length: steps + 1 }, (_, i) => at(i / steps))
}

/** A band round a limb: t0 to t1 along it, `from`–`to` in degrees round it (0 front, 90 outside), above the skin by `lift`. */
export type BandForm = {
  t0: number
  t1: number
  from?: number
  to?: number
  lift: (v: number, angle: number) => number
}

export function limbBand(limb: Limb, { t0, t1, from = 0, to = 360, lift }: BandForm): Surface {
  return (u, v) => {
    const angle = (lerp(from, to, u) * Math.PI) / 180
    return limb.surface(lerp(t0, t1, v), angle, lift(v, angle))
  }
}

/** A ridge of height 1 down the front (angle 0), `width` radians wide. */
export function frontRidge(angle: number, width = 0.32): number {
  const away = Math.atan2(Math.sin(angle), Math.cos(angle)) / width
  return Math.exp(-away * away)
}

/** A bulging cap: `out` is the direction of its middle, radii along `side`, across it, and outward; it spans `reach` radians from the middle. */
export type DomeForm = {
  centre: Vec3
  out: Vec3
  side: Vec3
  radii: readonly [side: number, across: number, out: number]
  reach?: number
  /** Changes the local point (side, across, out) before it is placed. */
  shape?: (point: Vec3, turn: number, polar: number) => Vec3
}

export function dome({ centre, out, side, radii, reach = Math.PI / 2, shape }: DomeForm): Surface {
  const outward = normalize(out)
  const across = normalize(cross(outward, side))
  const sideways = cross(across, outward)
  return (u, v) => {
    const turn = u * 2 * Math.PI
    const polar = v * reach
    const raw: Vec3 = [
      Math.sin(polar) * Math.cos(turn) * radii[0],
      Math.sin(polar) * Math.sin(turn) * radii[1],
      Math.cos(polar) * radii[2],
    ]
    const local = shape ? shape(raw, turn, polar) : raw
    return add(
      centre,
      add(scale(sideways, local[0]), add(scale(across, local[1]), scale(outward, local[2]))),
    )
  }
}

/** Round heads of rivets on a surface at the given (u, v). */
export function rivets(
  surface: Surface,
  at: readonly (readonly [u: number, v: number])[],
  radius: number,
): Mesh {
  return merge(at.map(([u, v]) => rivet(surface, u, v, radius)))
}

function rivet(surface: Surface, u: number, v: number, radius: number): Mesh {
  const point = surface(u, v)
  const step = 0.01
  const right = subtractPoints(surface(Math.min(1, u + step), v), surface(Math.max(0, u - step), v))
  const down = subtractPoints(surface(u, Math.min(1, v + step)), surface(u, Math.max(0, v - step)))
  const out = normalize(cross(down, right))
  const path = [
    addScaled(point, out, -radius * 0.4),
    addScaled(point, out, radius * 0.3),
    addScaled(point, out, radius * 0.7),
  ]
  return tube(path, (t) => radius * (1 - 0.75 * t * t), { sides: 8 })
}

function subtractPoints(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}
