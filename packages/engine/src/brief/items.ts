/** A phrase becomes a BriefItem: its concept, and its modifiers sorted into colours, stuffs, patterns and the rest. */
import type { BriefItem, BriefPart, NamedColour } from './brief.ts'
import type { ColourContext } from './colour.ts'
import { colourOf } from './colour.ts'
import type { Slot } from './concepts.ts'
import { garments, props } from './concepts.ts'
import type { Thing } from './entry.ts'
import { refinements } from './lexicon/families.ts'
import type { Phrase } from './phrase.ts'
import { phrasesOf } from './read-table.ts'
import type { Term } from './term.ts'
import { vocabulary } from './vocabulary.ts'

export type Attributes = {
  colours: NamedColour[]
  materials: string[]
  patterns: string[]
  modifiers: string[]
  motifs: string[]
}

/** Worn things that can be of metal; on all others gold is a colour. */
const metalWear = new Set(
  `gloves gauntlets bracers bracelet helmet horned_helmet kabuto crown tiara halo headband glasses sunglasses goggles monocle eyepatch mask
  plague_mask face_mask visor earrings necklace pendant choker collar belt geta corset headphones flower_crown tool_belt boots knee_boots`.split(
    /\s+/,
  ),
)
const metalSlots: ReadonlySet<Slot> = new Set<Slot>([
  'armour',
  'prop',
  'feature',
  'species',
  'role',
  'companion',
  'setting',
])
const metalColours = new Set(['gold', 'silver', 'bronze', 'copper', 'brass'])
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

/** Sorts modifiers; `context` decides what a colour word means, `thing` whether gold is a stuff or a colour. */
export function readAttributes(
  terms: readonly Term[],
  context: ColourContext,
  thing: Thing | undefined,
): Attributes {
  const attributes = noAttributes()
  for (const term of terms) {
    if (term.kind !== 'partial') sortModifier(term, context, thing, attributes)
  }
  return attributes
}

function noAttributes(): Attributes {
  return { colours: [], materials: [], patterns: [], modifiers: [], motifs: [] }
}

function sortModifier(
  term: Term,
  context: ColourContext,
  thing: Thing | undefined,
  into: Attributes,
): void {
  const { material, pattern, motifs, stuffColours } = term.entry
  into.motifs.push(...(motifs ?? []))
  for (const name of stuffColours ?? []) addNamed(into.colours, name, context)
  const colour = colourIn(term, context)
  if (colour !== undefined) addColour(into.colours, colour)
  if (colour !== undefined && context !== 'thing') return
  if (material !== undefined && takesMaterial(term, thing, colour))
    addOnce(into.materials, material)
  if (pattern !== undefined && term.kind !== 'material') addOnce(into.patterns, pattern)
  if (!isSaidElsewhere(term)) addOnce(into.modifiers, termWords(term))
}

/** Whether colours, materials or patterns already carry all that the word says. */
function isSaidElsewhere(term: Term): boolean {
  if (term.kind === 'colour') return true
  if (term.kind === 'material')
    return term.text === term.entry.material || term.entry.colour === true
  return term.kind === 'pattern' && term.text === term.entry.pattern
}

function termWords(term: Term): string {
  return term.text.includes('-') ? term.text : term.written.toLowerCase()
}

function addNamed(colours: NamedColour[], name: string, context: ColourContext): void {
  const colour = colourOf(name, context)
  if (colour !== undefined) addColour(colours, colour)
}

function takesMaterial(
  term: Term,
  thing: Thing | undefined,
  colour: NamedColour | undefined,
): boolean {
  const { material } = term.entry
  if (term.kind === 'pattern' || term.kind === 'who' || term.kind === 'animal') return false
  const isMetalColour = colour !== undefined && material !== undefined && metalColours.has(material)
  if (!isMetalColour || thing === undefined) return true
  return metalSlots.has(thing.slot) || metalWear.has(thing.concept)
}

function colourIn(term: Term, context: ColourContext): NamedColour | undefined {
  const isPlain = term.kind === 'colour' || (term.kind === 'material' && term.entry.colour === true)
  if (context === 'thing' && !isPlain && !isColourNoun(term)) return undefined
  const colour = colourOf(term.text, context)
  if (colour === undefined) return undefined
  return { name: term.kind === 'colour' ? term.written.toLowerCase() : term.text, hex: colour.hex }
}

/** 'raven feathers' are black. */
function isColourNoun(term: Term): boolean {
  return term.kind === 'animal' && term.entry.colour === true
}

