/** Words that are a noun and a colour, a stuff or a look: 'rose', 'gold', 'leopard'. */
import type { Entry } from '../words/entry.ts'
import type { HeadKind, Term } from '../words/term.ts'
import { isHead, isModifier, noEntry } from '../words/term.ts'
import { isToldOfHair } from './hair-labels.ts'
import { isStuffOfGarment } from './tailored.ts'

/** 'bandages tie-dyed, headphones' and 'a flannel tied around her waist': said after its noun. */
function isSaidAfter(entry: Entry, next: Term | undefined, afterNext: Term | undefined): boolean {
  if (entry.thing === undefined || next?.kind !== 'quality') return false
  const isTied = afterNext?.kind === 'at' && /^(?:tied|wound|wrapped|knotted)$/.test(next.text)
  return (
    (entry.thing.plural && ends(afterNext)) ||
    isTied ||
    fastened.test(next.text) ||
    misfitting.test(next.text)
  )
}

/** 'a bearskin three sizes too large' */
const misfitting = /(?:^| )too (?:big|large|small|long|short|wide|tight|loose)$/

/** Whether a word that is both ('rose', 'gold', 'leopard') stands as the noun here. */
export function stands(settled: readonly Term[], terms: readonly Term[], index: number): boolean {
  const entry = terms[index]?.entry ?? noEntry
  let ahead = index + 1
  while (settled[ahead]?.kind === 'side' || settled[ahead]?.kind === 'number') ahead++
  const next = settled[ahead]
  // 'Snow white' is somebody, a 'snow white cloak' is white.
  if (entry.who !== undefined)
    return !isHueRather(terms[index]) && (entry.colour !== true || !leadsToThing(settled, ahead))
  if (isBeast(entry, next) || isToldAfter(settled, terms, index, ahead)) return true
  if (leadsOn(entry, next) || isSaidOfBefore(terms, index)) return false
  // 'black fur and yellow eyes': after its colour, fur is the noun itself.
  if (entry.body !== undefined && terms[index - 1]?.entry.colour === true) return true
  const afterNext = settled[ahead + 1]
  if ((next?.kind === 'and' || next?.kind === 'or') && isModifier(afterNext))
    return isPartAlong(terms, index)
  return !isHueHere(settled, terms, index, ahead)
}

/** 'A sage tunic', 'a sage linen tunic' */
function leadsToThing(settled: readonly Term[], ahead: number): boolean {
  const isStuff = /^(?:material|pattern)$/.test(settled[ahead]?.kind ?? '')
  return settled[isStuff ? ahead + 1 : ahead]?.kind === 'thing'
}

/** 'A coat with a silver buckle and leather boots': what it comes with is a part of the coat. */
function isPartAlong(terms: readonly Term[], index: number): boolean {
  const { part, material, colour } = terms[index]?.entry ?? noEntry
  if (part === undefined || (material ?? colour) !== undefined) return false
  let at = index - 1
  while (at > index - longestRow && saysLook(terms[at])) at--
  return terms[at]?.entry.grammar === 'with'
}

function saysLook(term: Term | undefined): boolean {
  const { colour, material, quality, grammar, number, part, thing, who } = term?.entry ?? noEntry
  if (grammar === 'determiner' || number !== undefined) return true
  return (colour ?? material ?? quality) !== undefined && (part ?? who ?? thing) === undefined
}

const isHueHere = (
  settled: readonly Term[],
  terms: readonly Term[],
  index: number,
  ahead: number,
): boolean =>
  isOfMake(terms[index]?.entry ?? noEntry, settled, ahead) ||
  isOnlyHue(terms, index) ||
  isHueOfFruit(terms, index) ||
  isToldOfHair(terms, index) ||
  isStuffOfGarment(terms, index) ||
  followsColourPlace(terms, index, terms[index]?.entry ?? noEntry)

/** 'A tailcoat, plum', 'from plum to lime': a fruit is counted or in the hand, 'a plum', 'apricot in hand'. */
function isHueOfFruit(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term?.entry.colour !== true || !hueFruits.test(term.text)) return false
  const [twoBefore, before] = terms.slice(Math.max(0, index - 2), index)
  const next = terms[index + 1]
  const isCounted = before?.entry.grammar === 'determiner' || before?.entry.number !== undefined
  const isHeld =
    /^in (?:his |her )?hand$/.test(next?.text ?? '') || terms[index + 2]?.text === 'hand'
  return !(isCounted ? twoBefore?.entry.grammar !== 'is' : isHeld)
}

const hueFruits = /^(?:lime|plum|tangerine|aubergine|apricot)$/

