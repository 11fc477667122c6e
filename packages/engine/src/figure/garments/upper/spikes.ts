/** Steel spikes or studs over the shoulders: what the words sew on jackets and vests. */
import { lathe, mapPoints, merge } from '../../../math/surface.ts'
import type { Material, Part } from '../../figure.ts'
import { placeOn, setAt } from '../cloth/fasteners.ts'
import type { Kit } from '../cloth/kit.ts'
import { hasDetail, partMaterial } from '../cloth/said-stuff.ts'
import type { Sheet } from '../cloth/sheet.ts'

/** On the left sleeve: rows over the shoulder, set by turns. */
export function shoulderSpikes(kit: Kit, sleeve: Sheet): Part[] {
  const { garment, cm } = kit
  const isSpiked = hasDetail(garment, 'spikes')
  if (!isSpiked && !hasDetail(garment, 'studs')) return []
  const one = isSpiked ? spike(1.05 * cm, 3.6 * cm) : spike(0.8 * cm, 0.7 * cm)
  const rows = [0.09, 0.15, 0.21, 0.27]
  const spots = rows.flatMap((v, row) =>
    [0.62, 0.685, 0.75, 0.815, 0.88].map((u) => [u + (row % 2) * 0.0325, v] as const),
  )
  return [
    {
      name: isSpiked ? 'spikes' : 'studs',
      material: partMaterial(garment, /^(?:spike|stud)/) ?? steelOf(kit),
      region: 'left upper arm',
      ...merge(spots.map(([u, v]) => setAt(one, placeOn(sleeve, u, v, -0.1 * cm)))),
    },
  ]
}

export function spikeMaterials(kit: Kit): Record<string, Material> {
  return hasDetail(kit.garment, 'spikes') || hasDetail(kit.garment, 'studs')
    ? { [steelOf(kit)]: { base: '#c4ccd6', surface: 'metal' } }
    : {}
}

function steelOf({ garment }: Kit): string {
  return `${garment.id}.steel`
}

/** Along z, its foot on the origin. */
function spike(radius: number, height: number) {
  const cone = lathe(
    [
      [0, height],
      [radius * 0.45, height * 0.55],
      [radius, 0],
    ],
    10,
  )
  return mapPoints(cone, ([x, y, z]) => [x, -z, y])
}
