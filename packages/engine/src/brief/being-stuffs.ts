/** What somebody who was made is made of: 'robot butler, brass, one round eye', 'android, chrome, red eyes'. */
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Term } from './term.ts'
import { isModifier } from './term.ts'
import { vocabulary } from './vocabulary.ts'

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

/** 'Brass' and 'chrome' are colours too. */
function isStuff({ kind, text }: Term): boolean {
  return (
    kind === 'material' ||
    (kind === 'colour' && vocabulary.entries.get(text)?.material !== undefined)
  )
}
