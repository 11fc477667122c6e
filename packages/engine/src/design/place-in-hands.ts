/** Which hand, hip or back each thing is in. */
import type { Carry, Prop } from './design.ts'

export const shields = /^(?:round_|riot_)?shield$/

/** Carried before the body: nothing else is in the other hand. */
const twoHanded = /tray_of_bread|accordion|^cake$|^gift$|newspaper/

/** Stands beside its bearer, whichever hand holds it. */
const upright = /^(?:banner|staff|quarterstaff|broom|spear|trident)$/

/** One thing a hand, a hip and the back; the first claims the place, the rest move on to the next free one. */
export function placeInHands(
  held: readonly Prop[],
  isAsked: (prop: Prop) => boolean,
  lost: readonly Carry[] = [],
): Prop[] {
  // Nothing else fits an arm as a shield does: a letter goes to the other hand.
  const isForArm = ({ kind, carry }: Prop) => shields.test(kind) && carry === 'left hand'
  const hasShield = held.some((prop) => isForArm(prop) && isAsked(prop))
  const taken = new Set<Carry>([...lost, ...(hasShield ? (['left hand'] as const) : [])])
  // A banner that is asked for is in the other hand, unless something that is asked for belongs there.
  const isFree = !held.some((prop) => prop.carry === 'left hand' && isAsked(prop))
  const long =
    /greatsword|spear|halberd|trident|scythe|staff|banner|broom|rifle|battle_axe|fishing_rod|mop|rake|pitchfork|hockey_stick|golf_club|board$|paddle|glaive/
  return held.map((prop) => {
    const choices: Carry[] =
      prop.carry === 'none'
        ? ['none']
        : [prop.carry, ...nextPlaces(prop, long.test(prop.kind), isFree && isAsked(prop))]
    const isCrossed = prop.carry === 'back' && prop.id.endsWith('-2')
    const isKept = isForArm(prop) && hasShield && !lost.includes(prop.carry)
    if (isKept) return prop
    const carry = isCrossed
      ? 'back'
      : (choices.find((place) => place === 'none' || !taken.has(place)) ?? 'none')
    if (carry !== 'none') taken.add(carry)
    if (twoHanded.test(prop.kind)) taken.add('left hand').add('right hand')
    return { ...prop, carry }
  })
}

function nextPlaces(prop: Prop, isLong: boolean, isFree: boolean): Carry[] {
  if (isFree && upright.test(prop.kind)) return ['left hand', 'back', 'none']
  if (isLong) return prop.carry === 'right hand' ? ['back', 'none'] : ['right hand', 'back', 'none']
  if (/shield|bow|lute|guitar/.test(prop.kind)) return ['back', 'none']
  if (/sword|dagger|knife|katana|rapier|scimitar|pistol|wand|axe|hammer|mace/.test(prop.kind))
    return ['left hip', 'right hip', 'left hand', 'none']
  return ['left hand', 'right hand', 'none']
}
