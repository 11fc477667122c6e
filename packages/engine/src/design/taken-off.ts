/** Headgear that is carried and not worn: 'helmet under her arm', 'hat in hand'. The head is bare then. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { garments } from '../brief/concepts.ts'

export function withTakenOff(brief: Brief): Brief {
  const carried = brief.wear.filter((item) => isCarried(item, brief.prompt))
  if (carried.length === 0) return brief
  const held = carried.map(
    (item): BriefItem => ({
      ...item,
      name: nameFor(item, brief),
      count: 1,
    }),
  )
  return {
    ...brief,
    wear: brief.wear.filter((item) => !carried.includes(item)),
    hold: [...held, ...brief.hold],
    forbidden: [...brief.forbidden, ...garments.head.filter((kind) => !adorns.test(kind))],
  }
}

/** What has a form of its own to be carried in. */
const forms =
  /^(?:\w+_helmet|helmet|kabuto|galea|hard_hat|sombrero|fedora|cowboy_hat|straw_hat|top_hat|tricorn|bowler_hat|cavalier_hat|sun_hat)$/
const underArm = /\b(?:arms?|hands?|elbow|armpit)\b/
const carrying =
  /\b(?:hold|carr)(?:s|ies|ing|ying)? (?:(?:a|an|the|his|her|their) )?(?:[\p{L}-]+ ){0,2}$/iu

/** Ribbons and crowns are no hats. */
const adorns = /ribbon|hair_feather|hairpins|headband|tiara|crown|laurel|halo|headdress|headphones/

/** 'Holding her hat on', 'holding his hat in the wind' */
const keptOn = /^,? ?(?:on|down|in place|in the wind|against|to (?:her|his|their) head)\b/i

function isCarried({ concept, place = '', span }: BriefItem, prompt: string): boolean {
  if (!forms.test(concept)) return false
  const isHeld = carrying.test(prompt.slice(0, span[0])) && !keptOn.test(prompt.slice(span[1]))
  return isHeld || underArm.test(place)
}

/** Whether a thing in the hand is headgear: nobody lays a sword aside for it. */
export function isTakenOff({ concept }: BriefItem): boolean {
  return forms.test(concept)
}

const callings: readonly (readonly [roles: RegExp, name: string])[] = [
  [/^firefighter$/, 'fire helmet'],
  [/^(?:builder|construction_worker|engineer|miner|architect|electrician)$/, 'hard hat'],
  [/^(?:knight|paladin|warrior|viking|crusader|squire|gladiator|mercenary)$/, 'knight helmet'],
]

/** Whose helmet it is: a knight's has no glass. */
function nameFor({ name, concept }: BriefItem, { subject }: Brief): string {
  if (!/^helmets?$/.test(name)) return name === 'hat' ? concept.replaceAll('_', ' ') : name
  const role = subject.roles[0]?.concept ?? ''
  return callings.find(([roles]) => roles.test(role))?.[1] ?? name
}
