/** What a being is called: an archer girl is an archer, a shark girl a shark, a man made of cloud a cloud man. */

import type { Thing } from '../words/entry.ts'
import { nameOf } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { callingOf } from './callings.ts'
import type { Phrase } from './phrase.ts'

/** `name` is what the noun alone says. */
export function beingName(phrase: Phrase, thing: Thing, name: string): string {
  if (thing.slot === 'role') return plainCalling(callingOf(phrase))
  return stuffOf(phrase, thing) + plainKind(name)
}

/** A shark girl is a shark, a whale calf a whale: that they are girls and calves is told of them otherwise. */
function plainKind(name: string): string {
  const plain = ofKind.exec(name)?.[1]
  const entry = vocabulary.entries.get(plain ?? '')
  const isKind = entry?.animal !== undefined || entry?.who?.slot === 'species'
  return plain !== undefined && isKind && entry.who?.concept !== 'human' ? plain : name
}

const ofKind = /^(.+)[ -](?:girl|boy|lady|guy|dude|lad|lass|gal|woman|man|person|animal)$/

/** An archer girl is an archer, and a surfer dude a surfer. */
function plainCalling(name: string): string {
  const plain = /^(.+) (?:girl|boy|lady|guy|dude|lad|lass|gal|bloke|kid)$/.exec(name)?.[1]
  return plain !== undefined && vocabulary.entries.get(plain)?.who?.slot === 'role' ? plain : name
}

/** 'A man made of cloud' is a cloud man; what can be drawn is told of him otherwise. */
function stuffOf({ modifiers, head }: Phrase, { concept }: Thing): string {
  const stuff = modifiers.find(
    ({ kind, entry, span }) =>
      kind === 'material' && entry.material === undefined && span[0] > head.span[1],
  )
  return concept === 'human' && stuff !== undefined ? `${nameOf(stuff)} ` : ''
}