export function addOnce<Value>(list: Value[], value: Value): void {
  if (!list.includes(value)) list.push(value)
}

export function addColour(list: NamedColour[], colour: NamedColour): void {
  if (!list.some((known) => known.hex === colour.hex)) list.push(colour)
}

/** The item a phrase speaks of. */
export function readItem(
  phrase: Phrase,
  thing: Thing,
  context: ColourContext = 'thing',
): BriefItem & { motifs: string[] } {
  const attributes = readAttributes(phrase.modifiers, context, thing)
  addImplied(attributes, thing)
  const words = new Set(phrase.modifiers.flatMap((term) => [term.text, ...term.text.split(/[ -]/)]))
  const concept = refine(thing.concept, words, attributes)
  const isGuess = phrase.head.kind === 'unknown'
  return {
    words: wordsOf(phrase),
    concept,
    slot: slotOf.get(concept) ?? thing.slot,
    confidence: isGuess ? 0.3 : phrase.head.repaired ? 0.85 : 1,
    how: isGuess ? 'guess' : phrase.head.repaired ? 'spelling' : 'lexicon',
    span: phrase.span,
    colours: attributes.colours,
    materials: attributes.materials,
    patterns: attributes.patterns,
    modifiers: attributes.modifiers,
    side: phrase.side ?? 'both',
    count: countOf(phrase, thing),
    parts: [...phrase.parts.map((part) => readPart(part)), ...partialsOf(phrase)],
    place: phrase.place,
    motifs: [...attributes.motifs, ...motifsOfName(phrase.head)],
  }
}

/** As written, without the modifiers that came from elsewhere in the sentence. */
function wordsOf(phrase: Phrase): string {
  const inside = phrase.modifiers.filter(
    (term) => term.span[0] >= phrase.span[0] && term.span[1] <= phrase.span[1],
  )
  return [...inside.map((term) => term.written), phrase.head.written].join(' ')
}

function countOf(phrase: Phrase, thing: Thing): number {
  if (phrase.count !== undefined && phrase.count > 0) return Math.min(99, Math.round(phrase.count))
  return thing.plural ? 2 : 1
}

function motifsOfName(head: Term): string[] {
  if (!head.text.includes(' ')) return []
  return head.text
    .split(' ')
    .slice(0, -1)
    .filter((word) => nameMotifs.has(word))
    .flatMap((word) => vocabulary.entries.get(word)?.motifs ?? [])
}

/** What the name implies fills gaps only: a red tuxedo is not black. */
function addImplied(attributes: Attributes, thing: Thing): void {
  for (const word of thing.implied) {
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

function readPart(part: Phrase): BriefPart {
  const isThing = part.head.kind !== 'part'
  const attributes = readAttributes(part.modifiers, 'thing', undefined)
  const inner = innerWords(part.head)
  for (const colour of inner.colours) addColour(attributes.colours, colour)
  for (const material of inner.materials) addOnce(attributes.materials, material)
  return {
    part: isThing ? 'emblem' : (part.head.entry.part ?? 'part'),
    colours: attributes.colours,
    materials: attributes.materials,
    modifiers: isThing ? [...attributes.modifiers, part.head.text] : attributes.modifiers,
  }
}

/** 'gold trim' is one phrase of the lexicon; the gold in it still counts. */
function innerWords(head: Term): Attributes {
  const attributes: Attributes = {
    colours: [],
    materials: [],
    patterns: [],
    modifiers: [],
    motifs: [],
  }
  if (!head.text.includes(' ')) return attributes
  for (const word of head.text.split(' ').slice(0, -1)) {
    const entry = vocabulary.entries.get(word)
    const colour = entry?.colour === true ? colourOf(word, 'thing') : undefined
    if (colour !== undefined) attributes.colours.push(colour)
    if (entry?.material !== undefined) attributes.materials.push(entry.material)
  }
  return attributes
}

/** 'gold-trimmed', 'silk-lined'. */
function partialsOf(phrase: Phrase): BriefPart[] {
  return phrase.modifiers.filter((term) => term.kind === 'partial').map((term) => partialPart(term))
}

export function partialPart(term: Term): BriefPart {
  const colour = term.entry.colour === true ? colourOf(term.text, 'thing') : undefined
  return {
    part: term.entry.part ?? 'trim',
    colours: colour === undefined ? [] : [colour],
    materials: term.entry.material === undefined ? [] : [term.entry.material],
    modifiers: colour === undefined && term.entry.material === undefined ? [term.text] : [],
  }
}
