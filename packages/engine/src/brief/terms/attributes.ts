/** The modifiers of a noun, sorted into colours, stuffs, patterns and the rest. */
import type { NamedColour } from '../brief.ts'
import type { Slot } from '../concepts.ts'
import { wearStates } from '../lexicon/wear-states.ts'
import type { ColourContext } from '../words/colour.ts'
import { colourOf } from '../words/colour.ts'
import type { Entry, Thing } from '../words/entry.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

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
export const metalColours = new Set(['gold', 'silver', 'bronze', 'copper', 'brass'])
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
  const { material, pattern, stuffColours } = term.entry
  for (const name of stuffColours ?? []) addNamed(into.colours, name, context)
  const colour = colourIn(term, context)
  into.motifs.push(...motifsOf(term, thing, colour))
  if (colour !== undefined) addColour(into.colours, colour)
  if (term.kind === 'thing') addImpliedStuff(term, into)
  if (term.kind === 'material' || term.kind === 'animal') addColourOfStuff(term, into, context)
  const isOnlyColour = colour !== undefined && context !== 'thing'
  // Skin the colour of stone may be of stone; hair the colour of gold is not of gold.
  const isStuff = isOnlyColour ? context === 'skin' : takesMaterial(term, thing, colour)
  if (material !== undefined && isStuff) addOnce(into.materials, material)
  if (isOnlyColour) return
  if (pattern !== undefined && term.kind !== 'material') addOnce(into.patterns, pattern)
  addPatternOfStuff(term, into)
  if (!isSaidElsewhere(term)) addSaid(into, termWords(term))
}

/** What is seen through or changes colour is so, whatever colour stands for it. */
const finishes =
  /^(?:see.?through|translucent|transparent|clear|iridescent|holographic|pearlescent|opalescent|verdigris)$/

function addSaid(into: Attributes, words: string): void {
  addOnce(into.modifiers, words)
  const figure = pictured.exec(words)?.[1] ?? manyHued.exec(words)?.[1]
  if (figure !== undefined) addOnce(into.modifiers, figure)
}

/** 'A crane pattern', 'a wax-print dress': what is shown there is said as well. */
const pictured =
  /^(?!.*\b(?:blue|foot|hand|finger|paw|news|same|matching)\b)(.{3,})[ -](?:patterns?|prints?|motifs?|patterned|printed)$/

const manyHued = /^(rainbow|multicolou?red) (?:stripes?|striped|stripy|bands?|trim)$/

/** 'black glass' is a stuff that is black, and so is 'black panther fur'. */
function addColourOfStuff(term: Term, into: Attributes, context: ColourContext): void {
  const first = term.text.split(' ')[0] ?? ''
  if (first !== term.text && vocabulary.entries.get(first)?.colour === true)
    addNamed(into.colours, first, context)
}

/** 'plaid wool', 'tartan cloth' are woven in a pattern. */
function addPatternOfStuff(term: Term, into: Attributes): void {
  const [first = ''] = term.text.split(' ')
  const isStuff = term.kind === 'material' && first !== term.text
  const inner = isStuff ? vocabulary.entries.get(first) : undefined
  if (inner?.pattern !== undefined && inner.material === undefined)
    addOnce(into.patterns, inner.pattern)
  // 'Worn leather' is worn.
  if (isStuff && worn.has(first)) addOnce(into.modifiers, first)
}

const worn = new Set(phrasesOf(wearStates).map(({ words }) => words))

/** 'bear pelt cloak': the pelt brings its fur, and 'telnyashka jumper' its stripes. */
function addImpliedStuff(term: Term, into: Attributes): void {
  for (const word of term.entry.thing?.implied ?? []) {
    const implied = vocabulary.entries.get(word)
    if (implied?.material !== undefined) addOnce(into.materials, implied.material)
    if (implied?.pattern !== undefined) addOnce(into.patterns, implied.pattern)
  }
}

