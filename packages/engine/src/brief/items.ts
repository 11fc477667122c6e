/** A phrase becomes a BriefItem: its concept, and its modifiers sorted into colours, stuffs, patterns and the rest. */
import type { BriefItem, BriefPart, NamedColour } from './brief.ts'
import type { ColourContext } from './colour.ts'
import { colourOf } from './colour.ts'
import type { Slot } from './concepts.ts'
import { garments, props } from './concepts.ts'
import { refinements } from './lexicon/families.ts'
import type { Phrase } from './phrase.ts'
import type { Term } from './terms.ts'
import type { Thing } from './vocabulary.ts'
import { phrasesOf, vocabulary } from './vocabulary.ts'

export type Attributes = {
  colours: NamedColour[]
  materials: string[]
  patterns: string[]
  modifiers: string[]
  motifs: string[]
}

const clothSlots: ReadonlySet<Slot> = new Set<Slot>(['torso', 'full', 'outer', 'legs'])
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

/** Sorts modifiers; `context` decides what a colour word means, `slot` whether gold is a stuff or a colour. */
export function readAttributes(
  terms: readonly Term[],
  context: ColourContext,
  slot: Slot | undefined,
): Attributes {
  const attributes: Attributes = {
    colours: [],
    materials: [],
    patterns: [],
    modifiers: [],
    motifs: [],
  }
  for (const term of terms) sortModifier(term, context, slot, attributes)
  return attributes
}

function sortModifier(
  term: Term,
  context: ColourContext,
  slot: Slot | undefined,
  into: Attributes,
): void {
  if (term.kind === 'partial') return
  into.motifs.push(...(term.entry.motifs ?? []))
  const colour = colourIn(term, context)
  const { material, pattern } = term.entry
  for (const name of term.entry.stuffColours ?? []) {
    const implied = colourOf(name, context)
    if (implied !== undefined) addColour(into.colours, implied)
  }
  const isCloth = slot !== undefined && clothSlots.has(slot)
  const isMetalOnCloth =
    isCloth && material !== undefined && metalColours.has(material) && colour !== undefined
  const isColour =
    colour !== undefined &&
    (context !== 'thing' ||
      term.kind === 'colour' ||
      (term.kind === 'material' && term.entry.colour === true))
  if (isColour && colour !== undefined) addColour(into.colours, colour)
  if (context !== 'thing' && isColour) return
  if (material !== undefined && term.kind !== 'pattern' && !isMetalOnCloth && !isNounOnly(term))
    addOnce(into.materials, material)
  if (pattern !== undefined && term.kind !== 'material') addOnce(into.patterns, pattern)
  if (term.kind === 'colour' || (term.kind === 'material' && material !== undefined)) return
  if (term.kind === 'pattern' && term.text === pattern) return
  addOnce(into.modifiers, term.text.includes('-') ? term.text : term.written.toLowerCase())
}

function isNounOnly(term: Term): boolean {
  return term.kind === 'who' || term.kind === 'animal'
}

function colourIn(term: Term, context: ColourContext): NamedColour | undefined {
  if (context === 'thing' && term.entry.colour !== true) return undefined
  const written = term.written.toLowerCase()
  const colour = colourOf(term.text, context)
  return colour === undefined
    ? undefined
    : { name: term.kind === 'colour' ? written : term.text, hex: colour.hex }
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
  const attributes = readAttributes(phrase.modifiers, context, thing.slot)
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
  const own = isThing
    ? [...part.modifiers, ...(part.head.entry.colour || part.head.entry.material ? [] : [])]
    : part.modifiers
  const attributes = readAttributes(own, 'thing', undefined)
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
