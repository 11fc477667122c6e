/** Who bears a name: a woman or a man. */
import { givenNames, namesOfAddress } from '../lexicon/given-names.ts'
import { phrasesOf } from './read-table.ts'
import { unaccented } from './unaccented.ts'

type Sex = 'feminine' | 'masculine'

const sexes: ReadonlyMap<string, Sex> = new Map(
  [namesOfAddress, givenNames].flatMap((table) =>
    // Object.entries widens the keys to string; the tables are typed by exactly this union.
    (Object.entries(table) as [Sex, string][]).flatMap(([kind, names]) =>
      phrasesOf(names).map(({ words }): [string, Sex] => [words, kind]),
    ),
  ),
)

/** Who nearly always bears a given name or form of address in small letters; 'sofía' is 'sofia' elsewhere. */
export function sexOfName(name: string): Sex | undefined {
  return sexes.get(name) ?? sexes.get(unaccented(name))
}

/** Given names alone, in small letters. */
export const borne: ReadonlySet<string> = new Set(
  Object.values(givenNames).flatMap((cell) => phrasesOf(cell).map(({ words }) => words)),
)

/** A guess by how an unknown name ends: 'Xandra' and 'Vorgulon'. */
export function guessSexOfName(name: string): Sex | undefined {
  if (name.length < 4) return undefined
  if (endsLikeWomans.test(name)) return 'feminine'
  return endsLikeMans.test(name) ? 'masculine' : undefined
}

const endsLikeWomans = /(?:[^ou]a|[^aeiou]y[ln]+|(?:in|ett|ell|iss|ann|enn)e|wen|ko|[rl]iel)$/
const endsLikeMans = /(?:us|os|[^k]o|or|ar|ard|ri[ck]|bert|[uo]lf|grim|mund|[oua][gk]|ek|orn|on)$/
