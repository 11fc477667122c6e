/** 'She has taken off her helmet and holds it under one arm', 'veil off, crumpled in her fist': what is not worn may be with somebody all the same. */
import type { Brief, BriefItem } from '../brief.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** Run when it is known what is forbidden: what is in the hand stays off the body. */
export function keepInHand(brief: Brief): void {
  for (const item of brief.hold) takeInOwnHand(item)
  for (const item of brief.absent) {
    const kept = keptOf(item, brief.prompt)
    if (kept !== undefined && !brief.hold.some(({ name }) => name === kept.name))
      brief.hold.push(kept)
  }
}

/** 'A left-handed rapier' is in the left hand. */
function takeInOwnHand(item: BriefItem): void {
  const [, side] = /\b(left|right)[- ]handed\b/.exec(item.modifiers.join(' ')) ?? []
  if (item.side !== 'both' || item.place !== undefined || side === undefined) return
  item.side = side === 'left' ? 'left' : 'right'
  item.place = `${side} hand`
}

function keptOf(item: BriefItem, prompt: string): BriefItem | undefined {
  if (!wearable.test(item.slot) || item.slot === 'feature') return undefined
  const words = prompt.slice(...item.span)
  const from = item.span[1] - (/ off$/i.test(words) ? ' off'.length : 0)
  const found = isKept.exec(prompt.slice(from, from + farthest))
  if (found === null) return undefined
  const place = item.place ?? placeIn(prompt.slice(from + found[0].length))
  const isBare = /(?: and| is| are|it's|'re) $/.test(found[0])
  if (isBare && place === undefined) return undefined
  const kept = named(item, prompt)
  const concept = carried.test(kept.concept) ? kept.concept : 'told'
  return { ...kept, concept, slot: 'prop', modifiers: withoutOff(item), place }
}

/** What has a shape of its own in a hand; the rest is told. */
const carried =
  /^(?:\w+_helmet|helmet|kabuto|galea|hard_hat|sombrero|fedora|cowboy_hat|straw_hat|top_hat|tricorn|bowler_hat|cavalier_hat|sun_hat)$/

const wearable = /^(?:torso|full|outer|legs|feet|hands|head|face|neck|waist|armour|hair)$/

/** So many letters behind the thing where it is may be told. */
const farthest = 90

const deeds =
  'holds?|held|holding|carr(?:y|ies|ying)|dangl(?:es|ing)|clutch(?:es|ing)|grip(?:s|ping)|swing(?:s|ing)|twirl(?:s|ing)|strangl(?:es|ing)|wring(?:s|ing)|crumpl(?:es|ing)|crush(?:es|ing)|clean(?:s|ing)|polish(?:es|ing)|wip(?:es|ing)|fidget(?:s|ing) with|fiddl(?:es|ing) with|tuck(?:s|ing)|fold(?:s|ing)|drag(?:s|ging)|trail(?:s|ing)|hug(?:s|ging)|cradl(?:es|ing)|keep(?:s|ing)|balanc(?:es|ing)|brandish(?:es|ing)|wav(?:es|ing)'
const laid =
  'tucked|held|slung|crumpled|clutched|dangling|dangl(?:es?|ed)|hanging|hangs?|hung|swinging|balled|folded|rolled up|hooked|stuffed|tied|draped|resting|rests?|thrown|wrapped|knotted|clipped|strapped|carried|wedged|pushed|jammed|gripped|cradled'
const where =
  '(?:up |down |by |out )?(?:under|beneath|in|on|over|from|round|around|about|against|at|by|through|behind|across|into)\\b'

/** Behind the thing: 'and holds it', '; it is tucked', ', crumpled in', 'and under'. */
const isKept = new RegExp(
  `^(?:,? (?:off(?! and (?:in|on|under|over|round|around|against)\\b)|on|yet|any more|at all))*(?:[,;:.]| -| –| —)?(?: (?:and|but|which|that|she|he|they|now|has|is|are|'s))*(?: (?:${deeds}) (?:it|them)\\b|(?: (?:it|they|both|one)(?:'s|'re| is| are)?)? (?:${laid})(?: (?:up|neatly|loosely))? (?=${where})|'s (?:${laid}) (?=${where})|(?: (?:off and|which is|which are|it is|they are|it's|they're) (?=${where})))`,
  'iu',
)

const places =
  /^[^.;,]{0,24}?\b(?:in|under|beneath|on|over|from|round|around|against|at|by|through|behind)\b (?:(?:one|his|her|their|its|the|both|a) )?((?:left|right) )?(hands?|fists?|arms?|fingers?|neck|shoulders?|chest|lap|knees?|belt|elbow|hip|back|wrist|head)\b/i

function placeIn(text: string): string | undefined {
  const [, side = '', place] = places.exec(text) ?? []
  return place === undefined ? undefined : `${side}${place.toLowerCase()}`
}

/** 'Shoes off' rules out all that is worn on feet, and it is the shoes that are tied round the neck. */
function named(item: BriefItem, prompt: string): BriefItem {
  if (!/^(?:footwear|headwear|eyewear)$/.test(item.concept)) return item
  const said = prompt.slice(item.span[0], item.span[1]).toLowerCase().replace(/ off$/, '')
  const thing = vocabulary.entries.get(said)?.thing
  return thing === undefined ? item : { ...item, name: said, concept: thing.concept }
}

function withoutOff({ modifiers }: BriefItem): string[] {
  return modifiers.filter((word) => word !== 'off')
}
