/** The animal that goes with a character: what it is, its coat, and where the words seat it. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { companions } from '../brief/concepts.ts'
import { shiftHex } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import type { Design, Hex, Person } from './design.ts'
import { companionCreatureOf } from './design-creature.ts'
import { sentence } from './palette.ts'

type Companion = NonNullable<Design['companion']>

export function designCompanion(
  brief: Brief,
  { heightCm }: Pick<Person, 'heightCm'>,
  seed: number,
): Companion | undefined {
  const { companionCreature } = brief
  const item = companionCreature?.item ?? brief.companions[0]
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
  if (companionCreature === undefined) return colours
  const at = seatOf(item, brief.prompt)
  const bearerCm = at?.on === 'shoulder' ? heightCm : undefined
  const creature = companionCreatureOf(companionCreature.creature, bearerCm, seed)
  return { ...colours, creature, label: labelOf(companionCreature), ...(at && { at }) }
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

function seatOf({ place, side, span }: BriefItem, prompt: string): Companion['at'] {
  const known = side === 'both' ? undefined : side
  if (place?.includes('shoulder')) return { on: 'shoulder', side: known }
  const after = prompt.slice(span[1]).toLowerCase()
  return atFeet.test(after) ? { on: 'ground', side: known } : undefined
}
