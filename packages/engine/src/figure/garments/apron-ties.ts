/** What an apron is tied with: strings round the waist, a bow behind, and the straps of its bib. */
import { lerp } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { softBox } from './cloth/bag.ts'
import { isBelted } from './cloth/belt-level.ts'
import { bowWings } from './cloth/bow.ts'
import { clothPart } from './cloth/cloth.ts'
import type { Cover } from './cloth/cover.ts'
import { drapePart } from './cloth/drape.ts'
import { button, type Place, placeOn, setAt } from './cloth/fasteners.ts'
import type { Kit } from './cloth/kit.ts'
import { outwardAt } from './cloth/path-strap.ts'
import { moved, pointOn, type Sheet, sheetOf } from './cloth/sheet.ts'
import { shoulderTop } from './cloth/shoulder-top.ts'
import { hangingTail } from './cloth/strips.ts'
import { tautStrap } from './cloth/tight-band.ts'
import { bellyBow, waistBand } from './cloth/waistband.ts'

/** Strings round the waist with a bow behind, and two straps that cross on the back. A belt hides the strings; their bow hangs out below it. */
export function apronTies(kit: Kit, apronSheet: Sheet, level: number): Part[] {
  const { cm } = kit
  const hasBelt = isBelted(kit.context)
  const bow = bellyBow(kit, level)
  const band = waistBand(kit, { level, height: 2.8, room: hasBelt ? 0.1 : 0.5, bow })
  const place = placeOn(band, 0.001, 0.5, 1.5 * cm)
  const low = hasBelt ? underBelt * cm : 0
  const behind = { ...place, centre: addScaled(place.centre, [0, -1, 0], low) }
  return [
    ...bibStraps(kit, pointOn(apronSheet, 0.8, 0.08), level),
    drapePart(kit, band, 'apron tie', ['top', 'hem'], []),
    ...apronBow(kit, { ...behind, right: [-1, 0, 0], up: [0, 1, 0], outward: [0, 0, -1] }),
  ]
}

/** cm that the knot hangs below the middle of a belt. */
const underBelt = 3.1

function apronBow(kit: Kit, place: Place): Part[] {
  const { body, cm, material, context } = kit
  const [, y] = place.centre
  // They part for a tail that comes out between them.
  const hasTail = context.design.features.some(({ kind }) => kind.endsWith('tail'))
  const angle = Math.PI - (hasTail ? 0.62 : 0.34)
  // Seen from the side one lies before the other: as one ribbon with one outline, not a rope of edges, and of one length, or it would end in crumbs.
  const asOne = { group: `${kit.garment.id}.strings`, isFine: true, isSecondSkin: true }
  const alike = { ...kit, cover: onBothSides(kit.cover) }
  const tails = [1, -1].map((side, i) => ({
    ...drapePart(
      kit,
      hangingTail(alike, {
        angle: side * angle,
        from: y,
        to: body.level(2.95),
        width: [2.4 * cm, 4 * cm],
        room: 0.3 * cm,
        drift: side * -3 * cm,
        slant: side * 2 * cm,
        isClose: true,
      }),
      `apron string ${i + 1}`,
      ['sides', 'hem'],
      [],
    ),
    ...asOne,
  }))
  return [
    ...tails,
    { name: 'apron bow', material: material.main, ...setAt(bowWings(1.25 * cm, -0.2), place) },
    {
      name: 'apron knot',
      material: material.main,
      ...setAt(softBox(2.8 * cm, 3.4 * cm, 3 * cm, 0), place),
    },
  ]
}

/** The farther of what is on the right and on the left. */
function onBothSides(cover: Cover): Cover {
  return (y, angle) => Math.max(cover(y, angle), cover(y, -angle))
}

/** From each corner of the bib over the shoulder to the other side of the waist behind, buttoned to both. */
function bibStraps(kit: Kit, [x, y, z]: Vec3, level: number): Part[] {
  const { cm, material } = kit
  const worn = kit.context.below ?? []
  const below = isBare(kit) ? [...worn, bareBack(kit)] : worn
  const [sx, sy, sz] = shoulderTop(kit, 0.7)
  const waist = waistBand(kit, { level, height: 2.8, room: 0.35 })
  return [1, -1].flatMap((side, i) => {
    const path: [Vec3, Vec3, Vec3] = [
      [side * x, y, z],
      [side * sx, sy, sz],
      pointOn(waist, side === 1 ? 0.14 : 0.86, 0.6),
    ]
    // One lies over the other.
    const taut = tautStrap(below, path, { width: 2.6 * cm, room: (0.6 + 0.5 * i) * cm })
    const strap = moved(taut, (point) => offSkin(kit, point, 0.5 * cm))
    const buttonAt = (u: number) => setAt(button(0.8 * cm), placeOn(strap, u, 0.5, 0.3 * cm))
    return [
      clothPart(strap, {
        name: `bib strap ${i + 1}`,
        material: material.main,
        lining: material.main,
        folded: ['top', 'hem', 'sides'],
        thickness: 1 * cm,
      }),
      {
        name: `bib button ${i + 1}`,
        material: material.trim,
        ...merge([buttonAt(0.016), buttonAt(isBelted(kit.context) ? 0.9 : 0.97)]),
      },
    ]
  })
}

function isBare({ context }: Kit): boolean {
  return context.under('chest') === 0
}

/** What straps lie on where nothing is worn. */
function bareBack(kit: Kit): Part {
  const { body, trunk } = kit
  const [top, low] = [body.level(5.65), body.level(4.3)]
  const skin = sheetOf(40, 24, true, (u, v) =>
    trunk.point(lerp(top, low, v), (u - 0.5) * 2 * Math.PI),
  )
  return clothPart(skin, { name: 'bare back', material: '', lining: '' })
}

/** The nearest point so far off the skin. */
function offSkin(kit: Kit, start: Vec3, room: number): Vec3 {
  let point = start
  for (let pass = 0; pass < 3; pass++) {
    const missing = room - kit.trunk.field(...point)
    if (missing <= 0) break
    point = addScaled(point, outwardAt(kit, point), missing)
  }
  return point
}
