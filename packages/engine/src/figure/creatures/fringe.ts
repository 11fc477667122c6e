/** Fur along an edge of a creature: a ruff, a bib, a brush. */
import type { Mesh } from '../../math/surface.ts'
import { mix, scale, type Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import { type FurEdge, furSheet } from '../fur-sheet.ts'
import type { Tuft } from './creature-form.ts'
import { skinNormal } from './place-on-skin.ts'

type Fringe = FurEdge & Pick<Tuft, 'place' | 'width' | 'isClose' | 'isMane'>

export function fringe({ roots, tips, count, ...tuft }: Fringe): Tuft[] {
  const middle = Math.floor(roots.length / 2)
  return [{ ...tuft, from: roots[middle], to: tips[middle], edge: { roots, tips, count } }]
}

/** Lengths of the edge are hundredths of the height at the shoulder. */
export function fringeMesh(edge: FurEdge, width: number, unit: number, field: Field): Mesh {
  const inCm = (places: readonly Vec3[]) => places.map((place) => scale(place, unit))
  const [roots, tips] = [inCm(edge.roots), inCm(edge.tips)]
  const outs = roots.map((root, i) => skinNormal(field, mix(root, tips[i], 0.5), 0.5 * unit))
  return furSheet({ roots, tips, count: edge.count }, outs, width * unit)
}
