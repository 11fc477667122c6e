/** The animal that goes with a character: what it is, its coat, and where the words seat it. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { companions } from '../brief/concepts.ts'
import { shiftHex } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import type { Design, Hex, Person } from './design.ts'
import { companionCreatureOf } from './design-creature.ts'
import { sentence } from './palette.ts'
import { sizeInWords } from './size-words.ts'
import { type PetRow, petRows } from './tables/pets.ts'

type Companion = NonNullable<Design['companion']>

export function designCompanion(
  brief: Brief,
  { heightCm }: Pick<Person, 'heightCm'>,
  seed: number,
): Companion | undefined {
  const { companionCreature } = brief
  const item = companionDrawn(brief) ?? brief.companions[0]
  const kind = companions.find((candidate) => candidate === item?.concept)
  const usual = randomStream(seed, 'companion').pick<Hex>([
    '#6b4a34',
    '#3a3a40',
    '#c8a878',
    '#e6e0d6',
    '#a8562e',
  ])
  if (!item || !kind) return undefined
  const colour = item.colours[0]?.hex ?? usual
  const colours = { kind, colour, second: item.colours[1]?.hex ?? shiftHex(colour, 0.18) }
  const at = seatOf(item, brief.prompt)
  if (companionCreature?.item !== item) {
    const pet = petOf(item, at?.on === 'shoulder' ? heightCm : undefined)
    return pet === undefined
      ? colours
      : { ...colours, pet, label: petLabel(item), ...(at && { at }) }
  }
  const bearerCm = at?.on === 'shoulder' ? heightCm : undefined
  const creature = companionCreatureOf(companionCreature.creature, bearerCm, seed)
  return { ...colours, creature, label: labelOf(companionCreature), ...(at && { at }) }
}

/** The one of those that are asked for that is drawn: the first that has a form. */
export function companionDrawn({ companions: asked, companionCreature }: Brief) {
  return asked.find((item) => item === companionCreature?.item || petRowOf(item) !== undefined)
}

function petRowOf({ name, words }: BriefItem): PetRow | undefined {
  const said = [name, words].map((phrase) => phrase.toLowerCase().trim())
  return petRows.find(({ named }) => said.some((phrase) => named.test(phrase)))
}

/** How much smaller one is that sits on a shoulder, and the most that is of its bearer. */
const shoulderShare = 0.62
const mostOnShoulder = 0.13

/** Wings and skin that keep their colour, whatever the first one said is. */
const ownSecond: ReadonlySet<string> = new Set(['bees', 'fairy', 'imp'])

/** In the colours that are said of it. */
function petOf(item: BriefItem, bearerCm: number | undefined): Companion['pet'] {
  const row = petRowOf(item)
  if (row === undefined) return undefined
  const { form, heightCm, surface, main, second, accent } = row
  const words = [item.words, ...item.modifiers].join(' ')
  const full = heightCm * sizeInWords(words)
  const isMade = /\b(?:clockwork|mechanical|brass|steampunk|robotic)\b/.test(words)
  const [first, other] = item.colours
  return {
    form,
    heightCm:
      bearerCm === undefined ? full : Math.min(shoulderShare * full, mostOnShoulder * bearerCm),
    surface: isMade ? 'metal' : surface,
    main: first?.hex ?? elementOf(form, words)?.hue ?? (isMade ? '#b88a3e' : main),
    second: other?.hex ?? (first && !ownSecond.has(form) ? shiftHex(first.hex, 0.2) : second),
    accent,
  }
}

/** What small people may be of, and the hue it gives them. */
const elements: readonly (readonly [words: RegExp, hue: Hex])[] = [
  [/\b(?:fire|flame|ember|lava|sun)\b/, '#e8632a'],
  [/\b(?:water|river|sea|rain)\b/, '#3a8fd0'],
  [/\b(?:ice|frost|snow|winter)\b/, '#a8d4ec'],
  [/\b(?:wind|air|cloud|star|moon|light)\b/, '#d8dcf4'],
  [/\b(?:forest|wood|leaf|moss|nature|garden)\b/, '#5f9a44'],
  [/\b(?:flower|rose|blossom)\b/, '#e07aa8'],
  [/\b(?:shadow|night|dark)\b/, '#4a3a5e'],
  [/\b(?:earth|stone|autumn)\b/, '#9a6a3c'],
]

function elementOf(form: PetRow['form'], words: string) {
  if (form !== 'fairy' && form !== 'imp') return undefined
  for (const [named, hue] of elements) {
    const [word] = named.exec(words.toLowerCase()) ?? []
    if (word !== undefined) return { word, hue }
  }
  return undefined
}

function petLabel(item: BriefItem): string {
  const { name, colours } = item
  const element = elementOf(petRowOf(item)?.form ?? 'frog', item.words)?.word
  const colour = element ?? colours[0]?.name
  const full = colour === undefined || name.includes(colour) ? name : `${colour} ${name}`
  return sentence(full.length > longestLabel ? name : full)
}

/** Letters of a label that is read at a glance. */
const longestLabel = 22

/** 'Grey wolf'; of several ravens one is shown. */
function labelOf({ name, item }: NonNullable<Brief['companionCreature']>): string {
  const colour = item.colours.find((said) => item.words.toLowerCase().includes(said.name))?.name
  const full = colour === undefined || name.includes(colour) ? name : `${colour} ${name}`
  return sentence(full.length > longestLabel ? name : full)
}

/** Words after an animal that seat it at somebody's feet. */
const atFeet =
  /^[^,.;]{0,24}\b(?:feet|heels?|side|legs?|ankles?)\b|^ (?:is |sitting |walking )?beside\b/

/** Words after one that flies, of where it keeps itself. */
const inAir =
  /^[^,.;]{0,6}\b(?:hover|float|flying|flies|flutter|flit|circling|darting)\w*|^ (?:is )?(?:beside|near|above|at|by|around) (?:her|his|their|him|them)\b/

const flyers: ReadonlySet<string> = new Set(['fairy', 'imp', 'drone', 'bees', 'butterfly'])

function seatOf(item: BriefItem, prompt: string): Companion['at'] {
  const { place, side, span } = item
  const known = side === 'both' ? undefined : side
  const after = prompt.slice(span[1]).toLowerCase()
  if (inAir.test(after) && flyers.has(petRowOf(item)?.form ?? '')) return { on: 'air', side: known }
  if (place?.includes('shoulder')) return { on: 'shoulder', side: known }
  return atFeet.test(after) ? { on: 'ground', side: known } : undefined
}
