import type { Database } from '../../packages/server/src/platform/database/database.ts'

/** Searches of one kind, to be measured together. */
export type SearchKind = { name: string; queries: string[] }

type Known = { word: string; sheets: number }

const perKind = 100

/**
 * Searches as people make them, chosen by how many of the sheets there are have a word: rare is at
 * most one in 10,000, common is at least one in 10, the rest is between.
 */
export async function chooseSearches(db: Database, sheets: number): Promise<SearchKind[]> {
  const between = (least: number, most: number) => wordsBetween(db, least * sheets, most * sheets)
  const rare = await between(0, Math.max(1 / 10_000, 2 / sheets))
  const middle = await between(1 / 1_000, 1 / 100)
  const frequent = await between(1 / 100, 1 / 10)
  const common = await between(1 / 10, 1)
  const all = [rare, middle, frequent, common]
  const take = (make: (index: number) => string) =>
    Array.from({ length: perKind }, (_, i) => make(i))
  const at = (words: readonly Known[], index: number) => words[index % words.length]?.word ?? ''
  const any = (index: number) => at(all[index % all.length] ?? common, Math.floor(index / 3))
  return [
    { name: 'rare word', queries: take((i) => at(rare, i)) },
    { name: 'word in 0.1–1 %', queries: take((i) => at(middle, i)) },
    { name: 'word in 1–10 %', queries: take((i) => at(frequent, i)) },
    { name: 'common word', queries: take((i) => at(common, i)) },
    { name: 'two words of one sheet', queries: await wordPairs(db) },
    { name: 'two words, mostly in none', queries: take((i) => `${any(i)} ${any(i * 7 + 3)}`) },
    { name: 'two common words', queries: take((i) => `${at(common, i)} ${at(common, i * 7 + 3)}`) },
    { name: 'two words in 0.1–1 %', queries: take((i) => `${at(middle, i)} ${at(middle, i + 7)}`) },
    { name: 'beginning, 3 letters', queries: take((i) => any(i).slice(0, 3)) },
    { name: 'beginning, 2 letters', queries: take((i) => any(i).slice(0, 2)) },
    { name: 'phrase', queries: take((i) => `"a ${any(i)}"`) },
    {
      name: 'two words, one left out',
      queries: take((i) => `${any(i)} -${at(common, i * 7 + 3)}`),
    },
    { name: 'no words', queries: [''] },
    { name: 'common, hardly ever both', queries: ['man woman'] },
    { name: 'typing error', queries: take((i) => misspell(at([...frequent, ...middle], i))) },
  ]
}

async function wordsBetween(db: Database, least: number, most: number): Promise<Known[]> {
  const { rows } = await db.query<Known>(
    `SELECT word, sheets FROM sheet_words WHERE sheets > $1::float8 AND sheets <= $2::float8 AND length(word) > 3
     ORDER BY md5(word) LIMIT $3`,
    [least, most, perKind],
  )
  return rows
}

/** Of each sheet two words of its prompt, title and keywords, so that something is found. */
async function wordPairs(db: Database): Promise<string[]> {
  const { rows } = await db.query<{ words: string[] }>(
    `SELECT tsvector_to_array(document) AS words FROM sheet_search WHERE sheet_id IN
       (SELECT sheet_id FROM sheet_search WHERE document IS NOT NULL ORDER BY md5(sheet_id) LIMIT $1)`,
    [perKind],
  )
  return rows.map(({ words }, index) => {
    const long = words.filter((word) => word.length > 3)
    const at = (number: number) => long[number % long.length] ?? ''
    return `${at(index * 7)} ${at(index * 7 + 5)}`
  })
}

/** Two letters in the middle the wrong way round, and one more: no such word is known. */
function misspell(word: string): string {
  const middle = Math.floor(word.length / 2)
  return `${word.slice(0, middle - 1)}${word[middle]}${word[middle - 1]}${word.slice(middle + 1)}`
}
