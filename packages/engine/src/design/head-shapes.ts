/** What words tell of a head that has more or less than others, and whether the picture shows it. */
import type { Feature } from './design.ts'
import { isLoneEyeShown } from './lone-eye.ts'
import { areHeadsShown } from './second-head.ts'

export function isHeadShapeShown(words: string, features: readonly Feature[]): boolean {
  return areHeadsShown(words, features) || isLoneEyeShown(words, features)
}
