/** The colours of what grows on a body or is told of it. */
import type { BriefItem } from '../brief/brief.ts'
import type { FeatureKind } from '../brief/concepts.ts'
import { shiftHex } from '../math/colour.ts'
import type { Hex, Person, Skin } from './design.ts'

export function featureColour(kind: FeatureKind, skin: Skin, hair: Hex): Hex | undefined {
  if (/cat_tail|fox_tail|wolf_tail/.test(kind)) return skin.surface === 'fur' ? skin.colour : hair
  if (/lizard_tail|demon_tail/.test(kind)) return skin.colour
  if (kind === 'antennae') return shiftHex(hair, -0.12)
  if (kind === 'boulders') return shiftHex(skin.colour, 0.05, 0.9)
  if (kind === 'scar') return shiftHex(skin.colour, -0.1, 1.2, -12)
  if (/^(?:freckles|mole)$/.test(kind)) return shiftHex(skin.colour, -0.16, 1.2)
  if (kind === 'tattoo') return '#26303c'
  if (kind === 'war_paint') return '#b03028'
  if (kind === 'circuit_lines') return '#2ee0e0'
  if (kind === 'prosthetic_arm' || kind === 'prosthetic_leg' || kind === 'hook_hand')
    return '#9aa4b0'
  if (/^(?:tusks|fangs|claws)$/.test(kind)) return '#f0e6cc'
  if (kind in ofDressing) return ofDressing[kind]
  return undefined
}

export const ofDressing: Partial<Record<FeatureKind, Hex>> = {
  gum_bubble: '#f08fb4',
  nails: '#c0304a',
  gold_tooth: '#e2b33c',
  tooth_gap: '#551a22',
  plaster: '#ecc79c',
  face_gems: '#4fc4e8',
  bandage: '#efe8d8',
}

export function secondColour(
  kind: FeatureKind,
  skin: Skin,
  colour: Hex,
  species: Person['species'],
): Hex {
  if (kind === 'fox_tail') return '#fbf1e2'
  if (hasOwnBrush(kind, species)) return colour
  if (/tail/.test(kind) && skin.second !== skin.colour) return skin.second
  return shiftHex(colour, -0.14)
}

/** The brush of a bull's tail is of its coat; a lion's is not. */
export function hasOwnBrush(kind: FeatureKind, species: Person['species']): boolean {
  return species === 'bullfolk' && /^(?:tail|cat_tail)$/.test(kind)
}

/** A monarch is orange; other butterflies are blue where no colour is said. */
export function butterflyColour({ words }: BriefItem): Hex {
  return /monarch/.test(words) ? '#e8862e' : /moth/.test(words) ? '#c8a878' : '#4a92dc'
}

/** 'White wings with gold tips'; tips of the ears are not the tail's. */
export function tipOf({ parts }: BriefItem): Hex | undefined {
  return parts.find(({ part, modifiers }) => part === 'tip' && !modifiers.includes('ear'))
    ?.colours[0]?.hex
}

/** Of henna, or of light. */
export function inkSaid({ name }: BriefItem, words: string): Hex | undefined {
  if (/neon|glow|shining|luminous|magic/.test(words)) return '#24e6df'
  return /henna|mehndi|mehendi/.test(name) ? '#7a3416' : undefined
}
