/** Mud, blood, dust, rust, patches and the like, drawn over a thing as it is. */
import type { Hex, Mark } from '../design/design.ts'
import { boundsOf } from '../math/bounds.ts'
import { hexToOklch, mixHex, shiftHex } from '../math/colour.ts'
import type { SurfacePoint } from '../math/surface-point.ts'
import type { Material, Part } from './figure.ts'
import { cellChance, noise } from './garments/cloth/fabric.ts'

/** `up` 0 at the lowest point of the thing – 1 at its highest; across and y in cm. True where it is marked. */
type Spread = (place: { across: number; y: number; up: number }) => boolean

const blot = (across: number, y: number, size: number, seed: number): number =>
  noise(across / size, y / size, seed) +
  0.45 * noise(across / size / 0.42, y / size / 0.42, seed + 1)

/** Thick below, in splashes higher up. */
const fromBelow =
  (reach: number, size: number, seed: number): Spread =>
  ({ across, y, up }) =>
    blot(across, y, size, seed) > (up / reach) * 1.5 - 0.75

const inBlots =
  (least: number, size: number, seed: number): Spread =>
  ({ across, y }) =>
    blot(across, y, size, seed) > least

/** Thin broken lines on a lattice, each leaning its own way. */
const lines =
  (cell: number, width: number, share: number): Spread =>
  ({ across, y }) => {
    const [i, j] = [Math.floor(across / cell), Math.floor(y / cell)]
    if (cellChance(i, j, 61) > share) return false
    const lean = (cellChance(i, j, 62) - 0.5) * 2.6
    const [x, h] = [across / cell - i - 0.5, y / cell - j - 0.5]
    if (Math.abs(h) > 0.42) return false
    return Math.abs(x - lean * h * 0.55) * cell < width * (1 - Math.abs(h) * 2)
  }

const spreads: Record<Mark, Spread> = {
  mud: fromBelow(0.5, 6, 11),
  dust: fromBelow(0.75, 9, 21),
  blood: inBlots(0.52, 7, 31),
  soot: fromBelow(0.6, 7, 41),
  oil: inBlots(0.6, 5, 51),
  paint: inBlots(0.5, 4.4, 81),
  snow: ({ across, y, up }) => blot(across, y, 7, 91) > 1.15 - up * 1.15,
  moss: inBlots(0.34, 6, 101),
  rust: inBlots(0.28, 5, 111),
  cracks: lines(7, 0.5, 0.6),
  scratches: lines(6, 0.32, 0.5),
}

/** Its colour, and how much of that covers what lies below. */
const inks: Record<Mark, readonly [hex: string, strength: number]> = {
  mud: ['#5a4330', 0.8],
  dust: ['#b8a686', 0.65],
  blood: ['#8a1219', 0.9],
  soot: ['#2b2624', 0.55],
  oil: ['#26242a', 0.6],
  paint: ['#3f8fd0', 0.95],
  snow: ['#f2f6fa', 0.9],
  moss: ['#5f7a3a', 0.85],
  rust: ['#8a4a2a', 0.8],
  cracks: ['#1e1b1e', 0.85],
  scratches: ['#2a282c', 0.5],
}

/** `id` names the thing's materials, `main` is its colour. */
export function applyMarks(
  { id, main, marks = [] }: { id: string; main: Hex; marks?: readonly Mark[] },
  parts: readonly Part[],
): { parts: Part[]; materials: Record<string, Material> } {
  if (marks.length === 0 || parts.length === 0) return { parts: [...parts], materials: {} }
  const { min, max } = boundsOf(parts)
  const high = Math.max(1, max[1] - min[1])
  const materials: Record<string, Material> = {}
  for (const mark of marks) {
    const [hex, strength] = inks[mark]
    const base = mixHex(main, seenOn(main, hex), strength)
    materials[`${id}.${mark}`] = { base, surface: 'cloth', noInk: true }
  }
  const markAt = ({ x, y, z }: SurfacePoint): string | undefined => {
    const place = { across: x + z * 0.8, y, up: (y - min[1]) / high }
    const mark = marks.find((each) => spreads[each](place))
    return mark && `${id}.${mark}`
  }
  const marked = parts.map((part) =>
    part.material.startsWith(`${id}.`)
      ? { ...part, pattern: (point: SurfacePoint) => markAt(point) ?? part.pattern?.(point) }
      : part,
  )
  return { parts: marked, materials }
}

/** Mud on brown boots is paler than they are. */
function seenOn(main: Hex, ink: Hex): Hex {
  const { l } = hexToOklch(main)
  const isLost = Math.abs(hexToOklch(ink).l - l) < 0.14
  return isLost ? shiftHex(ink, l < 0.5 ? 0.2 : -0.2) : ink
}
