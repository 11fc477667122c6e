/** Who bears a name: a woman or a man. */
import { givenNames, namesOfAddress } from './lexicon/given-names.ts'
import { phrasesOf } from './read-table.ts'

/** Given names and forms of address in small letters, with who is nearly always meant. */
export const bornBy: ReadonlyMap<string, 'feminine' | 'masculine'> = new Map(
  [namesOfAddress, givenNames].flatMap((table) =>
    // Object.entries widens the keys to string; the tables are typed by exactly this union.
    (Object.entries(table) as ['feminine' | 'masculine', string][]).flatMap(([kind, names]) =>
      phrasesOf(names).map(({ words }): [string, 'feminine' | 'masculine'] => [words, kind]),
    ),
  ),
)

/** Given names alone, in small letters. */
export const borne: ReadonlySet<string> = new Set(
  Object.values(givenNames).flatMap((cell) => phrasesOf(cell).map(({ words }) => words)),
)

/** A guess by how an unknown name ends: 'Xandra' and 'Vorgulon'. */
export function guessBorn(name: string): 'feminine' | 'masculine' | undefined {
  if (name.length < 4) return undefined
  if (
    /(?:[^ou]a|[^aeiou]y[ln]+|(?:in|ett|ell|iss|ann|enn)e|wen|ko|[aeiou]th?ia|[rl]iel)$/.test(name)
  )
    return 'feminine'
  return /(?:us|os|[^k]o|or|ar|ard|ri[ck]|bert|[uo]lf|grim|mund|[oua]k|[oua]g|ek|orn|on)$/.test(
    name,
  )
    ? 'masculine'
    : undefined
}
