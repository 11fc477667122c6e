/** Parts for both sides from parts for one. */
import { mirror } from '../math/surface.ts'
import type { Part, Region } from './figure.ts'

/** The part on the other side: geometry, pattern and region mirrored. */
export function mirrorPart(part: Part): Part {
  const { pattern, region, decal: _decal, ...rest } = part
  return {
    ...rest,
    ...mirror(part),
    name: `${part.name}-right`,
    ...(pattern && { pattern: (u, v, x, y, z) => pattern(u, v, -x, y, z) }),
    ...(region && { region: otherSide(region) }),
  }
}

function otherSide(region: Region): Region {
  // A region that begins with 'left ' has a twin that begins with 'right '.
  return (region.startsWith('left ') ? region.replace('left ', 'right ') : region) as Region
}

/** Left parts as given and right ones by mirroring, or only the side asked for. */
export function onSides(
  leftParts: readonly Part[],
  side: 'left' | 'right' | 'both' = 'both',
): Part[] {
  const right = side === 'left' ? [] : leftParts.map(mirrorPart)
  return side === 'right' ? right : [...leftParts, ...right]
}
