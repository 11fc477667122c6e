/** The ties of hakama: a band crossed in front with a knot, and the stiff board behind. */
import { plate } from '../../../math/plate.ts'
import type { Part } from '../../figure.ts'
import { softBox } from './bag.ts'
import { clothPart } from './cloth.ts'
import { type Place, placeOn, setAt } from './fasteners.ts'
import { fabricLayer } from './finish.ts'
import type { Kit } from './kit.ts'
import { hangingTail } from './strips.ts'
import { waistBand } from './waistband.ts'

export function hakamaTies(kit: Kit): Part[] {
  const { cm, material, body } = kit
  const sheet = waistBand(kit, { level: 4.46, height: 5.4, room: 1.6, rows: 6 })
  const band = clothPart(sheet, {
    name: 'hakama ties',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.7 * cm,
    layers: [({ v }) => (Math.abs(v - 0.5) < 0.04 ? material.crease : undefined), fabricLayer(kit)],
  })
  const knot = placeOn(sheet, 0.5, 0.5, 0.8 * cm)
  const tails = [0.07, -0.07].map((angle, i) =>
    clothPart(
      hangingTail(kit, {
        angle,
        from: knot.centre[1],
        to: body.level(3.5),
        width: [2.8 * cm, 3.2 * cm],
        room: (2.4 + i * 0.5) * cm,
        drift: (i === 0 ? 1 : -1) * 1.6 * cm,
      }),
      {
        name: i === 0 ? 'left tie end' : 'right tie end',
        material: material.main,
        lining: material.lining,
        folded: ['sides', 'hem'],
        thickness: 0.4 * cm,
      },
    ),
  )
  const back = placeOn(sheet, 0, 0.3, 0.5 * cm).centre
  const behind: Place = {
    centre: [0, back[1] + 2 * cm, back[2] - 0.4 * cm],
    right: [-1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, -1],
  }
  const board = plate(
    [
      [-8 * cm, -4 * cm],
      [8 * cm, -4 * cm],
      [6 * cm, 4.5 * cm],
      [-6 * cm, 4.5 * cm],
    ],
    0.6 * cm,
    0.3 * cm,
    0.3 * cm,
  )
  return [
    band,
    ...tails,
    {
      name: 'hakama knot',
      material: material.main,
      ...setAt(softBox(5 * cm, 4 * cm, 3 * cm, 0.05), knot),
    },
    { name: 'hakama board', material: material.main, ...setAt(board, behind) },
  ]
}
