/** A suit like a second skin has no armholes. */
import { smoothstep } from '../../../math/scalar.ts'
import { distance, mix, normalize, type Vec3 } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Field } from '../../body/surface-nets.ts'
import type { Part } from '../../figure.ts'
import type { GarmentContext } from '../garment-builder.ts'

/** Radii of the arm from the joint of the shoulder: up to the first all is lit as the body, from the second on as the cloth. */
const reach = [1.5, 2.7] as const

/** Near the shoulders sleeves and bodice are lit as the one body below them, so that no light breaks where one dips under the other. */
export function litAsOneSkin(parts: readonly Part[], { body }: GarmentContext): Part[] {
  const { shoulder } = body.joints
  const radius = body.arm.radiusAt(0.09)
  return parts.map((part) =>
    litAsBody(part, body, (point) =>
      smoothstep(reach[1], reach[0], distance(point, shoulder) / radius),
    ),
  )
}

/** A part lit as the body under it, by the share that is told of a place on the left half. */
export function litAsBody(part: Part, body: Body, shareAt: (point: Vec3) => number): Part {
  const normals = part.normals?.slice()
  if (!normals) return part
  const field = body.field()
  const { positions } = part
  for (let k = 0; k < positions.length; k += 3) {
    const point: Vec3 = [Math.abs(positions[k]), positions[k + 1], positions[k + 2]]
    const share = shareAt(point)
    if (share === 0) continue
    const [x, y, z] = outOf(field, point)
    const skin: Vec3 = [positions[k] < 0 ? -x : x, y, z]
    const cloth: Vec3 = [normals[k], normals[k + 1], normals[k + 2]]
    normals.set(normalize(mix(cloth, skin, share)), k)
  }
  return { ...part, normals }
}

/** Wide enough to see over the crease between arm and chest. */
const step = 1.6

function outOf(field: Field, [x, y, z]: Vec3): Vec3 {
  return normalize([
    field(x + step, y, z) - field(x - step, y, z),
    field(x, y + step, z) - field(x, y - step, z),
    field(x, y, z + step) - field(x, y, z - step),
  ])
}
