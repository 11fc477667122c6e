/** A bow in the hair. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import { cross, normalize, subtract } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { ball, type Round, type Spot, setAt, thick } from './surfaces.ts'

/** A bow: two loops, a knot and two ends; at the side for one side, else at the back of the head. */
export function ribbon(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { side, length } = context.garment
  const angle = side === 'left' ? 0.95 : side === 'right' ? -0.95 : Math.PI
  const size = lerp(0.75, 1.35, length)
  const at = fit.over(angle, side === 'both' ? 0.62 : 0.72, fit.free + 0.05)
  const out = normalize(subtract(at, [0, 0.2, -0.05]))
  const right = normalize(cross([0, 1, 0], out))
  const spot: Spot = { centre: at, right, up: cross(out, right), out }
  const loops = [-1, 1].map((turn) => {
    const loop: Round = (s, t) => {
      const open = Math.sin(t * Math.PI)
      const x = turn * (0.05 + 0.42 * Math.sin(t * Math.PI * 0.5) ** 0.8) * size * (t < 1 ? 1 : 1)
      const pinch = 0.05 + 0.2 * smoothstep(0, 0.7, t)
      return [
        x,
        s * pinch * size + 0.05 * size * t,
        (0.04 + 0.13 * open * (1 - 0.4 * s * s)) * size,
      ]
    }
    const back: Round = (s, t) => {
      const [x, y] = loop(s, t)
      return [x * 0.98, y * 0.92, (0.0 - 0.02 * t) * size]
    }
    const facing = turn > 0 ? {} : { flip: true }
    return merge([
      setAt(thick(loop, 0.014, { from: -1, to: 1, columns: 6, rows: 10, ...facing }), spot),
      setAt(thick(back, 0.014, { from: -1, to: 1, columns: 4, rows: 6, ...facing }), spot),
    ])
  })
  const ends = [-1, 1].map((turn) => {
    const end: Round = (s, t) => {
      const notch = 0.12 * (1 - Math.abs(s)) * smoothstep(0.8, 1, t)
      return [
        (turn * (0.05 + 0.26 * t) + s * (0.05 + 0.07 * t)) * size,
        (-0.06 - (0.62 - notch) * t) * size,
        (0.05 + 0.1 * Math.sin(t * Math.PI * 0.75) + 0.02 * Math.sin(t * 5 + turn)) * size,
      ]
    }
    return setAt(thick(end, 0.03, { from: -1, to: 1, columns: 6, rows: 10, hasSides: true }), spot)
  })
  return dressHead(
    fit,
    [
      headPart('bow loops', fit.main, merge(loops), { backMaterial: fit.lining }),
      headPart('bow ends', fit.main, merge(ends), { backMaterial: fit.lining }),
      headPart(
        'bow knot',
        fit.main,
        setAt(ball([0, 0, 0.1 * size], 0.085 * size, 0.1 * size, 0.075 * size), spot),
      ),
    ],
    { landmarks: { Bow: fit.skull.place(at) } },
  )
}
