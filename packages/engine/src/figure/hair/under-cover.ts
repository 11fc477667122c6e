/** Hair under headgear: how far down it is pressed, and which pieces still show. */
import type { Cover } from './hair-context.ts'

/** Height of a hat's brim on the head, head-local: low behind, high in front. */
export function brimHeight(z: number): number {
  return 0.33 + 0.15 * z
}

/** True for a piece of hair, by name, that still shows under a cover. */
export function showsUnder(cover: Cover, name: string): boolean {
  switch (cover) {
    case 'none':
      return true
    case 'all':
      return false
    case 'hat':
      return !/^(spikes|tousle|crest|knot|roll|bun (left|right))/.test(name)
    case 'hood':
      return /^(hair dome|combed|bangs|temple|wisp|side (left|right))/.test(name)
    case 'helmet':
      return /^(hair dome|back|nape|side (left|right)|tail|braid|locs|curls|row tails)/.test(name)
  }
}
