/** Horns, antlers and tusks that are snapped off. */
import type { BriefItem } from '../brief/brief.ts'
import type { FeatureKind } from '../brief/concepts.ts'
import type { Feature } from './design.ts'

const broken = /\b(?:broken|snapped|sawn|sawed|shattered)\b/

export function isBroken({ name, modifiers, words }: BriefItem): boolean {
  return broken.test([name, words, ...modifiers].join(' '))
}

/** Which of a pair is snapped: the one whose side is said, else the right one; all of 'broken horns'. */
export function brokenSide(item: BriefItem, kind: FeatureKind): Feature['broken'] {
  if (!/^(?:horns|ram_horns|bull_horns|antlers|single_horn|tusks)$/.test(kind)) return undefined
  const one = item.parts.find(
    ({ part, modifiers }) => part === 'one of two' && modifiers.some((word) => broken.test(word)),
  )
  if (one !== undefined) return one.side === 'both' ? 'right' : one.side
  if (!isBroken(item) || gone.test([item.words, ...item.modifiers].join(' '))) return undefined
  if (kind === 'single_horn') return 'both'
  return item.side !== 'both' || item.count > 1 ? item.side : 'right'
}

/** Words for one of a pair that is not there at all. */
export const gone =
  /\b(?:missing|gone|lost|absent|(?:torn|cut|ripped|hacked|sawn|broken|snapped|chopped) off)\b/
