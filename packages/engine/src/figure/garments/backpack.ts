/** A pack on two straps, with its bedroll. */

import { lathe, mapPoints, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { flap, shifted, softBox } from './cloth/bag.ts'
import { buckle, type Place, setAt } from './cloth/fasteners.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { shoulderTop } from './cloth/shoulder-top.ts'
import { carried, strapPart } from './cloth/strap.ts'
import { tautStrap } from './cloth/tight-band.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'

export function backpack(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const size = sizeOf(kit)
  const pack = packPlace(kit, size)
  const straps = onSides(shoulderStraps(kit, size, pack))
  return carried(
    kit,
    [...straps, ...bagParts(kit, size, pack), bedroll(kit, size, pack)],
    pack.centre,
  )
}

type Size = { width: number; height: number; depth: number }

function sizeOf({ body: { unit } }: Kit): Size {
  return { width: 1.05 * unit, height: 1.55 * unit, depth: 0.58 * unit }
}

/** Behind whatever is worn on the back. */
function packPlace({ body, cover, cm }: Kit, { depth }: Size): Place {
  const y = body.level(4.85)
  const worn = [4.4, 4.85, 5.2].map((level) => cover(body.level(level), Math.PI))
  const back = Math.max(...worn, body.torsoSection(y).back) + depth / 2 + 0.4 * cm
  return { centre: [0, y, -back], right: [-1, 0, 0], up: [0, 1, 0], outward: [0, 0, -1] }
}

/** On the left: from the top of the pack over the shoulder to the ribs, and from there under the arm to its foot. */
function shoulderStraps(kit: Kit, { height, depth }: Size, pack: Place): Part[] {
  const { body, context, cm } = kit
  const below = context.below ?? []
  const [, y, z] = pack.centre
  const x = 0.6 * body.joints.shoulder[0]
  const against = z + 0.4 * depth
  const ribs = body.level(4.62)
  const [, , skin] = body.torso(ribs, 0.7)
  const front: Vec3 = [x * 1.05, ribs, Math.max(skin, kit.cover(ribs, 0.7) * Math.cos(0.7))]
  const side: Vec3 = [body.torsoSection(ribs).width, ribs - 0.1 * body.unit, 0]
  const top: Vec3 = [x * 0.8, y + 0.36 * height, against]
  const foot: Vec3 = [x * 0.8, y - 0.36 * height, against]
  const shoulder = { width: 4.4 * cm, room: 0.9 * cm }
  const webbing = { width: 2.4 * cm, room: 0.7 * cm }
  return [
    strapPart(kit, tautStrap(below, [front, side, foot], webbing), 'pack webbing'),
    strapPart(kit, tautStrap(below, [front, shoulderTop(kit, 0.6), top], shoulder), 'pack strap'),
  ]
}

function bagParts({ cm, material }: Kit, { width, height, depth }: Size, pack: Place): Part[] {
  const [, y, z] = pack.centre
  const pocket: Place = { ...pack, centre: [0, y - height * 0.22, z - depth * 0.52] }
  const clasp = (side: number) =>
    shifted(buckle(2.8 * cm, 3.4 * cm, 0.7 * cm), [
      side * width * 0.22,
      height * 0.12,
      depth / 2 + 2.2 * cm,
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
