/** What words tell of the stuff of a body, and whether the picture shows it. */
import type { Design } from './design.ts'
import { isElementShown } from './tables/elements.ts'
import { isWornShown } from './worn-metal.ts'

export function isHideShown(words: string, design: Pick<Design, 'person' | 'skin'>): boolean {
  return isElementShown(words, design) || isWornShown(words, design.skin)
}
