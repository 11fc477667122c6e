/** Suits and pieces of plate. */

import type { GarmentKind } from '../../brief/concepts.ts'
import { shiftHex } from '../../math/colour.ts'
import type { Material, Part, Region } from '../figure.ts'
import { clothPart } from '../garments/cloth/cloth.ts'
import { kitOf } from '../garments/cloth/kit.ts'
import { carryingLoop } from '../garments/cloth/strips.ts'
import { type GarmentBuilder, type GarmentContext, sides } from '../garments/garment-builder.ts'
import { onSides } from '../mirrored.ts'
import {
  armPlates,
  gauntletMaterials,
  gauntletPlates,
  pauldron,
  pauldronFront,
  vambrace,
} from './arm-plates.ts'
import { armourKit } from './kit.ts'
import { greave, knee, kneePad, legPlates, sabaton } from './leg-plates.ts'
import { painted } from './painted.ts'
import {
  cuirass,
  cuirassSurface,
  faulds,
  gorget,
  mailUnderlayer,
  sideStraps,
  tassets,
} from './torso-plates.ts'

/** Dark mail for the gaps between plates. */
function mailMaterials({ garment }: GarmentContext): Record<string, Material> {
  const base = garment.surface === 'metal' ? '#565d69' : shiftHex(garment.colours.lining, -0.05)
  return {
    [`${garment.id}.mail`]: { base, surface: 'cloth', noInk: true },
    [`${garment.id}.ring`]: { base: shiftHex(base, 0.14), surface: 'cloth', noInk: true },
  }
}

/** An arm of metal is armour enough: it is shown. */
function madeArm({ design }: GarmentContext): (region: Region | undefined) => boolean {
  const side = design.features.find(({ kind }) => kind === 'prosthetic_arm')?.side
  return (region) =>
    side !== undefined &&
    region !== undefined &&
    /arm|hand/.test(region) &&
    (side === 'both' || region.startsWith(side))
}

const limbs: Region[] = [
  ...sides('upper arm', 'both'),
  ...sides('forearm', 'both'),
  ...sides('thigh', 'both'),
  ...sides('shin', 'both'),
]

const plateArmor: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  const { body } = kit
  const shoes = context.wears('feet') ? [] : sabaton(kit)
  const hands = context.wears('hands') ? [] : gauntletPlates(kit)
  const isMade = madeArm(context)
  return {
    parts: [
      ...mailUnderlayer(kit).filter(
        ({ name, region }) => !name.startsWith('mail-arm') || !isMade(region),
      ),
      ...onSides([...armPlates(kit), ...hands]).filter(({ region }) => !isMade(region)),
      ...onSides([...legPlates(kit), ...shoes, ...pauldron(kit)]),
      ...faulds(kit),
      ...cuirass(kit),
      ...sideStraps(kit),
      ...tassets(kit),
      ...gorget(kit),
    ],
    thickness: {
      chest: 3.4,
      belly: 3.4,
      hips: 5.4,
      ...each(limbs, 2.8),
      ...each(sides('upper arm', 'both'), 4.8),
    },
    hides: [
      'chest',
      'belly',
      'hips',
      ...limbs,
      ...(hands.length > 0 ? sides('hand', 'both') : []),
      ...(shoes.length > 0 ? sides('foot', 'both') : []),
    ],
    materials: { ...mailMaterials(context), ...gauntletMaterials(context) },
    landmarks: {
      Cuirass: [0, body.level(5.02), 0.45 * body.unit],
      Pauldron: pauldronFront(kit),
      'Knee plate': body.joints.knee,
    },
  }
}

const breastplate: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  return {
    parts: [
      ...cuirass(kit),
      ...sideStraps(kit),
      ...faulds(kit, 2),
      ...gorget(kit).filter((part) => part.name.startsWith('gorget-plate')),
    ],
    thickness: {
      chest: kit.under('chest') + 3.2,
      belly: kit.under('chest') + 3.2,
      hips: kit.under('hips') + 3.6,
    },
    // On the plate, however far a chest brings it forward.
    landmarks: { Breastplate: cuirassSurface(kit)(0, 0.42) },
  }
}

const pauldrons: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  const [x, y, z] = pauldronFront(kit)
  const straps =
    context.wears('breastplate') || context.wears('plate_armor') ? [] : pauldronStraps(context)
  return {
    parts: [...straps, ...onSides(pauldron(kit), context.garment.side)],
    thickness: each(sides('upper arm', context.garment.side), 5),
    landmarks: {
      Pauldron: context.garment.side === 'right' ? [-x, y, z] : [x, y, z],
    },
  }
}

/** What holds a shoulder cap where there is no breastplate: a strap under the other arm. */
function pauldronStraps(context: GarmentContext): Part[] {
  const kit = kitOf(context)
  const { cm, garment, material } = kit
  return (['left', 'right'] as const)
    .filter((side) => garment.side === 'both' || garment.side === side)
    .map((shoulder) =>
      clothPart(
        carryingLoop(kit, { shoulder, at: 0.72, hip: 4.45, width: 3.4 * cm, room: 0.5 * cm }),
        {
          name: `pauldron strap ${shoulder}`,
          material: material.lining,
          lining: material.lining,
          folded: ['top', 'hem'],
          thickness: 0.5 * cm,
        },
      ),
    )
}

const greaves: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  // A samurai's armour has shin plates of its own, over which the trousers hang at the knee.
  const isLaced = context.wears('samurai_armor')
  const pieces = isLaced ? greave(kit) : [...greave(kit), ...knee(kit, false)]
  return {
    parts: onSides(pieces, context.garment.side),
    thickness: each(sides('shin', context.garment.side), 3),
  }
}

const tassetPair: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  return {
    parts: [...faulds(kit, 2), ...tassets(kit, context.garment.side)],
    thickness: { hips: 4.5 },
  }
}

const kneePads: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  // Straps pull the cloth in, so that a pad sits nearer to the knee than wide trousers would let it.
  const under = Math.min(kit.under('left shin'), 1.4 * kit.k)
  const [x, y, z] = kit.body.joints.knee
  return {
    parts: onSides(kneePad(kit, under), context.garment.side),
    landmarks: { 'Knee pad': [x, y, z + 7 * kit.k] },
  }
}

const bracers: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  return {
    parts: onSides(vambrace(kit, 0.62, 0.6), context.garment.side),
    thickness: each(sides('forearm', context.garment.side), kit.under('left forearm') + 1.6),
    landmarks: { Bracer: kit.body.arm.surface(0.8, Math.PI / 3, 2) },
  }
}

const gauntlets: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  return {
    parts: onSides([...vambrace(kit, 0.62), ...gauntletPlates(kit)], context.garment.side),
    thickness: each(sides('forearm', context.garment.side), kit.under('left forearm') + 2.6),
    hides: sides('hand', context.garment.side),
    materials: gauntletMaterials(context),
    landmarks: { Gauntlet: kit.body.joints.wrist },
  }
}

export function each(regions: readonly Region[], value: number): Partial<Record<Region, number>> {
  return Object.fromEntries(regions.map((region) => [region, value]))
}

export const plates: Partial<Record<GarmentKind, GarmentBuilder>> = {
  plate_armor: painted(plateArmor),
  breastplate: painted(breastplate),
  pauldrons: painted(pauldrons),
  greaves: painted(greaves),
  tassets: tassetPair,
  knee_pads: kneePads,
  bracers,
  gauntlets,
}
