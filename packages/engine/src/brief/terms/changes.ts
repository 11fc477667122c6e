/** Verbs that say what a thing is like by now: 'the lantern burns green', 'a beard going grey', 'bronze gone green'. */
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { isWearState } from './wear-states.ts'

/** The terms, with such verbs as 'is', and deeds of somebody's that are states elsewhere as deeds. */
export function settleChanges(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, index) => {
    if (shines(terms, index) || goes(terms, index) || shows(terms, index))
      // 'is going grey'
      return terms[index - 1]?.kind === 'is' ? [] : [asIs(term)]
    const gem = gemOf(terms, index)
    if (gem !== undefined) return gem
    if (isMetalGoneGreen(terms, index)) return [term, verdigris(term)]
    return [changed(terms, index, term)]
  })
}

/** 'Pearl-drop earrings' are of pearl. */
function gemOf(terms: readonly Term[], index: number): Term[] | undefined {
  const [term, next] = [terms[index], terms[index + 1]]
  const [stuff = '', shape = ''] =
    /^(\w+) (drop|bead|hoop|stud|chain)s?$/.exec(term?.text ?? '')?.slice(1) ?? []
  const entry = vocabulary.entries.get(stuff)
  if (term?.kind !== 'thing' || next?.kind !== 'thing' || entry === undefined) return undefined
  const isStuff = entry.material !== undefined || entry.colour === true
  const kind = entry.material !== undefined ? 'material' : 'colour'
  const said: Term = { ...term, kind, text: stuff, written: stuff, entry }
  return isStuff ? [said, asQuality({ ...term, text: shape, written: shape })] : undefined
}

function changed(terms: readonly Term[], index: number, term: Term): Term {
  if (isBurnt(terms, index)) return without(term)
  if (isPlainBare(terms, index)) return { ...term, kind: 'filler' }
  if (isForDoing(terms, index)) return asQuality(term)
  if (term.text === 'dresses' && terms[index - 1]?.kind === 'pronoun') return asDeed(term)
  return isDeed(terms, index) ? asDeed(term) : term
}

/** 'Burns green', 'flickering blue': no scars there. */
function shines(terms: readonly Term[], index: number): boolean {
  const [before, term, colour] = [terms[index - 1], terms[index], terms[index + 1]]
  if (
    !/^(?:burn|burns|burning|burned|flickers|flickering|pulses|pulsing|blazes|blazing)$/.test(
      term?.text ?? '',
    )
  )
    return false
  return /^(?:thing|body|part)$/.test(before?.kind ?? '') && endsWith(terms, index + 1, colour)
}

/** 'A beard (that is) going grey', 'hair starting to go white' */
function goes(terms: readonly Term[], index: number): boolean {
  const [before, term, colour] = [terms[index - 1], terms[index], terms[index + 1]]
  if (!/^(?:going|starting to go|beginning to go|started to go)$/.test(term?.text ?? ''))
    return false
  return /^(?:thing|body|part|is)$/.test(before?.kind ?? '') && endsWith(terms, index + 1, colour)
}

/** 'The lining shows red', 'a hem that shows scarlet when she turns' */
function shows(terms: readonly Term[], index: number): boolean {
  const [before, term, colour] = [terms[index - 1], terms[index], terms[index + 1]]
  if (!/^(?:shows|show|showing|flashes|flashing|peeks out|shines)$/.test(term?.text ?? ''))
    return false
  const isOfPart =
    before?.kind === 'part' || (before?.kind === 'that' && terms[index - 2]?.kind === 'part')
  return isOfPart && endsWith(terms, index + 1, colour)
}

function endsWith(terms: readonly Term[], at: number, colour: Term | undefined): boolean {
  const next = terms[at + 1]
  // 'going white at the temples'
  const isEnd = !isHead(next) && !isModifier(next)
  return colour?.kind === 'colour' && (isEnd || next?.text === 'hair')
}

