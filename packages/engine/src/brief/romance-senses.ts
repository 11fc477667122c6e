/** Words of the Romance languages that mean one thing of one wearer and another of the next: who is told of decides. */
import type { Unit } from './translate-letters.ts'

export function sensesByWearer(units: readonly Unit[]): Unit[] {
  return coatsOfHome(partsOfBeasts(habitsOfOrders(robesOfMen(units))))
}

/** French has one word for what women wear as a dress and men as a robe. */
function robesOfMen(units: readonly Unit[]): Unit[] {
  const words = units.map(({ tokens }) => tokens[0]?.text)
  const man = words.indexOf('male')
  const isMan = man >= 0 && !words.some((word) => /^(?:female|woman|girl|lady)$/.test(word ?? ''))
  return units.map((unit, index) => {
    const isRobe = isMan && index > man && /^robes?$/.test(unit.word) && textOf(unit) === 'dress'
    return isRobe ? worded(unit, 'robe') : unit
  })
}

/** Of a nun or a monk French 'habit' is the habit; of others it is clothes. */
function habitsOfOrders(units: readonly Unit[]): Unit[] {
  if (!units.some((unit) => /\b(?:nun|monk|friar|abbess|abbot|novice)\b/.test(textOf(unit))))
    return [...units]
  return units.map((unit) => (unit.word === 'habit' ? worded(unit, 'habit') : unit))
}

/** What is worn or held by people and grows on beasts: by the words of the languages, with who has it. */
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
]

function partsOfBeasts(units: readonly Unit[]): Unit[] {
  const all = units.map(textOf)
  const told = grown.filter(({ of }) => all.some((text) => of.test(text)))
  return units.map((unit) => {
    const part = told.find(({ words }) => words.test(unit.word))
    return part === undefined || unit.tokens.length > 1 ? unit : worded(unit, part.english)
  })
}

/** Spanish has one word for what doctors wear and what is worn at home. */
function coatsOfHome(units: readonly Unit[]): Unit[] {
  const isOfTrade = units.some((unit) => trades.test(unit.word) || inEnglish.test(textOf(unit)))
  return units.map((unit, index) => {
    const [first] = unit.tokens
    const near = units.slice(index + 1, index + 3).map(({ word }) => word)
    const isAlone = first !== undefined && first.span[1] - first.span[0] <= 'bata'.length
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
