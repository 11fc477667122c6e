/** Colours that are said of somebody: of skin and hair, or of the whole outfit. */

import type { Brief } from '../brief.ts'
import { descentSkin } from '../lexicon/people.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addColour, addOnce } from '../terms/attributes.ts'
import { heraldic } from '../words/animal-kin.ts'
import { colourOf } from '../words/colour.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

const skinTonesOfPeople =
  /^(?:black|white|brown|tan|tanned|dark|pale|olive|fair|light|ebony|bronze|caramel|golden|porcelain|dark brown|light brown|light skin|very pale)$/
const descents = new Map(Object.entries(descentSkin).map(([, skin]) => [skin, skin]))

export function readPersonColour(brief: Brief, term: Term, phrase: Phrase): void {
  const { text } = term
  if (isOfBeast(term, phrase)) {
    addIfColour(brief.body.skin, text, 'thing')
    return
  }
  // 'a ginger cat' has ginger fur.
  if (phrase.head.entry.animal !== undefined && /^(?:ginger|auburn|blonde?|golden)$/.test(text))
    addIfColour(brief.body.skin, text, 'hair')
  else if (/blond|brunette|redhead|ginger|auburn|raven$|haired/.test(text))
    addIfColour(brief.body.hair.colours, text, 'hair')
  else if (isOfPeople(term, phrase)) addIfColour(brief.body.skin, text, 'skin')
  else if (
    phrase.head.entry.who?.concept === 'human' ? skinTonesOfPeople.test(text) : isSkinned(phrase)
  )
    addIfColour(brief.body.skin, text, 'skin')
  else if (/^(?:pale|tanned|fair|olive|porcelain|albino|dark skinned)$/.test(text))
    addIfColour(brief.body.skin, text, 'skin')
  else if (term.kind === 'colour' && phrase.head.entry.who?.concept === 'human')
    addIfColour(brief.body.skin, text, 'skin')
  else if (term.kind === 'colour' && !isNoun(term)) addIfColour(brief.themeColours, text, 'thing')
}

/** 'A young Black violinist': with a capital inside a sentence it is said of people. */
function isOfPeople({ text, capital, span }: Term, { head }: Phrase): boolean {
  // A black knight is one in black; a black fisherman or teacher has the skin.
  const calling = head.entry.who?.slot === 'role' ? head.entry.who.concept : ''
  if (/^(?:black|brown)$/.test(text) && everydayCallings.has(calling)) return true
  return text === 'black' && capital && !head.capital && span[0] > 0 && head.kind === 'who'
}

const everydayCallings: ReadonlySet<string> = new Set(
  'artist,astronaut,athlete,baker,beekeeper,boxer,businessperson,carpenter,chef,dancer,doctor,engineer,explorer,farmer,firefighter,fisher,gardener,hairdresser,librarian,mechanic,merchant,miner,musician,nurse,pilot,postal_worker,sailor,scientist,skater,student,tailor,teacher,waiter'.split(
    ',',
  ),
)

/** 'A grey cat wizard': grey is the cat. */
function isOfBeast(term: Term, phrase: Phrase): boolean {
  const next = phrase.modifiers.find(({ span }) => span[0] > term.span[0])
  const isBeast = next?.kind === 'animal' && next.entry.animal !== undefined
  // A knight bears his beast on the shield.
  if (heraldic.test(next?.text ?? '') && /knight$/.test(phrase.head.text)) return false
  return isBeast && term.kind === 'colour' && !isNoun(term)
}

/** A coffee barista is not dressed in coffee. */
function isNoun(term: Term): boolean {
  if (term.text === 'orange') return false
  return term.entry.thing !== undefined || term.entry.animal !== undefined
}

/** 'a red demon', 'a blue dragonborn': their colour is their skin's. */
function isSkinned(phrase: Phrase): boolean {
  return phrase.head.entry.animal !== undefined || phrase.head.entry.who?.slot === 'species'
}

function addIfColour(
  list: Brief['themeColours'],
  text: string,
  context: 'hair' | 'skin' | 'thing',
): void {
  const colour = colourOf(text, context)
  if (colour === undefined) return
  addColour(list, { ...colour, name: colour.name.replace(/ haired$/, '') })
}

/** 'pale, blonde': body colours said of the character, without a noun. */
export function readLooseColour(brief: Brief, term: Term): void {
  if (/blond|brunette|redhead|ginger|auburn/.test(term.text))
    addIfColour(brief.body.hair.colours, term.text, 'hair')
  else if (
    /^(?:(?:very|deathly|ghostly|sickly|deadly|unnaturally|extremely) pale|pale|tanned|tan|albino|fair skinned|rosy|sallow|swarthy|pallid|ashen)$/.test(
      term.text,
    )
  )
    addIfColour(brief.body.skin, term.text, 'skin')
}

/** 'white knight' is one phrase of the lexicon, and white all the same. */
export function addInnerColour(brief: Brief, word: string): void {
  const entry = vocabulary.entries.get(word)
  if (entry?.colour === true && entry.thing === undefined && entry.animal === undefined)
    addIfColour(brief.themeColours, word, 'thing')
}

export function readDescent(brief: Brief, term: Term, skin: string): void {
  addOnce(brief.subject.traits, term.text)
  const tone = descents.get(skin)
  const colour = tone === undefined || tone === '' ? undefined : colourOf(tone, 'skin')
  if (colour !== undefined && brief.body.skin.length === 0)
    brief.body.skin.push({
      name: /^(?:black|brown)(?= )/.exec(term.text)?.[0] ?? term.text,
      hex: colour.hex,
    })
}
