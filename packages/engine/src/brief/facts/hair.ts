/** What phrases say about the hair: its colours, its cut, its length, and what else it is like. */

import type { BodyBrief, Brief, BriefItem, NamedColour, Side } from '../brief.ts'
import type { HairKind } from '../concepts.ts'
import { hairAdjectives, hairLengths } from '../lexicon/families.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addAll, addOnce, readAttributes } from '../terms/attributes.ts'
import { colourOf } from '../words/colour.ts'
import type { Term } from '../words/term.ts'
import { nameOf } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { readItem } from './items.ts'

const adjectiveStyles = new Map(Object.entries(hairAdjectives))
const styleLengths = new Map(Object.entries(hairLengths))
const lengthStyles = new Set(['short', 'medium', 'long', 'very_long'])

export function readHair(brief: Brief, phrase: Phrase): void {
  const { hair } = brief.body
  const attributes = readAttributes(phrase.modifiers, 'hair', undefined)
  addAll(hair.colours, attributes.colours)
  readHairParts(hair, phrase)
  hair.side ??= phrase.side
  const styles = stylesFrom(phrase.modifiers).map((style) => onOneSide(style, phrase))
  for (const style of styles) {
    const { motifs: _, ...item } = readItem(
      phrase,
      { slot: 'hair', concept: style, implied: [], plural: false },
      'hair',
    )
    addStyle(hair, { ...item, side: sideOf(style, item.side, styles) })
    hair.length ??= lengthOf(style)
  }
  if (styles.length === 0) hair.length ??= lengthFrom(attributes.modifiers)
  for (const term of phrase.modifiers) {
    addAll(hair.streaks, streaksIn(term))
    if (isLook(term) || isStuffOfHair(styleOf(term))) addOnce(hair.looks, nameOf(term))
  }
}

/** 'Grey-streaked', 'silver-flecked' */
function streaksIn(term: Term): NamedColour[] {
  const said = /^(.+) (?:streaked|flecked|striped|threaded|shot)$/.exec(nameOf(term))?.[1]
  const colour = said === undefined ? undefined : colourOf(said, 'hair')
  return said === undefined || colour === undefined ? [] : [{ name: said, hex: colour.hex }]
}

/** 'Shaved on the left side' leaves the rest. */
function onOneSide(style: HairKind, { side }: Phrase): HairKind {
  const isOne = side === 'left' || side === 'right'
  return isOne && /^(?:buzz|undercut|bald)$/.test(style) ? 'side_shave' : style
}

/** 'Shaved on the left and long on the right' */
function sideOf(style: HairKind, side: Side, styles: readonly HairKind[]): Side {
  if (side === 'both' || style === 'side_shave' || !styles.includes('side_shave')) return side
  return side === 'left' ? 'right' : 'left'
}

/** Hair that floats, is dirty or like icicles has no cut of that name. */
function isLook(term: Term): boolean {
  // 'Steel hair', 'wooden hair' is of that, whatever hue steel and wood are besides.
  const isHue = term.kind === 'colour' || (term.entry.shade === true && term.kind !== 'material')
  return !isHue && !adjectiveStyles.has(term.text) && styleOf(term) === undefined
}

/** Hair that is smoke, snakes or fire is so in every word: 'eel hair' is eels. */
function isStuffOfHair(style: string | undefined): boolean {
  return /^(?:liquid_hair|snake_hair|flame_hair)$/.test(style ?? '')
}

/** 'Thread', 'eel', 'moss' before 'hair': what it consists of. */
function stuffIn(head: string, style: string): string | undefined {
  const word = /^([a-z]+) hair$/.exec(head)?.[1]
  const { thing, animal, material, part } = vocabulary.entries.get(word ?? '') ?? {}
  const isStuff = (animal ?? material ?? part) !== undefined || thing?.slot === 'prop'
  return isStuff || isStuffOfHair(style) ? word : undefined
}

function addStyle(hair: BodyBrief['hair'], item: BriefItem): void {
  if (!hair.styles.some((known) => known.concept === item.concept)) hair.styles.push(item)
}

/** Shape before length: 'long curly hair' is curly, and long. */
function stylesFrom(terms: readonly Term[]): HairKind[] {
  const styles: HairKind[] = []
  for (const term of terms) {
    const style = styleOf(term)
    // The table's values are written from the list of hair styles; a test holds them to it.
    if (style !== undefined) addOnce(styles, style as HairKind)
  }
  return [
    ...styles.filter((style) => !lengthStyles.has(style)),
    ...styles.filter((style) => lengthStyles.has(style)),
  ]
}

