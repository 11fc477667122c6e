/** Flames that stand on a blade, on the head of an axe, along a whip: tongues that lean outward and run up it. */
import type { Prop } from '../../design/design.ts'
import { boundsOf } from '../../math/bounds.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { distance, type Vec3 } from '../../math/vector.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { bent, piece } from './shapes.ts'

/** What is held burns from so far up, as shares of all that is above the hand. */
const fromBlade = 0.2
const fromHead = 0.62
const fromLash = 0.3
/** Between the feet of two tongues, in cm: along an edge, and on a head. */
const alongEdge = 4.6
const apart = 6.5
const blades = /sword|katana|dagger|knife|rapier|scimitar|cleaver/

/** The parts of a burning thing with its flames; as they are for one that does not burn. */
export function withFlames(
  prop: Prop,
  parts: readonly Part[],
): { parts: Part[]; materials: Record<string, Material> } {
  if (prop.isAflame !== true) return { parts: [...parts], materials: {} }
  const [fire, tip, heart] = ['fire', 'fire tip', 'fire heart'].map((name) => `${prop.id}.${name}`)
  const feet = blades.test(prop.kind) ? alongBlade(parts) : onHead(prop, parts)
  // From yellow at the foot to red at the tip.
  const layers: Pattern = ({ u, v }) => {
    const lick = v + 0.09 * Math.sin(6 * Math.PI * u)
    return lick < 0.32 ? heart : lick > 0.74 ? tip : undefined
  }
  const flames = piece('flames', fire, merge(feet.map(tongue)), {
    noOcclusion: true,
    group: 'flame',
  })
  return {
    parts: [...parts, { ...flames, pattern: layers }],
    materials: {
      [fire]: { base: '#ff8a22', surface: 'glow' },
      [tip]: { base: '#e8431a', surface: 'glow' },
      [heart]: { base: '#ffd84e', surface: 'glow' },
    },
  }
}

/** Feet on both edges of a blade by turns, straight or curved, and before and behind it. */
function alongBlade(parts: readonly Part[]): Vec3[] {
  const points = pointsOf(parts)
  const top = Math.max(...points.map(([, y]) => y))
  const low = fromBlade * top
  const rows = Math.floor((top - low) / alongEdge)
  return Array.from({ length: rows }, (_, row): Vec3 => {
    const y = low + row * alongEdge
    const [left, right] = edgesAt(points, y)
    const x = row % 2 === 0 ? right : left
    return [0.8 * x + 0.2 * ((left + right) / 2), y, row % 4 < 2 ? 0.9 : -0.9]
  })
}

/** Both edges of a blade at a height, from the points that lie nearest to it. */
function edgesAt(points: readonly Vec3[], y: number): [left: number, right: number] {
  const off = Math.min(...points.map((point) => Math.abs(point[1] - y)))
  const near = points.filter((point) => Math.abs(point[1] - y) < off + 1.5).map(([x]) => x)
  return [Math.min(...near), Math.max(...near)]
}

/** Points of a head or a lash, well spread. */
function onHead(prop: Prop, parts: readonly Part[]): Vec3[] {
  const { min, max } = boundsOf(parts)
  // The lash of a whip hangs below the hand.
  const burns = (y: number) =>
    prop.kind === 'whip' ? y < fromLash * min[1] : y >= fromHead * max[1]
  const feet: Vec3[] = []
  for (const point of pointsOf(parts))
    if (burns(point[1]) && feet.every((other) => distance(other, point) > apart)) feet.push(point)
  return feet
}

function pointsOf(parts: readonly Part[]): Vec3[] {
  return parts.flatMap(({ positions }) =>
    Array.from({ length: positions.length / 3 }, (_, i): Vec3 => {
      const [x = 0, y = 0, z = 0] = positions.subarray(3 * i, 3 * i + 3)
      return [x, y, z]
    }),
  )
}

/** One tongue on a foot; every third is longest. */
function tongue([x, y, z]: Vec3, index: number): Mesh {
  const tall = 10 + 4 * ((index * 2) % 3)
  const away = Math.hypot(x, z) || 1
  const [out, front] = [(x / away) * 2.2, (z / away) * 1.2]
  const sway = index % 2 === 0 ? 0.8 : -0.8
  return bent(
    [
      [x * 0.7, y - 1.6, z],
      [x + out, y + 0.3 * tall, z + front],
      [x + 1.3 * out + sway, y + 0.66 * tall, z + 1.2 * front],
      [x + 0.6 * out - sway, y + tall, z + 0.6 * front],
    ],
    (t) => 2.5 * Math.sin(Math.PI * Math.min(1, 0.7 * t + 0.3)) ** 1.1 + 0.04,
  )
}
