/** The topline of a low shoe: the rim of its quarters, close round the ankle. Without it the ankle would cut into the upper in a V. */
import { lerp, smoothstep } from '../../../math/scalar.ts'
import type { Part } from '../../figure.ts'
import { clothPart } from './cloth.ts'
import { fabricLayer } from './finish.ts'
import type { Kit } from './kit.ts'
import type { Last } from './last.ts'
import { settled } from './settle.ts'
import { sheetOf } from './sheet.ts'

/** Its height over the sole before the ankle, below its two bones and behind, and where it ends in the upper; in foot lengths. */
const height = { front: 0.3, side: 0.21, back: 0.235, end: 0.02 }

export function toplinePart(kit: Kit, last: Last): Part {
  const { body, trunk, cm, material, garment } = kit
  const { leg } = body
  const room = kit.context.under('left shin') + 0.4 * cm
  const floor = last.floor(0)
  const ring = sheetOf(32, 7, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    const along = Math.cos(angle)
    const top = lerp(height.side, along > 0 ? height.front : height.back, along * along)
    const y = floor + last.size * lerp(top, height.end, v)
    const [x, , z] = leg.surface(
      trunk.legAt(y),
      angle,
      lerp(room, -1.2 * cm, smoothstep(0.55, 1, v)),
    )
    return [x, y, z]
  })
  // Further down it draws in, under the upper.
  const lowest = floor + 0.09 * last.size
  const ease = (y: number) => (y < lowest ? -9 : room)
  return clothPart(settled(ring, trunk, { ease, passes: 2 }), {
    name: 'topline',
    material: material.main,
    lining: material.lining,
    thickness: 0.5 * cm,
    folded: ['top'],
    group: `${garment.id} upper`,
    region: 'left foot',
    layers: [fabricLayer(kit)],
  })
}
