/** Straps that hold up what ends below the shoulders. */
import { smoothstep } from '../../../math/scalar.ts'
import type { Part } from '../../figure.ts'
import { onSides } from '../../mirrored.ts'
import { clothPart } from '../cloth/cloth.ts'
import { softInked } from '../cloth/finish.ts'
import type { Kit } from '../cloth/kit.ts'
import { pathStrap } from '../cloth/path-strap.ts'
import { pointOn } from '../cloth/sheet.ts'
import type { MadeUpper } from './cut.ts'

/** One strap over each shoulder, from the top of the bust to the shoulder blade. */
export function shoulderCords(kit: Kit, { sheet }: MadeUpper, width = 1.9): Part[] {
  const { body, cm } = kit
  const shoulder = body.joints.shoulder
  const front = pointOn(sheet, 0.59, 0.01)
  const back = pointOn(sheet, 0.9, 0.01)
  const strap = pathStrap(kit, {
    through: [
      front,
      [shoulder[0] * 0.6, body.level(5.42), 0.22 * body.unit],
      [shoulder[0] * 0.64, shoulder[1] + 0.1 * body.unit, -0.04 * body.unit],
      [shoulder[0] * 0.5, body.level(5.3), -0.3 * body.unit],
      back,
    ],
    width: (t) => width * cm * (0.8 + 0.2 * smoothstep(0.5, 0, Math.abs(t - 0.5))),
    room: 0.5 * cm,
  })
  // A narrow strap between two lines of full ink would be a black cord.
  const strapOf = softInked(kit)
  return onSides([
    clothPart(strap, {
      name: 'shoulder strap',
      material: strapOf,
      lining: strapOf,
      folded: ['top', 'hem'],
      thickness: 0.4 * cm,
    }),
  ])
}
