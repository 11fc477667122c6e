/** What grows low or stands about. */
import { chance, type Paint } from '../../paint/paint.ts'
import { reachAt, scaleAt, xAt, yAt } from '../../view.ts'
import type { Grow, Growth } from './kind.ts'
import { oddities } from './oddities.ts'
import { plants } from './plants.ts'

const kinds: Record<Growth['kind'], Grow> = { ...plants, ...oddities }

export function paintGrowth(paint: Paint, growth: Growth): void {
  const { view } = paint
  const random = chance(paint, `growth ${growth.z} ${growth.kind}`)
  const [left, right] = reachAt(view, growth.z)
  for (let i = 0; i < growth.count; i++) {
    const x = left + ((i + random.next()) / growth.count) * (right - left)
    const deep = growth.z * random.between(1, 1.06)
    const size = growth.size * random.between(0.6, 1.15) * scaleAt(view, deep)
    if (Math.abs(x - view.eye[0]) < (growth.gap ?? 0)) continue
    const spot = { x: xAt(view, x, deep), y: yAt(view, 0, deep), size, z: growth.z }
    kinds[growth.kind](paint, spot, growth, random)
  }
}
