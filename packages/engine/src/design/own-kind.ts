/** What sets a garment apart from others of its kind. */
import type { BriefItem } from '../brief/brief.ts'
import { charmOf } from './charms.ts'
import type { Garment } from './design.ts'
import { isOnBrow } from './jewels.ts'
import { wearOfLeaves } from './of-leaves.ts'

/** A jewel of the brow, a dress of leaves. */
export function ofOwnKind(
  item: BriefItem,
  prompt: string,
): Partial<Pick<Garment, 'onBrow' | 'leafage' | 'charm' | 'emblem'>> {
  const leafage = wearOfLeaves(item, prompt)
  const charm = charmOf(item)
  return {
    ...(charm && { charm }),
    ...(isOnBrow(item) && { onBrow: true }),
    ...(leafage && { leafage, emblem: 'none' }),
  }
}
