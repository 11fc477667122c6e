/** How the lexicon tables are read. */

/** The entries of a table cell: phrases parted by commas, each perhaps with implied words after a colon. */
export function phrasesOf(cell: string): { words: string; implied: string[] }[] {
  const phrases: { words: string; implied: string[] }[] = []
  for (const part of cell.split(',')) {
    const colon = part.indexOf(':')
    const words = keyOf(colon < 0 ? part : part.slice(0, colon))
    if (words !== '')
      phrases.push({ words, implied: colon < 0 ? [] : wordsIn(part.slice(colon + 1)) })
  }
  return phrases
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Lower case, hyphens as spaces, no possessive 's: the form in which phrases are looked up. */
export function keyOf(phrase: string): string {
  // Nearly every phrase of the tables is in that form already, and there are thirty thousand of them.
  const trimmed = phrase.trim()
  if (/^[a-z]+(?: [a-z]+)*$/.test(trimmed)) return trimmed
  return trimmed
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll("'s ", ' ')
    .replace(/'s$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
