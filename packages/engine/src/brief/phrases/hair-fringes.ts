/** A fringe is hair's or a shawl's: what is said of it tells. */

import type { Term } from '../words/term.ts'
import { placeAfter } from './prints.ts'
import type { Reader } from './reader.ts'
import { peek } from './reader.ts'

/** 'black hair with a comma fringe', 'a long side-swept fringe', 'a fringe over the left eye' */
export function isFringeOfHair(reader: Reader, term: Term): boolean {
  const { last, link, negation, pending } = reader
  if (!/fringe$/.test(term.text) || negation !== undefined) return false
  const isCut = pending.some(({ text }) => fringeCuts.test(text))
  const isOverEye = peek(reader)?.kind === 'at' && /eye/.test(placeAfter(reader) ?? '')
  if (isCut || isOverEye || last === undefined || last.isSubject) return true
  const isHair = last?.head.entry.body === 'hair' || last?.head.entry.thing?.slot === 'hair'
  return isHair && link === 'with'
}

const fringeCuts =
  /^(?:side.?swept|swept|blunt|choppy|wispy|curtain|straight|uneven|parted|messy|emo|heavy|micro|sweaty|damp|greasy|floppy|tousled|overgrown|grown.?out|crooked|frizzy|windswept|baby)$/
