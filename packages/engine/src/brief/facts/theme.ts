/** Colours and stuffs that are said of the character as a whole. */

import type { Brief } from '../brief.ts'
import { blankItem } from '../phrases/blank-item.ts'
import type { Chunks, Phrase } from '../phrases/phrase.ts'
import { addColour, addOnce } from '../terms/attributes.ts'
import { colourOf } from '../words/colour.ts'
import type { Term } from '../words/term.ts'
import { readPersonWord } from './subject.ts'

/** Colours and stuffs of the whole: 'in black and gold', 'all leather'. */
export function sortTheme(brief: Brief, chunks: Chunks): void {
  for (const term of chunks.theme) {
    if (isOfSurroundings(brief, term)) continue
    const isOwn = isOfBody(brief, chunks, term)
    if (!(isOwn && isOfMarks(brief, term))) addThemeTerm(brief, term)
    if (isOwn) addBodyColour(brief, term)
    else if (isDressIn(brief, term)) dressIn(brief, term)
  }
}

/** 'A ninja in pink', 'a widow in mourning black': the clothes have the colour, whatever they are. */
function dressIn(brief: Brief, term: Term): void {
  const colour = colourOf(term.text, 'thing')
  if (colour === undefined) return
  const named = { name: term.written.toLowerCase(), hex: colour.hex }
  const known = brief.wear.find(({ concept }) => concept === 'clothes')
  if (known !== undefined) addColour(known.colours, named)
  else
    brief.wear.push({
      ...blankItem(term),
      name: 'outfit',
      concept: 'clothes',
      slot: 'full',
      colours: [named],
    })
}

function isDressIn(brief: Brief, term: Term): boolean {
  if (term.kind !== 'colour' && term.entry.colour !== true) return false
  const [before, after] = [brief.prompt.slice(0, term.span[0]), brief.prompt.slice(term.span[1])]
  const [, lead] = inOne.exec(before) ?? []
  if (/^everything\b(?! (?:but|except|apart|save))/i.test(brief.prompt.slice(...term.span)))
    return true
  if (lead === undefined || isOfPalette(brief, term) || ofPicture.test(after)) return false
  if (drawn.test(before.slice(0, before.length - lead.length))) return false
  // 'A portrait in black and white' tells of no clothes.
  if (/black and white/i.test(brief.prompt.slice(term.span[0] - 10, term.span[1] + 10)))
    return false
  return (lead.match(/[\p{L}-]+/gu) ?? []).every((word) => ofDress.test(word) || isOfHues(word))
}

/** What stands between 'in' and the colour. */
const inOne = /\b(?:in|everything)\s((?:(?!\b(?:in|everything)\b)[^.;:!?()\n])*)$/isu
const ofDress =
  /^(?:head-to-toe|matte?|dull|gloss|sheer|pastel|neon|heathered|crisp|dazzling|pure|else|is|head|to|toe|nothing|but|mourning|widow's|deepest|deep|plain|simple|sober|somber|sombre|solid|rich|dusty|faded|dirty|shiny|glossy|shades|of|various|different|his|her|their|best|bright|sunday|muted|layers|so|much|a|lot)$/i
const drawn =
  /\b(?:drawn?|drawing|paint(?:ed|ing)?|render(?:ed|ing)?|done|ink(?:ed)?|sketch(?:ed)?|print(?:ed)?|lit|bathed|outlined|written|embroidered|edged|striped|dyed|tattoo(?:ed|s)?|glow(?:s|ing)?|illustrat(?:ed|ion)|picture|portrait|poster|comic|covered|splattered|runes?|letters?|lettering|writing|lines?|stripes?|accents?|details?|trim|eyes?|hair|fur|skin|scales|feathers)\s+(?:all |only |entirely |purely )?in\s+$/i
const ofPicture =
  /^[\s-]*(?:ink|light|lighting|watercolou?rs?|pencils?|crayons?|tones?|hues?|style|palette|fire|flames?|accents?|glow|smoke|blood|mud|paint|fog|mist)\b/i

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

/** 'A dog with brown spots': nobody dresses in the colour of these. */
function isOfMarks({ prompt }: Brief, { span }: Term): boolean {
  return /^ (?:[a-z]+[ -])?(?:spots|stripes|speckles|patches|blotches|rosettes|rings|bands|markings|splotches|dots|hearts|stars)\b/i.test(
    prompt.slice(span[1]),
  )
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
    /\b(?:in|wearing|wears|clad in|dressed in)\s+((?:(?!\b(?:in|everything)\b).)*)$/isu.exec(
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
