/** Clothes on a leg that was made: no boot hides it, and trousers end at the knee. */
import type { Design, Garment } from '../design/design.ts'
import type { Body } from './body/body.ts'
import type { Part } from './figure.ts'

/** The parts of a garment, without what would lie over a made leg below its knee. */
export function offMadeLegs(
  parts: readonly Part[],
  { slot }: Garment,
  { features }: Pick<Design, 'features'>,
  { joints }: Body,
): readonly Part[] {
  const made = features.find(({ kind }) => kind === 'prosthetic_leg')
  if (made === undefined || (slot !== 'feet' && slot !== 'legs')) return parts
  const isMade = ({ region }: Part) =>
    region !== undefined &&
    /thigh|shin|foot/.test(region) &&
    (made.side === 'both' || region.startsWith(made.side))
  return slot === 'feet'
    ? parts.filter((part) => !isMade(part))
    : parts.map((part) => (isMade(part) ? cutBelow(part, joints.knee[1]) : part))
}

/** Without the triangles that lie wholly below a height in cm. */
function cutBelow(part: Part, height: number): Part {
  const { positions, indices } = part
  const isAbove = (vertex: number) => positions[3 * vertex + 1] >= height
  const kept: number[] = []
  for (let k = 0; k < indices.length; k += 3) {
    const corners = [indices[k], indices[k + 1], indices[k + 2]]
    if (corners.some(isAbove)) kept.push(...corners)
  }
  return { ...part, indices: Uint32Array.from(kept) }
}
