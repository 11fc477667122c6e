/** Parts that the words paint on their own: gold buttons, a pink plume, a black blade in a silver hilt. */
import type { BriefItem, BriefPart } from '../brief/brief.ts'
import type { Hex, OwnPart } from './design.ts'
import { materialLooks } from './tables/material-looks.ts'

/** What colours of the whole thing stand for, and what is drawn on it or in it. */
const drawnOtherwise: ReadonlySet<string> = new Set(['lining', 'pattern', 'contents'])
/** Ornaments with a form of their own. */
const ornaments = /^(?:tassel|fringe|band|rim|pompom|bobble|spike|stud|ribbon|bow|spur|horn)$/
/** What bags, quivers and bottles have, rather than hold. */
const fittings = /^(?:strap|buckle|clasp|pocket|handle|flap|lid|cord|label|cork)$/
const stones =
  /^(?:gem|gemstone|jewel|stone|ruby|sapphire|emerald|diamond|amethyst|topaz|opal|pearl|crystal|orb|garnet|inset|centerpiece)$/

/** `accent`: what a plume or a tassel of no said colour is drawn in. */
export function ownPartsOf(item: BriefItem, accent?: Hex): OwnPart[] {
  return item.parts
    .map((part) => (isHelmetCrest(item, part) ? { ...part, part: 'plume' } : part))
    .flatMap((part) => ownPart(part, accent, item.slot === 'prop'))
}

/** What stands up on a helmet, and is no coat of arms. */
export function isHelmetCrest({ concept }: BriefItem, { name }: BriefPart): boolean {
  return /helmet|galea|kabuto/.test(concept) && /\bcrests?$/.test(name)
}

function ownPart(said: BriefPart, accent: Hex | undefined, isHeld: boolean): OwnPart[] {
  const word = partWord(said)
  const isSet =
    stones.test(word) || fittings.test(word) || (isHeld && /^(?:flame|fire|ember)$/.test(word))
  if (drawnOtherwise.has(said.part) && !isSet) return []
  if (said.part === 'emblem' && !isSet && !ornaments.test(word)) return []
  if (said.part === 'trim' && !ornaments.test(word)) return []
  const look = said.materials.map((material) => materialLooks.get(material)).find(Boolean)
  const shines =
    said.modifiers.some((modifier) => glowing.test(modifier)) || /^(?:flame|fire|ember)$/.test(word)
  const usual = /plume|feather|tassel|crest/.test(word) ? accent : undefined
  const colour = said.colours[0]?.hex ?? look?.colour ?? (shines ? '#7fe6ff' : usual)
  if (colour === undefined) return []
  const surface = shines ? 'glow' : look?.surface
  const name = nameOf(said, shines)
  return [{ part: word, name, side: said.side, colour, ...(surface && { surface }) }]
}

function nameOf({ name, colours, materials }: BriefPart, shines: boolean): string {
  const look = colours[0]?.name ?? materials[0]
  const words = [...(shines ? ['glowing'] : []), ...(look ? [look] : [])]
  return [...words.filter((word) => !name.includes(word)), name]
    .join(' ')
    .replace(/^glowing glowing/, 'glowing')
}

/** Words for what shines by itself. */
export const glowing = /glow|luminous|shining|blazing|neon|\blit\b|radiant/

/** 'gold buttons' are buttons, 'laces' a lace. */
export function partWord({ name }: BriefPart): string {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return /(?:ss|us)$/.test(last) ? last : last.replace(/(?<=x|ch|sh)es$|s$/, '')
}

/** The colour of a named part, for builders that have a colour for it already. */
export function colourOfPart(item: BriefItem, name: RegExp): Hex | undefined {
  const part = item.parts.find((candidate) => name.test(candidate.part))
  const material = part?.materials.map((word) => materialLooks.get(word)?.colour).find(Boolean)
  return part?.colours[0]?.hex ?? material
}

/** The arm whose sleeve is said to be gone. */
export function bareArmOf({ parts }: BriefItem): 'left' | 'right' | undefined {
  const gone = parts.find(
    ({ part, modifiers }) =>
      part === 'sleeve' &&
      modifiers.some((word) => /^(?:off|missing|gone|ripped off|torn off)$/.test(word)),
  )
  return gone === undefined || gone.side === 'both' ? undefined : gone.side
}
