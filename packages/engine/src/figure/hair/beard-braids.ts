/** Braids that hang from a beard, with metal rings at their ends. */
import { tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import type { FaceSurface } from './beard-line.ts'
import { plait } from './braid.ts'
import { drapeStrands } from './drape.ts'
import type { HairContext } from './hair-context.ts'
import { step } from './strand.ts'

export function buildBeardBraids(context: HairContext, face: FaceSurface, count: number): Part[] {
  return Array.from({ length: count }, (_, i) => {
    const side = count === 1 ? 0 : (i / (count - 1)) * 2 - 1
    const root = face(side * 0.3, -0.95, 0.05)
    const points = Array.from({ length: 26 }, (_, k): Vec3 => {
      const t = k / 25
      return [root[0] + side * 0.05 * t, root[1] - k * step, root[2] + 0.04 - 0.12 * t]
    })
    const relief = context.relief(1)
    const [draped] = drapeStrands([{ points, usual: 25 }], (point) => relief(point) + 0.1, 1)
    const mesh = plait(draped.points, 0.115)
    const end = draped.points.slice(-5, -1)
    const ring = tube(end, () => 0.085, { sides: 12 })
    const name = `beard braid ${i + 1}`
    return [
      { name, material: 'beard', ...mesh, normals: vertexNormals(mesh) },
      { name: `${name} ring`, material: 'beard.tie', ...ring },
    ]
  }).flat()
}
