/** What a clause is, and the words that the tables of clauses share: where a clause ends, whose a thing is, what is said of it. */
import { ishStem } from '../../words/colour.ts'
import type { Entry } from '../../words/entry.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { wearStates } from '../wear-states.ts'

export type Clause = {
  /** The first word. */
  opens: Pick<RegExp, 'test'>
  /** The clause, from its first word on, words joined by spaces. */
  whole: RegExp
  /** What it is put into; nothing where the words before say that it is something else. */
  plain: (found: RegExpExecArray, before: readonly string[]) => string | undefined
  /** It may be a whole sentence, and is not over before that is. */
  isLong?: boolean
}

/** Where a clause ends. */
export const ends = '(?= [,.;:!?)—–-]| and | but | with |$)'

/** Where a clause ends that one of some other words may follow as well. */
export function endsOr(words: string): string {
  return `(?= [,.;:!?)—–-]| (?:and|but|with|${words}) |$)`
}

/** Whose it is. */
export const whose = '(?:his|her|their|its|my|the)'
/** Whose it is, or that there is one. */
export const own = '(?:his|her|their|its|my|the|an?|any|one|both)'

/** How often somebody is so. */
export const ever =
  '(?:always|forever|perpetually|constantly|permanently|usually|ever|never not|clearly|obviously|definitely|probably|secretly)'

const shades =
  'dark|light|bright|pale|deep|glowing|molten|electric|neon|faint|dull|sickly|hot|ice|blood|burnt'
/** The plain names of colours, one word each, for patterns. */
export const hues =
  'red|green|blue|yellow|orange|purple|violet|white|black|grey|gray|silver|gold|golden|amber|pink|cyan|teal|crimson|scarlet|turquoise|brown'
/** Colours and what is said of them. */
export const colours = `(?:(?:${shades}) )*(?:${hues})`
/** What a colour may open with. */
export const colourOpening = `${shades}|${hues}`

/** A colour, a stuff, a pattern or an adjective of up to four words; whether it is, `isSaid` tells. */
export const someSaid = '((?:[a-z]+ (?:(?:and|,) )?){0,3}?(?:[a-z]+|#[0-9a-f]{6}))'
/** A noun with up to two words before it; whether it is a thing, `hasLook` tells. */
export const someThing = '((?:[a-z]+ ){0,2}?[a-z]+)'

/** The words as a phrase, or else the last of them. */
export function entryOf(words: string): Entry | undefined {
  return vocabulary.entries.get(words) ?? vocabulary.entries.get(words.split(' ').at(-1) ?? '')
}

const states = new Set(wearStates.split(',').map((words) => words.trim()))

/** 'Red', 'deep violet', 'the palest green', 'torn', 'black and tight'; never a noun that has no look of its own. */
export function isSaid(words: string): boolean {
  if (isSaidWord(words)) return true
  const each = words.split(' ').filter((word) => !/^(?:and|,)$/.test(word))
  const last = each.length - 1
  return each.every(
    (word, at) =>
      isSaidWord(word) || (at < last && /^(?:the|very|acid|hot|electric|neon)$|est$/.test(word)),
  )
}

function isSaidWord(word: string): boolean {
  if (hex.test(word)) return true
  const entry = vocabulary.entries.get(word)
  const isStuff = (entry?.colour ?? entry?.material ?? entry?.pattern) !== undefined
  return isStuff || states.has(word) || (entry?.shade ?? entry?.quality) === true
}

const hex = /^#[0-9a-f]{6}$/

/** A colour, a stuff or a pattern: what wear did is none. */
export function isLook(words: string): boolean {
  if (hex.test(words)) return true
  const named = entryOf(words)
  return (named?.colour ?? named?.material ?? named?.pattern) !== undefined && isSaid(words)
}

/** A colour, and words that shade it. */
export function isHue(words: string): boolean {
  const { colour, shade, animal } = entryOf(words) ?? {}
  if (words.endsWith('ish') && vocabulary.entries.get(ishStem(words))?.colour === true) return true
  return (colour ?? shade) === true && animal === undefined && isSaid(words)
}

export function isStuff(words: string): boolean {
  const entry = entryOf(words)
  return entry?.material !== undefined && entry.who === undefined
}

/** What has a colour or a stuff of its own: what is worn or held, and what grows. */
export function hasLook(words: string): boolean {
  const { thing, body, part } = entryOf(words) ?? {}
  // 'The cuffs turned back' is no back.
  const lead = vocabulary.entries.has(words) ? [] : words.split(' ').slice(0, -1)
  if (lead.some((word) => vocabulary.entries.get(word)?.part !== undefined)) return false
  return (thing !== undefined && thing.slot !== 'setting') || (body ?? part) !== undefined
}

const clothes = /^(?:torso|full|outer|legs|feet|hands|head|neck|waist|armour)$/

/** Clothes and things in the hand. */
export function isWornThing(words: string): boolean {
  const slot = entryOf(words)?.thing?.slot ?? ''
  return clothes.test(slot) || /^(?:face|back|ears?|prop)$/.test(slot)
}

/** Whether one of the last words before, all in one breath, names something that is worn. */
export function isOfClothes(before: readonly string[], words = before.length): boolean {
  const from = before.findLastIndex((word) => /^[.;:]$/.test(word)) + 1
  return before
    .slice(Math.max(from, before.length - words))
    .some((word) => clothes.test(vocabulary.entries.get(word)?.thing?.slot ?? ''))
}

/** Whether a clause begins here. */
export function opensClause(before: readonly string[]): boolean {
  return /^(?:[,.;:!?()–—\n-]|and|but|)$/.test(before.at(-1) ?? '')
}

/** Whether a sentence begins here. */
export function opensSentence(before: readonly string[]): boolean {
  return /^(?:[.;!?\n]|)$/.test(before.at(-1) ?? '')
}

/** Whether a beast or a thing is named, which cloth may show pictures of. */
export function isPictured(word: string): boolean {
  const { thing, animal, part, body } = vocabulary.entries.get(word) ?? {}
  if ((part ?? body) !== undefined) return false
  return animal !== undefined || /^(?:prop|setting)$/.test(thing?.slot ?? '')
}
