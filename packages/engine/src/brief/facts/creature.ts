/** Whether the character is an animal on its own legs, and what the words say of its coat and gear. */
import type { Brief, CreatureBrief, NamedColour } from '../brief.ts'
import {
  type CoatFigure,
  type CoatZone,
  type CreatureKind,
  coatFigures,
  coatZones,
  creatures,
  type GearKind,
  gear,
} from '../concepts.ts'
import {
  coatFigureWords,
  coatZoneWords,
  creatureWords,
  folkWords,
  gearWords,
  wildWords,
} from '../lexicon/creatures.ts'
import { colourOf } from '../words/colour.ts'
import { singularOf } from '../words/inflect.ts'
import { keyOf, phrasesOf } from '../words/read-table.ts'

const mostWords = 5

/** Table cells as one map from phrase to kind. */
function gather<Kind extends string>(
  kinds: readonly Kind[],
  table: Record<Kind, string>,
): ReadonlyMap<string, Kind> {
  return new Map(kinds.flatMap((kind) => phrasesOf(table[kind]).map(({ words }) => [words, kind])))
}

const animals = gather(creatures, creatureWords)
const zoneNames = gather(coatZones, coatZoneWords)
const figureNames = gather(coatFigures, coatFigureWords)
const gearNames = gather(gear, gearWords)
const wild = phrasesOf(wildWords).map(({ words }) => words)
const folk = new Set(phrasesOf(folkWords).map(({ words }) => words))

/** Undefined for people, and for beast-folk: who has a job, clothes or hands full is one of them. */
export function readCreature(brief: Brief): CreatureBrief | undefined {
  const words = coatWords(brief)
  const found = animalIn(brief)
  if (found === undefined) return undefined
  const isWild = wild.some((phrase) => ` ${words} `.includes(` ${phrase} `))
  if (!isWild && isFolk(brief, words)) return undefined
  const colours = [...brief.body.skin, ...brief.themeColours]
  // A black cat is black, whatever people of that colour are.
  const own = new Set(found.noun.split(' '))
  const said = colours.filter(({ name }) => !own.has(name.toLowerCase()))
  const ofCoat = said.map((colour) => colourOf(colour.name, 'thing') ?? colour)
  return { ...found, colours: ofCoat, ...readCoat(words) }
}

/** The first companion that is an animal with a form of its own, and its coat as far as its own words go. */
export function readCompanion({ companions }: Brief): Brief['companionCreature'] {
  for (const item of companions) {
    const words = oneOf(keyOf(item.words))
    const named = animalNamed(words)
    const found = named ?? animalNamed(oneOf(item.name))
    if (found === undefined) continue
    const own = new Set(found.noun.split(' '))
    // A snowy owl is white by its kind, without a word of it.
    const isSaid = (name: string) => (named === undefined || words.includes(name)) && !own.has(name)
    const colours = item.colours.filter(({ name }) => isSaid(name))
    const creature = { kind: found.kind, noun: words, colours, ...readCoat(coatText(words)) }
    return { item, name: oneOf(item.name), creature }
  }
  return undefined
}

function oneOf(words: string): string {
  return singularOf(words) ?? words
}

/** The prompt as the coat is read from it. */
export function coatWords({ prompt }: Brief): string {
  return coatText(prompt)
}

function coatText(words: string): string {
  return keyOf(words).replace(/[^\p{L}\p{N}#,' ]+/gu, ' ')
}

/** The animal named by the subject's last words. */
function animalIn({ subject }: Brief): { kind: CreatureKind; noun: string } | undefined {
  return animalNamed(subject.species?.words ?? '')
}

/** The animal that is named by the last words. */
function animalNamed(phrase: string): { kind: CreatureKind; noun: string } | undefined {
  const words = keyOf(phrase).split(' ')
  for (let first = 0; first < words.length; first++) {
    const noun = words.slice(first).join(' ')
    const kind = animals.get(noun)
    if (kind) return { kind, noun }
  }
  return undefined
}

function isFolk({ subject, wear, hold, body }: Brief, words: string): boolean {
  if (subject.roles.length > 0 || hold.length > 0 || body.beard) return true
  if (words.split(/[ ,]+/).some((word) => folk.has(word))) return true
  return wear.some((item) => !isGear(item.words))
}

/** Socks are a colour of the legs, and armour is barding. */
function isGear(words: string): boolean {
  const last = keyOf(words).split(' ')
  return [last.slice(-2).join(' '), last.at(-1) ?? ''].some(
    (name) => gearNames.has(name) || zoneNames.has(name),
  )
}

export type Coat = Pick<CreatureBrief, 'zones' | 'figure' | 'gear' | 'absent'>

/** Goes through the words: each name of a zone, a figure or a piece of gear takes the colour said before it. */
export function readCoat(text: string): Coat {
  const coat: Coat = { zones: [], figure: undefined, gear: [], absent: [] }
  const words = text.split(/(,)| /).filter((word) => word !== undefined && word !== '')
  let shared: NamedColour | undefined
  for (let i = 0; i < words.length; i++) {
    const name = nameAt(words, i)
    if (name === undefined) {
      // 'White paws and chest': one colour for both. Any other word ends it.
      if (!/^(?:and|,|the|its|her|his|with)$/.test(words[i]) || words[i] === 'with')
        shared = undefined
      continue
    }
    const colour = colourBefore(words, i) ?? shared
    if (isDenied(words, i)) addAbsent(coat, name)
    else addNamed(coat, name, colour, words.slice(i, i + name.count).join(' '))
    shared = colour
    i += name.count - 1
  }
  return coat
}

/** 'No collar', 'without any white spots'. */
function isDenied(words: readonly string[], end: number): boolean {
  return words
    .slice(Math.max(0, end - 3), end)
    .some((word) => /^(?:no|without|not|never)$/.test(word))
}

function addAbsent(coat: Coat, { zone, figure, gear: worn }: Named): void {
  for (const name of [zone, figure, worn]) if (name) coat.absent.push(name)
}

type Named = { count: number; zone?: CoatZone; figure?: CoatFigure; gear?: GearKind }

function nameAt(words: readonly string[], first: number): Named | undefined {
  for (let count = Math.min(mostWords, words.length - first); count > 0; count--) {
    const phrase = words.slice(first, first + count).join(' ')
    const zone = zoneNames.get(phrase)
    const figure = figureNames.get(phrase)
    const worn = gearNames.get(phrase)
    if (zone || figure || worn) {
      return {
        count,
        ...(zone && { zone }),
        ...(figure && { figure }),
        ...(worn && { gear: worn }),
      }
    }
  }
  return undefined
}

/** The longest colour phrase that ends right before a word. */
function colourBefore(words: readonly string[], end: number): NamedColour | undefined {
  for (let count = Math.min(3, end); count > 0; count--) {
    const phrase = words.slice(end - count, end).join(' ')
    const colour = colourOf(phrase, 'thing')
    if (colour) return colour
  }
  const before = words[end - 1]
  const isMaterial = /^(?:leather|spiked|tipped|big|large|small|long|fluffy|bushy|curved|sharp)$/
  return end > 1 && isMaterial.test(before) ? colourBefore(words, end - 1) : undefined
}

function addNamed(coat: Coat, named: Named, colour: NamedColour | undefined, words: string): void {
  if (named.gear) coat.gear.push({ kind: named.gear, words, colour })
  else if (named.figure) coat.figure ??= { kind: named.figure, colour }
  else if (named.zone && colour) coat.zones.push({ zone: named.zone, colour })
}
