/** What is done to a thing: 'plastered with stickers', 'trimmed in gold', and 'patched at the elbows' of no thing named. */

import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { finish, makePhrase } from './build-phrase.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, headFrom, peek } from './reader.ts'

/** 'lined with red silk', 'trimmed in gold': what follows is said of a part. */
export const edgings: ReadonlyMap<string, string> = new Map([
  ['lined', 'lining'],
  ['trimmed', 'trim'],
  ['edged', 'trim'],
  ['rimmed', 'trim'],
  ['bordered', 'trim'],
  ['accented', 'trim'],
  ['fringed', 'trim'],
  ['hemmed', 'trim'],
  ['piped', 'trim'],
  ['tasselled', 'trim'],
  ['tipped', 'tip'],
  ['topped', 'top'],
  ['emblazoned', 'emblem'],
  ['laced', 'laces'],
  ['beaded', 'beads'],
  ['buttoned', 'buttons'],
  ['frogged', 'frogging'],
  ['braided', 'braid'],
  ['cuffed', 'cuffs'],
  ['collared', 'collar'],
  ['strapped', 'straps'],
  ['ribboned', 'ribbons'],
  ['plumed', 'plume'],
  ['soled', 'sole'],
])

/** 'a bag plastered with stickers', 'a cape shingled in leaves': any word like these works as the listed ones do. */
export function openWorked(reader: Reader, term: Term): boolean {
  const work = peek(reader, -1)
  const owner = work && ownerOfWork(reader, work)
  if (owner === undefined || owner.isSubject || reader.negation !== undefined) return false
  if (
    !/[a-z]{2}(?:ed|en)$|^(?:sewn|hung|strung|bound|wound)$/.test(work?.text ?? '') ||
    !isStuffAhead(reader)
  )
    return false
  if (!/^(?:with|in|by)$/.test(term.text)) return false
  owner.modifiers.push(...reader.pending)
  clearPhrase(reader)
  reader.link = 'of'
  reader.linkText = 'worked with'
  const part = edgings.get(work?.text ?? '')
  reader.target = part === undefined ? owner : blankPart(owner, term, part)
  if (reader.target !== owner) owner.parts.push(reader.target)
  return true
}

/** What the word right before is said of; 'plastered' is said of people too. */
function ownerOfWork(reader: Reader, work: Term): Phrase | undefined {
  const { last, index, lastEnd, target, pending } = reader
  const owner = typeof target === 'object' && target !== last ? target : last
  if (lastEnd === index - 1 && owner?.modifiers.at(-1) === work) return owner
  const isNext = lastEnd === index - 2 && pending.length === 1 && pending[0] === work
  return isNext && last?.head.kind === 'thing' ? last : undefined
}

/** A stuff, a pattern or small things; a belt or a hat is worn besides. */
function isStuffAhead(reader: Reader): boolean {
  let offset = 1
  while (/^(?:determiner|number|filler)$/.test(peek(reader, offset)?.kind ?? '')) offset++
  const next = peek(reader, offset)
  const head = reader.terms[headFrom(reader, reader.index + offset)]
  if (head === undefined) return isModifier(next) || next?.kind === 'unknown'
  if (head.kind !== 'thing') return false
  return /^(?:prop|setting)$/.test(head.entry.thing?.slot ?? '') || wrappings.test(head.text)
}

/** Worn as they are, and as often wound about something else. */
const wrappings = /^(?:rags|cloths|bandages|furs|scarves|leaves)$/

export function blankPart(owner: Phrase, term: Term, part: string): Phrase {
  const head: Term = { ...term, text: part, kind: 'part', entry: { words: part, part } }
  return {
    ...owner,
    head,
    modifiers: [],
    parts: [],
    side: undefined,
    count: undefined,
    place: undefined,
  }
}

/** 'Patched at the elbows, muddy at the knees': clothes are, whichever. */
export function takeWear(reader: Reader): void {
  const { last, pending, negation, aboutOther } = reader
  const start = reader.index + (peek(reader)?.kind === 'determiner' ? 2 : 1)
  const isOnBody = reader.terms[headFrom(reader, start)]?.kind === 'body'
  const isFree = last === undefined || last.isSubject || last.head.text === 'clothes'
  if (!isFree || !isOnBody || negation !== undefined || aboutOther || pending.length === 0) return
  const said = pending.at(-1)
  const clothes = vocabulary.entries.get('clothes')
  if (said === undefined || clothes === undefined || !wearStates.test(said.text)) return
  const { span } = said
  // 'Oilskin patched at the elbows': by the stuff that they are of.
  const cloth = pending.find(({ kind }) => kind === 'material')
  const text = cloth?.text ?? 'clothes'
  const head: Term = { ...said, kind: 'thing', text, written: text, entry: clothes, span }
  finish(reader, makePhrase(reader, head, false))
}

const wearStates =
  /^(?:patched|darned|mended|muddy|dusty|torn|ripped|frayed|worn|threadbare|stained|scuffed|faded|singed|ragged|tattered|burnt|burned|soaked|wet|dirty|grubby|holed|worn out|worn through|out)$/
