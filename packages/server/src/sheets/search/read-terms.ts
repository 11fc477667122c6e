/** One thing a search asks for: words that stand beside each other, or may not stand there. */
export type Term = {
  text: string
  isExcluded: boolean
  /** Whether it may be the beginning of a word: the last thing typed, not in quotes. */
  isOpen: boolean
}

/**
 * Reads what a person typed: words, "phrases", and -either to leave out. Whatever is typed means
 * something; a quotation mark that is never closed holds to the end.
 */
export function readTerms(query: string): Term[] {
  const plain = query.replace(/[“”„‟«»＂]/g, '"')
  const matches = [...plain.matchAll(/(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g)]
  const terms = matches.map(([, minus, phrase, word]) => ({
    text: phrase ?? word ?? '',
    isExcluded: minus === '-',
    isOpen: false,
  }))
  const last = terms.at(-1)
  const isQuoted = matches.at(-1)?.[2] !== undefined
  if (last !== undefined && !last.isExcluded && !isQuoted) last.isOpen = true
  return terms
}
