/** Combed heads and what hangs from a knot: tails, plaits, drills and bundles of ropes. */
import { clamp, curve, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import { frameAt, type Path, pointAt, spline } from '../../../math/spline.ts'
import { grid } from '../../../math/surface.ts'
import { add, addScaled, cross, normalize, scale, type Vec3 } from '../../../math/vector.ts'
import { vertexNormals } from '../../../math/vertex-normals.ts'
import type { Part } from '../../figure.ts'
import { buildBraid, plait } from '../braid.ts'
import { buildCombed, knotAt } from '../combed.ts'
import type { HairContext } from '../hair-context.ts'
import { buildRopes, shorten } from '../rope.ts'
import { directionOf } from '../space.ts'
import type {
  BraidPiece,
  CombPiece,
  DrillPiece,
  Place,
  RopeTailPiece,
  ScalpBraidPiece,
  TailPiece,
} from '../style-row.ts'
import { evenSteps } from '../styles/textured.ts'
import { combedTo } from '../styles/tied.ts'
import { buildBand, buildTail, hangingPath } from '../tail.ts'
import { heightOf } from './loose.ts'

const radians = Math.PI / 180

type Placed = { at: Place; under?: Place; pair?: boolean; name: string }

/** Direction of a piece's place on one side, and its name there. */
export function placeOn(context: HairContext, { at, under }: Omit<Placed, 'name'>, side: number) {
  const [around, down] = context.covered !== 'none' && under ? under : at
  return knotAt(side * around, down)
}

function nameOn({ name, pair }: Placed, side: number): string {
  return pair ? `${name} ${side > 0 ? 'left' : 'right'}` : name
}

const turned = ([x, y, z]: Vec3, side: number): Vec3 => [side * x, y, z]

export function combOf(context: HairContext, piece: CombPiece, side: number): Part[] {
  const knot = placeOn(context, { at: piece.to, ...(piece.under && { under: piece.under }) }, side)
  const from = piece.pair ? (side > 0 ? 'left' : 'right') : 'all'
  const name = piece.pair ? `combed ${from}` : 'combed'
  const { line, height = 1 } = piece
  if (Math.abs(knot[0]) < 1e-6 && !line) return combedTo(context, knot, { height })
  return [
    buildCombed(context, name, knot, from, {
      height,
      ...(line && {
        line: {
          within: (line.within ?? 0) * radians,
          beyond: (line.beyond ?? 180) * radians,
          middle: knotAt(...line.middle),
        },
      }),
    }),
  ]
}

type HungPiece = TailPiece | BraidPiece | DrillPiece | RopeTailPiece

function lengthOf(context: HairContext, { hangs }: HungPiece, knot: Vec3): number {
  return typeof hangs === 'number' ? hangs : Math.max(0.7, knot[1] - heightOf(context, hangs.to))
}

function fallOf(context: HairContext, piece: HungPiece, side: number) {
  const knot = placeOn(context, piece, side)
  return {
    name: nameOn(piece, side),
    knot,
    heading: turned(piece.heading, side),
    gravity: piece.gravity ?? 1.6,
    length: lengthOf(context, piece, knot),
    before: piece.before ?? false,
  }
}

const usualShape: Keys = [
  [0, 0.36],
  [0.04, 0.4],
  [0.22, 0.94],
  [0.55, 1],
  [1, 0.6],
]

export function tailOf(context: HairContext, piece: TailPiece, side: number): Part[] {
  const full = piece.thick * (0.75 + 0.5 * clamp(context.hair.volume))
  const fall = fallOf(context, piece, side)
  return buildTail(context, {
    ...fall,
    radius: (piece.shape ?? usualShape).map(([at, r]) => [at, r * full] as const),
    ...(piece.flat !== undefined && { flat: piece.flat }),
    cut: {
      count: 7,
      ragged: 0.12,
      free: Math.min(1.1, fall.length * 0.42),
      belly: 0.05,
      lift: 0.05,
      bend: 0.7,
      ...piece.cut,
    },
  })
}

export function braidOf(context: HairContext, piece: BraidPiece, side: number): Part[] {
  const width = piece.width * (0.86 + 0.28 * clamp(context.hair.volume))
  const fall = fallOf(context, piece, side)
  if (piece.weave === 'bubbles') return bubblesOf(context, fall, width)
  return buildBraid(context, { ...fall, width, weave: piece.weave ?? 'plait' })
}

type Fall = ReturnType<typeof fallOf>

/** A tail tied at even distances, swelling between the ties. */
function bubblesOf(context: HairContext, fall: Fall, width: number): Part[] {
  const count = Math.max(2, Math.round(fall.length / (width * 2.6)))
  const shape: Keys = Array.from({ length: count * 2 + 1 }, (_, i) => [
    i / (count * 2 + 1),
    width * (i % 2 === 0 ? 0.34 : lerp(1.25, 0.85, i / (count * 2))),
  ])
  const tail = buildTail(context, {
    ...fall,
    radius: [...shape, [1, width * 0.5]],
    flat: 0.95,
    cut: { count: 6, ragged: 0.06, free: 0.3, belly: 0.02, lift: 0.02, bend: 0.4 },
  })
  const path = hangingPath(context, fall, width * 0.9)
  const bands = Array.from({ length: count - 1 }, (_, i) => {
    const t = (2 * (i + 1)) / (count * 2 + 1)
    const from = Math.min(path.length - 5, Math.round(t * (path.length - 1)) - 1)
    return buildBand(
      context,
      `${fall.name} tie ${i + 1}`,
      path.slice(from, from + 5),
      curve(shape, t) * 1.6,
    )
  })
  return [...tail, ...bands]
}

/** A corkscrew curl: a cone with one broad groove that winds to its point. */
export function drillOf(context: HairContext, piece: DrillPiece, side: number): Part[] {
  const fall = fallOf(context, piece, side)
  const path = hangingPath(context, fall, piece.width * 0.8)
  const width = piece.width * (0.85 + 0.3 * clamp(context.hair.volume))
  const groove = (u: number, v: number) => {
    const turn = piece.turns * v ** 0.8 + side * u
    return turn - Math.floor(turn)
  }
  const mesh = grid(
    24,
    64,
    (u, v): Vec3 => {
      const { centre, normal, binormal } = frameAt(path, v)
      const angle = u * 2 * Math.PI
      const taper = smoothstep(-0.12, 0.12, v) * (1 - v ** 1.6) ** 0.7 + 0.01
      const r = width * taper * (0.72 + 0.36 * Math.sin(Math.PI * groove(u, v)) ** 0.6)
      return addScaled(
        addScaled(centre, binormal, -Math.sin(angle) * r),
        normal,
        Math.cos(angle) * r,
      )
    },
    { wrap: true },
  )
  return [
    {
      name: fall.name,
      material: 'hair',
      group: 'hair',
      creaseCosine: -1,
      ...mesh,
      normals: vertexNormals(mesh),
      pattern: ({ u, v }) => {
        const at = groove(u, v)
        if (at < 0.05 || at > 0.95) return 'hair.line'
        if (context.hair.tip !== context.hair.colour && v > 0.76) return 'hair.tip'
        return at > 0.32 && at < 0.46 && Math.sin(u * 2 * Math.PI * 3 + v * 9) > -0.2
          ? 'hair.shine'
          : undefined
      },
    },
    buildBand(context, `${fall.name} band`, path, width * 0.5),
  ]
}

/** Ropes that are tied together: they set out from one knot and spread. */
export function ropeTailOf(context: HairContext, piece: RopeTailPiece, side: number): Part[] {
  const fall = fallOf(context, piece, side)
  const random = context.random(`${fall.name} ropes`)
  const out = normalize(fall.knot)
  const across = normalize(cross(Math.abs(out[1]) > 0.95 ? [0, 0, 1] : [0, 1, 0], out))
  const up = cross(out, across)
  const paths = Array.from({ length: piece.count }, (_, i): Path => {
    const angle = i * 2.399963
    const r = Math.sqrt((i + 0.5) / piece.count)
    const way = add(scale(across, Math.cos(angle) * r), scale(up, Math.sin(angle) * r))
    const knot = normalize(addScaled(fall.knot, way, 0.1))
    const path = hangingPath(
      context,
      { ...fall, knot, heading: addScaled(fall.heading, way, piece.spread) },
      piece.radius * 1.5 + 0.12 * (1 - r),
    )
    return shorten(path, fall.length * random.between(0.72, 1.08))
  })
  const middle = hangingPath(context, fall, piece.radius)
  return [
    buildRopes(context, fall.name, piece.kind, paths, piece.radius),
    buildBand(context, `${fall.name} band`, middle, 0.2),
  ]
}

export function scalpBraidOf(context: HairContext, piece: ScalpBraidPiece, side: number): Part[] {
  const { space } = context
  const lift = piece.width * 0.42
  const places = piece.along.map(([around, down]) =>
    directionOf(side * around * radians, down * radians),
  )
  const raw = spline(places, piece.closed ? 96 : 64, piece.closed).map((d) => normalize(d))
  const directions = piece.closed ? [...raw, raw[0]] : raw
  const onScalp = directions.map((d) =>
    addScaled(
      space.centre,
      d,
      space.reach(d) + context.thickness(d) * 0.5 + lift * (1 - 0.7 * context.press(d)),
    ),
  )
  const path = evenSteps(onScalp)
  const outward = (t: number): Vec3 => {
    const point = pointAt(path, t)
    return normalize(addScaled(point, space.centre, -1))
  }
  const mesh = plait(path, piece.width, outward, piece.closed ?? false)
  const name = piece.pair ? `scalp braid ${side > 0 ? 'left' : 'right'}` : 'scalp braid'
  return [{ name, material: 'hair', creaseCosine: -1, ...mesh, normals: vertexNormals(mesh) }]
}
