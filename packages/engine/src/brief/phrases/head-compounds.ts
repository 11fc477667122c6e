/** A noun before a noun: whether it describes the next, as in 'skull staff', or stands for itself. */

import { adjectivalBeings, styleBeings } from '../lexicon/people.ts'
import { isPlural } from '../words/inflect.ts'
import { isListedThing } from '../words/nouns.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { isInBareRow } from './bare-rows.ts'
import type { Reader } from './reader.ts'
import { headFrom, peek } from './reader.ts'

const adjectival = new Set(phrasesOf(adjectivalBeings).map(({ words }) => words))
const styles = new Set(phrasesOf(styleBeings).map(({ words }) => words))

/** A noun before a noun describes it: 'wolf pelt', 'skull staff', 'knight helmet'. */
export function isCompound(reader: Reader, term: Term, next: Term | undefined): boolean {
  if (next === undefined) return false
  if (next.kind === 'bodied') return next.glued
  return describesNext(reader, term, next)
}

function describesNext(reader: Reader, term: Term, next: Term): boolean {
  if (isOwnFace(reader, term, next) || isInBareRow(reader, term, next)) return false
  if (term.possessive) return isHead(next) || isModifier(next) || next.kind === 'unknown'
  // 'My dwarf lost an eye.', 'a demon made of smoke'
  if (term.kind === 'who')
    return (
      !/^(?:lost|missing|(?:made|body) of) /.test(next.text) &&
      isDescribingBeing(reader, term, next)
    )
  // 'a reindeer hide poncho'
  if (term.kind === 'animal' && next.kind === 'material') return true
  if (isUnknownHead(reader, term, next)) return true
  if (!isHead(next)) return false
  if (term.kind === 'animal') return next.entry.family !== 'animal'
  if (term.kind !== 'thing') return isBodyCompound(term, next)
  if (isHeldBefore(reader, term, next) || isPartOfWear(reader, term, next)) return false
  return isThingCompound(term, next) || isOneGarment(reader, term, next)
}

/** 'a ticket stub', 'belt discs': a word that no table knows, at the end of a phrase that began with a thing. */
function isUnknownHead(reader: Reader, term: Term, next: Term): boolean {
  if (next.kind !== 'unknown' || next.capital || isPlural(term.text)) return false
  const isWorn = /^(?:full|torso|outer|legs)$/.test(term.entry.thing?.slot ?? '')
  if (!/^(?:thing|animal)$/.test(term.kind) || isWorn) return false
  const after = peek(reader, 2)
  const ends = after === undefined || /^(?:comma|stop|and|with|at|in|of)$/.test(after.kind)
  // 'her veil trails behind her': it does.
  return ends && ((isPlural(next.text) && !reader.determined) || isListedThing(next.text))
}

/** 'an old woman's face' shows the old woman. */
function isOwnFace(
  { determined, possessed, subjectKnown, chunks }: Reader,
  term: Term,
  next: Term,
): boolean {
  if (term.kind !== 'who' || !term.possessive || next.kind !== 'body') return false
  return determined && !possessed && !subjectKnown && chunks.toldFrom === Number.POSITIVE_INFINITY
}

/** 'holding umbrella rain', without a mark between. */
function isHeldBefore({ doing, determined }: Reader, { entry }: Term, next: Term): boolean {
  const isOutside = next.entry.thing?.slot === 'setting' && entry.thing?.slot === 'prop'
  return isOutside && doing === 'hold' && !determined
}

function isThingCompound(term: Term, next: Term): boolean {
  if (next.kind === 'part')
    return !ownParts.has(next.entry.part ?? '') && !/^(?:number|letters?) /.test(next.text)
  if (next.kind === 'body' && next.entry.body === 'hair') return false
  // 'silver long hair woman' and 'cat ears maid' are lists in a row.
  const slot = term.entry.thing?.slot
  const isOfBody =
    slot === 'hair' || slot === 'beard' || (slot === 'feature' && term.entry.thing?.plural)
  // What one word of another language means is one name: 'noodle shop owner'.
  const isOneWord = term.span[0] === next.span[0]
  const isInRow = isOfBody === true || (term.repaired && term.kind === 'thing' && !isOneWord)
  if (isInRow && (next.kind === 'who' || next.kind === 'animal')) return false
  return !areTwoThings(term, next)
}

/** 'sword hilt', 'coat collar': the first noun owns the second. */
const ownParts = new Set([
  'hilt',
  'blade',
  'sole',
  'sleeve',
  'collar',
  'cuff',
  'pocket',
  'brim',
  'plume',
])

/** 'hat band', 'coat lining', 'shield strap': what is worn or slung has them, and is there. */
function isPartOfWear({ negation }: Reader, { entry }: Term, next: Term): boolean {
  if (next.kind !== 'part' || negation !== undefined) return false
  const slot = entry.thing?.slot ?? ''
  if (straps.test(next.text)) return clothing.test(slot) || slot === 'prop'
  return clothing.test(slot) && partsOfWear.has(next.entry.part ?? '')
}