/** 'Bronze plating gone green', 'a copper helmet turned green with age' */
function isMetalGoneGreen(terms: readonly Term[], index: number): boolean {
  const [thing, gone, green] = [terms[index - 2], terms[index - 1], terms[index]]
  if (green?.text !== 'green' || !/^(?:gone|going|turned|turning|went)$/.test(gone?.text ?? ''))
    return false
  const isNamed =
    isHead(thing) && /^(?:bronze|copper|brass|verdigris)$/.test(terms[index - 3]?.text ?? '')
  return isNamed || /^(?:bronze|copper|brass)$/.test(thing?.text ?? '')
}

function verdigris(term: Term): Term {
  const entry = { words: 'verdigris', quality: true as const, look: true as const }
  return { ...term, kind: 'quality', text: 'verdigris', written: 'verdigris', entry }
}

/** 'Hands that are bare white ceramic': nothing but that. */
function isPlainBare(terms: readonly Term[], index: number): boolean {
  const [before, bare, stuff] = [terms[index - 1], terms[index], terms[index + 1]]
  return (
    bare?.text === 'bare' &&
    before?.kind === 'is' &&
    /^(?:colour|material)$/.test(stuff?.kind ?? '')
  )
}

/** 'A brown tweed walking suit': clothes for that, and nobody who walks. */
function isForDoing(terms: readonly Term[], index: number): boolean {
  const [before, doing, thing] = [terms[index - 1], terms[index], terms[index + 1]]
  if (
    doing === undefined ||
    !/^(?:verb|ride|hold|wear)$/.test(doing.kind) ||
    !purposes.test(doing.text)
  )
    return false
  const isSaid =
    before !== undefined &&
    (/^(?:colour|material|pattern)$/.test(before.kind) || /^an?$/.test(before.text))
  return (
    isSaid && /^(?:torso|full|outer|legs|feet|head|hands)$/.test(thing?.entry.thing?.slot ?? '')
  )
}

const purposes =
  /^(?:walking|riding|hunting|shooting|travell?ing|bathing|boating|sailing|skating|running|climbing|dancing|fishing|fencing|swimming|cycling|training|working|driving|flying|hiking|gardening|sleeping|fighting|jousting|diving|racing|marching|sparring|wading|rowing|nursing|cleaning)$/

/** 'He has just broken a window', 'she burnt the letters': nobody is broken or burnt. */
function isDeed(terms: readonly Term[], index: number): boolean {
  const [term, next] = [terms[index], terms[index + 1]]
  if (term === undefined || !isWearState(term) || next?.kind !== 'determiner') return false
  let at = index - 1
  while (/^(?:filler|but)$/.test(terms[at]?.kind ?? '')) at--
  const has = terms[at]
  const isPerfect = has?.kind === 'with' && /^(?:has|have|had)$/.test(has.text)
  return has?.kind === 'pronoun' || (isPerfect && terms[at - 1]?.kind === 'pronoun')
}

/** 'She burnt the veil': it is worn no more. */
function isBurnt(terms: readonly Term[], index: number): boolean {
  const isOfClothes = /^(?:torso|full|outer|legs|feet|head|hands|neck|face)$/.test(
    terms[index + 2]?.entry.thing?.slot ?? '',
  )
  return isOfClothes && /^burn(?:t|ed)$/.test(terms[index]?.text ?? '') && isDeed(terms, index)
}

function without(term: Term): Term {
  const entry = { words: 'without', grammar: 'negation' as const }
  return { ...term, kind: 'negation', text: 'without', written: 'without', entry }
}

function asIs(term: Term): Term {
  return { ...term, kind: 'is', text: 'is', entry: { words: 'is', grammar: 'is' } }
}

function asQuality(term: Term): Term {
  return { ...term, kind: 'quality', entry: { words: term.text, quality: true } }
}

function asDeed(term: Term): Term {
  return { ...term, kind: 'verb', entry: { words: term.text, grammar: 'verb' } }
}
