/** What follows from the lexicon's words: plurals, beings named by their last word, and phrases that say nothing new. */
import type { Entry } from './entry.ts'
import { isPlural, pluralOf, singularOf, singularsOf } from './inflect.ts'

export type Draft = Map<string, Entry>

/** The other number of a word that has one: 'swords' for 'sword', and 'sock' for 'socks'. */
function otherNumberOf(entry: Entry): string | undefined {
  const slot =
    (entry.thing ?? entry.who)?.slot ?? (entry.animal === undefined ? undefined : 'companion')
  if (slot === undefined || slot === 'setting' || slot === 'hair') return undefined
  return pluralOf(entry.words) ?? (entry.words.length > 4 ? singularOf(entry.words) : undefined)
}

/** The entries so far by their other number; one that the draft lists already has both senses from now on. */
export function otherNumbers(draft: Draft): Map<string, Entry> {
  const numbers = new Map<string, Entry>()
  for (const entry of draft.values()) {
    const other = otherNumberOf(entry)
    if (other === undefined) continue
    if (!numbers.has(other)) numbers.set(other, entry)
    const listed = draft.get(other)
    if (listed !== undefined) copySenses(entry, listed)
  }
  return numbers
}

/** Every entry, and those of the other number that are not listed. */
export function* inBothNumbers(listed: ReadonlyMap<string, Entry>): MapIterator<Entry> {
  for (const entry of listed.values()) {
    yield entry
    const other = otherNumberOf(entry) ?? entry.words
    const made = listed.has(other) ? undefined : entryByNumber(listed, other)
    if (made !== undefined) yield made
  }
}

/** The entry of a word that is not listed, by its other number that is. */
export function entryByNumber(
  listed: ReadonlyMap<string, Entry>,
  words: string,
): Entry | undefined {
  for (const other of [...singularsOf(words), pluralOf(words)]) {
    const entry = other === undefined ? undefined : listed.get(other)
    if (entry === undefined || otherNumberOf(entry) !== words) continue
    const made: Entry = { words }
    copySenses(entry, made)
    return made
  }
  return undefined
}

/**
 * Gives an entry the senses of its other number, where it has none of its own. Chaps are worn and no two fellows: a form that
 * a table lists as a thing is nobody, and the other way round.
 */
export function copySenses(from: Entry, to: Entry): void {
  const plural = isPluralPhrase(to.words)
  const { thing, who } = to
  if (from.thing !== undefined && who === undefined) to.thing ??= { ...from.thing, plural }
  if (from.who !== undefined && thing === undefined) to.who ??= { ...from.who, plural }
  if (from.animal !== undefined) to.animal ??= { ...from.animal, plural }
}

/** 'little girl', 'young woman': phrases about age whose last word names the being. */
export function addBeings(draft: Draft): void {
  for (const entry of [...draft.values()]) {
    const space = entry.words.lastIndexOf(' ')
    if (entry.who !== undefined || (entry.age ?? entry.presentation) === undefined || space < 0)
      continue
    const first = entryIn(draft, entry.words.slice(0, space))
    // 'demon girl' is two beings in a row; as one phrase the demon would be lost.
    if ((first?.who ?? first?.animal) !== undefined) draft.delete(entry.words)
    else copyBeing(entry, entryIn(draft, entry.words.slice(space + 1)))
  }
}

function entryIn(draft: Draft, words: string): Entry | undefined {
  return draft.get(words) ?? entryByNumber(draft, words)
}

function copyBeing(entry: Entry, last: Entry | undefined): void {
  if (last?.who !== undefined) entry.who = last.who
}

/** 'white suit' says no more than 'white' and 'suit', and as one phrase it would break 'blue and white suit'. */
export function dropRedundant(draft: Draft): void {
  for (const entry of [...draft.values()]) {
    const space = entry.words.indexOf(' ')
    const first = space < 0 ? undefined : draft.get(entry.words.slice(0, space))
    if (first?.colour !== true && first?.material === undefined) continue
    const rest = entryIn(draft, entry.words.slice(space + 1))
    const isSame =
      rest?.thing?.concept === entry.thing?.concept && rest?.who?.concept === entry.who?.concept
    const implied = (entry.thing ?? entry.who)?.implied
    const saysMore =
      implied?.some((word) => word !== first.words && word !== first.material) ?? true
    if (isSame && !saysMore && !namedFor.test(entry.words)) draft.delete(entry.words)
  }
}

/** A wood elf is not of wood, nor a blood elf red, and no ice is in an ice axe: these are names of peoples and of things. */
const namedFor =
  /^(?:jet pack|ice (?:axes?|pick|box|bucket|chest|skates?))$|^(?:wood|forest|blood|rock|gold|hill|river|ice|snow) (?:elf|elves|elven|gnome|dwarf|halfling)/

export function isPluralPhrase(words: string): boolean {
  const noun = words.replace(/ (?:of|in|on|with|made|over|around|for|from|to) .*$/, '')
  return isPlural(noun.slice(noun.lastIndexOf(' ') + 1))
}

export function entryFor(draft: Draft, words: string): Entry {
  const found = draft.get(words)
  if (found) return found
  const entry: Entry = { words }
  draft.set(words, entry)
  return entry
}
