/** Belts of fighters and dancers: knotted, pleated, plated. */
import { lathe, type Mesh, mapPoints, merge } from '../../math/surface.ts'
import { addScaled, dot, normalize } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { softBox } from './cloth/bag.ts'
import { beltLevel, waistDressed } from './cloth/belt-level.ts'
import { clothPart } from './cloth/cloth.ts'
import { type Place, placeOn, setAt } from './cloth/fasteners.ts'
import { kitOf } from './cloth/kit.ts'
import type { Sheet } from './cloth/sheet.ts'
import { hangingTail } from './cloth/strips.ts'
import { waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'

/** A narrow belt wound twice and tied in front, two short ends: the belt of a gi. */
function knottedBelt(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, body, material } = kit
  const sheet = waistBand(kit, { level: beltLevel(context), height: 4.6, room: 1 })
  const knot = placeOn(sheet, 0.5, 0.5, 1 * cm)
  const ends = [-1, 1].map((side) =>
    clothPart(
      hangingTail(kit, {
        angle: side * 0.06,
        from: knot.centre[1],
        to: knot.centre[1] - 0.95 * body.unit,
        width: [4.2 * cm, 4.4 * cm],
        room: 1.6 * cm,
        drift: side * 6 * cm,
      }),
      {
        name: `belt end ${side}`,
        material: material.main,
        lining: material.main,
        folded: ['sides', 'hem'],
        thickness: 0.6 * cm,
        layers: [({ toHem }) => (toHem > 2 * cm && toHem < 3 * cm ? material.trim : undefined)],
      },
    ),
  )
  const parts: Part[] = [
    clothPart(sheet, {
      name: 'knotted belt',
      material: material.main,
      lining: material.main,
      folded: ['top', 'hem'],
      thickness: 0.8 * cm,
      layers: [({ v }) => (Math.abs(v - 0.5) < 0.05 ? material.crease : undefined)],
    }),
    ...ends,
    {
      name: 'knot',
      material: material.main,
      ...setAt(softBox(5.6 * cm, 5.4 * cm, 3.4 * cm, 0), knot),
    },
  ]
  return waistDressed(kit, parts, 'Belt knot', knot.centre)
}

/** A broad silk sash in flat pleats, without ends. */
function cummerbund(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const sheet = waistBand(kit, { level: 4.36, height: 12, room: 0.8, rows: 8 })
  const part = clothPart(sheet, {
    name: 'cummerbund',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.7 * cm,
    layers: [({ v }) => (Math.abs(v * 5 - Math.round(v * 5)) < 0.07 ? material.crease : undefined)],
  })
  return waistDressed(kit, [part], 'Cummerbund', placeOn(sheet, 0.5, 0.5).centre)
}

/** A round plate with a raised rim and boss, face outward, bent round the waist so that its back lies on the leather. */
function beltPlate(radius: number, bend: number, cm: number): Mesh {
  const profile = [
    [0, 1.9],
    [0.3, 1.7],
    [0.42, 1],
    [0.78, 0.9],
    [0.86, 1.4],
    [0.95, 1.3],
    [1, 0.5],
    [0.98, -0.3],
  ] as const
  const turned = lathe(
    profile.map(([r, y]) => [r * radius, y * cm] as const),
    32,
  )
  // Dished a little upright too, so that no edge stands off like a fin.
  return mapPoints(turned, ([x, y, z]) => {
    const angle = x / bend
    const dish = (z * z) / (50 * cm)
    return [(bend + y) * Math.sin(angle), -z, (bend + y) * Math.cos(angle) - bend - dish]
  })
}

/** Upright, whatever the slope of the belt: as far out as its upper and lower edge. */
function uprightOn(sheet: Sheet, u: number): Place {
  const [top, middle, hem] = [0, 0.5, 1].map((v) => placeOn(sheet, u, v))
  const [x, , z] = middle.outward
  const outward = normalize([x, 0, z])
  const out = Math.max(...[top, middle, hem].map(({ centre }) => dot(centre, outward)))
  const centre = addScaled(middle.centre, outward, out - dot(middle.centre, outward))
  return { centre, right: [outward[2], 0, -outward[0]], up: [0, 1, 0], outward }
}

/** A champion's belt: plates of gold on leather. */
function championBelt(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { cm, material } = kit
  const sheet = waistBand(kit, {
    level: beltLevel(context),
    height: 9,
    room: 0.6,
    rows: 4,
    bow: 1.2,
    roundness: 0.8,
  })
  const bend = kit.body.torsoSection(sheet.positions[1]).width
  const plates = [
    [0.5, 8.5],
    [0.36, 5],
    [0.64, 5],
  ].map(([u, r]) => setAt(beltPlate(r * cm, bend, cm), uprightOn(sheet, u)))
  const parts: Part[] = [
    clothPart(sheet, {
      name: 'champion belt',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem'],
      thickness: 0.8 * cm,
    }),
    { name: 'champion plates', material: material.trim, ...merge(plates) },
  ]
  return waistDressed(kit, parts, 'Champion belt', placeOn(sheet, 0.5, 0.5).centre)
}

export const waistTrappings = {
  knotted_belt: knottedBelt,
  cummerbund,
  champion_belt: championBelt,
}
