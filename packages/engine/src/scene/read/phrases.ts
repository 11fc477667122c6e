/** Finds the words of a table in a text. */

export type Table<Name extends string> = Readonly<Partial<Record<Name, string>>>

/** A phrase of a table, where it stands in the text, and what it is listed under. */
export type Found<Name> = { name: Name; at: number; length: number }

/** Every phrase of a table that stands in the text, the longest first; `text` is lower case with a space round each word. */
export function findAll<Name extends string>(text: string, table: Table<Name>): Found<Name>[] {
  const found: Found<Name>[] = []
  for (const { phrase, name } of phrasesOf(table)) {
    const at = text.indexOf(` ${phrase} `)
    if (at >= 0) found.push({ name, at, length: phrase.length })
  }
  return found.sort((a, b) => b.length - a.length || a.at - b.at)
}

export function findLongest<Name extends string>(
  text: string,
  table: Table<Name>,
): Name | undefined {
  return findAll(text, table)[0]?.name
}

const known = new WeakMap<object, { phrase: string; name: string }[]>()

function phrasesOf<Name extends string>(table: Table<Name>): { phrase: string; name: Name }[] {
  const before = known.get(table)
  // Safe: what is kept for a table was made from it.
  if (before) return before as { phrase: string; name: Name }[]
  const all = (Object.entries(table) as [Name, string][]).flatMap(([name, words]) =>
    words.split(',').map((phrase) => ({ phrase: phrase.trim().replace(/\s+/g, ' '), name })),
  )
  const listed = all.filter(({ phrase }) => phrase !== '')
  known.set(table, listed)
  return listed
}
