/** The quills of a hedgehog's head: rows from the brow over crown and nape, laid back. */
import { lerp } from '../../../math/scalar.ts'
import { type Mesh, mapPoints, merge, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import type { Skull } from '../skull.ts'

/** Rows by the angle from the crown's top, in radians, and how many quills stand in each. */
const rows: readonly (readonly [fall: number, count: number])[] = [
  [0.12, 6],
  [0.36, 13],
  [0.62, 18],
  [0.88, 20],
  [1.14, 20],
  [1.4, 19],
  [1.66, 18],
  [1.92, 15],
  [2.18, 11],
]

/** A hat lies on those of the crown. */
const underHat = 1.2

export function quills(
  skull: Skull,
  material: { quill: string; tip: string },
  isHatted: boolean,
): Part[] {
  const meshes: Mesh[] = []
  rows.forEach(([fall, count], row) => {
    if (isHatted && fall < underHat) return
    // The face is bare: the lower a row, the farther back it begins.
    const first = lerp(0.05, 1.5, Math.min(1, fall / 1.3))
    for (let i = 0; i < count; i++) {
      const t = (i + 0.5 * (row % 2)) / (count - 0.5)
      const angle = lerp(first, 2 * Math.PI - first, t)
      meshes.push(quill(skull, angle, Math.cos(fall), 0.4 + 0.05 * ((i * 7 + row * 3) % 4)))
    }
  })
  const part: Part = {
    name: 'crest',
    material: material.quill,
    pattern: ({ v }) => (v > 0.7 ? material.tip : undefined),
    ...mapPoints(merge(meshes), skull.place),
  }
  return [part]
}

function quill(skull: Skull, angle: number, y: number, long: number): Mesh {
  const root = skull.surface(angle, y, -0.04)
  const out = skull.normal(angle, y)
  const at = (t: number): Vec3 => [
    root[0] + out[0] * long * t,
    root[1] + (out[1] * 0.9 + 0.06 - 0.16 * t) * long * t,
    root[2] + (out[2] * 0.8 - 0.75 * t) * long * t,
  ]
  return tube([at(0), at(0.4), at(0.75), at(1)], (t) => 0.1 * (1 - t) ** 0.75 + 0.004, {
    sides: 5,
  })
}
