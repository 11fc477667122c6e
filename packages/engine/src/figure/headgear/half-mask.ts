/** A stiff mask round the eyes. */
import { bell, lerp, smoothstep } from '../../math/scalar.ts'
import { cord, type Mesh, merge } from '../../math/surface.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { straps } from './mask-fit.ts'
import { drawnMaterials, emblemOn, fabricOn } from './paint-headgear.ts'
import { type Round, thick } from './surfaces.ts'

/** A stiff mask round the eyes, its holes cut to them. */
export function halfMask(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { eye, brow, shape } = fit.look
  const reach = shape.halfWidth * 0.95
  // It ends below the brows, which carry the mood; its corners rise beside them.
  const under = Math.min(eye.y + 0.21, brow.y - 0.5 * brow.thickness - 0.02)
  const top = (x: number) => under + 0.12 * bell(Math.abs(x), reach, 0.17) + 0.02 * bell(x, 0, 0.2)
  const bottom = (x: number) =>
    eye.y -
    0.22 +
    0.16 * bell(x, 0, 0.1) +
    0.14 * smoothstep(reach * 0.72, reach, Math.abs(x)) -
    0.04 * bell(Math.abs(x), eye.x, 0.2)
  const angleOf = anglesAcross(fit, reach, eye.y)
  const surface: Round = (s, t) => {
    const x = s * reach
    // At its corners it lies on the skin, below the hair of the temples.
    const lift = lerp(1, 0.1, smoothstep(0.7, 1, Math.abs(s)))
    const over = lift * (0.035 + 0.02 * Math.sin(t * Math.PI))
    return fit.face(angleOf(x), lerp(top(x), bottom(x), t), over)
  }
  const mesh = withoutEyes(fit, thick(surface, 0.012, { from: -1, to: 1, columns: 56, rows: 20 }))
  const edge = (t: number) => Array.from({ length: 49 }, (_, i) => surface(lerp(-1, 1, i / 48), t))
  const rims = [-1, 1].map((side) =>
    cord(
      Array.from({ length: 30 }, (_, i) => {
        const [x, y] = eyeHole(fit, side, (i / 30) * 2 * Math.PI, 1.06)
        return fit.faceAt(x, y, 0.055)
      }),
      0.018,
      true,
      6,
    ),
  )
  return dressHead(
    fit,
    [
      headPart('mask', fit.main, mesh, {
        backMaterial: fit.lining,
        noOcclusion: true,
        pattern: ({ u, v }) =>
          emblemOn(
            context.garment.emblem,
            { angle: 0.5, t: 0.12, wide: 0.07, high: 0.09 },
            fit.sign,
            fit.accent,
          )?.(u, v) ?? fabricOn(context, 30, 8)?.((u - 0.5) * 6.28, v * 2),
      }),
      headPart('mask edges', fit.trim, merge([cord(edge(0), 0.02), cord(edge(1), 0.02), ...rims])),
      straps(fit, reach * 0.98, eye.y + 0.12, fit.lining, 0.1),
    ],
    { materials: drawnMaterials(context) },
  )
}

/** Angles of places across the face at one height, measured once. */
function anglesAcross(fit: HeadFit, reach: number, y: number): (x: number) => number {
  const steps = 40
  const angles = Array.from({ length: steps + 2 }, (_, i) => fit.angleAt((i / steps) * reach, y))
  return (x) => {
    const f = Math.min(1, Math.abs(x) / reach) * steps
    const i = Math.floor(f)
    return Math.sign(x) * lerp(angles[i], angles[i + 1], f - i)
  }
}

/** An eye's hole: half its width towards the nose and towards the temple, and half its height. */
function holeOf({ look: { eye } }: HeadFit): { inward: number; outward: number; tall: number } {
  return {
    inward: 0.56 * eye.width,
    // It is drawn out round the side of the face: from there it is still open.
    outward: 0.88 * eye.width,
    tall: Math.max(eye.height * 0.62, eye.width * 0.34),
  }
}

function eyeHole(fit: HeadFit, side: number, turn: number, grow: number): [number, number] {
  const { eye } = fit.look
  const { inward, outward, tall } = holeOf(fit)
  const wide = Math.cos(turn) < 0 ? inward : outward
  return [side * (eye.x + Math.cos(turn) * wide * grow), eye.y + Math.sin(turn) * tall * grow]
}

/** Leaves out what lies over the eyes. */
function withoutEyes(fit: HeadFit, mesh: Mesh): Mesh {
  const { eye } = fit.look
  const { inward, outward, tall } = holeOf(fit)
  const isHole = (i: number) => {
    const across = Math.abs(mesh.positions[3 * i]) - eye.x
    const dx = across / (across < 0 ? inward : outward)
    const dy = (mesh.positions[3 * i + 1] - eye.y) / tall
    return dx * dx + dy * dy < 1
  }
  const kept: number[] = []
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [mesh.indices[t], mesh.indices[t + 1], mesh.indices[t + 2]]
    if (!corners.some(isHole)) kept.push(...corners)
  }
  return { ...mesh, indices: new Uint32Array(kept) }
}
