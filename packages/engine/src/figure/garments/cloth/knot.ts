/** A knot tied in cloth: one turn of it drawn over two tucks that come out on both sides. */
import { grid, type Mesh, merge, orientOutward } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part, Pattern } from '../../figure.ts'
import { type Place, setAt } from './fasteners.ts'
import type { Kit } from './kit.ts'

/** `size` 1 is a sash's. */
export function knotPart({ cm, material }: Kit, place: Place, size: number): Part {
  const s = size * cm
  const left = tuck({ to: [4.7 * s, -1.3 * s], wide: 2.3 * s, deep: 1.2 * s })
  const right = tuck({ to: [-4.5 * s, 1.2 * s], wide: 2.1 * s, deep: 1.1 * s })
  const pattern: Pattern = ({ u, v }) => {
    const place = (u * pleats) % 1
    return place < 0.07 && v > 0.1 && v < 0.9 ? material.crease : undefined
  }
  return {
    name: 'knot',
    material: material.main,
    creaseCosine: -1,
    pattern,
    ...setAt(merge([turn(s), left, right]), place),
  }
}

/** Folds round each piece of it. */
const pleats = 7

/** How far a fold stands off the piece it lies on, as a share of its thickness. */
function fold(u: number): number {
  return 1 - 0.1 * (1 - Math.abs(Math.sin(u * pleats * Math.PI))) ** 2
}

/** The turn that holds the knot: broad above, drawn together below, aslant. */
function turn(s: number): Mesh {
  return orientOutward(
    grid(
      28,
      10,
      (u, v): Vec3 => {
        const angle = u * 2 * Math.PI
        const round = Math.sin(v * Math.PI) ** 0.7 * fold(u)
        const y = 2.7 * s * Math.cos(v * Math.PI)
        const wide = (2.2 + 0.35 * Math.cos(v * Math.PI)) * s
        return [
          wide * round * Math.sin(angle) + 0.3 * y,
          y,
          (2.3 * round * Math.cos(angle) + 0.9) * s,
        ]
      },
      { wrap: true },
    ),
  )
}

/** A tuck of cloth from the middle out to one side: narrow at its root, and round at its end. */
function tuck({
  to,
  wide,
  deep,
}: {
  to: readonly [number, number]
  wide: number
  deep: number
}): Mesh {
  const [x, y] = to
  const long = Math.hypot(x, y)
  return orientOutward(
    grid(
      28,
      8,
      (u, v): Vec3 => {
        const angle = u * 2 * Math.PI
        const full = (0.45 + 0.55 * v) * Math.sqrt(Math.max(0, 1 - v ** 4)) * fold(u)
        const across = wide * full * Math.cos(angle)
        return [
          x * v - (y / long) * across,
          y * v + (x / long) * across,
          deep * full * Math.sin(angle) - 0.25 * deep,
        ]
      },
      { wrap: true },
    ),
  )
}
