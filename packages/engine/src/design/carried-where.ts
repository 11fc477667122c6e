/** In which hand, at which hip or on the back a thing is carried. */
import type { BriefItem } from '../brief/brief.ts'
import type { Carry } from './design.ts'

/** Two of a thing: one in each hand, one at each hip, crossed on the back. */
export const pairOf: Partial<Record<Carry, readonly [Carry, Carry]>> = {
  'right hand': ['right hand', 'left hand'],
  'left hand': ['right hand', 'left hand'],
  'left hip': ['left hip', 'right hip'],
  'right hip': ['left hip', 'right hip'],
  back: ['back', 'back'],
}

export function placed(item: BriefItem, usual: Carry, prompt: string): Carry {
  const place = item.place ?? ''
  if (/back|shoulder/.test(place)) return 'back'
  if (/hip|belt|waist|side/.test(place)) return item.side === 'right' ? 'right hip' : 'left hip'
  if (/right/.test(place) || (item.side === 'right' && /hand/.test(usual))) return 'right hand'
  if (/left/.test(place) || (item.side === 'left' && /hand/.test(usual))) return 'left hand'
  // What is said to be held, and what is named without a place of its own, is in a hand.
  const isHeld = held.test(prompt.slice(0, item.span[0]))
  return usual === 'none' || (isHeld && !/hand/.test(usual)) ? 'left hand' : usual
}

/** Named in the plural, but one thing in one hand. */
export const onePair =
  /balance_scales|chopsticks|bank_notes|towel|playing_cards|drumsticks|scissors|binoculars|handcuffs|snowboard|shopping_bag/

/** Words just before a thing that put it into a hand. */
const held =
  /\b(?:hold|carry|wield|play|swing|rais|grip|clutch|brandish|look)(?:s|ing|e)?\b[^,.;]{0,24}$/i

/** 'A skateboard under his arm': boards, balls and flat things are carried so. */
export function isUnderArm({ concept, span }: BriefItem, prompt: string): boolean {
  return forSides.test(concept) && tucked.test(prompt.slice(span[0], span[1] + 40))
}

const forSides =
  /^(?:skateboard|snowboard|surfboard|(?:foot|volley|rugby_)?ball|book|newspaper|map|teddy_bear|pumpkin|clipboard|suitcase)$/
const tucked =
  /\b(?:under|beneath|tucked (?:under|in)) (?:an?|one|his|her|their|its|the|my)? ?(?:left |right |other |free )?arm(?:pit)?\b/i
