/** A phrase becomes a BriefItem. */

import type { BriefItem, BriefPart } from '../brief.ts'
import type { Slot } from '../concepts.ts'
import { garments, props } from '../concepts.ts'
import { refinements } from '../lexicon/families.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Attributes } from '../terms/attributes.ts'
import {
  addColour,
  addOnce,
  canBeMetal,
  iceGear,
  innerAttributes,
  metalColours,
  readAttributes,
} from '../terms/attributes.ts'
import { namesItsStuff } from '../terms/trade-stuffs.ts'
import type { ColourContext } from '../words/colour.ts'
import { colourOf } from '../words/colour.ts'
import { isContainer } from '../words/containers.ts'
import type { Thing } from '../words/entry.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Term } from '../words/term.ts'
import { nameOf } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { withStripeColours } from './striped-colours.ts'

const slotOf: ReadonlyMap<string, Slot> = new Map([
  ...Object.entries(garments).flatMap(([slot, kinds]) =>
    kinds.map((kind) => [kind, slot] as const),
  ),
  ...props.map((prop) => [prop, 'prop'] as const),
  // The keys of `garments` are all members of Slot; Object.entries only knows them as strings.
]) as ReadonlyMap<string, Slot>

type Refinement = { from: string; words: ReadonlySet<string>; to: string }
const refinementsOf = new Map<string, Refinement[]>()
for (const [from, words, to] of refinements) {
  const list = refinementsOf.get(from) ?? []
  list.push({ from, words: new Set(phrasesOf(words).map((phrase) => phrase.words)), to })
  refinementsOf.set(from, list)
}

/** Motif words inside the name of a thing count too: 'moon staff', 'skull mask'. */
const nameMotifs = new Set([
  'skull',
  'moon',
  'star',
  'dragon',
  'wolf',
  'lion',
  'rune',
  'crystal',
  'flower',
  'rose',
  'flaming',
  'ice',
  'raven',
  'heart',
  'spider',
  'lotus',
  'flame',
  'snake',
  'serpent',
  'neon',
  'starry',
  'celestial',
])

/** The item a phrase speaks of. */
export function readItem(
  phrase: Phrase,
  thing: Thing,
  context: ColourContext = 'thing',
): BriefItem & { motifs: string[] } {
  const attributes = readAttributes(withFrames(phrase, thing), context, thing)
  addImplied(attributes, thing)
  addInner(attributes, phrase.head, thing)
  const said = [...phrase.modifiers, ...phrase.parts.map((part) => part.head)]
  const words = new Set(said.flatMap((term) => [term.text, ...term.text.split(/[ -]/)]))
  const concept = refine(thing.concept, words, attributes)
  const isGuess = phrase.head.kind === 'unknown'
  const isNearest = phrase.head.entry.guess === true
  return withStripeColours({
    words: wordsOf(phrase),
    name: ownName(phrase.head, thing),
    concept,
    slot: slotOf.get(concept) ?? thing.slot,
    confidence: isGuess ? guessedAs(concept) : isNearest ? 0.6 : phrase.head.repaired ? 0.85 : 1,
    how: isGuess || isNearest ? 'guess' : phrase.head.repaired ? 'spelling' : 'lexicon',
    span: phrase.span,
    colours: attributes.colours,
    materials: stuffsOf(phrase, thing, attributes),
    patterns: attributes.patterns,
    modifiers: attributes.modifiers,
    side: phrase.side ?? sideIn(phrase.head.text),
    count: countOf(phrase, thing),
    parts: [...phrase.parts.map((part) => readPart(part, phrase)), ...partialsOf(phrase)],
    place: phrase.place,
    motifs: [
      ...attributes.motifs,
      ...motifsOfName(phrase.head),
      ...phrase.parts.flatMap(motifsOfPart),
    ],
  })
}

/** A lame leg is in no lamé. */
function stuffsOf(
  { head, modifiers }: Phrase,
  { slot }: Thing,
  { materials }: Attributes,
): string[] {
  const isLame = [head, ...modifiers].some(({ text }) => /\blame\b/.test(text))
  return slot === 'feature' && isLame ? materials.filter((stuff) => stuff !== 'satin') : materials
}

