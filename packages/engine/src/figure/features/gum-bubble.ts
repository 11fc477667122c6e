/** A bubble of gum, blown before the lips. */
import { lathe, mapPoints } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { FeatureBuilder } from './feature-builder.ts'

/** In head units. */
const radius = 0.19
const steps = 14

/** A ball, drawn out a little towards the mouth. */
const profile = Array.from({ length: steps + 1 }, (_, step) => {
  const angle = (step / steps) * Math.PI
  return [Math.max(0.001, radius * Math.sin(angle)), -radius * Math.cos(angle)] as const
})

export const gumBubble: FeatureBuilder = ({ skull, feature, material }) => {
  const lips = skull.surface(0, skull.shape.mouthY, 0.02)
  const size = radius * feature.size
  const centre: Vec3 = [0, lips[1] - 0.02 - skull.jawDrop * 0.4, lips[2] + size * 0.92]
  const ball = mapPoints(lathe(profile, 20), ([x, y, z]) =>
    skull.place([
      centre[0] + x * feature.size,
      centre[1] + y * feature.size,
      centre[2] + z * feature.size,
    ]),
  )
  return { parts: [{ name: 'gum_bubble', material: material.main, creaseCosine: -1, ...ball }] }
}
