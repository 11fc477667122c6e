/** Words that are a hairdo, a beard or a part of the place elsewhere, and things where somebody carries them: 'carrying his saddle', 'a horseshoe in his tongs'. */
import type { Thing } from './entry.ts'
import type { Phrase } from './phrase.ts'

const told: Thing = { slot: 'prop', concept: 'told', implied: [], plural: false }
const shoe: Thing = { ...told, concept: 'horseshoe' }

/** What is carried, where the words say so; nothing where the word has its usual sense. */
export function thingInHand(phrase: Phrase, thing: Thing): Thing | undefined {
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

const places = /hands?$|shoulders?$|arms?$|back$|hip$|belt$|neck$|tongs$|chain$|string$/
const states = /^(?:lucky|glowing|red-hot|iron|slung|rusty|red hot)$/