/** Whether colours, materials or patterns already carry all that the word says. */
function isSaidElsewhere(term: Term): boolean {
  if (term.kind === 'colour') return !finishes.test(term.text)
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
  if (isGemHue(term, thing, colour)) return false
  const isMetalColour = colour !== undefined && material !== undefined && metalColours.has(material)
  if (!isMetalColour || thing === undefined) return true
  return canBeMetal(thing)
}

function motifsOf(term: Term, thing: Thing | undefined, colour: NamedColour | undefined): string[] {
  return isGemHue(term, thing, colour) ? [] : (term.entry.motifs ?? [])
}

/** A coral suit is of the colour of coral, and shows no sea; an ivory veil is of lace. */
function isGemHue(
  { entry, text }: Term,
  thing: Thing | undefined,
  colour: NamedColour | undefined,
): boolean {
  const isCloth =
    /^(?:torso|full|outer|legs|feet)$/.test(thing?.slot ?? '') ||
    /veil|scarf|gloves|bonnet|ruff|ribbon|sash|turban|hijab|parasol/.test(thing?.concept ?? '')
  return colour !== undefined && isCloth && (entry.material === 'crystal' || text === 'ivory')
}

export function canBeMetal(thing: Thing): boolean {
  return metalSlots.has(thing.slot) || metalWear.has(thing.concept)
}

function colourIn(term: Term, context: ColourContext): NamedColour | undefined {
  const isPlain = term.kind === 'colour' || (term.kind === 'material' && term.entry.colour === true)
  if (context === 'thing' && !isPlain && !isColourNoun(term)) return undefined
  const colour = colourOf(term.text, context)
  if (colour === undefined) return undefined
  const said = term.kind === 'colour' && !term.repaired ? term.written.toLowerCase() : term.text
  return { name: said.replace(/[- ]colou?red$/, ''), hex: colour.hex }
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

/** What the words inside a phrase of the lexicon say: the gold in 'gold trim', the gothic in 'gothic dress'. */
export function innerAttributes(head: Term, stuffOnly: boolean): Attributes {
  const attributes = noAttributes()
  if (!head.text.includes(' ')) return attributes
  // Ice cream is of no ice, and may have any colour.
  for (const word of head.text.replace('ice cream ', 'icecream ').split(' ').slice(0, -1)) {
    const entry = vocabulary.entries.get(word)
    if (entry === undefined || !isStuff(entry, stuffOnly) || iceGear.test(head.text)) continue
    if (entry.colour === true) addNamed(attributes.colours, word, 'thing')
    if (entry.material !== undefined) addOnce(attributes.materials, entry.material)
    if (entry.quality === true && entry.colour !== true) addOnce(attributes.modifiers, word)
  }
  return attributes
}

/** None of it is made of ice. */
export const iceGear =
  /^ice (?:axes?|picks?|skates?|creams?|cream cones?|loll(?:y|ies)|pops?|buckets?|box|chest|tongs|scraper|hockey stick|cream cart|cream van|cream scoop)$/

/** In the name of a thing a rose is a rose; in 'pearl buttons' the pearl is what they are made of. */
function isStuff(entry: Entry, stuffOnly: boolean): boolean {
  if (entry.who !== undefined || entry.animal !== undefined) return false
  return entry.thing === undefined || (stuffOnly && (entry.material ?? entry.colour) !== undefined)
}

export function addAll(list: NamedColour[], colours: readonly NamedColour[]): void {
  for (const colour of colours) addColour(list, colour)
}

/** What wind and weather do to a skin. */
export const weathered =
  /^(?:weathered|sunburnt|sunburned|windburnt|windburned|craggy|wizened|wrinkled|leathery|freckled|pockmarked|(?:weather|wind|sun|frost|salt|sea|smoke|travel) (?:beaten|blackened|burnt|burned|chapped|tanned|bronzed|weathered|reddened|browned|darkened|roughened|kissed|bitten|scoured|cured|worn))$/
