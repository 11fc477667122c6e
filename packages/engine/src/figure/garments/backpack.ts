/** A pack on two straps, with its bedroll. */

import { lathe, mapPoints, merge } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { flap, shifted, softBox } from './cloth/bag.ts'
import { buckle, type Place, setAt } from './cloth/fasteners.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { carried } from './cloth/strap.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'
import { jetPack, jetPackSize } from './jet-pack.ts'
import { type Size, shoulderStraps } from './pack-straps.ts'

export function backpack(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const size = sizeOf(kit)
  if (kit.garment.isJet) {
    const pack = packPlace(kit, size)
    return carried(kit, jetPack(kit, size, pack), pack.centre)
  }
  const pack = packPlace(kit, size)
  const straps = onSides(shoulderStraps(kit, size, pack))
  return carried(
    kit,
    [...straps, ...bagParts(kit, size, pack), ...(isOfRoad(kit) ? [bedroll(kit, size, pack)] : [])],
    pack.centre,
  )
}

function sizeOf({ body: { unit }, garment }: Kit): Size {
  const { width, height, depth } = garment.isJet ? jetPackSize : usualSize
  return { width: width * unit, height: height * unit, depth: depth * unit }
}

/** In units of the body. */
const usualSize = { width: 1.05, height: 1.55, depth: 0.58 }

/** Behind whatever is worn on the back. */
function packPlace({ body, cover, cm }: Kit, { depth }: Size): Place {
  const y = body.level(4.85)
  const worn = [4.4, 4.85, 5.2].map((level) => cover(body.level(level), Math.PI))
  const back = Math.max(...worn, body.torsoSection(y).back) + depth / 2 + 0.4 * cm
  return { centre: [0, y, -back], right: [-1, 0, 0], up: [0, 1, 0], outward: [0, 0, -1] }
}

function bagParts({ cm, material }: Kit, { width, height, depth }: Size, pack: Place): Part[] {
  const [, y, z] = pack.centre
  const pocket: Place = { ...pack, centre: [0, y - height * 0.22, z - depth * 0.52] }
  const clasp = (side: number) =>
    shifted(buckle(2.8 * cm, 3.4 * cm, 0.7 * cm), [
      side * width * 0.22,
      height * 0.12,
      depth / 2 + 0.5 * cm,
    ])
  return [
    {
      name: 'backpack',
      material: material.main,
      ...setAt(softBox(width, height, depth, 0.08), pack),
    },
    {
      name: 'pack pocket',
      material: material.main,
      ...setAt(softBox(width * 0.72, height * 0.42, depth * 0.4, 0.08), pocket),
    },
    {
      name: 'pack flap',
      material: material.trim,
      backMaterial: material.lining,
      ...setAt(flap(width, height, depth, height * 0.34), pack),
    },
    {
      name: 'pack buckles',
      material: material.trim,
      ...setAt(merge([clasp(-1), clasp(1)]), pack),
    },
  ]
}

/** Whoever goes to school or through a town sleeps at home. */
function isOfRoad({ context: { design } }: Kit): boolean {
  const { age, role = '' } = design.person
  return !/toddler|child|teen/.test(age) && !/student|skater|hacker|courier|office/.test(role)
}

/** A blanket rolled up on top. */
function bedroll({ cm, material }: Kit, { width, height }: Size, { centre }: Place): Part {
  const [thick, round] = [5.4 * cm, 4.6 * cm]
  const turned = lathe(
    [
      [0, width * 0.56],
      [round, width * 0.56],
      [thick, width * 0.5],
      [thick, -width * 0.5],
      [round, -width * 0.56],
      [0, -width * 0.56],
    ],
    20,
  )
  const laid = mapPoints(turned, ([x, y, z]) => [y, centre[1] + height * 0.55 + x, centre[2] + z])
  return { name: 'bedroll', material: material.accent, ...laid }
}
