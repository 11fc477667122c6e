/** Reins: from a bridle's bit to the hands of whoever sits foremost. */
import type { Figure, Part } from '../../figure/figure.ts'
import { cord } from '../../math/surface.ts'
import { mix, type Vec3 } from '../../math/vector.ts'

/** How far it hangs through, as a share of its length. */
const sag = 0.09

/** In heights at the shoulder. */
const thickness = 0.0045

export function reinsOf(mount: Figure, rider: Figure): Part[] {
  const bit = mount.parts.find(({ name }) => name === 'bit')
  if (!bit) return []
  return (['left', 'right'] as const).flatMap((side): Part[] => {
    const hand = rider.landmarks[`${side} hand`]
    if (rider.rig?.held[side] || !hand) return []
    const from = middleOf(bit.positions, side === 'left' ? 1 : -1)
    const rein = cord(slack(from, hand), thickness * mount.heightCm)
    return [{ name: `${side} rein`, material: 'bridle.main', ...rein, indices: topology }]
  })
}

/** Of the half on a side. */
function middleOf(positions: Float32Array, way: 1 | -1): Vec3 {
  let [x, y, z, count] = [0, 0, 0, 0]
  for (let k = 0; k < positions.length; k += 3) {
    if (positions[k] * way <= 0) continue
    x += positions[k]
    y += positions[k + 1]
    z += positions[k + 2]
    count++
  }
  return [x / count, y / count, z / count]
}

/** The same for all, so that films know a rein again. */
const topology = cord(slack([0, 0, 0], [0, 0, 1]), 1).indices

function slack(from: Vec3, to: Vec3): Vec3[] {
  const long = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2])
  return Array.from({ length: 15 }, (_, i) => {
    const t = i / 14
    const [x, y, z] = mix(from, to, t)
    // Outside the neck, which is thickest half-way.
    const aside = 0.15 * long * Math.sin(Math.PI * t) * Math.sign(from[0])
    return [x + aside, y - 4 * sag * long * t * (1 - t), z]
  })
}
