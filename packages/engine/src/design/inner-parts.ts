/** Linings and contents that no view of the sheet shows. */
import type { BriefItem, BriefPart } from '../brief/brief.ts'
import type { Design } from './design.ts'
import { ownPartsOf, partWord } from './own-parts.ts'

/** Of these the lining is seen, and has a note of its own. */
const open = /cape|cloak|coat/

/** 'Violet lining in the hood', 'letters in the saddlebags'. */
export function innerPartsOf(
  item: BriefItem,
  { wear, hold }: Pick<Design, 'wear' | 'hold'>,
  labels: string,
): string[] {
  const isThere = [...wear, ...hold].some(({ kind }) => kind === item.concept)
  if (!isThere) return []
  const drawn = new Set(ownPartsOf(item).map(({ part }) => part))
  return item.parts
    .filter((part) => part.part === 'lining' || part.part === 'contents')
    .filter((part) => !drawn.has(partWord(part)) && !labels.includes(part.name))
    .filter(({ part }) => part !== 'lining' || !open.test(item.concept))
    .filter(({ part }) => part !== 'contents' || holdsUnseen.test(item.concept))
    .map((part) => `${looksOf(part)} in the ${item.name}`)
}

/** What is in bottles and bowls is drawn in its colour; what is in bags and on hats is not. */
const holdsUnseen =
  /satchel|bag|pouch|backpack|pack|quiver|sling|basket|helmet|fedora|hat|cap|beret|bonnet|hood|crown|wreath|apron|belt/

function looksOf({ name, colours, materials, modifiers }: BriefPart): string {
  const looks = [...modifiers, ...colours.map((colour) => colour.name), ...materials]
  const telling = looks.filter((word) => !name.includes(word) && !word.startsWith('#')).slice(0, 2)
  return [...new Set(telling), name].join(' ')
}