/** 'a poncho (orange)', 'the dragon is small and orange' */
function isOnlyHue(terms: readonly Term[], index: number): boolean {
  const [twoBefore, before, term, next] = terms.slice(Math.max(0, index - 2), index + 2)
  const isStuff = term?.entry.colour === true || term?.entry.material !== undefined
  if (index < 2 || term === undefined || !isStuff || before === undefined) return false
  // 'The flowers orange, the cap white'
  if (term.text === 'orange' && isNamed(twoBefore, before) && ends(next)) return true
  if (isInBrackets(terms, index) || isOfEye(terms, index)) return true
  if (term.text !== 'orange' || !isOver(twoBefore, next)) return false
  // 'An octopus cook: orange, chef hat'
  if (before.kind === 'colon') return true
  const isListed = before.kind === 'comma' || before.entry.grammar === 'and'
  return loud.test(before.text) || (isListed && (isLookOnly(twoBefore) || isNoFood(twoBefore)))
}

const isNamed = (article: Term | undefined, noun: Term): boolean =>
  /^(?:the|his|her|its|their)$/.test(article?.text ?? '') &&
  (noun.entry.thing ?? noun.entry.part ?? noun.entry.body) !== undefined

/** Where the row of looks ends: 'it is round and orange with floppy ears' goes on with another thing. */
function isOver(twoBefore: Term | undefined, next: Term | undefined): boolean {
  const grammar = next?.entry.grammar ?? ''
  return (
    ends(next) ||
    grammar === 'and' ||
    (/^(?:with|has|that|verb)$/.test(grammar) && isLookOnly(twoBefore))
  )
}

function isLookOnly(term: Term | undefined): boolean {
  return term?.entry.quality === true || term?.entry.build !== undefined
}

/** 'a violent orange' */
const loud =
  /^(?:violent|shocking|garish|lurid|vivid|toxic|poisonous|sickly|screaming|loud|fierce|muted|dull|fiery|retina searing|acid|alarming|cheerful)$/

/** 'a fan, orange, and a gown': who carries food may carry an orange too. */
function isNoFood(term: Term | undefined): boolean {
  const { slot = '', concept = '' } = term?.entry.thing ?? {}
  return (
    /^(?:torso|full|outer|legs|feet|hands|head|neck|waist|prop)$/.test(slot) && !food.test(concept)
  )
}

const food = /^(?:apple|food|bread|cake|candy|basket|cup|knife|cheese|egg|fish)$/

/** 'One eye is emerald, the other golden' */
function isOfEye(terms: readonly Term[], index: number): boolean {
  if (!/^(?:is|are|other|one)$/.test(terms[index - 1]?.text ?? '')) return false
  return terms.slice(Math.max(0, index - 8), index).some(({ text }) => /^eyes?$/.test(text))
}

/** 'a poncho (orange)', 'the lining (red silk)' */
function isInBrackets(terms: readonly Term[], index: number): boolean {
  let at = index - 1
  while (at > 0 && (terms[at]?.entry.colour ?? terms[at]?.entry.quality) === true) at--
  const { thing, part } = terms[at - 1]?.entry ?? noEntry
  const isClosed = /^[),]$/.test(terms[index + 1]?.text ?? '')
  return terms[at]?.text === '(' && isClosed && (thing ?? part) !== undefined
}

/** 'An orange George wrapper', 'a peach Chanel suit': the maker's name is between the colour and the cloth. */
function isOfMake({ colour }: Entry, settled: readonly Term[], ahead: number): boolean {
  const [maker, made] = [settled[ahead], settled[ahead + 1]]
  return colour === true && maker?.capital === true && !isModifier(maker) && isWorn(made)
}

/** 'A peacock noblewoman' is a bird, not a colour, and so is 'a camel behind him'. */
function isBeast({ animal }: Entry, next: Term | undefined): boolean {
  return (
    animal !== undefined &&
    (/^(?:who|at|verb|ride)$/.test(next?.kind ?? '') ||
      /^(?:named|called|curled|perched|asleep)$/.test(next?.text ?? ''))
  )
}

const hasColours = /^(?:torso|full|outer|legs|feet|hands|head|face|neck|waist|armour)$/

/** What is said of it comes behind it. */
function isToldAfter(
  settled: readonly Term[],
  terms: readonly Term[],
  index: number,
  ahead: number,
): boolean {
  const entry = terms[index]?.entry ?? noEntry
  return (
    isSaidAfter(entry, settled[ahead], settled[ahead + 1]) || isCoatSaidAfter(settled, terms, index)
  )
}

/** 'a crooked beak, feathers dull black', 'a torn ear and fur rust red': the colours end the clause, so the coat opens it. */
function isCoatSaidAfter(settled: readonly Term[], terms: readonly Term[], index: number): boolean {
  const { body, material } = terms[index]?.entry ?? noEntry
  const before = terms[index - 1]
  const opens = ends(before) || /^(?:and|determiner)$/.test(before?.entry.grammar ?? '')
  if (body === undefined || material === undefined || !opens) return false
  let at = index + 1
  while (at < index + longestRow && saysHow(settled[at])) at++
  return terms[at - 1]?.entry.colour === true && ends(settled[at])
}

