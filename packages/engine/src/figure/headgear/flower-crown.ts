/** A wreath of flowers and leaves. */
import { randomStream } from '../../math/random.ts'
import { clamp, lerp } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { addScaled } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart, seatHat } from './fit.ts'
import { ball, type Round, round, roundCord, type Spot, setAt, spotOn } from './surfaces.ts'

/** One flower facing outward: five round petals and a heart. */
function flower(spot: Spot, size: number, turn: number): { petals: Mesh; heart: Mesh } {
  const petals = Array.from({ length: 5 }, (_, i) => {
    const angle = turn + (i / 5) * 2 * Math.PI
    const petal: Round = (s, t) => {
      const along = 0.2 + 0.85 * t
      const w = 0.44 * Math.sin(clamp(t * 0.92 + 0.08) * Math.PI) ** 0.7 * s
      const x = Math.cos(angle) * along - Math.sin(angle) * w
      const y = Math.sin(angle) * along + Math.cos(angle) * w
      return [x * size, y * size, (0.12 + 0.3 * t * t - 0.16 * s * s) * size]
    }
    return setAt(round(petal, { from: -1, to: 1, columns: 4, rows: 5 }), spot)
  })
  return {
    petals: merge(petals),
    heart: setAt(ball([0, 0, 0.14 * size], 0.24 * size, 0.24 * size, 0.18 * size, 10), spot),
  }
}

function leaf(spot: Spot, size: number, turn: number): Mesh {
  const blade: Round = (s, t) => {
    const w = 0.3 * Math.sin(clamp(t * 0.96 + 0.04) * Math.PI) ** 0.8 * s
    const x = Math.cos(turn) * t * 1.3 - Math.sin(turn) * w
    const y = Math.sin(turn) * t * 1.3 + Math.cos(turn) * w
    return [x * size, y * size, (0.1 + 0.25 * t * (1 - t) * 2 - 0.1 * Math.abs(s)) * size]
  }
  return setAt(round(blade, { from: -1, to: 1, columns: 4, rows: 5 }), spot)
}

export function flowerCrown(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const random = randomStream(context.design.seed, `${context.garment.id} flowers`)
  const seat = seatHat(fit, { front: 0.64, back: 0.4, room: fit.free + 0.09 })
  const ring: Round = (angle, t) => seat.at(angle, 1.0, 0.09 - 0.18 * t)
  const kinds: { petals: Mesh[]; hearts: Mesh[] }[] = [0, 1, 2].map(() => ({
    petals: [],
    hearts: [],
  }))
  const leaves: Mesh[] = []
  const count = 13
  for (let i = 0; i < count; i++) {
    const angle = ((i + random.between(-0.18, 0.18)) / count) * 2 * Math.PI
    const near = 0.5 + 0.5 * Math.cos(angle)
    const size = lerp(0.14, 0.19, near) * random.between(0.85, 1.15)
    const spot = spotOn(ring, angle, random.between(0.35, 0.65))
    const made = flower(
      { ...spot, centre: addScaled(spot.centre, spot.out, 0.02) },
      size,
      random.between(0, 6),
    )
    const kind = kinds[(i + random.integer(0, 1)) % 3]
    kind.petals.push(made.petals)
    kind.hearts.push(made.heart)
    for (let k = 0; k < 3; k++) {
      const at = spotOn(ring, angle + random.between(0.12, 0.36), random.between(0.2, 0.8))
      leaves.push(leaf(at, random.between(0.12, 0.17), random.between(0, 6.28)))
    }
  }
  const { colours, id } = context.garment
  const parts = kinds.flatMap(({ petals, hearts }, i) => {
    if (petals.length === 0) return []
    const material = [fit.main, fit.trim, fit.accent][i]
    return [
      headPart(`flowers ${i + 1}`, material, merge(petals)),
      headPart(`flower hearts ${i + 1}`, `${id}.heart`, merge(hearts)),
    ]
  })
  return dressHead(
    fit,
    [
      headPart('wreath', `${id}.leaf`, roundCord(ring, 0.5, 0.03)),
      headPart('leaves', `${id}.leaf`, merge(leaves)),
      ...parts,
    ],
    {
      materials: {
        [`${id}.leaf`]: { base: '#5d8a4a', surface: 'cloth' },
        [`${id}.heart`]: {
          base: colours.main === '#e3b23c' ? '#8a5a2a' : '#e3b23c',
          surface: 'cloth',
        },
      },
      landmarks: { Flowers: fit.skull.place(seat.at(0, 1, 0)) },
    },
  )
}
