/** Garments of two colours: where the second one goes. */
import type { BriefItem } from '../brief/brief.ts'
import type { Garment, Hex } from './design.ts'
import { showsPrint } from './emblem-words.ts'
import { panelled } from './tables/own-colours.ts'

/** 'Half red half green', 'parti-coloured': the second colour is the left half's. */
export function halfSaid({ colours, modifiers }: BriefItem): Hex | undefined {
  const isHalf = modifiers.some((word) =>
    /^(?:half|split|bicolou?red|two[- ]toned?|parti-?coloured|parti-?colored|mi-parti)$/.test(word),
  )
  return isHalf ? colours[1]?.hex : undefined
}

/** 'A white and gold gown': nobody would see the second colour in thin edges alone. */
export function isPanelled(item: BriefItem, pattern: Garment['pattern']): boolean {
  const [, second, third] = item.colours
  const isPlain = pattern === 'plain' && !showsPrint(item) && halfSaid(item) === undefined
  return second !== undefined && third === undefined && isPlain && panelled.has(item.concept)
}
