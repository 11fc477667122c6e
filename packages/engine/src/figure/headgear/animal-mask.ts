/** A festival mask of an animal, pushed up to the side of the head so that the face is free. */
import { bell, lerp } from '../../math/scalar.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { drawnMaterials } from './paint-headgear.ts'
import { type Round, thick } from './surfaces.ts'

/** Where its middle lies: over the left temple. */
const middle = { angle: 1.02, y: 0.44 }

/** Half its width in head units. */
const wide = 0.46

export function animalMask(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { id } = context.garment
  // Two ears above, a pointed chin below.
  const top = (s: number) => 0.36 + 0.32 * bell(Math.abs(s), 0.68, 0.25)
  const bottom = (s: number) => -0.52 + 0.56 * Math.abs(s) ** 1.7
  const surface: Round = (s, t) => {
    const y = Math.min(1, middle.y + lerp(top(s), bottom(s), t))
    const snout = 0.16 * bell(s, 0, 0.26) * bell(t, 0.74, 0.16)
    const dome = 0.1 * (1 - s * s) * Math.sin(Math.PI * t)
    const over = y > 0.9 ? 1.6 * (y - 0.9) : 0
    return fit.over(middle.angle + (s * wide) / 0.8, Math.min(0.97, y), 0.2 + dome + snout + over)
  }
  const mesh = thick(surface, 0.03, { from: -1, to: 1, columns: 40, rows: 22 })
  return dressHead(
    fit,
    [
      headPart('mask', fit.main, mesh, {
        backMaterial: fit.lining,
        noOcclusion: true,
        pattern: ({ u, v }) => markAt(Math.abs(2 * u - 1), 2 * v, id),
      }),
    ],
    {
      materials: {
        ...drawnMaterials(context),
        [`${id}.mark`]: { base: '#b5322c', surface: 'cloth', noInk: true },
        [`${id}.dark`]: { base: '#241a1e', surface: 'cloth', noInk: true },
      },
    },
  )
}

/** Red ears, brow and whiskers; slits for eyes; a dark nose. */
function markAt(side: number, t: number, id: string): string | undefined {
  if (t > 1) return undefined
  const eye = t - 0.5 + 0.3 * (side - 0.4)
  if (side > 0.2 && side < 0.62 && Math.abs(eye) < 0.035) return `${id}.dark`
  if (side > 0.18 && side < 0.66 && Math.abs(eye) < 0.065) return `${id}.mark`
  if (side < 0.09 && Math.abs(t - 0.76) < 0.035) return `${id}.dark`
  if (side < 0.15 && Math.abs(t - 0.86) < 0.01) return `${id}.dark`
  const isEar = Math.abs(side - 0.7) < 0.12 && t > 0.06 && t < 0.26
  const isBrow = side < 0.09 && t > 0.2 && t < 0.42 && side < 0.3 * (t - 0.18)
  const isWhisker = side > 0.34 && side < 0.72 && Math.abs(((t * 16) % 1) - 0.5) < 0.16
  return isEar || isBrow || (isWhisker && t > 0.68 && t < 0.84) ? `${id}.mark` : undefined
}
