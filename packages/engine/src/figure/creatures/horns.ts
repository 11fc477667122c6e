/** Horns, spikes and antlers of a creature. */
import { spline } from '../../math/spline.ts'
import { type Mesh, merge, mirror, tube } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import type { HornForm } from './creature-form.ts'

export function hornParts(horns: readonly HornForm[], unit: number): Part[] {
  if (horns.length === 0) return []
  const meshes = horns.flatMap((horn) => {
    const mesh = hornMesh(horn, unit)
    return horn.isSingle ? [mesh] : [mesh, mirror(mesh)]
  })
  return [{ name: 'horns', material: 'coat.horns', ...merge(meshes) }]
}

function hornMesh({ path, width, rings, isBlade }: HornForm, unit: number): Mesh {
  const steps = Math.max(12, rings * 4)
  const points = spline(path, steps).map(([x, y, z]) => [x * unit, y * unit, z * unit] as const)
  return tube(
    points,
    (t) => {
      const ridge = rings > 0 ? 1 + 0.1 * Math.sin(t * rings * 2 * Math.PI) * (1 - t) : 1
      const root = isBlade ? Math.sqrt(Math.min(1, 3 * t)) : 1
      return width * unit * (1 - t) ** 0.72 * ridge * root + 0.01
    },
    { sides: 10 },
  )
}
