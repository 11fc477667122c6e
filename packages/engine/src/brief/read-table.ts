/** How the lexicon tables are read. */

/** The entries of a table cell: phrases parted by commas, each perhaps with implied words after a colon. */
export function phrasesOf(cell: string): { words: string; implied: string[] }[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [words = '', implied = ''] = part.split(':')
      return { words: keyOf(words), implied: implied.split(' ').filter((word) => word !== '') }
    })
}

/** Lower case, hyphens as spaces, no possessive 's: the form in which phrases are looked up. */
export function keyOf(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll("'s ", ' ')
    .replace(/'s$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
