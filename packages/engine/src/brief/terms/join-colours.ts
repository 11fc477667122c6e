/** Words that name one colour together: 'dark olive green', 'blue-green', 'a green like bottle glass'. */
import { colourModifiers } from '../lexicon/colours.ts'
import type { Term } from '../words/term.ts'

/** 'dark' + 'olive green', 'reddish' + 'brown' and 'blue-green' become one colour. */
export function joinColours(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const [index, term] of terms.entries()) {
    const before = result.at(-1)
    if (before === undefined) result.push(term)
    else if (
      isLikened(before, term) &&
      (term.glued || isOneColour(result.at(-2), before, terms[index + 1]))
    )
      result.splice(-1, 1, likened(before, term))
    else if (isColourWord(term) && canShade(before, term))
      result.splice(surfaceWords.has(before.text) ? result.length : -1, 1, shaded(before, term))
    else result.push(term)
  }
  return result
}

function likened(before: Term, term: Term): Term {
  return {
    ...term,
    written: `${before.written}${term.glued ? '-' : ' '}${term.written}`,
    span: [before.span[0], term.span[1]],
    glued: before.glued,
  }
}

/** 'dark olive green'; 'shiny red' stays shiny besides. */
function shaded(before: Term, term: Term): Term {
  const start = surfaceWords.has(before.text) ? term.span[0] : before.span[0]
  return {
    ...term,
    kind: 'colour',
    entry: {
      words: term.text,
      colour: true,
      ...(before.entry.motifs ? { motifs: before.entry.motifs } : {}),
    },
    text: `${before.text} ${term.text}`,
    written: `${before.written}${term.glued ? '-' : ' '}${term.written}`,
    span: [start, term.span[1]],
    glued: before.glued,
  }
}

/** 'seaweed-green' is a green, whatever seaweed is. */
function isLikened(before: Term, term: Term): boolean {
  const { entry } = before
  const isHeld = /^(?:prop|setting)$/.test(entry.thing?.slot ?? '') && !entry.thing?.plural
  const isBeast = entry.animal !== undefined && entry.who === undefined
  const isThing = term.glued ? entry.thing !== undefined || entry.words === '' : isHeld
  // 'A coat in magpie black': so that no magpie flies along.
  const isHue = hues.has(term.text) || ((term.glued || isHeld || isBeast) && basics.has(term.text))
  const isStuff = entry.colour ?? entry.material ?? entry.shade ?? entry.number ?? entry.quality
  // 'Willow-green' is of no wood.
  const isOfTree = term.glued && trees.test(before.text)
  return isHue && (isOfTree || ((isThing || entry.animal !== undefined) && isStuff === undefined))
}

const trees = /^(?:willow|oak|bamboo|cedar|birch|elm|pine|cypress|reed|cork|clay|straw)$/

/** 'a banana yellow raincoat', 'in pigeon grey': without a hyphen, only where no banana could stand. */
function isOneColour(prior: Term | undefined, before: Term, next: Term | undefined): boolean {
  const grammar = prior?.entry.grammar
  // 'Scarf heron grey, axe'
  const isWorn = wornSlots.test(prior?.entry.thing?.slot ?? '') && before.entry.animal !== undefined
  if (next?.kind === 'unknown' && wornSlots.test(next.entry.thing?.slot ?? ''))
    return prior === undefined || prior.kind === 'comma' || isBeforeColour.test(grammar ?? '')
  const isLast =
    next === undefined ||
    /^(?:comma|stop)$/.test(next.kind) ||
    /^(?:with|and)$/.test(next.entry.grammar ?? '')
  return isLast && (isWorn || grammar === 'in' || grammar === 'wear' || grammar === 'is')
}

const isBeforeColour = /^(?:determiner|in|and|wear)$/
const wornSlots = /^(?:torso|full|outer|legs|feet|hands|head|neck|waist)$/

const surfaceWords = new Set([
  'matte',
  'shiny',
  'glossy',
  'metallic',
  'glowing',
  'luminous',
  'faded',
  'washed',
  'dusty',
  'neon',
])
const shades = new Set(Object.keys(colourModifiers))

function isColourWord(term: Term): boolean {
  return (
    term.entry.colour === true || (term.entry.shade === true && term.entry.grammar === undefined)
  )
}

function canShade(before: Term, term: Term): boolean {
  if (before.kind !== 'unknown' && before.kind !== 'colour') return false
  if (shades.has(before.text))
    return term.entry.colour === true || /blond|brunette|tan/.test(term.text)
  if (before.entry.colour !== true) return false
  if (/ish$/.test(before.entry.words)) return term.entry.colour === true
  if (hues.has(term.text) && !basics.has(before.text) && before.entry.thing === undefined)
    return true
  return term.glued && isMixable(before.text) && isMixable(term.text)
}

/** 'ashen grey', 'copper red', 'golden brown': a special colour before a plain one shades it. */
const hues = new Set([
  'red',
  'blue',
  'green',
  'brown',
  'grey',
  'gray',
  'pink',
  'purple',
  'yellow',
  'orange',
  'blonde',
  'blond',
])
const basics = new Set([...hues, 'black', 'white', 'gold', 'golden', 'silver'])

/** Black and white do not mix: 'black-white' names two colours. */
function isMixable(colour: string): boolean {
  return !/^(?:black|white|gold|silver|golden)$/.test(colour)
}
