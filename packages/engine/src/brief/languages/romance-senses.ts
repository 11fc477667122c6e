/** Words of the Romance languages that mean one thing of one wearer and another of the next: who is told of decides. */

import { vocabulary } from '../words/vocabulary.ts'
import type { Unit } from './translate-letters.ts'

export function sensesByWearer(units: readonly Unit[]): Unit[] {
  return coatsOfBeasts(
    lightsOrStreaks(
      playedOrWorn(
        overallsOrApes(
          bowsAtNecks(
            hidesOfHorses(
              coatsOfHome(
                partsOfBeasts(
                  habitsOfOrders(robesOfMen(jacketsOrHunters(watchmen(moods(herders(units)))))),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** 'Le chat, roux et borgne': a beast that is told to be red-haired is ginger. */
function coatsOfBeasts(units: readonly Unit[]): Unit[] {
  const being = units.find(({ kind }) => kind === 'people' || kind === 'things')
  const entry = vocabulary.entries.get(being?.tokens.at(-1)?.text ?? '')
  if (entry?.animal?.plural !== false) return [...units]
  return units.map((unit) =>
    unit.kind === 'qualities' && /^(?:roux|rousse|rouquin|pelirroj[oa]|ruiv[oa])$/.test(unit.word)
      ? { ...worded(unit, 'ginger'), kind: 'qualities' }
      : unit,
  )
}

/** Portuguese 'luzes' right behind hair are streaks in it. */
function lightsOrStreaks(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    if (unit.word !== 'luzes' || textOf(unit) !== 'lights') return unit
    const before = units.slice(Math.max(0, index - 4), index)
    const hair = before.findLastIndex((each) => /\b(?:hair|haired)$/.test(textOf(each)))
    const isNear =
      hair >= 0 && before.slice(hair + 1).every(({ kind }) => kind !== 'things' && kind !== 'mark')
    return isNear ? worded(unit, 'highlights') : unit
  })
}

/** French has one word for what women wear as a dress and men as a robe. */
function robesOfMen(units: readonly Unit[]): Unit[] {
  const words = units.map(({ tokens }) => tokens[0]?.text)
  const man = words.findIndex((word) => word === 'male' || isOfMen(word ?? ''))
  const isOfCourt = units.some((unit) => robed.test(textOf(unit)))
  const isMan = man >= 0 && !words.some((word) => /^(?:female|woman|girl|lady)$/.test(word ?? ''))
  return units.map((unit, index) => {
    const isOfHim = isOfCourt || (isMan && index > man)
    const isRobe = isOfHim && /^robes?$/.test(unit.word) && textOf(unit) === 'dress'
    return isRobe ? worded(unit, 'robe') : unit
  })
}

/** Callings of which women wear the robe as well. */
const robed =
  /\b(?:judge|magistrate|lawyer|barrister|attorney|prosecutor|priestess|sorceress|druidess|nun|monk)$/

function isOfMen(word: string): boolean {
  return vocabulary.entries.get(word)?.presentation === 'masculine'
}

/** Of a nun or a monk French 'habit' is the habit; of others it is clothes. */
function habitsOfOrders(units: readonly Unit[]): Unit[] {
  if (!units.some((unit) => /\b(?:nun|monk|friar|abbess|abbot|novice)\b/.test(textOf(unit))))
    return [...units]
  return units.map((unit) => (unit.word === 'habit' ? worded(unit, 'habit') : unit))
}

/** What one word is of some and another of others: by the words of the languages, with who has it. */
const grown: readonly { words: RegExp; of: RegExp; english: string }[] = [
  {
    words: /^(?:cascos|sabots)$/,
    of: /\b(?:minotaur|centaur|satyr|faun|goat|horse|deer|stag|donkey|unicorn|pony|cow|bull|ram|devil|demon|krampus|kirin)\b/,
    english: 'hooves',
  },
  {
    words: /^(?:colmillos|presas|crocs|caninos)$/,
    of: /\b(?:orc|half-orc|ogre|troll|boar|walrus|elephant|warthog)\b/,
    english: 'tusks',
  },
  {
    words: /^(?:colmillo|presa|croc|canino)$/,
    of: /\b(?:orc|half-orc|ogre|troll|boar|walrus|elephant|warthog)\b/,
    english: 'tusk',
  },
  {
    words: /^pico$/,
    of: /\b(?:bird|crow|raven|owl|eagle|parrot|duck|toucan|kenku|aarakocra|harpy|hawk|penguin|goose|hen|rooster|tengu|griffin|turtle)\b/,
    english: 'beak',
  },
  {
    words: /^(?:moustaches|bigotes|bigodes)$/,
    of: /\b(?:cat|mouse|rat|otter|seal|lion|tiger|fox|rabbit|hare|hamster|lynx|jaguar|panther|catfolk|tabaxi)\b/,
    english: 'whiskers',
  },
  {
    words: /^(?:pinzas?|pinces?|pinças?)$/,
    of: /\b(?:robot|android|mecha|crab|lobster|scorpion|crayfish)\b/,
    english: 'pincers',
  },
  {
    words: /^(?:orugas|chenilles|chenillettes|esteiras|lagartas)$/,
    of: /\b(?:robot|android|machine|tank|mecha|cyborg|automaton)\b/,
    english: 'caterpillar tracks',
  },
  {
    words: /^justaucorps$/,
    of: /\b(?:ballerina|dancer|gymnast|skater|acrobat|trapeze artist|tightrope walker|contortionist)\b/,
    english: 'leotard',
  },
  {
    words: /^(?:pointes|puntas|pontas)$/,
    of: /\b(?:ballerina|ballet|dancer)\b/,
    english: 'pointe shoes',
  },
  {
    words: /^petos?$/,
    of: /\b(?:conquistador|knight|soldier|guard|warrior|paladin|musketeer|crusader|roman)\b/,
    english: 'breastplate',
  },
  {
    words: /^baguettes?$/,
    of: /\b(?:witch|wizard|sorcerer|sorceress|mage|magician|fairy|enchantress|enchanter|warlock)\b/,
    english: 'wand',
  },
  { words: /^ballons$/, of: /\bclown\b/, english: 'balloons' },
  { words: /^ballon$/, of: /\bclown\b/, english: 'balloon' },
  { words: /^(?:baguettes?|varitas?)$/, of: /\bconductor\b/, english: 'baton' },
  {
    words: /^viseras?$/,
    of: /\b(?:knight|paladin|crusader|helmet|conquistador)\b/,
    english: 'visor',
  },
  {
    words: /^(?:plumeros?|plumets?|penachos?)$/,
    of: /\b(?:knight|paladin|crusader|helmet|hussar|soldier|guard)\b/,
    english: 'plume',
  },
  { words: /^capotes?$/, of: /\b(?:bullfighter|matador|torero)\b/, english: 'cape' },
  { words: /^la[zç]os?$/, of: /\bcowboy\b/, english: 'lasso' },
  { words: /^perneiras$/, of: /\bcowboy\b/, english: 'chaps' },
  { words: /^cord(?:a|ão)$/, of: /\bcapoeirista\b/, english: 'rope belt' },
]

function partsOfBeasts(units: readonly Unit[]): Unit[] {
  const all = units.map(textOf)
  const told = grown.filter(({ of }) => all.some((text) => of.test(text)))
  return units.map((unit) => {
    const part = told.find(({ words }) => words.test(unit.word))
    const isPhrase =
      unit.tokens.length > 1 &&
      !/^(?:baguette bread|feather duster|feather headdress|bow ribbon)$/.test(textOf(unit))
    return part === undefined || isPhrase ? unit : worded(unit, part.english)
  })
}

/** French tells the hide of a horse by the word for a dress: 'robe alezane'. */
function hidesOfHorses(units: readonly Unit[]): Unit[] {
  const isHorse = units.some((unit) =>
    /\b(?:centaur|horse|mare|stallion|pony|unicorn|donkey|pegasus)\b/.test(textOf(unit)),
  )
  return units.map((unit, index) => {
    const isHide = isHorse && unit.word === 'robe' && hides.test(units[index + 1]?.word ?? '')
    return isHide ? worded(unit, 'fur') : unit
  })
}

const hides =
  /^(?:alezane?|baie?|isabelle|pie|grise?|pommelée?|noire?|blanche|tachetée?|brune?|palomino|louvet|rouanne?)$/

/** A Spanish 'moño' is on the head a bun, at the neck a bow. */
function bowsAtNecks(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const near = units.slice(index + 1, index + 5)
    const mark = near.findIndex(({ kind }) => kind === 'mark')
    const own = mark < 0 ? near : near.slice(0, mark)
    const isBow = unit.word === 'moño' && own.some((each) => /\bneck$/.test(textOf(each)))
    if (!isBow) return unit
    const colour = unit.tokens.slice(0, textOf(unit).endsWith(' jumpsuit') ? -1 : 0)
    const bow = worded(unit, 'bow tie')
    return { ...bow, tokens: [...colour, ...bow.tokens] }
  })
}

/** A Spanish 'mono' of some colour is worn, unless it sits on somebody, is a toy, or is the one who is told of. */
function overallsOrApes(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const [next, place] = [units[index + 1], units[index + 2]]
    const isWorn =
      unit.word === 'mono' &&
      textOf(unit) === 'monkey' &&
      units.slice(0, index).some(({ kind }) => kind === 'people') &&
      next !== undefined &&
      ((next.kind === 'qualities' && isColour(next)) || soiled.test(next.word)) &&
      !/^(?:en|sobre|al|a)$/.test(place?.word ?? '')
    return isWorn ? worded(unit, 'jumpsuit') : unit
  })
}

const soiled =
  /^(?:llen|manchad|suci|remendad|desgastad|rot|ajustad|ceñid|vaquer|acolchad|holgad|reflectant|impermeabl)/

/** A Spanish 'cazadora' hunts where nobody was told of before, or where she follows a 'but'; else somebody wears it. */
function jacketsOrHunters(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    if (unit.word !== 'cazadora' || textOf(unit) !== 'jacket') return unit
    const before = units.slice(0, index)
    const isFirst = before.every(({ kind }) => kind === 'small')
    const isAlso =
      /^(?:pero|y)$/.test(before.at(-1)?.word ?? '') && units[index + 1]?.kind === 'mark'
    const next = units[index + 1]
    const isStuff = next?.word === 'de' || (next?.kind === 'qualities' && !ofWomen.test(next.word))
    return isAlso || (isFirst && !isStuff) ? worded(unit, 'female hunter') : unit
  })
}

/** Spanish 'vaquero' is denim of what is worn, and a cowboy of the one who is told of first: 'un cactus vaquero'. */
function herders(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    if (!/^vaquer[oa]$/.test(unit.word) || textOf(unit) !== 'denim') return unit
    const before = units.slice(0, index)
    const slot = vocabulary.entries.get(textOf(before.at(-1)))?.thing?.slot
    const isOfBeing = /^(?:prop|setting|feature|species|undefined)$/.test(String(slot))
    const isFirst = before.length > 0 && before.every(({ kind }) => kind !== 'mark')
    const nouns = before.filter(({ kind }) => kind === 'things' || kind === 'people').length
    return isFirst && isOfBeing && nouns === 1
      ? { ...worded(unit, 'cowboy'), kind: 'people' }
      : unit
  })
}

