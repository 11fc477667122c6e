/** A legionary's helmet. */
import { bell, clamp, lerp } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { addScaled, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { edgeBetween, finish, skullcap } from './cap-shapes.ts'
import { fitHead, headPart } from './fit.ts'
import { type Round, round, thick } from './surfaces.ts'

/** Bowl, cheek guards and an upright crest. */
export function galea(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const plume = `${context.garment.id}.plume`
  const room = fit.pressed + 0.05
  const bowl = skullcap(fit, room, edgeBetween(0.46, -0.1))
  const brow: Round = (angle, t) => {
    const [x, y, z] = bowl(angle, 0.97)
    return [x * (1 + 0.05 * t), y + 0.02 - 0.04 * t, z + 0.14 * t * clamp(Math.cos(angle))]
  }
  const cheek =
    (side: number): Round =>
    (across, t) => {
      // Beside the ear, so that from the side the eye is seen before it; its foot comes forward to the jaw.
      const angle = side * (lerp(1.24, 1.04, t) + across * 0.3 * (1 - 0.35 * t))
      return fit.face(angle, lerp(0.36, -0.62, t), room * 0.7)
    }
  const { isCrestAcross = false, isCrestless } = context.garment
  // Along the bowl's own middle line, from over the brow to the nape; or from ear to ear.
  const [from, to, peak] = isCrestAcross ? [-0.78, 0.78, 0.5] : [-0.62, 0.94, 0.42]
  const ahead = isCrestAcross ? Math.PI / 2 : 0
  const crest: Round = (across, t) => {
    const along = lerp(from, to, t)
    const foot = bowl(along < 0 ? ahead : ahead - Math.PI, Math.abs(along))
    const out = normalize(subtract(foot, [0, 0.2, -0.05]))
    const high = 0.36 * (across + 1) * 0.5 * bell(t, peak, 0.75)
    return addScaled(foot, out, high - 0.02)
  }
  return finish(
    fit,
    [
      headPart('galea', fit.main, round(bowl, { rows: 14 }), { backMaterial: fit.lining }),
      headPart(
        'brow guard',
        fit.trim,
        thick(brow, 0.03, { from: -1.4, to: 1.4, columns: 30, rows: 3 }),
      ),
      ...[-1, 1].map((side) =>
        headPart(
          `cheek ${side}`,
          fit.main,
          thick(cheek(side), 0.03, { from: -side, to: side, columns: 6, rows: 10, flip: false }),
        ),
      ),
      ...(isCrestless
        ? []
        : [headPart('crest', plume, thickCrest(crest, isCrestAcross), { creaseCosine: 0.2 })]),
    ],
    [0, 0.95, 0.3],
    { [plume]: { base: context.garment.colours.accent, surface: 'fur' } },
  )
}

/** A brush of horsehair: both sides, the tips between them, and an end before and behind. */
function thickCrest(line: Round, isAcross: boolean): Mesh {
  const wave = (t: number) => 0.012 * Math.sin(t * 90)
  const at = (across: number, high: number, t: number): Vec3 => {
    const [x, y, z] = line(high, t)
    const aside = across * (0.15 - 0.0375 * (high + 1)) + wave(t)
    return isAcross ? [x, y, z - aside] : [aside, y, z]
  }
  const side = (dx: number, flip: boolean) =>
    round((high, t) => at(dx, high, t), { from: -1, to: 1, columns: 5, rows: 60, flip })
  const tips = round((across, t) => at(across, 1, t), { from: -1, to: 1, columns: 2, rows: 60 })
  const end = (t: number, flip: boolean) =>
    round((across, v) => at(across, 1 - 2 * v, t), { from: -1, to: 1, columns: 2, rows: 4, flip })
  return merge([side(1, false), side(-1, true), tips, end(0, true), end(1, false)])
}