/** 'Curly', and 'short-cropped' as the lexicon lists it with the hair. */
function styleOf({ text }: Term): string | undefined {
  const listed = adjectiveStyles.get(text) ?? adjectiveStyles.get(text.replaceAll(' ', '-'))
  const word = text.replaceAll('-', ' ')
  const named = ['hair', 'cut']
    .map((noun) => vocabulary.entries.get(`${word} ${noun}`)?.thing)
    .find((thing) => thing?.slot === 'hair')
  return listed ?? named?.concept
}

function lengthOf(style: string): BodyBrief['hair']['length'] {
  return styleLengths.get(style)
}

function lengthFrom(modifiers: readonly string[]): BodyBrief['hair']['length'] {
  return modifiers
    .map((word) => styleLengths.get(adjectiveStyles.get(word) ?? ''))
    .find((length) => length !== undefined)
}

function readHairParts(hair: BodyBrief['hair'], phrase: Phrase): void {
  for (const part of phrase.parts) {
    const colours = readAttributes(part.modifiers, 'hair', undefined).colours
    const isTip = part.head.entry.part === 'tip'
    addAll(isTip ? hair.tips : hair.streaks, colours)
    if (!isTip) hair.streakSide ??= part.side ?? phrase.side
  }
}

/** A style word: 'a ponytail', 'short hair', 'an afro'. */
export function readHairStyle(brief: Brief, phrase: Phrase): void {
  const thing = phrase.head.entry.thing
  if (thing === undefined) return
  const { hair } = brief.body
  const { motifs: _, ...item } = readItem(phrase, thing, 'hair')
  // The style's word is one of the list of hair styles.
  const one = onOneSide(item.concept as HairKind, phrase)
  const concept = phrase.count === 2 ? (twoOf[one] ?? one) : one
  addStyle(hair, { ...item, concept, count: countOf(phrase, item) })
  hair.side ??= phrase.side
  const stuff = stuffIn(phrase.head.text, item.concept)
  if (stuff !== undefined) addOnce(hair.looks, stuff)
  addAll(hair.colours, item.colours)
  for (const term of phrase.modifiers) addAll(hair.streaks, streaksIn(term))
  readHairParts(hair, phrase)
  hair.length ??=
    stylesFrom(phrase.modifiers)
      .map(lengthOf)
      .find((length) => length !== undefined) ?? lengthOf(item.concept)
}

/** 'Two red plaits' are no head full of them. */
const twoOf: Partial<Record<HairKind, HairKind>> = {
  braids: 'twin_braids',
  single_braid: 'twin_braids',
  ponytail: 'twin_tails',
  high_ponytail: 'twin_tails',
  low_ponytail: 'low_twin_tails',
  bun: 'space_buns',
  top_knot: 'space_buns',
}

/** 'Two thick braids' is a phrase of the lexicon; pigtails are two unless another number is said. */
function countOf({ count, head }: Phrase, item: BriefItem): number {
  const said = vocabulary.entries.get(head.text.split(' ')[0] ?? '')?.number
  if (count !== undefined && count > 0) return item.count
  if (said !== undefined && said > 0 && head.text.includes(' ')) return said
  return /^(?:twin|low_twin)_/.test(item.concept) ? 2 : item.count
}

export function readBangs(brief: Brief, phrase: Phrase): void {
  const { hair } = brief.body
  const attributes = readAttributes(phrase.modifiers, 'hair', undefined)
  addAll(hair.colours.length === 0 ? hair.colours : hair.streaks, attributes.colours)
  const place = /eye/.test(phrase.place ?? '') ? [`over the ${phrase.place}`] : []
  const words = [...attributes.modifiers, phrase.head.text, ...place].join(' ')
  hair.bangsSide ??= phrase.side
  const [cut] = / over /.test(words) ? (/fringe|bangs/.exec(words) ?? []) : []
  if (cut !== undefined) addOnce(hair.looks, cut)
  const style = hair.styles[0]
  if (style !== undefined) {
    addOnce(style.modifiers, words)
    return
  }
  const { motifs: _, ...item } = readItem(
    phrase,
    { slot: 'hair', concept: 'medium', implied: [], plural: false },
    'hair',
  )
  hair.styles.push({ ...item, confidence: 0.5, modifiers: [words] })
}
