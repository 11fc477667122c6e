/** Belts and what hangs from them. */

import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { flap, shifted, softBox } from './cloth/bag.ts'
import { beltLevel, waistDressed } from './cloth/belt-level.ts'
import { clothPart } from './cloth/cloth.ts'
import { buckle, button, type Place, placeOn, setAt } from './cloth/fasteners.ts'
import { fabricLayer, stitches } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Sheet } from './cloth/sheet.ts'
import { bellyBow, waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'
import { obi, sash } from './sashes.ts'

/** Of leather it is stitched along both edges; a girdle of metal is smooth. */
function beltBand(
  kit: Kit,
  height: number,
  level: number,
  room = 0.7,
): { sheet: Sheet; part: Part } {
  const { material, cm } = kit
  const bow = bellyBow(kit, level)
  // Round a belly it is drawn in tight.
  const tight = Math.max(0.3, room - 0.1 * bow)
  const sheet = waistBand(kit, { level, height, room: tight, dip: 1.1, bow })
  const seams = isOfMetal(kit)
    ? []
    : [
        stitches('hem', 0.55 * cm, material.crease, cm),
        stitches('top', 0.55 * cm, material.crease, cm),
      ]
  const part = clothPart(sheet, {
    name: 'belt',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.7 * cm,
    layers: [...seams, fabricLayer(kit)],
  })
  return { sheet, part }
}

function isOfMetal({ garment }: Kit): boolean {
  return garment.surface === 'metal'
}

function buckleAt(kit: Kit, sheet: Sheet, height: number): Part {
  const { cm, material } = kit
  // Large pixels keep only a bar that is broader than its outline, and that stands clear of the strap.
  const isPixel = kit.context.design.style === 'pixel'
  const bar = (isPixel ? 0.4 * (height + 1.8) : 0.95) * cm
  const frame = buckle((height + 1.8) * 1.1 * cm, (height + 1.8) * cm, bar)
  return {
    name: 'buckle',
    material: material.trim,
    // Its shadow would fall past the belt in crumbs.
    castsNoShadow: true,
    ...setAt(frame, placeOn(sheet, 0.5, 0.5, (isPixel ? 0.9 : 0.5) * cm)),
  }
}

/** The belt's end, tucked through a keeper beside the buckle. */
function beltEnd(kit: Kit, sheet: Sheet, height: number): Part {
  const { cm, material } = kit
  const box = softBox(1.5 * cm, (height + 0.9) * cm, 0.9 * cm, 0)
  return {
    name: 'belt keeper',
    material: material.main,
    ...setAt(box, placeOn(sheet, 0.575, 0.5, 0.2 * cm)),
  }
}

function belt(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const height = 3.4 + kit.garment.length * 3
  const { sheet, part } = beltBand(kit, height, beltLevel(context))
  const end = isOfMetal(kit) ? [] : [beltEnd(kit, sheet, height)]
  const parts = [part, buckleAt(kit, sheet, height), ...end]
  return waistDressed(kit, parts, 'Belt buckle', placeOn(sheet, 0.5, 0.5).centre)
}

/** A belt pouch hung at a place on a belt. */
function pouchAt(kit: Kit, place: Place, size: number, name: string): Part[] {
  const { cm, material, trunk } = kit
  const [width, height, depth] = [8 * size * cm, 9 * size * cm, 4.4 * size * cm]
  const hungOut = (out: number): Vec3 => [
    place.centre[0] + place.outward[0] * out,
    place.centre[1] - height * 0.42,
    place.centre[2] + place.outward[2] * out,
  ]
  // A hip that swells below the belt holds the pouch off.
  const sunk = Math.max(0, -trunk.field(...hungOut(depth * 0.4)))
  const low: Place = { ...place, centre: hungOut(depth * 0.4 + sunk), up: [0, 1, 0] }
  return [
    { name, material: material.main, ...setAt(softBox(width, height, depth), low) },
    {
      name: `${name} flap`,
      material: material.main,
      backMaterial: material.lining,
      ...setAt(flap(width, height, depth, height * 0.5), low),
    },
    {
      name: `${name} stud`,
      material: material.trim,
      ...setAt(shifted(button(0.85 * size * cm), [0, height * 0.08, depth / 2 + 0.9 * cm]), low),
    },
  ]
}

function toolBelt(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const height = 4.6
  const { sheet, part } = beltBand(kit, height, beltLevel(context))
  const tools = [
    ...pouchAt(kit, placeOn(sheet, 0.34, 0.5, 0.3), 1, 'right pouch'),
    ...pouchAt(kit, placeOn(sheet, 0.68, 0.5, 0.3), 0.85, 'left pouch'),
    ...pouchAt(kit, placeOn(sheet, 0.2, 0.5, 0.3), 0.9, 'back pouch'),
    ...hammer(kit, loopPlace(kit, sheet)),
  ]
  return waistDressed(
    kit,
    [part, buckleAt(kit, sheet, height), ...tools],
    'Tool belt',
    placeOn(sheet, 0.64, 0.5).centre,
  )
}

/** At the left hip, or farther back where a stout arm lies against it. */
function loopPlace({ trunk, cm }: Kit, sheet: Sheet): Place {
  const places = [0.79, 0.87, 0.93].map((u) => placeOn(sheet, u, 0.5, 0.6))
  const isFree = ({ centre: [x, y, z] }: Place) => trunk.field(x, y + 3.2 * cm, z) > -0.6 * cm
  return places.find(isFree) ?? places[1]
}

/** A hammer in its loop. */
function hammer(kit: Kit, place: Place): Part[] {
  const { cm, material } = kit
  const upright: Place = { ...place, up: [0, 1, 0] }
  const out = 1.4 * cm
  return [
    {
      name: 'hammer handle',
      material: material.lining,
      ...setAt(shifted(softBox(1.7 * cm, 22 * cm, 1.7 * cm, 0), [0, -8 * cm, out]), upright),
    },
    {
      name: 'hammer head',
      material: material.trim,
      ...setAt(shifted(softBox(9 * cm, 2.8 * cm, 2.8 * cm, 0), [0, 3.2 * cm, out]), upright),
    },
  ]
}

function pouch(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const hasBelt = ['belt', 'sash', 'obi', 'tool_belt'].some((kind) => context.wears(kind))
  const level = beltLevel(context)
  const band = beltBand(kit, 2.6, level, hasBelt ? 0.3 : 0.7)
  const place = placeOn(band.sheet, kit.garment.side === 'right' ? 0.33 : 0.67, 0.5, 0.2)
  const parts = [...(hasBelt ? [] : [band.part]), ...pouchAt(kit, place, 1.15, 'pouch')]
  return waistDressed(kit, parts, kit.garment.label, place.centre)
}

export const belts = {
  belt,
  sash,
  obi,
  pouch,
  tool_belt: toolBelt,
} as const satisfies Record<string, GarmentBuilder>
