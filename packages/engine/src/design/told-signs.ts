/** Signs that are asked for and have no badge that is drawn. */
import type { BriefItem } from '../brief/brief.ts'
import { pictureOf, printedAll } from './emblem-words.ts'
import { ownPartsOf, partWord } from './own-parts.ts'

/** Signs that have no badge of their own: 'comet', 'pizza'. */
export function signsOf(item: BriefItem): string[] {
  if (printedAll(item)) return []
  const drawnAsParts = new Set(ownPartsOf(item).map(({ part }) => part))
  return item.parts
    .filter((part) => !drawnAsParts.has(partWord(part)))
    .filter((part) => part.part === 'emblem' && !pictureOf([part.name, ...part.modifiers]))
    .map(({ name, modifiers }) =>
      name === 'emblem'
        ? (modifiers[0] ?? '')
        : [...modifiers.filter((word) => state.test(word) && !name.includes(word)), name].join(' '),
    )
}

/** What has befallen a sign: 'torn off name tape'. */
const state = /^(?:torn|ripped|scratched|faded|peeling|burnt|defaced|crossed|painted|worn|half)\b/

/** Clothes show their words and numbers. */
export function isText(sign: string): boolean {
  return /^(?:letters?|number|words?|text|slogan|lettering)\b/.test(sign)
}
