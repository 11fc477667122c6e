/** A fan of long feathers that stands behind a golden band: a penacho. */
import { randomStream } from '../../math/random.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { add, normalize, scale, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HatSeat, type HeadFit, headPart, seatHat } from './fit.ts'
import { jewels, stone } from './jewels.ts'
import { drawnMaterials } from './paint-headgear.ts'
import { type Round, round, roundCord, spotOn } from './surfaces.ts'

/** Rows of the fan from behind to the front: how many feathers, how long and wide in head units, how far back they lean. */
const rows = [
  { count: 21, long: 1.5, wide: 0.15, lean: 0.34, back: 0.2, reach: 1.72 },
  { count: 20, long: 0.92, wide: 0.13, lean: 0.22, back: 0.1, reach: 1.66 },
  { count: 19, long: 0.5, wide: 0.12, lean: 0.12, back: 0.02, reach: 1.6 },
] as const

export function featherHeaddress(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.56, back: 0.4, room: fit.pressed + 0.05 })
  const band: Round = (angle, t) => seat.at(angle, 1.02, 0.2 - 0.26 * t)
  const gold = `${context.garment.id}.gold`
  // Hair lies pressed below it, as below a hat, so that no lock comes up through the band.
  const cap: Round = (angle, t) => {
    const turn = (t * Math.PI) / 2
    return seat.at(angle, Math.cos(turn), lerp(-0.04, 0.56, Math.sin(turn)))
  }
  const stones = [-2, -1, 0, 1, 2].map((i) =>
    stone(spotOn(band, i * 0.42, 0.5), i === 0 ? 0.085 : 0.055, i === 0 ? 0.1 : 0.055),
  )
  const long = lerp(0.75, 1.2, context.garment.length)
  return dressHead(
    fit,
    [
      ...rows.map((row, i) => fan(fit, seat, row, long, i)),
      headPart('headdress cap', fit.lining, round(cap, { columns: 32, rows: 8, flip: true })),
      headPart('headdress band', gold, round(band, { columns: 56, rows: 3 }), {
        backMaterial: gold,
      }),
      headPart(
        'headdress rims',
        fit.accent,
        merge([roundCord(band, 0, 0.03, 56), roundCord(band, 1, 0.03, 56)]),
      ),
      headPart('headdress stones', `${context.garment.id}.gem`, merge(stones)),
    ],
    {
      materials: { ...drawnMaterials(context), ...jewels(context) },
      landmarks: { 'Feather headdress': fit.skull.place(seat.at(0, 1, 0.9)) },
    },
  )
}

/** Half a circle of feathers over the head, from ear to ear; those above are the longest. */
function fan(
  { context, main, trim, accent }: HeadFit,
  seat: HatSeat,
  { count, long, wide, lean, back, reach }: (typeof rows)[number],
  size: number,
  row: number,
): Part {
  const random = randomStream(context.design.seed, `${context.garment.id} feathers ${row}`)
  const feathers = Array.from({ length: count }, (_, i): Mesh => {
    const turn = ((i / (count - 1)) * 2 - 1) * reach
    const drift = random.between(0.94, 1.04)
    const root: Vec3 = [
      Math.sin(turn) * seat.radius * 0.98,
      seat.centre[1] + Math.max(0, Math.cos(turn)) * seat.radius * 0.5,
      seat.centre[2] + 0.18 - back,
    ]
    const way = normalize([Math.sin(turn), Math.cos(turn) + 0.25, -lean])
    return feather(root, way, long * size * drift * lerp(0.72, 1, Math.cos(turn) ** 2), wide)
  })
  const material = [main, trim, accent][row]
  const eye = [accent, main, trim][row]
  return headPart(`feathers ${row + 1}`, material, merge(feathers), {
    backMaterial: material,
    creaseCosine: -1,
    pattern: ({ u, v }) => {
      if (Math.abs(u - 0.5) < 0.045) return `${context.garment.id}.shade`
      return v > 0.8 && v < 0.93 ? eye : undefined
    },
  })
}

/** A flat feather, widest at two thirds, its tip bent back. */
function feather(root: Vec3, way: Vec3, long: number, wide: number): Mesh {
  // Across the feather and in the plane of the fan.
  const across = normalize([way[1], -way[0], 0])
  return round(
    (s, t) => {
      const width =
        wide *
        lerp(0.35, 1, smoothstep(0, 0.66, t)) *
        Math.sqrt(Math.max(0.02, 1 - smoothstep(0.82, 1, t)))
      const bend: Vec3 = [0, 0, -0.16 * long * t * t - 0.03 * s * s]
      return add(add(root, scale(way, long * t)), add(scale(across, s * width), bend))
    },
    { from: -1, to: 1, columns: 4, rows: 10 },
  )
}