/** 'A whistle on a cord', 'towel round his neck' are a whistle and a towel. */
function ownName(head: Term, { slot }: Thing): string {
  const name = nameOf(head).replace(
    / (?:behind (?:(?:a|an|one|the|his|her|their|its) )?(?:(?:left|right) )?ears?|(?:round|around) (?:(?:the|his|her|their|its) )?(?:neck|shoulders|waist))$/,
    '',
  )
  // 'A bucket on his head'
  if (/^(?:head|face)$/.test(slot))
    return name.replace(/ (?:on|over) (?:(?:the|his|her|their|its) )?head$/, '')
  if (slot !== 'prop' && slot !== 'neck') return name
  return name.replace(
    / (?:on(?! a chain)|round|around|over|behind) (?:a|the|his|her|their) .*$/,
    '',
  )
}

/** What is told by its own name is that; a neutral shape that stands in is not. */
function guessedAs(concept: string): number {
  return concept === 'told' ? 0.5 : 0.3
}

/** A part or mark of the body, as an item. */
export function featureItem(phrase: Phrase, concept: string, context: ColourContext): BriefItem {
  const slot = concept === 'full_beard' || concept === 'moustache' ? 'beard' : 'feature'
  const { motifs: _, ...item } = readItem(
    phrase,
    { slot, concept, implied: [], plural: concept.endsWith('s') },
    context,
  )
  return item
}

/** The motif of a word, or of the last word of a phrase: 'red dragon'. */
function motifsOf(term: Term): string[] {
  return (
    term.entry.motifs ??
    vocabulary.entries.get(term.text.slice(term.text.lastIndexOf(' ') + 1))?.motifs ??
    []
  )
}

/** 'a lion crest', 'decorated with roses'. */
export function motifsOfPart(part: Phrase): string[] {
  return [...part.modifiers, part.head].flatMap(motifsOf)
}

/** As written, without the modifiers that came from elsewhere in the sentence. */
function wordsOf(phrase: Phrase): string {
  const inside = phrase.modifiers.filter(
    (term) => term.span[0] >= phrase.span[0] && term.span[1] <= phrase.span[1],
  )
  return [...inside.map((term) => term.written), phrase.head.written].join(' ')
}

/** 'patch over the right eye' is a phrase of the lexicon that tells the side. */
function sideIn(text: string): BriefItem['side'] {
  const side = / (left|right) /.exec(text)?.[1]
  return side === 'left' || side === 'right' ? side : 'both'
}

function countOf(phrase: Phrase, thing: Thing): number {
  if (phrase.count !== undefined && phrase.count > 0) return Math.min(99, Math.round(phrase.count))
  const said = vocabulary.entries.get(phrase.head.text.split(' ')[0] ?? '')?.number
  if (said !== undefined && said > 1 && thing.plural && phrase.head.text.includes(' ')) return said
  return thing.plural ? 2 : 1
}

function motifsOfName(head: Term): string[] {
  // Half-moon glasses show no moon.
  if (
    !head.text.includes(' ') ||
    /half[ -]moon|\bice (?:cream|lolly|hockey|road|skat)/.test(head.text)
  )
    return []
  if (iceGear.test(head.text)) return []
  return head.text
    .split(' ')
    .slice(0, -1)
    .filter((word) => nameMotifs.has(word))
    .flatMap((word) => vocabulary.entries.get(word)?.motifs ?? [])
}

/** What the name implies fills gaps only: a red tuxedo is not black. */
function addImplied(attributes: Attributes, thing: Thing): void {
  for (const word of thing.implied.map((implied) => implied.replaceAll('_', ' '))) {
    const entry = vocabulary.entries.get(word)
    const colour = entry?.colour === true ? colourOf(word, 'thing') : undefined
    if (entry?.material !== undefined) addOnce(attributes.materials, entry.material)
    if (entry?.pattern !== undefined) addOnce(attributes.patterns, entry.pattern)
    if (colour !== undefined && attributes.colours.length === 0 && !clashes(entry?.material, thing))
      attributes.colours.push(colour)
    if (colour === undefined && entry?.material === undefined && entry?.pattern === undefined)
      addOnce(attributes.modifiers, word)
  }
}

