/** What grows low or stands about. */
import { layShadow } from '../../paint/ground-shadow.ts'
import { chance, type Paint } from '../../paint/paint.ts'
import { reachAt, scaleAt, xAt, yAt } from '../../view.ts'
import type { Grow, Growth } from './kind.ts'
import { oddities } from './oddities.ts'
import { plants } from './plants.ts'

const kinds: Record<Growth['kind'], Grow> = { ...plants, ...oddities }

/** How wide what throws a shadow is, in its heights. */
const footOf: Partial<Record<Growth['kind'], number>> = {
  bushes: 1.2,
  cacti: 0.22,
  graves: 0.8,
  mushrooms: 0.7,
}

export function paintGrowth(paint: Paint, growth: Growth): void {
  const { view } = paint
  const random = chance(paint, `growth ${growth.z} ${growth.kind}`)
  const [left, right] = reachAt(view, growth.z)
  for (let i = 0; i < growth.count; i++) {
    const x = left + ((i + random.next()) / growth.count) * (right - left)
    const deep = growth.z * random.between(1, 1.06)
    const size = growth.size * random.between(0.6, 1.15) * scaleAt(view, deep)
    if (Math.abs(x - view.eye[0]) < (growth.gap ?? 0)) continue
    const wide = footOf[growth.kind]
    if (wide) layShadow(paint, { x, z: deep, wide: wide * growth.size, high: 0.7 * growth.size })
    const spot = { x: xAt(view, x, deep), y: yAt(view, 0, deep), size, z: growth.z }
    kinds[growth.kind](paint, spot, growth, random)
  }
}
