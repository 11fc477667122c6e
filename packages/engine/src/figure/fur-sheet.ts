/** Fur that stands off along an edge as one sheet, parted into locks at its lower edge: a ruff, a bib, a row of a mane. */
import { curveThrough, lerp } from '../math/scalar.ts'
import { pointAt, spline } from '../math/spline.ts'
import { grid, type Mesh, orientOutward } from '../math/surface.ts'
import { addScaled, distance, mix, type Vec3 } from '../math/vector.ts'

/** Lines that roots and tips follow, as many points on each, and how many locks there are. */
export type FurEdge = { roots: readonly Vec3[]; tips: readonly Vec3[]; count: number }

/** Columns over a lock, the middle one of which is its tip. */
const columns = 6
const rows = 8
/** Where two locks part, as a share of the length: above it they are one. */
const parted = 0.56

/** `outs`: the way out of the skin for each point of the edge; `width`: of a lock, whose third it is thick. */
export function furSheet(
  { roots, tips, count }: FurEdge,
  outs: readonly Vec3[],
  width: number,
): Mesh {
  const [rootLine, tipLine] = [spline(roots, 24), spline(tips, 24)]
  // u runs along the edge on the outer side and back on the inner one, v from the roots to the tips.
  const surface = (u: number, v: number): Vec3 => {
    const side = u < 0.5 ? 1 : -1
    const { place, aside, number } = lockAt(u < 0.5 ? 2 * u : 2 - 2 * u, count)
    const [t, thick] = [v * endAt(aside, number), thickness(v)]
    // Tips sway, each its own way.
    const sway = (0.5 * t * t * Math.sin(number * 1.9 + 0.4)) / count
    const [root, tip] = [pointAt(rootLine, place), pointAt(tipLine, place + sway)]
    const ridge = 0.5 + 0.5 * Math.sqrt(1 - aside * aside)
    const rim = Math.sqrt(Math.max(0, 1 - (2 * place - 1) ** 8))
    const high =
      0.1 * distance(root, tip) * Math.sin(Math.PI * t) + side * 0.36 * width * thick * ridge * rim
    return addScaled(mix(root, tip, t), pointAt(outs, place), high)
  }
  return orientOutward(grid(2 * columns * count, rows, surface, { wrap: true }))
}

/** The lock at a place of the edge, 0 to 1, and where on the edge it lies: broad and thin by turns. */
function lockAt(at: number, count: number): { place: number; aside: number; number: number } {
  const number = Math.min(count - 1, Math.floor(at * count))
  const share = at * count - number
  const edge = (i: number) => (i + (i % count === 0 ? 0 : 0.22 * Math.sin(i * 2.4))) / count
  return { place: lerp(edge(number), edge(number + 1), share), aside: 2 * share - 1, number }
}

function endAt(aside: number, number: number): number {
  const tip = lerp(0.74, 1.06, 0.5 + 0.5 * Math.sin(number * 2.4 + 0.7))
  return lerp(parted, tip, 1 - Math.abs(aside) ** 1.25)
}

const thickness = curveThrough([
  [0, 0.5],
  [0.35, 1],
  [0.75, 0.7],
  [1, 0.02],
])