/** 'Expresión noble', 'mirada vigilante', 'regard sombre': of a look these are its mood, and nobody is of rank or on guard. */
function moods(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const mood = lookMoods.get(unit.word)
    if (mood === undefined) return unit
    const before = units.slice(Math.max(0, index - longestLook), index)
    const look = before.findLastIndex(({ kind }) => kind === 'things' || kind === 'people')
    const isNear = before.slice(look + 1).every(({ kind }) => kind !== 'mark')
    return look >= 0 && isNear && looks.test(textOf(before[look]))
      ? { ...worded(unit, mood), kind: 'qualities' }
      : unit
  })
}

/** So many words may stand between a look and its mood: 'mirada a la vez dulce y noble'. */
const longestLook = 6
const looks = /(?:^| )(?:expression|gaze|look|face|smile|air|gesture|attitude|countenance|eyes)$/
const lookMoods: ReadonlyMap<string, string> = new Map([
  ['noble', 'noble'],
  ['nobre', 'noble'],
  ['vigilante', 'watchful'],
  ['sombre', 'gloomy'],
])

/** A Spanish 'sereno' who opens a wish walks the streets by night; a face is only serene. */
function watchmen(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const isFirst = units.slice(0, index).every(({ kind }) => kind === 'small')
    const next = units[index + 1]
    const isNoun = next === undefined || next.kind === 'mark' || /^(?:de|con|del)$/.test(next.word)
    return unit.word === 'sereno' && isFirst && isNoun
      ? { ...worded(unit, 'male night watchman'), kind: 'people' }
      : unit
  })
}

