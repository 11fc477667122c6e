/** The entries of the vocabulary as they are held and asked for. */
import type { Entry } from './entry.ts'
import type { Draft } from './vocabulary-forms.ts'
import { entryByNumber, inBothNumbers } from './vocabulary-forms.ts'

export type Entries = Pick<ReadonlyMap<string, Entry>, 'get' | 'has' | 'values' | 'size'>

/** The finished draft, packed, with the words of the other number made on demand. */
export function entriesOf(draft: Draft): Entries {
  return inEitherNumber(packed(draft))
}

/** Two words in five are the plural of another: they are made when a prompt has them, rather than held. */
function inEitherNumber(listed: ReadonlyMap<string, Entry>): Entries {
  const get = (words: string) => listed.get(words) ?? entryByNumber(listed, words)
  return {
    get,
    has: (words) => get(words) !== undefined,
    values: () => inBothNumbers(listed),
    size: listed.size,
  }
}

/**
 * The same in two thirds of the memory, as every drawing thread holds it: thousands of words mean the same few
 * thousand things, and an object written at once is smaller than one that has grown.
 */
function packed(draft: Draft): ReadonlyMap<string, Entry> {
  const known = new Map<string, Entry['thing'] | Entry['animal']>()
  function shared<Meaning extends Entry['thing'] | Entry['animal']>(meaning: Meaning): Meaning {
    const key = Object.values(meaning ?? {}).join()
    const same = known.get(key) ?? meaning
    known.set(key, same)
    // What has the same key is the same.
    return same as Meaning
  }
  const entries = new Map<string, Entry>()
  for (const [words, entry] of draft) {
    const { thing, who, animal } = entry
    if (thing?.implied.length) entry.thing = shared(thing)
    if (who?.implied.length) entry.who = shared(who)
    if (animal) entry.animal = shared(animal)
    entries.set(words, { ...entry })
  }
  return entries
}
