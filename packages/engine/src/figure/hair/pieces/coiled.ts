/** Ropes, clouds and blocks of coiled hair, and hair that is alive. */
import { clamp, curve, lerp, smoothstep } from '../../../math/scalar.ts'
import { frameAt, type Path } from '../../../math/spline.ts'
import { grid, merge } from '../../../math/surface.ts'
import { add, addScaled, normalize, scale, subtract, type Vec3 } from '../../../math/vector.ts'
import { vertexNormals } from '../../../math/vertex-normals.ts'
import type { Part } from '../../figure.ts'
import { buildCloud, curlMarks } from '../afro.ts'
import type { HairContext } from '../hair-context.ts'
import { hairline } from '../hairline.ts'
import { foreheadPaths, hangingPaths } from '../hanging.ts'
import { buildRopes } from '../rope.ts'
import { directionOf } from '../space.ts'
import type { BlockPiece, CloudPiece, DropsPiece, RopesPiece, SnakesPiece } from '../style-row.ts'
import { innerFall } from '../styles/textured.ts'
import { heightOf } from './loose.ts'

const radians = Math.PI / 180

export function ropesOf(context: HairContext, piece: RopesPiece): Part[] {
  const name = { loc: 'locs', braid: 'braids', ringlet: 'curls' }[piece.kind]
  const hem = heightOf(context, piece.hem)
  const short = { ...context, hem }
  const { only } = piece
  const keep = (azimuth: number, fall: number) => {
    if (only === undefined) return true
    const across = Math.abs(directionOf(azimuth * radians, fall * radians)[0])
    if ('middle' in only) return across < only.middle
    return Math.abs(azimuth) > only.from && Math.abs(azimuth) < only.to
  }
  const { rows, layer } = piece
  const paths = hangingPaths(short, { name, rows, layer, ragged: 0.2, wander: 0.06, keep })
  if (piece.fringed) paths.push(...foreheadPaths(context))
  return [
    ...(piece.filled ? [innerFall(short)] : []),
    buildRopes(context, name, piece.kind, paths, piece.radius),
  ]
}

export function cloudOf(context: HairContext, piece: CloudPiece): Part[] {
  return [buildCloud(context, piece.size * lerp(0.8, 1.2, context.hair.volume), piece.narrow)]
}

/** Cut to a block: flat on top, upright at the sides, faded below. */
export function blockOf(context: HairContext, piece: BlockPiece): Part[] {
  const { space, press } = context
  const line = hairline(context.feminine)
  const wide = space.skull.halfWidth(0.4) + piece.sides
  const top = piece.top - space.centre[1]
  const surface = (u: number, v: number): Vec3 => {
    const azimuth = u * 2 * Math.PI
    const degrees = Math.abs(azimuth > Math.PI ? azimuth - 2 * Math.PI : azimuth) / radians
    const edge = curve(line, degrees)
    const y = edge + (1 - edge) * Math.sin((1 - v) * (Math.PI / 2))
    const base = space.skull.surface(azimuth, y)
    const d = normalize(subtract(base, space.centre))
    const skull = space.reach(d)
    const deep = wide * 1.18
    const power = 7
    const block =
      (Math.abs(d[0] / wide) ** power +
        Math.abs(d[2] / deep) ** power +
        Math.max(0, d[1] / top) ** power) **
      (-1 / power)
    const grown = smoothstep(0.24, 0.62, y) * smoothstep(0, 0.16, y - edge)
    const r = lerp(skull + 0.02, Math.max(skull + 0.05, block), grown * (1 - press(d)))
    return addScaled(space.centre, d, r)
  }
  const mesh = grid(84, 44, surface, { wrap: true })
  const curls = piece.marks === 'curls' ? curlMarks(context, 150) : undefined
  const { skull } = space
  return [
    {
      name: 'hair block',
      material: 'hair',
      group: 'hair',
      creaseCosine: -1,
      ...mesh,
      normals: vertexNormals(mesh),
      pattern: (point) => {
        const ly = skull.toLocal([point.x, point.y, point.z])[1]
        const rows = Math.sin(point.u * 900) * Math.sin(point.v * 240)
        if (ly < 0.2 || (ly < 0.4 && rows > (ly - 0.2) / 0.2 + 0.1)) return 'hair.shaved'
        return curls?.(point)
      },
    },
  ]
}

