/** Horns, spikes and antlers of a creature. */
import { spline } from '../../math/spline.ts'
import { type Mesh, merge, mirror, tube } from '../../math/surface.ts'
import { distance } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { CreatureForm, HornForm } from './creature-form.ts'

/** So many radii of the skull away from it a spine belongs to the back. */
const napeReach = 2.4

/** The part of spines that no portrait shows. */
export const spinesOfBack = 'spines of the back'

/** Those of head and nape, and apart from them the spines of the back. */
export function hornParts({ horns, skull }: CreatureForm, unit: number): Part[] {
  const isBehind = ({ path }: HornForm) =>
    distance(path[0], skull.centre) > napeReach * skull.radius
  return [
    ...hornPart(
      'horns',
      horns.filter((horn) => !isBehind(horn)),
      unit,
    ),
    ...hornPart(spinesOfBack, horns.filter(isBehind), unit),
  ]
}

function hornPart(name: string, horns: readonly HornForm[], unit: number): Part[] {
  if (horns.length === 0) return []
  const meshes = horns.flatMap((horn) => {
    const mesh = hornMesh(horn, unit)
    return horn.isSingle ? [mesh] : [mesh, mirror(mesh)]
  })
  return [{ name, material: 'coat.horns', ...merge(meshes) }]
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
