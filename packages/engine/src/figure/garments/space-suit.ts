/** A space suit: padded, ringed, with its box and pack; its gloves and boots are in space-limbs.ts. */

import { spline } from '../../math/spline.ts'
import { cord } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { type Place, placeOn, setAt } from './cloth/fasteners.ts'
import { finishMaterials } from './cloth/finish.ts'
import { type Kit, kitOf, kitOver } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { ringPoint } from './cloth/neck-ring.ts'
import { shoulderTop } from './cloth/shoulder-top.ts'
import { tautStrap } from './cloth/tight-band.ts'
import { waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'
import type { LegCut } from './legwear.ts'
import { moonBoots, paddedGloves, ringPart } from './space-limbs.ts'
import type { CutRow } from './upper/builders.ts'
import { joined, partOfSuit, suit, suitLegs, suitTop } from './upper/suit.ts'

export function spaceSuit(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { garment } = kit
  const top: CutRow = {
    ...suitTop,
    neck: 'high',
    room: [1.6, 3.6],
    fall: [0.5, 0.9],
    collar: 'none',
    front: undefined,
    cuff: 'none',
    sleeve: 'loose',
    sleeveLayers: stripesOnArms,
  }
  const legs: LegCut = {
    ...suitLegs,
    ease: [1.2, 2],
    tight: [2.4, 2.6, 3],
    // They go into the boots.
    hem: [1.6, 0.78],
    loose: [4.4, 5, 2.6],
    layers: stripesOverKnees,
  }
  const body = suit(partOfSuit(context, { fit: 0.7 }), top, legs)
  const outer = kitOver(kit, body.parts)
  return joined(body, moonBoots(context), paddedGloves(context), {
    parts: [...rings(outer), chestBox(kit), lifeSupport(kit), ...harness(outer), ...hoses(outer)],
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: [0, kit.body.level(5), 16] },
  })
}

/** Of a striped suit two rings of the stripes' colour go round each limb, so that they are seen from every side. */
function stripesOnArms(kit: Kit): Layer[] {
  return stripes(kit, ({ down }) => down - 15 * kit.cm)
}

/** They lie level: cloth is measured from the waist, and between the legs they would run up into the fork. */
function stripesOverKnees(kit: Kit): Layer[] {
  const top = kit.body.joints.knee[1] + 9 * kit.cm
  return stripes(kit, ({ y }) => top - y)
}

function stripes(
  { garment, material, cm }: Kit,
  below: (spot: Parameters<Layer>[0]) => number,
): Layer[] {
  if (garment.pattern !== 'piped') return []
  return [0, 5.5].map((more) => (spot) => {
    const here = below(spot) - more * cm
    return here > 0 && here < 3 * cm ? material.trim : undefined
  })
}

/** Rings at neck and waist. */
function rings(kit: Kit): Part[] {
  const { material, cm, body } = kit
  const { unit } = body
  // It lies on the shoulders close to the neck, lower in front.
  const neck = Array.from({ length: 40 }, (_, i): Vec3 => {
    const angle = (i / 40) * 2 * Math.PI
    const [x, z] = [0.5 * unit * Math.sin(angle), 0.47 * unit * Math.cos(angle)]
    return [x, body.level(5.66) - 0.16 * z - 0.1 * Math.abs(x), z - 0.03 * unit]
  })
  const waist = waistBand(kit, { level: 4.26, height: 5, room: 1.3, roundness: 1.9, rows: 7 })
  return [
    { name: 'neck ring', material: material.trim, ...cord(neck, 2.6 * cm, true, 10) },
    ringPart(kit, 'waist ring', waist),
  ]
}

function frontPlace(kit: Kit, level: number, off: number): Place {
  const y = kit.body.level(level)
  const section = kit.body.torsoSection(y)
  return {
    centre: [0, y, section.front + off * kit.cm],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, 1],
  }
}

function chestBox(kit: Kit): Part {
  const { cm, material } = kit
  const place = frontPlace(kit, 4.85, 5.4)
  const [x0, y0] = [place.centre[0], place.centre[1]]
  return {
    name: 'chest box',
    material: material.lining,
    pattern: ({ x, y, z }) => {
      if (z < place.centre[2] + 1.2 * cm) return undefined
      const [dx, dy] = [(x - x0) / cm, (y - y0) / cm]
      if (Math.abs(dy - 2) < 1 && Math.abs(dx) < 4.6) return material.accent
      return dy < -0.6 && dy > -2.6 && Math.abs(((dx + 40) % 3) - 1.5) < 0.8 && Math.abs(dx) < 4.4
        ? material.trim
        : undefined
    },
    ...setAt(softBox(14 * cm, 9 * cm, 5 * cm, 0), place),
  }
}

function lifeSupport(kit: Kit): Part {
  const { cm, material, body } = kit
  const y = body.level(4.95)
  const place: Place = {
    centre: [0, y, -(body.torsoSection(y).back + 9 * cm)],
    right: [-1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, -1],
  }
  return {
    name: 'life support',
    material: material.main,
    pattern: ({ x, y: py }) =>
      Math.abs(py - y) < 1 * cm || Math.abs(Math.abs(x) - 8 * cm) < 0.4 * cm
        ? material.trim
        : undefined,
    ...setAt(softBox(1.15 * body.unit, 1.5 * body.unit, 13 * cm, 0), place),
  }
}

/** Straps from the waist ring over the shoulders, which carry the pack; each is hooked to the ring. */
function harness(kit: Kit): Part[] {
  const { cm, material, body, context } = kit
  const x = 0.55 * body.joints.shoulder[0]
  const [ribs, back] = [body.level(4.38), body.level(5.25)]
  const [, , z] = body.torso(ribs, 0.6)
  const front: Vec3 = [x, ribs, Math.max(z, kit.cover(ribs, 0.6) * Math.cos(0.6))]
  const behind: Vec3 = [0.8 * x, back, -body.torsoSection(back).back - 4 * cm]
  const path = [front, shoulderTop(kit, 0.6), behind] as const
  const strap = tautStrap(context.below ?? [], path, { width: 4 * cm, room: 0.35 * cm })
  const hook = setAt(softBox(4.6 * cm, 5.6 * cm, 2.4 * cm, 0), placeOn(strap, 0.03, 0.5, 0.6 * cm))
  return onSides([
    clothPart(strap, {
      name: 'pack strap',
      material: material.lining,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.6 * cm,
    }),
    { name: 'strap hook', material: material.accent, ...hook },
  ])
}

/** From the box down to the waist ring, between the straps. */
function hoses(kit: Kit): Part[] {
  const { cm, material, body, trunk } = kit
  const path = [
    [0.13, 4.78, 3.6],
    [0.17, 4.62, 4.4],
    [0.19, 4.44, 3.8],
    [0.19, 4.27, 1.6],
  ].map(([angle, level, off]) => ringPoint(trunk, body.level(level), angle, off * cm))
  const hose = cord(spline(path, 20), 1.3 * cm, false, 10)
  return onSides([{ name: 'hose', material: material.accent, ...hose }])
}
