/** How many tails and wings there are: as many as are said, or as those of the name have. */
import type { Brief, BriefItem } from '../brief/brief.ts'

/** A fan has no room for more. */
const mostTails = 9

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const named = new RegExp(`\\b(${numbers.join('|')}|twin|[2-9])[- ]tail(?:s|ed)\\b`, 'i')

/** 'Three tails', 'a nine-tailed fox': 1 where nothing is said of more. */
export function tailsSaid({ prompt }: Brief, item: BriefItem | undefined): number {
  if (item !== undefined && item.count > 1) return Math.min(item.count, mostTails)
  const word = named.exec(prompt)?.[1].toLowerCase()
  if (word === undefined) return 1
  return word === 'twin' ? 2 : Number(word) || numbers.indexOf(word) + 2
}

const winged = /\b(four|six|4|6)[- ]wing(?:s|ed)\b/i

/** 'Four white wings', 'a six-winged seraph': 2 where nothing is said of more. */
export function wingsSaid({ prompt, features }: Brief): 2 | 4 | 6 {
  const counts = features.filter(({ name }) => /wings$/.test(name)).map(({ count }) => count)
  const word = winged.exec(prompt)?.[1].toLowerCase()
  const most = Math.max(0, ...counts, word === undefined ? 0 : /six|6/.test(word) ? 6 : 4)
  return most > 4 ? 6 : most > 2 ? 4 : 2
}

/** 'Nine fox tails', 'four feathered wings'. */
export function inTails(count: number, word: string): string {
  return `${numbers[count - 2]} ${word.replace(/s$/, '')}s`
}