const clothing = /^(?:torso|full|outer|legs|feet|hands|head|neck|face|waist|armour)$/
const straps = /^(?:straps?|drawstrings?)$/
const partsOfWear = new Set([
  'lining',
  'trim',
  'tip',
  'button',
  'frame',
  'back',
  'leg',
  'elbow',
  'knee',
  'shoulder',
  'elbow patch',
  'knee patch',
])

/** 'arm guard', 'collar bone': but hair, eyes and skin in a row of words stand for themselves. */
function isBodyCompound(term: Term, next: Term): boolean {
  if (/^(?:hair|eyes|skin|lips)$/.test(term.entry.body ?? '')) return false
  return next.kind !== 'who' && next.kind !== 'animal' && next.entry.body !== 'hair'
}

const weapons =
  /^(?:sword|greatsword|katana|dagger|rapier|scimitar|axe|battle_axe|hammer|mace|spear|halberd|bow|crossbow|shield|round_shield|pistol|rifle)$/

export const worn = /^(?:torso|full|outer|legs|feet|head|armour)$/

/** 'sword shield' and 'jacket daggers' are lists without commas. */
function areTwoThings(term: Term, next: Term): boolean {
  if (next.kind !== 'thing') return false
  const isArmed = weapons.test(next.entry.thing?.concept ?? '')
  // A bearskin apron is one thing.
  const isWorn = worn.test(term.entry.thing?.slot ?? '') && term.entry.thing?.concept !== 'mantle'
  if (isWorn && (isArmed || worn.test(next.entry.thing?.slot ?? ''))) return true
  return isArmed && weapons.test(term.entry.thing?.concept ?? '')
}

const upper = /^(?:torso|full|outer)$/

/** 'a polo neck jumper', 'crewneck sweatshirt, jeans': one thing in two words, where a mark or a small word bounds it. */
function isOneGarment(reader: Reader, term: Term, next: Term): boolean {
  const slot = term.entry.thing?.slot ?? ''
  const other = next.entry.thing?.slot ?? ''
  if (next.kind !== 'thing' || !worn.test(slot) || term.entry.thing?.plural === true) return false
  if (slot !== other && !(upper.test(slot) && upper.test(other))) return false
  const after = peek(reader, 2)
  return !isHead(after) && !isModifier(after)
}

function isDescribingBeing(reader: Reader, term: Term, next: Term): boolean {
  if (/^(?:style|styled|themed|inspired|esque|aesthetic)$/.test(next.text)) return true
  if (next.kind === 'who') {
    if (next.entry.takesObject === true && isPrey(term, next)) return true
    return styles.has(term.text) && next.entry.who?.slot === 'role'
  }
  if (next.kind === 'animal')
    return (
      adjectival.has(term.text) ||
      (reader.subjectKnown && (term.entry.who?.slot === 'species' || isListed(reader)))
    )
  if (isHead(next))
    return reader.subjectKnown || adjectival.has(term.text) || !isListItem(reader, next)
  const head = reader.terms[headFrom(reader, reader.index + 1)]
  return (
    adjectival.has(term.text) &&
    isModifier(next) &&
    head !== undefined &&
    head.kind !== 'who' &&
    (reader.subjectKnown || (next.kind !== 'colour' && isSomebodyLater(reader)))
  )
}

/** 'A wizard tall red hat': where nobody else is named, it is the wizard. */
function isSomebodyLater({ terms, index }: Reader): boolean {
  return terms.slice(index + 1).some(({ kind }) => kind === 'who')
}

/** 'space courier, …, messenger drone': no bear that is a barista. */
function isListed(reader: Reader): boolean {
  return reader.joined === 'comma' && !reader.determined && reader.pending.length === 0
}

/** A vampire hunter hunts vampires; an elf huntress is an elf. Slayers slay anybody. */
export function isPrey(term: Term, hunter: Term): boolean {
  const who = term.entry.who
  if (who?.slot !== 'species') return false
  return (
    killers.test(hunter.text) ||
    beasts.test(term.text) ||
    (/hunt/.test(hunter.text) && hunted.test(who.concept))
  )
}

const hunted = /^(?:demon|vampire|undead|skeleton|giant|alien|angel|robot)$/
const killers = /(?:^| )(?:slayer|killer|exorcist)$/

/** Nobody thinks of these as hunters or tamers. */
const beasts =
  /^(?:unicorn|pegasus|griffin|gryphon|griffon|hippogriff|yeti|bigfoot|sasquatch|phoenix|basilisk|cockatrice|hydra|wyvern|chimera|manticore|gargoyle)$/

/** 'girl sword shield': bare words in a row are a list, and the first is the character. */
function isListItem(reader: Reader, next: Term): boolean {
  return next.kind === 'body' && reader.index === 0
}
