/** What the clauses that turn a sentence round ask of words: whether they are said of things, and whether they name a thing that has such looks. */
import type { Entry } from '../entry.ts'
import { vocabulary } from '../vocabulary.ts'
import { wearStates } from './wear-states.ts'

const states = new Set(wearStates.split(',').map((words) => words.trim()))

/** A colour, a stuff, a pattern or an adjective of up to four words; whether it is, `isSaid` tells. */
export const someSaid = '((?:[a-z]+ (?:(?:and|,) )?){0,3}?[a-z]+)'
/** A noun with up to two words before it; whether it is a thing, `isOwned` tells. */
export const someThing = '((?:[a-z]+ ){0,2}?[a-z]+)'
/** Whose it is. */
export const whose = '(?:his|her|their|its|my|the)'

function entryOf(words: string): Entry | undefined {
  return vocabulary.entries.get(words)
}

/** 'Red', 'deep violet', 'torn', 'black and tight'; never a noun that has no look of its own. */
export function isSaid(words: string): boolean {
  if (isSaidWord(words)) return true
  const each = words.split(' ').filter((word) => !/^(?:and|,)$/.test(word))
  return each.every((word) => isSaidWord(word))
}

function isSaidWord(word: string): boolean {
  const entry = entryOf(word)
  const isStuff = (entry?.colour ?? entry?.material ?? entry?.pattern) !== undefined
  return isStuff || states.has(word) || (entry?.shade ?? entry?.quality) === true
}

/** A colour, a stuff or a pattern: what wear did is none. */
export function isHueOrStuff(words: string): boolean {
  const named = entryOf(words) ?? entryOf(words.split(' ').at(-1) ?? '')
  return (named?.colour ?? named?.material ?? named?.pattern) !== undefined && isSaid(words)
}

const bodies = /^(?:hair|beard|skin|eyes)$/
const things = /^(?:torso|full|outer|legs|feet|hands|head|face|neck|waist|armour|prop|back|ears?)$/

/** Clothes, things in the hand and their parts, hair, beard, skin and eyes. */
export function isOwned(words: string): boolean {
  const { body = '', part } = nounOf(words) ?? {}
  return isWornThing(words) || bodies.test(body) || part !== undefined
}

/** Clothes and things in the hand. */
export function isWornThing(words: string): boolean {
  return things.test(nounOf(words)?.thing?.slot ?? '')
}

function nounOf(words: string): Entry | undefined {
  return entryOf(words) ?? entryOf(words.split(' ').at(-1) ?? '')
}

/** Whether a clause begins here. */
export function opensClause(before: readonly string[]): boolean {
  return /^(?:[,.;:!?–—\n-]|and|but|)$/.test(before.at(-1) ?? '')
}

/** Whether a sentence begins here. */
export function opensSentence(before: readonly string[]): boolean {
  return /^(?:[.;!?\n]|)$/.test(before.at(-1) ?? '')
}