/** So many words may say of what colour it is. */
const longestRow = 8

const saysHow = (term: Term | undefined): boolean => isModifier(term) || term?.kind === 'and'

/** What stands before it is said to be so. */
function isSaidOfBefore(terms: readonly Term[], index: number): boolean {
  return (
    isLookOfThing(terms[index]?.entry ?? noEntry, terms[index - 1]) || isHueOfBody(terms, index)
  )
}

/** 'scales emerald', 'her eyes amber' */
function isHueOfBody(terms: readonly Term[], index: number): boolean {
  const isHue = terms[index]?.entry.colour === true && ends(terms[index + 1])
  return isHue && /^(?:skin|fur|hair|eyes|lips|beard)$/.test(terms[index - 1]?.entry.body ?? '')
}

/** 'the raincoat see-through', 'a mask orange with black eyes', 'the waistcoat canary' */
function isLookOfThing(
  { thing, animal, quality, colour }: Entry,
  before: Term | undefined,
): boolean {
  const isLook = thing?.slot === 'feature' && quality === true
  const isHue = (thing ?? animal) !== undefined && colour === true
  return (isLook && isWorn(before)) || (isHue && hasColours.test(before?.entry.thing?.slot ?? ''))
}

const fastened = /^(?:tied|slung|thrown|draped|knotted|wrapped|falling|dragging|tucked) /

/** 'hair and beard both snow white': written small, no princess. */
function isHueRather(term: Term | undefined): boolean {
  return term?.entry.colour === true && / /.test(term.text) && !term.capital
}

/** What a label may tell the colour of. */
function hasHue(term: Term | undefined): boolean {
  const { body, pattern, part } = term?.entry ?? noEntry
  return body !== undefined || pattern !== undefined || part !== undefined
}

/** 'in rose', 'dyed orange', 'pink, lavender': a colour where a colour is looked for. */
function followsColourPlace(terms: readonly Term[], index: number, entry: Entry): boolean {
  const before = terms[index - 1]
  if (before === undefined) return false
  const grammar = before.entry.grammar
  if (grammar === 'in' || grammar === 'of' || grammar === 'is') return true
  const twoBefore = terms[index - 2]
  const next = terms[index + 1]
  const isOnly = next === undefined || /^(?:comma|stop)$/.test(next.kind)
  // 'tie: orange'
  if (before.kind === 'colon' && isOnly && saysHowItIs(entry))
    return isWorn(twoBefore) || (entry.material === undefined && hasHue(twoBefore))
  const listed = before.kind === 'comma' || grammar === 'and'
  return (
    listed &&
    entry.colour === true &&
    twoBefore?.entry.colour === true &&
    nounSense(twoBefore.entry) === undefined
  )
}

function saysHowItIs({ colour, pattern, material }: Entry): boolean {
  return colour === true || (pattern ?? material) !== undefined
}

/** The noun that a word is there, a part of the thing before it first. */
export function nounHere(terms: readonly Term[], index: number): HeadKind | undefined {
  return isPartOfThing(terms, index) ? 'part' : nounSense(terms[index]?.entry ?? noEntry)
}

function nounSense(entry: Entry): HeadKind | undefined {
  if (entry.who !== undefined) return 'who'
  if (entry.thing !== undefined) return 'thing'
  if (entry.animal !== undefined) return 'animal'
  if (entry.body !== undefined) return 'body'
  return entry.part === undefined ? undefined : 'part'
}

/** Whether what follows is described by this word rather than new. */
function leadsOn(entry: Entry, next: Term | undefined): boolean {
  if (next === undefined) return false
  return (
    isHead(next) ||
    isModifier(next) ||
    next.kind === 'bodied' ||
    (next.kind === 'unknown' && entry.animal === undefined)
  )
}

/** 'A wheelchair with a blue frame', 'a skateboard (pink wheels)': they are of the thing before. */
function isPartOfThing(terms: readonly Term[], index: number): boolean {
  const { part, thing } = terms[index]?.entry ?? noEntry
  if (part !== 'frame' || thing === undefined) return false
  let at = index - 1
  while (isSaidOf(terms[at]?.entry ?? noEntry)) at--
  if (terms[at]?.entry.grammar === 'determiner') at--
  const isLinked = terms[at]?.text === '(' || terms[at]?.entry.grammar === 'with'
  return isLinked && /^(?:prop|face|feet|outer|waist)$/.test(terms[at - 1]?.entry.thing?.slot ?? '')
}

function isSaidOf({ colour, quality, material }: Entry): boolean {
  return colour === true || quality === true || material !== undefined
}

export function ends(term: Term | undefined): boolean {
  return term === undefined || term.kind === 'comma' || term.kind === 'stop'
}

export function isWorn(term: Term | undefined): boolean {
  return /^(?:torso|full|outer|legs|feet|head|neck|waist|hands)$/.test(
    term?.entry.thing?.slot ?? '',
  )
}
