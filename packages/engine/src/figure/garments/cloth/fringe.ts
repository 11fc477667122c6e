/** A fringe of threads along a hem. */
import { flip, grid, type Mesh, merge, tube } from '../../../math/surface.ts'
import { addScaled, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import type { Kit } from './kit.ts'
import { frameOn, pointOn, type Sheet } from './sheet.ts'

/** How much of the threads' length hangs so thick that nothing is seen between them. */
const thickShare = 0.8

/** Tassels hanging from the sheet's hem, unequal in length. */
export function fringePart(kit: Kit, sheet: Sheet, name: string, length = 5): Part {
  const { cm } = kit
  const random = kit.random('fringe')
  const girth = hemLength(sheet)
  const count = Math.min(150, Math.max(12, Math.round(girth / (1.2 * cm))))
  const strands: Mesh[] = []
  for (let i = 0; i < count; i++) {
    const u = (i + 0.5) / count
    const start = pointOn(sheet, u, 0.995)
    const { outward } = frameOn(sheet, u, 0.98)
    const long = length * cm * random.between(0.8, 1.1)
    const sway = random.between(-0.3, 0.3) * cm
    const end: Vec3 = [start[0] + sway, Math.max(0.2, start[1] - long), start[2]]
    const middle = addScaled(
      [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2, (start[2] + end[2]) / 2],
      outward,
      0.25 * cm,
    )
    strands.push(
      tube([start, middle, end], (t) => (0.5 - 0.22 * Math.abs(t - 0.6)) * 0.8 * cm, { sides: 5 }),
    )
  }
  return { name, material: kit.material.trim, ...merge([...strands, backing(kit, sheet, length)]) }
}

/** The threads behind the foremost ones, as a strip. */
function backing({ cm }: Kit, sheet: Sheet, length: number): Mesh {
  const strip = grid(sheet.columns, 1, (u, v): Vec3 => {
    const [x, y, z] = pointOn(sheet, u, 0.995)
    const { outward } = frameOn(sheet, u, 0.98)
    const [dx, , dz] = addScaled([0, 0, 0], outward, 0.02 * cm)
    return [x + dx, Math.max(0.2, y - v * thickShare * length * cm), z + dz]
  })
  return merge([strip, flip(strip)])
}

/** Length of a sheet's lower edge in cm. */
export function hemLength({ columns, rows, positions }: Sheet): number {
  let length = 0
  const start = rows * (columns + 1)
  for (let i = 1; i <= columns; i++) {
    const a = (start + i - 1) * 3
    const b = a + 3
    length += Math.hypot(
      positions[b] - positions[a],
      positions[b + 1] - positions[a + 1],
      positions[b + 2] - positions[a + 2],
    )
  }
  return length
}
