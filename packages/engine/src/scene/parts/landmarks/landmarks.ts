/** Single things that a place is known by. */
import { chance, type Paint } from '../../paint/paint.ts'
import { scaleAt, xAt, yAt } from '../../view.ts'
import { country } from './country.ts'
import type { Build, Landmark, Spot } from './landmark.ts'
import { nature } from './nature.ts'
import { strongholds } from './strongholds.ts'

const kinds: Record<Landmark['kind'], Build> = { ...strongholds, ...nature, ...country }

export function paintLandmark(paint: Paint, landmark: Landmark): void {
  const { view } = paint
  const random = chance(paint, `landmark ${landmark.kind} ${landmark.x}`)
  const { x, z, height, above = 0 } = landmark
  const mirrored = paint.design.side === 'left' ? x : -x
  const spot: Spot = {
    x: xAt(view, mirrored, z),
    y: yAt(view, above, z),
    high: height * scaleAt(view, z),
    z,
  }
  kinds[landmark.kind](paint, spot, landmark, random)
}
