/** Straw that sticks out of a scarecrow's collar. */
import { mapPoints, merge, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import type { Skull } from '../skull.ts'

const stalks = 26

export function neckStraw(skull: Skull): Part {
  const meshes = Array.from({ length: stalks }, (_, i) => {
    const angle = (i / stalks) * 2 * Math.PI
    const [x, z] = [Math.sin(angle), Math.cos(angle)]
    const reach = 0.74 + 0.09 * ((i * 5) % 4)
    const path: Vec3[] = [
      [0.3 * x, -1.02, 0.3 * z - 0.06],
      [0.56 * x, -1.08 - 0.05 * (i % 3), 0.5 * z - 0.08],
      [reach * x, -1.2 - 0.1 * ((i * 7) % 4), reach * z - 0.1],
    ]
    return tube(path, (t) => 0.045 * (1 - 0.75 * t), { sides: 5 })
  })
  return { name: 'straw', material: 'face.straw', ...mapPoints(merge(meshes), skull.place) }
}
