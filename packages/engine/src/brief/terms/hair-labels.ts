/** What stands behind the label 'hair': 'Hair: curly, chestnut', 'hair: {style: pixie}' name colours and cuts, no nuts and no fairies. */
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** Whether a word that is a noun elsewhere says of what colour or cut the hair is. */
export function isToldOfHair(terms: readonly Term[], index: number): boolean {
  const { entry, text } = terms[index] ?? { entry: { words: '' }, text: '' }
  if (entry.colour !== true && !isCut(text)) return false
  return endsHere(terms[index + 1]) && isUnderLabel(terms, index)
}

/** 'Pixie', 'bowl', 'wolf': the first word of what a cut is called. */
function isCut(text: string): boolean {
  return ['hair', 'cut'].some(
    (noun) => vocabulary.entries.get(`${text} ${noun}`)?.thing?.slot === 'hair',
  )
}

function endsHere(next: Term | undefined): boolean {
  return next === undefined || /^(?:comma|stop)$/.test(next.kind)
}

/** Back over what else is said of it to 'hair:'. */
function isUnderLabel(terms: readonly Term[], index: number): boolean {
  let at = index - 1
  while (at > index - longest && isSaidOrMark(terms[at])) at--
  return terms[at]?.entry.body === 'hair' && terms[at + 1]?.kind === 'colon'
}

const longest = 14

function isSaidOrMark(term: Term | undefined): boolean {
  if (term === undefined) return false
  const { colour, quality, shade, build, thing, grammar } = term.entry
  return (
    /^(?:comma|colon)$/.test(term.kind) ||
    (term.kind === 'stop' && term.text !== '\n') ||
    /^(?:colou?r|style|cut|length|type|texture|and)$/.test(term.text) ||
    (colour ?? quality ?? shade) === true ||
    (build !== undefined && grammar === undefined) ||
    thing?.slot === 'hair'
  )
}
