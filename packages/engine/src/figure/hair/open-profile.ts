/** Hair keeps out of the face as it is seen from the side: what hangs beside brow and cheek is combed back behind the eye. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { addScaled, length, scale, subtract, type Vec3 } from '../../math/vector.ts'
import type { HairSpace } from './space.ts'
import type { Strand } from './strand.ts'

/** Over what depth hair gives way, head-local. */
const give = 0.42

/** How far to the front hair may hang beside the eye. Large eyes reach round the sides of a small face. */
function mostForward({ chibi, young, isCoarse }: HairSpace['skull']['shape']): number {
  return 0.4 - 0.2 * chibi - 0.05 * young - (isCoarse ? coarse.back : 0)
}

/** In large pixels a brow beside hair needs one of skin between them: hair stays farther back there, and from higher up. */
const coarse = { back: 0.3, up: 0.22 }

/** Moves strands behind the outer corner of the eye, from the brow down to the jaw; on the brow itself they stay. */
export function openProfile(strands: readonly Strand[], space: HairSpace): Strand[] {
  const { shape } = space.skull
  const brow = shape.eyeY + 0.24 + (shape.isCoarse ? coarse.up : 0)
  const wide = shape.halfWidth
  const limit = mostForward(shape)
  return strands.map(({ points, usual }) => ({
    points: points.map((point) => {
      const [x, y, z] = point
      const aside = smoothstep(0.35 * wide, 0.7 * wide, Math.abs(x))
      const share = aside * smoothstep(brow + 0.12, brow - 0.12, y) * smoothstep(-1.5, -1, y)
      if (share === 0 || z <= limit - give) return point
      const back = limit - give * Math.exp((limit - give - z) / give)
      return overSkin(space, point, [x, y, lerp(z, back, share)])
    }),
    usual,
  }))
}

/** The second point lifted to the height over the skull that the first one had, where it would lie lower. */
function overSkin({ centre, reach }: HairSpace, before: Vec3, after: Vec3): Vec3 {
  const arm = subtract(before, centre)
  const from = length(arm)
  const height = Math.min(0.12, from - reach(scale(arm, 1 / from)))
  const next = subtract(after, centre)
  const size = length(next)
  const direction = scale(next, 1 / size)
  const least = reach(direction) + height
  return size < least ? addScaled(centre, direction, least) : after
}
