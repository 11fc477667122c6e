/** What a beast has in place of a person's nape: its skull runs out into the neck. */
import { curveThrough } from '../../../math/scalar.ts'
import { spline } from '../../../math/spline.ts'
import { tube } from '../../../math/surface.ts'
import { add, type Vec3 } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Part } from '../../figure.ts'
import type { Skull } from '../skull.ts'

/** How far down the neck it runs out, 0 head – 1 shoulders. */
const end = 0.9

/** Without it the skull would end over the neck as the hem of a hood. */
export function nape(skull: Skull, neck: Body['neck']): Part {
  const unit = skull.unitCm
  const wide = skull.halfWidth(-0.3) * unit
  const [, , back] = skull.surface(Math.PI, 0.12)
  // Its back passes where that of the skull does.
  const deep = 0.66 * unit
  const middle = (back + 0.02) * unit + deep
  // Behind the throat, whose fur is of its own colour.
  const behind = (t: number): Vec3 => add(neck.frame(t).centre, [0, 0, -0.24 * neck.radiusAt(t)])
  const path = spline(
    [
      skull.place([0, 0.1, middle / unit]),
      skull.place([0, -0.4, middle / unit]),
      behind(0.55),
      behind(end),
    ],
    24,
  )
  const shoulders = neck.radiusAt(end)
  const side = curveThrough([
    [0, 0.86 * wide],
    [0.34, 0.98 * wide],
    [0.62, Math.max(0.9 * wide, 1.02 * neck.radiusAt(0.55))],
    [1, 0.8 * shoulders],
  ])
  const depth = curveThrough([
    [0, 0.9 * deep],
    [0.34, 1.07 * deep],
    [0.62, 1.06 * neck.radiusAt(0.55)],
    [1, 0.7 * shoulders],
  ])
  return {
    name: 'neck crest',
    material: 'skin',
    group: 'skin',
    creaseCosine: -1,
    noOcclusion: true,
    castsNoShadow: true,
    ...tube(path, (t) => [side(t), depth(t)], { sides: 28, up: [0, 0, 1] }),
  }
}
