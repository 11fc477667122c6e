/** Whether a thing told of again is one told of before. */
import type { BriefItem } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** 'the hat' may be any hat told of before, 'the sword' any sword. */
export function isSame(known: BriefItem, item: BriefItem, phrase: Phrase): boolean {
  // 'Her left boot is red and her right boot blue' speaks of two.
  if (known.side !== item.side && known.side !== 'both' && item.side !== 'both') return false
  if (known.concept === item.concept) return true
  return general.get(phrase.head.text)?.test(known.concept) ?? false
}

const general: ReadonlyMap<string, RegExp> = new Map([
  ['hat', /hat$|^(?:fedora|tricorn|beret|cap|beanie|helmet)$/],
  ['coat', /coat$/],
  ['jacket', /jacket$/],
  ['shoes', /^(?:boots|knee_boots|shoes|sandals|sneakers|high_heels|slippers)$/],
  ['dress', /^(?:dress|gown)$/],
  ['sword', /^(?:sword|greatsword|katana|rapier|scimitar|energy_sword)$/],
  ['blade', /^(?:sword|greatsword|katana|rapier|scimitar|dagger|energy_sword)$/],
  ['gun', /^(?:pistol|rifle|blaster)$/],
  ['armor', /armor$|^(?:breastplate|chainmail)$/],
  ['armour', /armor$|^(?:breastplate|chainmail)$/],
])
