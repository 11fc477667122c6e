/** Parts for both sides from parts for one. */
import { remember } from '../math/remember.ts'
import { mirror } from '../math/surface.ts'
import { SurfacePoint } from '../math/surface-point.ts'
import type { Part, Pattern, Region } from './figure.ts'

/** The part on the other side: geometry, pattern and region mirrored. */
export function mirrorPart(part: Part): Part {
  const { pattern, region, decal: _decal, ...rest } = part
  return {
    ...rest,
    ...mirror(part),
    name: `${part.name}-right`,
    ...(pattern && { pattern: mirrorPattern(pattern) }),
    ...(region && { region: twinRegion(region) }),
  }
}

function mirrorPattern(pattern: Pattern): Pattern {
  const { isSilent, around } = pattern
  const mirrored = new SurfacePoint()
  const across = ({ u, v, x, y, z }: SurfacePoint) => mirrored.at(u, v, -x, y, z)
  // A cloth has few different ones.
  const mirrorOf = remember(mirrorAsked)
  return Object.assign(mirrorAsked(pattern), {
    ...(isSilent && {
      isSilent: (middle: SurfacePoint, reach: number) => isSilent(across(middle), reach),
    }),
    ...(around && {
      around: (point: SurfacePoint, reach: number) => mirrorOf(around(across(point), reach)),
    }),
  })
}

/** A pattern that is asked about the same point on the other side. */
export function mirrorAsked(pattern: Pattern): Pattern {
  const mirrored = new SurfacePoint()
  return ({ u, v, x, y, z }) => pattern(mirrored.at(u, v, -x, y, z))
}

/** The same region on the other side of the body. */
export function twinRegion(region: Region): Region {
  // Every region that begins with 'left ' has a twin that begins with 'right '.
  if (region.startsWith('left ')) return region.replace('left ', 'right ') as Region
  return region.replace('right ', 'left ') as Region
}

/** Left parts as given and right ones by mirroring, or only the side asked for. */
export function onSides(
  leftParts: readonly Part[],
  side: 'left' | 'right' | 'both' = 'both',
): Part[] {
  const right = side === 'left' ? [] : leftParts.map(mirrorPart)
  return side === 'right' ? right : [...leftParts, ...right]
}
