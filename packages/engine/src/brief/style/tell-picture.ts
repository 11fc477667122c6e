/** A picture that was found: taken out of the text, and told as the style. */
import type { Brief } from '../brief.ts'
import type { AskedPart } from './picture-makers.ts'
import { tellStyle } from './picture-names.ts'

/** The text with blanks where the picture is told, and the comma before it. */
export function withoutPicture(text: string, { from, to }: AskedPart): string {
  const before = text.slice(0, from)
  const isLast = /^\s*(?:[.!]|$)/.test(text.slice(to))
  const start = isLast ? from - (/[,;–—-]?\s*$/.exec(before)?.[0].length ?? 0) : from
  // 'Like an old photograph, sepia': the sentence goes on without the comma.
  const opens = /(?:^|[.!?:])\s*$/.test(before)
  const end = to + (opens ? (/^\s*,/.exec(text.slice(to))?.[0].length ?? 0) : 0)
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/** The picture as the style; where the request has one of its own, that stands. */
export function tellPicture(brief: Brief, picture: AskedPart | undefined, isGiven: boolean): void {
  if (isGiven && brief.style !== undefined) return
  const own = brief.styleWords === undefined ? [] : tellStyle(brief.styleWords).split(', ')
  const asked = picture?.words.split(', ') ?? []
  brief.style = picture?.style ?? brief.style
  const words = [...new Set([...own, ...asked])]
  if (words.length > 0) brief.styleWords = words.join(', ')
}