const ofWomen = /^(?:joven|vieja|anciana|solitaria|experta|nocturna|furtiva|salvaje|veterana)$/

/** 'Toca la trompeta' plays one; 'un œil ... l'autre a un bandeau' has it over the eye. */
function playedOrWorn(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const isPlayed = unit.word === 'toca' && articles.test(units[index + 1]?.word ?? '')
    if (isPlayed) return { ...worded(unit, 'playing'), kind: 'verbs' }
    const isAtEye =
      unit.word === 'bandeau' &&
      units.slice(Math.max(0, index - 8), index).some(({ word }) => /^(?:œ|oe)il$/.test(word)) &&
      !units.slice(index, index + 6).some((each) => /\b(?:forehead|head|hair)$/.test(textOf(each)))
    return isAtEye ? worded(unit, 'eyepatch') : unit
  })
}

const articles = /^(?:el|la|los|las|un|una)$/

function isColour(unit: Unit): boolean {
  return vocabulary.entries.get(textOf(unit))?.colour === true
}

/** Spanish has one word for what doctors wear and what is worn at home. */
function coatsOfHome(units: readonly Unit[]): Unit[] {
  const isOfTrade = units.some((unit) => trades.test(unit.word) || inEnglish.test(textOf(unit)))
  return units.map((unit, index) => {
    const [first] = unit.tokens
    const near = units.slice(index + 1, index + 3).map(({ word }) => word)
    const isAlone = first !== undefined && first.span[1] - first.span[0] <= 'bata'.length
    if (unit.word === 'bata' && textOf(unit) === 'housecoat' && isAlone && isOfTrade)
      return worded(unit, 'lab coat')
    const isCoat = unit.word === 'bata' && textOf(unit) === 'lab coat' && isAlone
    if (!isCoat || isOfTrade || near.some((word) => /^blanc[ao]$/.test(word))) return unit
    return worded(unit, 'housecoat')
  })
}

const trades =
  /(?:^|[ _])(?:cient[ií]fic|doctor|m[eé]dic|enfermer|qu[ií]mic|laboratorio|bi[oó]log|farmac|veterinari|cirujan|investigador|alquimist|forense|dentist|profesor|óptic)/

const inEnglish =
  /\b(?:scientist|doctor|nurse|chemist|chemistry|laboratory|surgeon|pharmacist|vet)\b/

/** The unit with another English noun, told in as many words as it has. */
function worded(unit: Unit, english: string): Unit {
  const [first] = unit.tokens
  if (first === undefined) return unit
  const tokens = english.split(' ').map((text) => ({ ...first, text, written: text }))
  return { ...unit, kind: 'things', tokens }
}

function textOf(unit: Unit | undefined): string {
  return unit?.tokens.map(({ text }) => text).join(' ') ?? ''
}
