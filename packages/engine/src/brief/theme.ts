/** Colours and stuffs that are said of the character as a whole. */
import { addColour, addOnce } from './attributes.ts'
import type { Brief } from './brief.ts'
import { colourOf } from './colour.ts'
import type { Chunks, Phrase } from './phrase.ts'
import { readPersonWord } from './subject.ts'
import type { Term } from './term.ts'

/** Colours and stuffs of the whole: 'in black and gold', 'all leather'. */
export function sortTheme(brief: Brief, chunks: Chunks): void {
  for (const term of chunks.theme) {
    if (isOfSurroundings(brief, term)) continue
    addThemeTerm(brief, term)
    if (isOfBody(brief, chunks, term)) addBodyColour(brief, term)
  }
}

/** 'One blue door', 'a green table': what stands about has the colour. */
function isOfSurroundings({ prompt }: Brief, { kind, span }: Term): boolean {
  return kind === 'colour' && surroundings.test(prompt.slice(span[1]))
}

const surroundings =
  /^ (?:front |back |garage )?(?:doors?|windows?|walls?|floors?|ceilings?|carpets?|rooms?|houses?|tables?|chairs?|desks?|benches|bench|beds?|sofas?|curtains?|gates?|fences?|cars?|vans?|trucks?|bus(?:es)?|sky|skies)\b/i

/** 'A slime. Blue, translucent.': what is no human and not dressed yet has the colour itself. */
function isOfBody(brief: Brief, chunks: Chunks, term: Term): boolean {
  const { species } = brief.subject
  if (species === undefined || species.concept === 'human') return false
  if (!undressed.test(species.concept) && (isDressedIn(brief, term) || isOfPalette(brief, term)))
    return false
  const isBare = undressed.test(species.concept) || species.concept.endsWith('folk')
  const firstThing = chunks.phrases.find(
    (phrase) => !phrase.isSubject && !(isBare && isOfFigure(phrase)),
  )
  return firstThing === undefined || term.span[0] < firstThing.span[0]
}

/** 'A ghost with hollow eyes, greenish': horns, eyes and tails dress nobody. */
function isOfFigure({ head }: Phrase): boolean {
  return head.kind === 'body' || head.entry.thing?.slot === 'feature'
}

/** Whose own colour it is that they come in. */
const undressed = /robot|android|mecha|golem|slime|elemental|ghost|dragon|toy|plush|construct/

/** 'Palette: red and gold. A goblin.', 'the dominant colour is rust': that of the whole picture. */
function isOfPalette({ prompt }: Brief, { span }: Term): boolean {
  return palettes.test(prompt.slice(0, span[1]))
}

const palettes =
  /\b(?:palette|colou?r scheme|accents?|(?:dominant|main|primary|base|key|overall|leading) colou?rs?)\b[^.;!?\n]*$/i

/** 'An elf in green', 'an orc in brown and red': what is worn, and not the skin. */
function isDressedIn({ prompt }: Brief, { span }: Term): boolean {
  const [, between] =
    /\b(?:in|wearing|wears|clad in|dressed in)\s+((?:(?!\bin\b).)*)$/isu.exec(
      prompt.slice(0, span[0]),
    ) ?? []
  const words = between?.match(/[\p{L}-]+/gu) ?? []
  return between !== undefined && words.every(isOfHues)
}

function isOfHues(word: string): boolean {
  return /^(?:and|all|entirely|only|pure)$/i.test(word) || colourOf(word, 'thing') !== undefined
}

function addBodyColour(brief: Brief, term: Term): void {
  const colour = colourOf(term.text, 'thing')
  if (colour !== undefined) addColour(brief.body.skin, colour)
}

export function addThemeTerm(brief: Brief, term: Term): void {
  if (term.entry.shade === true && /blond|brunette/.test(term.text)) {
    const hair = colourOf(term.text, 'hair')
    if (hair !== undefined) addColour(brief.body.hair.colours, hair)
    return
  }
  const colour =
    term.kind === 'colour' || term.entry.colour === true ? colourOf(term.text, 'thing') : undefined
  if (colour !== undefined)
    addColour(brief.themeColours, { name: term.written.toLowerCase(), hex: colour.hex })
  for (const motif of term.entry.motifs ?? []) addOnce(brief.motifs, motif)
  if (term.kind === 'quality') readPersonWord(brief, term)
}
