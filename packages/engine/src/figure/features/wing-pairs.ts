/** A seraph's wings: pairs one above the other, of what stands for one pair. */
import { mapPoints } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { FeatureContext, Grown } from './feature-builder.ts'

/** How a pair is turned up at its root, in degrees, how large it is, and how far below the shoulder blades and behind the first it is, in body units. */
type Pair = { turn: number; size: number; drop: number; back: number }

const pairsOf: Record<number, readonly Pair[]> = {
  4: [
    { turn: 34, size: 1, drop: 0, back: 0.1 },
    { turn: -8, size: 0.84, drop: 0.62, back: 0 },
  ],
  6: [
    { turn: 62, size: 0.96, drop: -0.1, back: 0.2 },
    { turn: 24, size: 0.96, drop: 0.26, back: 0.1 },
    { turn: -12, size: 0.76, drop: 0.75, back: 0 },
  ],
}

/** As many wings as the words give; one pair is as it was made. */
export function inPairs(grown: Grown, { feature, bodies }: FeatureContext): Grown {
  const pairs = feature.kind.endsWith('wings') ? pairsOf[feature.count ?? 2] : undefined
  if (pairs === undefined) return grown
  const body = bodies.left
  const root = body.torso(body.level(5.15), Math.PI, -0.03 * body.unit)
  const moves = pairs.map((pair) => moveTo(pair, root, body.unit))
  return {
    ...grown,
    parts: moves.flatMap((move, i) => grown.parts.map((part) => moved(part, move, i))),
    ...(grown.stems && {
      stems: moves.flatMap((move) =>
        (grown.stems ?? []).map((stem) => ({ ...stem, path: stem.path.map(move) })),
      ),
    }),
  }
}

function moved(part: Part, move: (point: Vec3) => Vec3, i: number): Part {
  const { normals: _turned, ...rest } = part
  const name = i === 0 ? part.name : `${part.name} ${i + 1}`
  return { ...rest, ...mapPoints(part, move), name }
}

function moveTo({ turn, size, drop, back }: Pair, root: Vec3, unit: number) {
  const angle = (turn * Math.PI) / 180
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  return ([x, y, z]: Vec3): Vec3 => {
    const side = x < 0 ? -1 : 1
    const [out, up] = [Math.abs(x) * size, (y - root[1]) * size]
    return [
      side * Math.max(0, out * cosine - up * sine),
      Math.max(0.1 * unit, root[1] + up * cosine + out * sine - drop * unit),
      root[2] + (z - root[2]) * size - back * unit,
    ]
  }
}
