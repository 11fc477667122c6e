/** A leather face with round glasses and a long curved beak. */
import { clamp, lerp } from '../../math/scalar.ts'
import { cord } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { straps } from './mask-fit.ts'
import { creaseOf, drawnMaterials } from './paint-headgear.ts'
import { ball, bar, type Round, round, thick } from './surfaces.ts'

export function plagueMask(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { eye, shape } = fit.look
  return dressHead(
    fit,
    [
      ...leatherFace(fit),
      ...beak(fit),
      ...eyeGlass(fit, 1),
      ...eyeGlass(fit, -1),
      straps(fit, shape.halfWidth * 0.97, eye.y + 0.1, fit.lining, 0.3),
    ],
    { materials: { ...drawnMaterials(context), ...maskMaterials(context) } },
  )
}

function maskMaterials({ garment }: GarmentContext): Record<string, Material> {
  return {
    [`${garment.id}.glass`]: { base: garment.colours.accent, surface: 'gem' },
    [`${garment.id}.glint`]: { base: '#f6fbff', surface: 'glow', noInk: true },
    [`${garment.id}.brass`]: { base: garment.colours.trim, surface: 'metal' },
  }
}

/** From brow to chin, stitched along its edges. */
function leatherFace(fit: HeadFit): Part[] {
  const { eye } = fit.look
  const reach = 1.55
  const crease = creaseOf(fit.context)
  const face: Round = (angle, t) => {
    const aside = (angle / reach) ** 2
    const high = lerp(eye.y + 0.4, eye.y + 0.2, aside)
    // It covers the jaw to behind its corner.
    const low = lerp(-0.99, -0.8, aside * aside)
    return fit.face(angle, clamp(lerp(high, low, t), -0.985, 0.9), 0.06)
  }
  const mesh = thick(face, 0.03, { from: -reach, to: reach, columns: 44, rows: 18 })
  return [
    headPart('plague mask', fit.main, mesh, {
      pattern: ({ u, v }) => {
        if (v > 0.5) return fit.lining
        // Under the chin it is seen along itself, where stitches would run together: there it has a welt.
        const isWelt = Math.abs(v - 0.43) < 0.005
        const isStitch = Math.abs(v - 0.03) < 0.008 && Math.sin(u * 130) > -0.2
        return isWelt || isStitch ? crease : undefined
      },
    }),
  ]
}

/** Curved down like a bird's, sewn along its sides, with air holes. */
function beak(fit: HeadFit): Part[] {
  const { eye, shape } = fit.look
  const { garment } = fit.context
  const crease = creaseOf(fit.context)
  const size = lerp(0.9, 1.6, garment.length)
  const rootY = lerp(shape.noseY, eye.y, 0.42)
  const rootZ = fit.face(0, rootY, 0)[2]
  const path: Vec3[] = [
    [0, rootY, rootZ - 0.2],
    [0, rootY - 0.02, rootZ + 0.16],
    [0, rootY - 0.12 * size, rootZ + 0.16 + 0.42 * size],
    [0, rootY - 0.4 * size, rootZ + 0.16 + 0.82 * size],
  ]
  const mesh = bar(
    path,
    (t) => [0.3 * (1 - t) ** 0.72 + 0.012, 0.36 * (1 - t) ** 0.78 + 0.012],
    26,
    20,
    [0, 1, 0],
  )
  return [
    headPart('beak', fit.main, mesh, {
      pattern: ({ u, v }) => {
        if (Math.min(Math.abs(u - 0.25), Math.abs(u - 0.75)) < 0.018) return crease
        // Three round holes on each side.
        if (v < 0.27 || v > 0.53) return undefined
        const down = (v / 0.08 - Math.round(v / 0.08)) * 0.11
        const across = Math.min(Math.abs(u - 0.5), u, 1 - u) * 1.2
        const fromHole = down ** 2 + across ** 2
        return fromHole < 0.03 ** 2 ? crease : undefined
      },
    }),
    headPart('beak tip', `${garment.id}.brass`, ball(path[3], 0.05, 0.05, 0.06, 10)),
  ]
}

/** A round glass in a brass ring before one eye. */
function eyeGlass(fit: HeadFit, side: number): Part[] {
  const { eye } = fit.look
  const { id } = fit.context.garment
  const r = Math.max(eye.width * 0.52, 0.19)
  const onFace = (dx: number, dy: number, out: number) =>
    fit.faceAt(side * (eye.x + dx), eye.y + dy, out)
  const ring = Array.from({ length: 26 }, (_, i) => {
    const turn = (i / 26) * 2 * Math.PI
    return onFace(Math.cos(turn) * r, Math.sin(turn) * r, 0.12)
  })
  const pane: Round = (angle, t) =>
    onFace(side * Math.sin(angle) * r * t, Math.cos(angle) * r * t, 0.125 + 0.02 * (1 - t * t))
  return [
    headPart(`mask glass ${side}`, `${id}.glass`, round(pane, { columns: 28, rows: 4 }), {
      pattern: ({ u, v }) =>
        ((u - 0.75) / 0.1) ** 2 + ((v - 0.55) / 0.2) ** 2 < 1 ? `${id}.glint` : undefined,
    }),
    headPart(`mask ring ${side}`, `${id}.brass`, cord(ring, 0.038, true)),
  ]
}
