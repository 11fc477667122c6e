/** What holds a cape at the shoulders: brooches, and the cord between them. */
import { cord } from '../../../math/surface.ts'
import { mix, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { button, placeOn, setAt } from './fasteners.ts'
import { frontOf } from './front.ts'
import type { Kit } from './kit.ts'
import { pointOn, type Sheet } from './sheet.ts'

/** A brooch on each pin, or on each end of a cowl. */
export function clasps(kit: Kit, sheet: Sheet, { u, v }: { u: number; v: number }): Part[] {
  const { cm, material, garment } = kit
  const radius = (garment.kind === 'cloak' ? 1.9 : 2.2) * cm
  return [u, 1 - u].map((at, i) => ({
    name: i === 0 ? 'left clasp' : 'right clasp',
    material: material.trim,
    ...setAt(button(radius), placeOn(sheet, at, v, 0.5 * cm)),
  }))
}

/** In the very corner: what reaches past its clasp would be a scrap before it. */
const pin = { u: 0.006, v: 0.008 }

/** A clasp on each pin, and the cord from one to the other that holds a cape: it sags over whatever the chest wears. */
export function fastened(kit: Kit, sheet: Sheet): Part[] {
  const { cm, material, context } = kit
  const [left, right] = [pointOn(sheet, pin.u, pin.v), pointOn(sheet, 1 - pin.u, pin.v)]
  const sag = 0.26 * (left[0] - right[0])
  const front = frontOf(kit, context.below ?? [], left[1] - sag - cm, left[1] + cm)
  const last = 24
  const hung = Array.from({ length: last + 1 }, (_, i): Vec3 => {
    const [x, y, z] = mix(right, left, i / last)
    if (i === 0 || i === last) return [x, y, z]
    const low = y - sag * (1 - (2 * (i / last) - 1) ** 2)
    return [x, low, front(x, low) + 0.5 * cm]
  })
  // It spans the hollows between, as it is drawn by both.
  const depth = hung.map(([, , z]) => z)
  for (let pass = 0; pass < 12; pass++)
    for (let i = 1; i < last; i++) depth[i] = Math.max(depth[i], (depth[i - 1] + depth[i + 1]) / 2)
  const path = hung.map(([x, y], i): Vec3 => [x, y, depth[i]])
  return [
    ...clasps(kit, sheet, pin),
    { name: 'cape cord', material: material.trim, ...cord(path, 0.55 * cm, false, 6) },
  ]
}
