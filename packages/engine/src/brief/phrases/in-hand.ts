/** Words that are a hairdo, a beard or a part of the place elsewhere, and things where somebody carries them: 'carrying his saddle', 'a horseshoe in his tongs', 'a shoe in each hand'. */
import type { Thing } from '../words/entry.ts'
import type { Phrase } from './phrase.ts'

const told: Thing = { slot: 'prop', concept: 'told', implied: [], plural: false }
const shoe: Thing = { ...told, concept: 'horseshoe' }

/** What is carried, where the words say so; nothing where the word has its usual sense. */
export function thingInHand(phrase: Phrase, thing: Thing): Thing | undefined {
  return isOff(thing, phrase) ? { ...told, plural: thing.plural } : carried(phrase, thing)
}

function carried(phrase: Phrase, thing: Thing): Thing | undefined {
  const { head, doing, place, link, modifiers, count } = phrase
  if (/^(?:hair|face|chin|head|beard)$/.test(place ?? '')) return undefined
  const isCarried =
    doing === 'hold' || places.test(place ?? '') || modifiers.some(({ text }) => states.test(text))
  if (thing.concept === 'horse_tack') return isCarried || count !== undefined ? told : undefined
  // Several are on hooves.
  if (/^horseshoes?$/.test(head.text))
    return isCarried || (link !== 'with' && !thing.plural) ? shoe : undefined
  return head.text === 'beehive' && isCarried ? told : undefined
}

/** 'Holding her shoes', 'skates round his neck', 'a jacket over one arm': nobody has them on. */
function isOff(
  { slot }: Thing,
  { doing, place, link, determined, isSubject, modifiers }: Phrase,
): boolean {
  // 'Carrying a pan, flour on the boots': those are on the feet.
  if (isSubject || modifiers.some(({ text }) => soiled.test(text))) return false
  if (slot === 'feet')
    return (doing === 'hold' && link === 'none' && determined) || offFeet.test(place ?? '')
  return slot === 'outer' && overArm.test(place ?? '')
}

const soiled =
  /^(?:muddy|floury|dusty|sandy|snowy|sooty|inky|bloody|ashy|chalky|wet|.+[- ](?:stained|caked|spattered|covered|splashed|soaked))$|^bloodstained$/
const offFeet = /^(?:(?:left|right|each|one|both) )?(?:hands?|fists?|arms?|shoulders?|neck|belt)$/
const overArm = /^(?:(?:left|right|one) )?(?:arm|forearm|hand|hands)$/

const places = /hands?$|shoulders?$|arms?$|back$|hip$|belt$|neck$|tongs$|chain$|string$/
const states = /^(?:lucky|glowing|red-hot|iron|slung|rusty|red hot)$/
