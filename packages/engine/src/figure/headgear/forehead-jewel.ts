/** A jewel on the brow on a string of beads, and on pressed hair a chain along the parting: maang tikka and matha patti. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { cord, merge } from '../../math/surface.ts'
import { coverOf } from '../cover.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart, seatHat } from './fit.ts'
import { jewels, setting, stone } from './jewels.ts'
import { arcCord, ball, type Round, spotOn } from './surfaces.ts'

/** How far round the head its strings of beads go: under a veil they vanish in the hair before its edge, and do not cross it. */
const openReach = 1.2
const veiledReach = 0.9

/** On a bare brow it lies close; loose hair it clears. */
function roomOver({ context, free, pressed }: HeadFit, isFree: boolean): number {
  if (context.design.hair.bangs === 'none') return pressed - 0.01
  return free + (isFree ? 0.19 : 0.06)
}

export function foreheadJewel(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const isOpen = coverOf(context.design) === 'none'
  const isFree = !fit.isBare && isOpen
  const reach = isOpen ? openReach : veiledReach
  // Over a fringe it hangs free of the tips.
  const lean = isFree && context.design.hair.bangs !== 'none' ? 0.32 : 0.12
  const seat = seatHat(fit, { front: 0.62, back: 0.62, room: roomOver(fit, isFree) })
  // Its ends are tucked into the hair, or under what is laid over that.
  const tuck = (angle: number) => 0.2 * smoothstep(reach, reach * 1.2, Math.abs(angle))
  // A string hangs between parting and temple.
  const sag = (angle: number) => 0.05 * Math.sin(Math.min(1, Math.abs(angle) / reach) * Math.PI)
  const string: Round = (angle, t) =>
    seat.at(angle, 1 - tuck(angle) + lean * t, -sag(angle) - 0.24 * t)
  // In loose hair the chain along the parting is lost.
  const parting = Array.from({ length: isFree ? 0 : 12 }, (_, i) =>
    fit.over(0, lerp(0.96, 0.78, i / 11), fit.pressed - 0.05),
  )
  const beads = [1, 2, 3, 4, 5, 6].flatMap((i) =>
    [-1, 1].map((side) => ball(string(side * reach * (0.1 + 0.142 * i), 0), 0.03, 0.03, 0.03, 8)),
  )
  const jewel = spotOn(string, 0, 0.36)
  const drops = [-0.08, 0, 0.08].map((x) => {
    const [, y, z] = string(0, 0.85)
    return ball([x, y + 0.35 * Math.abs(x), z], 0.026, 0.036, 0.026, 8)
  })
  const gold = `${context.garment.id}.gold`
  return dressHead(
    fit,
    [
      headPart(
        'forehead chain',
        fit.main,
        merge([
          ...(isFree ? [] : [cord([...parting, string(0, 0)], 0.022, false, 6)]),
          arcCord(string, 0, -reach * 1.25, reach * 1.25, 0.016),
        ]),
      ),
      headPart('forehead setting', fit.main, setting(jewel, 0.085, 0.1)),
      headPart('forehead stone', `${context.garment.id}.gem`, stone(jewel, 0.062, 0.075)),
      headPart('forehead beads', gold, merge([...beads, ...drops])),
    ],
    {
      materials: jewels(context),
      landmarks: { [context.garment.label]: fit.skull.place(seat.at(0, 1, 0)) },
    },
  )
}