/** Snakes that rise from the scalp, turn down and look about. */
export function snakesOf(context: HairContext, piece: SnakesPiece): Part[] {
  const { space } = context
  const random = context.random('snakes')
  const snakes = piece.rows.flatMap(([down, count], row) =>
    Array.from({ length: count }, (_, i) => {
      // Above the face only the uppermost row has room.
      const gap = row === 0 ? 0 : 62 - row * 4
      const place = (i + 0.5 + random.between(-0.15, 0.15)) / count
      const azimuth = lerp(gap, 360 - gap, place) - (row === 0 ? 180 : 0)
      const d = directionOf(azimuth * radians, down * radians)
      const size = random.between(0.85, 1.25) * (row === 0 ? 0.8 : 1)
      return { d, size, phase: random.between(0, 6), turn: random.pick([-1, 1]) }
    }),
  )
  const meshes = snakes.map(({ d, size, phase, turn }, number) => {
    const across = normalize([d[2], 0, -d[0] || 0.01])
    const path: Path = Array.from({ length: 25 }, (_, k): Vec3 => {
      const t = k / 24
      const start = addScaled(space.centre, d, space.reach(d) - 0.03)
      const out = addScaled(start, d, size * (1.2 * t - 0.45 * t * t))
      const fall = -0.95 * size * t * t * (1 - 0.35 * d[1]) + 0.24 * size * smoothstep(0.7, 1, t)
      const swing = 0.15 * turn * Math.sin(t * 8 + phase) * smoothstep(0, 0.3, t)
      return add(add(out, [0, fall, 0]), scale(across, swing))
    })
    return snakeMesh(path, number)
  })
  const mesh = merge(meshes)
  return [
    {
      name: 'snakes',
      material: 'hair',
      group: 'locks',
      creaseCosine: -1,
      ...mesh,
      normals: vertexNormals(mesh),
      pattern: ({ u, v }) => snakeTone(u - Math.floor(u), v),
    },
  ]
}

/** uv: u = number of the snake + position round it (0 = its back), v from tail to nose. */
function snakeMesh(path: Path, number: number) {
  const mesh = grid(10, 26, (u, v): Vec3 => {
    const { centre, normal, binormal } = frameAt(path, v, [0, 1, 0])
    const angle = u * 2 * Math.PI
    const head = smoothstep(0.78, 0.87, v) * smoothstep(1.02, 0.93, v)
    const close = Math.sqrt(clamp((1 - v) / 0.05))
    const r = (0.062 * (1 - 0.25 * v) + 0.035 * head) * close
    const flat = lerp(1, 0.72, head)
    return add(
      addScaled(centre, binormal, -Math.sin(angle) * r),
      scale(normal, Math.cos(angle) * r * flat),
    )
  })
  for (let i = 0; i < mesh.uvs.length; i += 2) mesh.uvs[i] = number + 0.001 + 0.998 * mesh.uvs[i]
  return mesh
}

function snakeTone(u: number, v: number): string | undefined {
  const back = Math.min(u, 1 - u)
  if (v > 0.885 && v < 0.925 && Math.abs(back - 0.15) < 0.045) return 'hair.eye'
  if (back > 0.36) return 'hair.shine'
  const row = v * 30 + 2 * back
  return v < 0.84 && Math.abs(row - Math.round(row)) < 0.13 && back < 0.28 ? 'hair.line' : undefined
}

/** Drops under the ends of hair that runs. */
export function dropsOf(context: HairContext, piece: DropsPiece): Part[] {
  const { space } = context
  const random = context.random('drops')
  const hem = heightOf(context, piece.hem)
  const meshes = Array.from({ length: piece.count }, (_, i) => {
    const azimuth = lerp(55, 305, (i + random.between(0.2, 0.8)) / piece.count) * radians
    const out = directionOf(azimuth, 96 * radians)
    const r = space.reach(out) + random.between(0.12, 0.2)
    const centre: Vec3 = [out[0] * r, hem - random.between(0.02, 0.3), space.centre[2] + out[2] * r]
    const size = random.between(0.035, 0.06)
    return grid(
      12,
      10,
      (u, v): Vec3 => {
        const d = directionOf(u * 2 * Math.PI, v * Math.PI)
        const tip = d[1] > 0 ? 1 + 0.9 * d[1] ** 2 : 1
        return add(centre, [
          d[0] * size * (1 - 0.3 * Math.max(0, d[1])),
          d[1] * size * tip,
          d[2] * size,
        ])
      },
      { wrap: true },
    )
  })
  const mesh = merge(meshes)
  return [{ name: 'side drops', material: 'hair', ...mesh, normals: vertexNormals(mesh) }]
}
