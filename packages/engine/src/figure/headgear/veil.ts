/** A veil from the crown down the back; a nun’s covers the head, a bride’s hangs from a comb. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { type Mesh, tube } from '../../math/surface.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { clearBehind, clearBody } from './clear-body.ts'
import { faceCloth } from './face-cloth.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { roundOverWorn } from './over-worn.ts'
import { creaseOf, drawnMaterials } from './paint-headgear.ts'
import { type Round, round } from './surfaces.ts'

/** A veil from the crown down the back; a nun's covers the head, a bride's hangs from a comb. */
export function veil(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const settle = clearBehind(fit, 1.6)
  const isNun = context.design.person.role === 'nun'
  const room = isNun ? 0.2 : fit.pressed + 0.03
  const long = lerp(1.1, 3.6, context.garment.length)
  const crease = creaseOf(context)
  const reach = isNun ? 0.36 : 0.62
  const cloth: Round = (angle, t) => {
    const hang = Math.max(0, t - 0.3) / 0.7
    // Angles run from the right temple over the back to the left temple; below the neck all hangs behind the shoulders.
    const around = Math.PI + angle * (1 - 0.32 * smoothstep(0.26, 0.5, t))
    const over = smoothstep(0, 0.34, t)
    // Its rows lie close together on the crown, which would be a cone between two of them.
    const down = Math.min(1, t / 0.34)
    const top = fit.over(around, lerp(1, 0.1, down ** lerp(2, 1.5, Math.min(1, 3 * down))), room)
    const fold = (0.03 + 0.06 * hang) * Math.sin(angle * 7 + 0.6) * over
    const wide = 1 + 0.55 * hang ** 0.8
    const hem = fold * hang * Number(!isNun)
    const x = top[0] * wide + Math.sin(around) * fold
    const z = top[2] * (1 + 0.12 * hang) + Math.cos(around) * fold - 0.1 * hang
    const y = top[1] - long * hang - hem
    return settle([x * (1 + bulge(fit, y, z)), y, z])
  }
  const span = {
    from: -Math.PI * (1 - reach * 0.5) + 0.3,
    to: Math.PI * (1 - reach * 0.5) - 0.3,
    columns: 56,
    rows: 32,
  }
  const mesh = roundOverWorn(fit, cloth, 2.2, span)
  const isEdged = context.garment.hem !== 'plain'
  const parts = [
    ...(isEdged ? [headPart('veil edging', fit.trim, edging(mesh, span))] : []),
    headPart('veil', fit.main, mesh, {
      backMaterial: fit.lining,
      pattern: ({ u, v }) => {
        const isEdge = v > 0.955 || Math.abs(u - 0.5) > 0.487
        if (isEdged && isEdge) return fit.trim
        const line = (u - 0.5) * 8 + 0.2 * Math.sin(v * 4)
        // A finer line would be drawn in dots.
        const half = 0.032 * smoothstep(0.3, 0.75, v)
        return half > 0.014 && Math.abs(line - Math.round(line)) < half ? crease : undefined
      },
    }),
  ]
  if (isNun) parts.push(...coif(fit))
  // A crown holds it as a comb does.
  else if (!crowns.some(context.wears)) {
    // Broad over the crown, and pointed where it ends beside the temples.
    const comb: Round = (angle, t) => {
      const wide = 0.022 * Math.cos((angle / 1.1) * 1.45)
      const z = (t - 0.5) * wide - 0.035
      return fit.clear([0.1 * Math.sin(angle), 0.1 + 0.1 * Math.cos(angle), z], room + 0.05)
    }
    parts.push(
      headPart('veil comb', fit.trim, round(comb, { from: -1.1, to: 1.1, columns: 30, rows: 3 })),
    )
  }
  return dressHead(fit, parts, { materials: drawnMaterials(context) })
}

/** One cord along the edge round the face, over the crown: seen from before, it shows the inside, which has no border. */
function edging({ positions }: Mesh, { columns, rows }: { columns: number; rows: number }): Mesh {
  const along = (column: number) =>
    Array.from({ length: rows + 1 }, (_, row): Vec3 => {
      const k = 3 * (row * (columns + 1) + column)
      return [positions[k], positions[k + 1], positions[k + 2]]
    })
  const [[firstTop, ...first], [lastTop, ...last]] = [along(0), along(columns)]
  const path = [...first.reverse(), mix(firstTop, lastTop, 0.5), ...last]
  // As a polygon it would be seen to have corners against the round of the head.
  return tube(spline(path, 3 * path.length), () => 0.034, { sides: 6, up: [0, 0, 1] })
}

/** How much farther out it lies over an ear and the hair before it, which would come through it. */
function bulge({ skull }: HeadFit, y: number, z: number): number {
  const [, earY, earZ] = skull.ear
  return 0.1 * Math.exp(-(((y - earY - 0.1) / 0.4) ** 2) - ((z - earZ + 0.05) / 0.4) ** 2)
}

const crowns = ['crown', 'tiara', 'flower_crown', 'laurel', 'headband']

/** The white cloth round a nun's face and throat. */
function coif(fit: HeadFit) {
  const cap = faceCloth(fit)
  const settle = clearBody(fit, 0.5)
  const bib: Round = (angle, t) =>
    settle([
      Math.sin(angle) * lerp(0.5, 1.05, t),
      lerp(-0.9, -1.62, t) + 0.1 * Math.cos(angle),
      Math.cos(angle) * lerp(0.5, 0.75, t),
    ])
  return [
    headPart(
      'coif',
      fit.trim,
      round((across, t) => cap(t, (across + 1) / 2), {
        from: -1,
        to: 1,
        columns: 40,
        rows: 12,
        flip: true,
      }),
    ),
    headPart('wimple', fit.trim, round(bib, { columns: 56, rows: 8 })),
  ]
}
