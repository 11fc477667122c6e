/** The moustache: two halves of tapering strands that part under the nose. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { frameAt, spline } from '../../math/spline.ts'
import { grid, type Mesh, merge } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import { frontAngle } from '../head/front-angle.ts'
import type { Skull } from '../head/skull.ts'
import type { FaceSurface } from './beard-line.ts'
import type { HairContext } from './hair-context.ts'

export type MoustacheForm = {
  /** Half its width, and how far its ends drop below the lip line, head-local. */
  reach: number
  drop: number
  thick: number
  /** How far the ends turn up. */
  curl: number
  /** Share of the upper lip that it falls over. */
  cover?: number
  /** How far the ends hang free, head-local; or the height they run down to on the face. */
  hang?: number
  down?: number
}

/** How a mood draws the lip: its width as a share of the calm one, how far each corner rises (1) or falls (−1), and how far it is open. */
export type LipPull = { width: number; left: number; right: number; open: number }

const calm: LipPull = { width: 1, left: 0.05, right: 0.05, open: 0 }

export function buildMoustache(
  context: HairContext,
  face: FaceSurface,
  form: MoustacheForm,
  mouth: LipPull = calm,
): Part[] {
  const meshes = [-1, 1].flatMap((side) => {
    const rise = side > 0 ? mouth.left : mouth.right
    const drawn = pulled(form, { reach: lerp(1, mouth.width, 0.4), rise, open: mouth.open })
    return [0, 1].map((layer) => half(context.space.skull, face, drawn, side, layer))
  })
  const mesh = merge(meshes)
  return [
    {
      name: 'moustache',
      material: 'beard',
      group: 'beard',
      creaseCosine: -1,
      ...mesh,
      normals: vertexNormals(mesh),
      pattern: ({ u, v }) => {
        const place = Math.abs(u - 0.25)
        return place < 0.03 * Math.sin(clamp(v * 1.25) * Math.PI) ? 'beard.line' : undefined
      },
    },
  ]
}

/** A moustache lies on the lip and goes with its corners. */
function pulled(
  form: MoustacheForm,
  by: { reach: number; rise: number; open: number },
): MoustacheForm {
  const rise = by.rise - calm.left
  return {
    ...form,
    reach: form.reach * by.reach,
    drop: form.drop - 0.16 * rise * (rise > 0 ? 1 : 0.6),
    // Teeth are seen whole.
    cover: (form.cover ?? 0) * (1 - clamp(2.5 * by.open)),
  }
}

/** One lens-shaped strand; the second layer is shorter and lies above the first. */
function half(
  skull: Skull,
  face: FaceSurface,
  form: MoustacheForm,
  side: number,
  layer: number,
): Mesh {
  const { noseY, mouthY } = skull.shape
  const isLong = form.hang !== undefined || form.curl >= 0.2
  const top = lerp(noseY, mouthY, 0.42)
  const reach = form.reach * (layer === 0 ? 1 : 0.78)
  const at = (x: number, y: number, off: number): Vec3 =>
    face(frontAngle(skull, side * x, y), y, off)
  const low = mouthY + 0.02 + form.thick * 0.8
  const corner = at(reach, low - form.drop + form.curl * 0.3, form.thick * 0.6)
  const path = spline(
    [
      at(0.012, top + 0.015 * layer, 0.012),
      at(reach * 0.35, lerp(top, low, 0.5) + 0.025 * layer, form.thick * 0.9),
      at(reach * 0.75, low - form.drop * 0.25 + 0.03 * layer, form.thick * 0.9),
      corner,
      // The tip is one strand.
      ...(form.curl >= 0.2 && layer === 1
        ? []
        : endsOf({ ...form, reach }, corner, at, side, low - form.drop)),
    ],
    isLong ? 30 : 16,
  )
  return grid(
    10,
    isLong ? 30 : 14,
    (u, v) => {
      const { centre, normal, binormal } = frameAt(path, v)
      const angle = u * 2 * Math.PI
      const r =
        form.thick *
        (0.55 + 0.75 * Math.sin(clamp(v * 1.3 + 0.12) * Math.PI * 0.8)) *
        Math.sqrt(1 - v ** (form.down === undefined ? 1 : 4) * 0.98)
      const across = addScaled(centre, binormal, -Math.sin(angle) * r * 1.15)
      const [x, y, z] = addScaled(across, normal, Math.cos(angle) * r * 0.85)
      const under = centre[1] - y
      if (under <= 0) return [x, y, z]
      const lip = Math.max(0, centre[1] - 1.15 * r - mouthY - 0.03)
      const over = (form.cover ?? 0) * lip * smoothstep(0.8, 0.5, v)
      return [x, y - over * Math.min(1, under / r), z]
    },
    { wrap: true },
  )
}

/** What follows the corner of the mouth: ends that turn up, run down the face or hang free. */
function endsOf(
  { reach, curl, thick, hang, down }: MoustacheForm,
  corner: Vec3,
  at: (x: number, y: number, off: number) => Vec3,
  side: number,
  low: number,
): Vec3[] {
  if (hang !== undefined) {
    return [0.3, 0.65, 1].map((t) => [
      corner[0] + side * 0.05 * t,
      corner[1] - hang * t,
      corner[2] + 0.08 * Math.sin(t * 2.4),
    ])
  }
  if (down !== undefined) {
    return [0.5, 1].map((t) => at(reach * (1 + 0.06 * t), lerp(low, down, t), thick * 0.7))
  }
  if (curl === 0) return []
  // A small curl turns up; a large one rolls in again.
  if (curl < 0.2) return [at(reach * (1 + curl), low + curl * 1.2, thick * 0.8)]
  return [
    at(reach * 1.26, low + curl * 0.32, thick * 0.8),
    at(reach * 1.34, low + curl * 0.66, thick * 0.8),
    at(reach * 1.17, low + curl * 0.86, thick * 0.8),
    at(reach * 1.07, low + curl * 0.68, thick * 0.8),
  ]
}
