/** Earrings: hoops and drops. */
import { lerp } from '../../math/scalar.ts'
import { cord, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { muzzleForm } from '../head/beast/muzzle-forms.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { ball, bar } from './surfaces.ts'

export function earrings(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const [ex, ey, ez] = fit.skull.ear
  const { wornAt } = context.garment
  if (wornAt === 'nose' && context.design.face.muzzle > 0) return dressHead(fit, [muzzleRing(fit)])
  if (wornAt !== undefined) return dressHead(fit, [faceRing(context, fit)])
  const size = lerp(0.08, 0.17, context.garment.length)
  const { id, side: worn } = context.garment
  const isDrop = context.garment.emblem !== 'none' || context.design.person.presentation < 0.5
  const one = (side: number): Part[] => {
    const lobe: Vec3 = [side * (ex + 0.05), ey - 0.17, ez - 0.02]
    const hoop = Array.from({ length: 24 }, (_, i): Vec3 => {
      const turn = (i / 24) * 2 * Math.PI
      return [lobe[0], lobe[1] - size + Math.cos(turn) * size, lobe[2] + Math.sin(turn) * size]
    })
    if (!isDrop) return [headPart(`ear hoop ${side}`, fit.main, cord(hoop, 0.02, true))]
    const y = lobe[1] - size * 1.3
    return [
      headPart(
        `ear stud ${side}`,
        fit.main,
        merge([ball(lobe, 0.035), bar([lobe, [lobe[0], y + 0.06, lobe[2]]], () => 0.012, 4, 6)]),
      ),
      headPart(
        `ear drop ${side}`,
        `${id}.gem`,
        ball([lobe[0], y, lobe[2]], size * 0.42, size * 0.72, size * 0.42, 12),
      ),
    ]
  }
  const ears = [...(worn === 'right' ? [] : [1]), ...(worn === 'left' ? [] : [-1])]
  const each = Math.ceil((context.garment.count ?? ears.length) / ears.length)
  return dressHead(
    fit,
    ears.flatMap((side) => [...one(side), ...rimHoops(fit, side, each - 1)]),
    {
      materials: { [`${id}.gem`]: { base: context.garment.colours.accent, surface: 'gem' } },
    },
  )
}

/** A ring through nostril, septum, lip or brow. */
function faceRing({ garment: { wornAt, side: said, label } }: GarmentContext, fit: HeadFit): Part {
  const { shape, surface } = fit.skull
  const side = said === 'right' ? -1 : 1
  const isSeptum = /septum|bull/i.test(label)
  const [x, y, out, size] = {
    nose: isSeptum
      ? [0, shape.noseY - 0.035, 0.12, 0.062]
      : [0.085 * side, shape.noseY + 0.035, 0.1, 0.055],
    lip: [0.1 * side, shape.mouthY - 0.04, 0.03, 0.05],
    brow: [0.56 * side, shape.eyeY + 0.3, 0.02, 0.05],
    neck: [0, 0, 0, 0],
  }[wornAt ?? 'nose']
  const z = surface(Math.asin(x / fit.skull.halfWidth(y)), y)[2] + out
  const ring = Array.from({ length: 20 }, (_, i): Vec3 => {
    const turn = (i / 20) * 2 * Math.PI
    return [
      x + Math.sin(turn) * size * 0.8,
      y + Math.cos(turn) * size,
      z + Math.sin(turn) * size * 0.3 * side,
    ]
  })
  return headPart(`${wornAt} ring`, fit.main, cord(ring, 0.012, true))
}

/** A ring before the end of a muzzle. */
function muzzleRing(fit: HeadFit): Part {
  const { context, skull } = fit
  const form = muzzleForm(context.design.person.species, skull.shape)
  const [y, z] = [form.bridge[2] - 0.16, form.reach + (form.disc ? 0.12 : 0.02)]
  const size = 0.12
  const hoop = Array.from({ length: 24 }, (_, i): Vec3 => {
    const turn = (i / 24) * 2 * Math.PI
    return [Math.sin(turn) * size, y - size * 0.6 + Math.cos(turn) * size, z]
  })
  return headPart('nose ring', fit.main, cord(hoop, 0.026, true))
}

/** More hoops up the rim of an ear, each smaller than the last. */
function rimHoops(fit: HeadFit, side: number, count: number): Part[] {
  const [ex, ey, ez] = fit.skull.ear
  return Array.from({ length: count }, (_, i) => {
    const size = 0.075 - 0.008 * i
    const centre: Vec3 = [side * (ex + 0.1), ey - 0.1 + 0.11 * i, ez - 0.09 - 0.02 * i]
    const ring = Array.from({ length: 18 }, (_unused, k): Vec3 => {
      const turn = (k / 18) * 2 * Math.PI
      return [
        centre[0] + side * Math.max(0, Math.cos(turn)) * 0.02,
        centre[1] + Math.sin(turn) * size,
        centre[2] + Math.cos(turn) * size,
      ]
    })
    return headPart(`rim hoop ${i + 1} ${side}`, fit.main, cord(ring, 0.022, true))
  })
}
