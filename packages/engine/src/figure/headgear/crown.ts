/** A royal crown. */
import { lerp } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { addScaled } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart, seatHat } from './fit.ts'
import { jewels, setting, stone } from './jewels.ts'
import { drawn, drawnMaterials, emblemOn } from './paint-headgear.ts'
import { ball, bar, type Round, round, roundCord, spotOn } from './surfaces.ts'

/** A band with five high points and five low ones, a stone under each. */
export function crown(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.66, back: 0.46, room: fit.free + 0.045 })
  const high = lerp(0.28, 0.5, context.garment.length)
  const points = 8
  const peak = (angle: number) => {
    const place = (angle / (2 * Math.PI)) * points
    const near = 1 - 2 * Math.abs(place - Math.round(place))
    const isTall = Math.round(place) % 2 === 0
    return 0.17 + (isTall ? high : high * 0.62) * near ** 1.5
  }
  const wall: Round = (angle, t) => {
    const height = peak(angle) * (1 - t)
    return seat.at(angle, 1 + 0.16 * height, height)
  }
  const inner: Round = (angle, t) => {
    const height = (peak(angle) - 0.02) * (1 - t)
    return seat.at(angle, 0.965 + 0.16 * height, height)
  }
  const upper: Round = (angle) => seat.at(angle, 1.04, 0.155)
  const gem = `${context.garment.id}.gem`
  const gold = `${context.garment.id}.gold`
  const stones: Mesh[] = []
  const settings: Mesh[] = []
  const beads: Mesh[] = []
  const ribs: Mesh[] = []
  for (let i = 0; i < points; i++) {
    const angle = (i / points) * 2 * Math.PI
    const size = i === 0 ? 0.075 : 0.055
    const spot = spotOn((a, t) => seat.at(a, 1.01 + 0.03 * (1 - t), 0.16 * (1 - t)), angle, 0.5)
    stones.push(stone(spot, size, size * 1.25))
    settings.push(setting(spot, size, size * 1.25))
    const bead = i % 2 === 0 ? 0.05 : 0.036
    // The point ends inside the bead.
    const tip = addScaled(wall(angle, 0), seat.up, 0.3 * bead)
    beads.push(ball(tip, bead))
    // Each point has a rib: seen edge on, a sheet of gold would vanish.
    ribs.push(
      bar([seat.at(angle, 1, 0.15), wall(angle, 0.3), tip], (t) => lerp(0.034, 0.016, t), 8, 6),
    )
  }
  return dressHead(
    fit,
    [
      headPart('crown', fit.main, round(wall, { columns: 96, rows: 4 }), {
        backMaterial: fit.main,
        pattern: drawn(
          emblemOn(context.garment.emblem, { angle: 0, t: 0.42, wide: 0.16, high: 0.2 }, gold, gem),
        ),
      }),
      headPart('crown inside', fit.main, round(inner, { columns: 96, rows: 2, flip: true })),
      headPart(
        'crown rims',
        gold,
        merge([roundCord(wall, 1, 0.03, 64), roundCord(upper, 0, 0.022, 64)]),
      ),
      headPart('crown ribs', fit.main, merge(ribs)),
      headPart('crown settings', gold, merge(settings)),
      headPart('crown stones', gem, merge(stones)),
      headPart('crown beads', gold, merge(beads)),
    ],
    {
      materials: { ...drawnMaterials(context), ...jewels(context) },
      landmarks: { Crown: fit.skull.place(seat.at(0, 1, 0.2)) },
    },
  )
}