/** 'gothic dress' is gothic; a colour in the name counts when no other is given. */
function isMetalOnCloth(material: string, thing: Thing): boolean {
  return metalColours.has(material) && !canBeMetal(thing)
}

function addInner(attributes: Attributes, head: Term, thing: Thing): void {
  const inner = innerAttributes(head, false)
  const isWorkedWith = thing.slot === 'role' && namesItsStuff(head.text)
  for (const material of isWorkedWith ? [] : inner.materials)
    if (!isMetalOnCloth(material, thing)) addOnce(attributes.materials, material)
  for (const word of inner.modifiers) addOnce(attributes.modifiers, word)
  if (attributes.colours.length === 0) attributes.colours.push(...inner.colours)
}

/** Only metals that are also colours name one: 'gold hoops' are gold, 'bone charms' need no colour. */
function clashes(material: string | undefined, thing: Thing): boolean {
  return material !== undefined && !metalColours.has(material) && thing.slot !== 'prop'
}

function refine(concept: string, words: ReadonlySet<string>, attributes: Attributes): string {
  for (const refinement of refinementsOf.get(concept) ?? []) {
    if ([...words].some((word) => refinement.words.has(word))) return refinement.to
    if (attributes.materials.some((material) => refinement.words.has(material)))
      return refinement.to
  }
  return concept
}

function readPart(part: Phrase, owner: Phrase): BriefPart {
  const isThing = part.head.kind !== 'part' && part.head.kind !== 'pattern'
  const attributes = readAttributes(part.modifiers, 'thing', undefined)
  const inner = innerAttributes(part.head, true)
  for (const colour of inner.colours) addColour(attributes.colours, colour)
  for (const material of inner.materials) addOnce(attributes.materials, material)
  for (const word of [...inner.modifiers, ...attributes.patterns])
    addOnce(attributes.modifiers, word)
  return {
    part: isInside(part.head, owner.head) ? 'contents' : partKind(part.head),
    name: nameOf(part.head),
    count: part.count ?? 1,
    side: part.side ?? 'both',
    colours: attributes.colours,
    materials: attributes.materials,
    modifiers: isThing ? [...attributes.modifiers, part.head.text] : attributes.modifiers,
  }
}

/** 'Gold-rimmed spectacles' are gold: of glasses nothing else has a colour. */
function withFrames({ modifiers }: Phrase, { concept }: Thing): Term[] {
  if (!/^(?:\w*glasses|monocle|goggles)$/.test(concept)) return modifiers
  return modifiers.map((term) =>
    term.kind === 'partial' && term.entry.colour === true
      ? { ...term, kind: 'colour', written: term.text }
      : term,
  )
}

/** A fox that is sewn on a backpack is not in it. */
function isInside({ kind, entry }: Term, owner: Term): boolean {
  return isContainer(owner) && !(kind === 'part' && entry.part === 'emblem')
}

/** A picture on a thing is its emblem, whatever it shows. */
function partKind({ kind, entry }: Term): string {
  if (kind === 'pattern') return 'pattern'
  return kind === 'part' ? (entry.part ?? 'part') : 'emblem'
}

/** 'gold-trimmed', 'silk-lined'. */
function partialsOf(phrase: Phrase): BriefPart[] {
  return phrase.modifiers.filter((term) => term.kind === 'partial').map((term) => partialPart(term))
}

function partialPart(term: Term): BriefPart {
  const colour = term.entry.colour === true ? colourOf(term.text, 'thing') : undefined
  return {
    part: term.entry.part ?? 'trim',
    name: /buckled$/.test(term.written) ? 'buckles' : (term.entry.part ?? 'trim'),
    count: 1,
    side: 'both',
    colours: colour === undefined ? [] : [colour],
    materials: term.entry.material === undefined ? [] : [term.entry.material],
    modifiers: colour === undefined && term.entry.material === undefined ? [term.text] : [],
  }
}
