/** What somebody is made of or marked with: 'robot butler, brass, one round eye', 'android, chrome, red eyes', 'a doe, fawn spots'. */

import { isWearState } from '../terms/wear-states.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'

const made = /^(?:robot|mecha|golem|scarecrow|doll|puppet|marionette|cyborg)$/

/** The made being that the words before this mark name the stuff of. */
export function madeOfPending({
  chunks,
  terms,
  index,
  pending,
  negation,
}: Reader): Phrase | undefined {
  const stuff = pending.at(-1)
  const being = chunks.phrases.findLast(({ isSubject }) => isSubject)
  const first = terms[index - pending.length - 1]
  const isBehind = first?.kind === 'comma' && chunks.phrases.at(-1) === being
  if (being === undefined || stuff === undefined || !isBehind || negation !== undefined)
    return undefined
  const owner = chunks.phrases.find(
    ({ head, isSubject }) => isSubject && made.test(head.entry.who?.concept ?? ''),
  )
  return pending.every(isModifier) && isStuff(stuff) ? owner : undefined
}

/** True when what waits was told of such a being. */
export function tellMake(reader: Reader): boolean {
  const owner = madeOfPending(reader)
  owner?.modifiers.push(...reader.pending)
  return owner !== undefined
}

/** 'A doe, fawn spots', 'a dragonborn, black stripes': nothing was named yet that could be so, and the body is. */
export function tellMarked(reader: Reader): boolean {
  const { chunks, pending, negation, aboutOther, link, doing, target } = reader
  const pattern = pending.at(-1)
  const isLoose = link === 'none' && doing === undefined && target === undefined
  if (pattern?.kind !== 'pattern' || isWearState(pattern)) return false
  if (!isLoose || negation !== undefined || aboutOther || !pending.every(isModifier)) return false
  const isAlone = chunks.phrases.every(
    ({ isSubject, head }) =>
      isSubject ||
      /^(?:body|animal)$/.test(head.kind) ||
      /^(?:feature|hair)$/.test(head.entry.thing?.slot ?? ''),
  )
  // 'anthro, deer, doe': whoever was named first is meant.
  const named = chunks.phrases.filter(({ isSubject }) => isSubject)
  const isBeast = (named.length > 0 ? named : chunks.others).some(({ head }) => hasCoat(head))
  if (!isAlone || !isBeast) return false
  const said = pending.map(({ text }) => text.replace(/ (?:pattern|print)$/, '')).join(' ')
  const entry = { words: said, look: true as const, quality: true as const }
  chunks.character.push({ ...pattern, kind: 'quality', text: said, entry })
  return true
}

function hasCoat({ kind, entry: { who, animal } }: Term): boolean {
  if (kind === 'animal' || animal !== undefined) return true
  return (
    who?.slot === 'species' &&
    !/^(?:human|elf|dwarf|halfling|vampire|goblin|ghost)$/.test(who.concept)
  )
}

/** 'Brass' and 'chrome' are colours too. */
function isStuff({ kind, text }: Term): boolean {
  return (
    kind === 'material' ||
    (kind === 'colour' && vocabulary.entries.get(text)?.material !== undefined)
  )
}
