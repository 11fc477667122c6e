/** Animals: the character itself, a companion, or a picture of one. */

import type { Thing } from '../words/entry.ts'
import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isPredicate, noteLikeness, skipOther } from './beings.ts'
import { finish, makePhrase } from './build-phrase.ts'
import { isNearSomebody } from './near-somebody.ts'
import { isOtherWord } from './other-word.ts'
import { attachPart } from './parts.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, peek } from './reader.ts'
import { attachStuffing } from './stuffing.ts'

/** 'parrot on the right shoulder' */
function isOnShoulder(reader: Reader): boolean {
  if (peek(reader)?.kind !== 'at') return false
  let offset = 2
  while (/^(?:determiner|side)$/.test(peek(reader, offset)?.kind ?? '')) offset++
  return /^(?:shoulders?|lap|arm|head|wrist)$/.test(peek(reader, offset)?.text ?? '')
}

/** 'Beside her stands a wolf', 'on his shoulder sits a raven' */
function isPresented(reader: Reader): boolean {
  const before = reader.terms
    .slice(0, reader.index)
    .findLast((term) => term.kind === 'verb' || term.kind === 'at')
  return (
    before?.kind === 'verb' &&
    /^(?:stands|sits|lies|walks|trots|follows|sleeps|crouches|waits)$/.test(before.text)
  )
}

/** 'Hers is a world of pink: pink coat, pink poodle.' */
function isSomebodyTold({ chunks }: Reader): boolean {
  const isPerson = [...chunks.pronouns, ...chunks.possessives].some((word) =>
    /^(?:she|he|her|his)$/.test(word),
  )
  return isPerson && chunks.phrases.some(({ head }) => head.kind === 'thing')
}

/** On these an animal is a picture. */
const pictured = /^(?:shield|round_shield|banner|t_shirt|hoodie|tabard|jersey|sweater|tank_top)$/

function isPicture(reader: Reader, term: Term): boolean {
  const { thing } = reader.last?.head.entry ?? {}
  if (thing === undefined || reader.link !== 'with') return false
  if (reader.terms[reader.lastEnd + 1]?.kind !== 'with') return false
  return pictured.test(thing.concept) || (printed.test(thing.slot) && isShownOn(reader, term))
}

/** Clothes and cups that may show animals. */
const printed = /^(?:torso|full|outer|legs|feet|head|face|hands|neck|waist)$/

/** 'a raincoat with ducks on it', 'a jumper with a fox on the front'; but 'a coat with a rat on the shoulder'. */
function isShownOn(reader: Reader, term: Term): boolean {
  const next = peek(reader)
  if (next?.kind !== 'at') return term.entry.animal?.plural === true || isHeraldic(reader, term)
  const after = peek(reader, 2)
  // 'socks with foxes on'
  if (after === undefined || /^(?:comma|stop)$/.test(after.kind)) return next.text === 'on'
  const place = peek(reader, after.kind === 'determiner' ? 3 : 2)
  return /^(?:it|them|front|chest|back|hem|sleeves?|pockets?|sides?|forehead|brow|brim|peak|visor|bib|lapels?|collar|tummy|belly|toes?)$/.test(
    place?.text ?? '',
  )
}

/** 'A cloak with golden lion' */
function isHeraldic({ pending }: Reader, { text }: Term): boolean {
  const isWorked = pending.some((said) => worked.test(said.text))
  if (isWorked || shownBirds.test(text)) return true
  const isMetal = pending.some((said) => /^(?:gold|golden|silver)$/.test(said.text))
  return isMetal && /^(?:lion|eagle|dragon|stag|griffin|bear|boar|unicorn|wolf|swan)$/.test(text)
}

/** 'An embroidered crane', 'a knitted fox' */
const worked = /^(?:embroidered|printed|woven|knitted|appliquéd|painted|stitched|quilted|beaded)$/
/** Birds that silk shows and nobody leads about. */
const shownBirds = /^(?:crane|heron|stork|peacock|phoenix|swallow|ibis|egret|flamingo|swan)$/

/** 'She has a parrot. The parrot is red.' */
function meetAnimalAgain(reader: Reader, term: Term): boolean {
  const known = reader.chunks.phrases.find(
    ({ head }) => head.kind === 'animal' && head.text === term.text,
  )
  if (known === undefined || known.isSubject || !reader.definite || reader.aboutOther) return false
  known.modifiers.push(...reader.pending)
  clearPhrase(reader)
  reader.last = known
  reader.lastEnd = reader.index
  reader.target = undefined
  reader.link = 'none'
  return true
}

export function readAnimal(reader: Reader, term: Term): void {
  if (meetAnimalAgain(reader, term)) return
  if (isToy(reader)) finish(reader, makePhrase(reader, asToy(reader, term), false))
  else if (isPicture(reader, term)) attachPart(reader, term, reader.last)
  else if (isCharacter(reader)) {
    if (reader.negation === undefined) reader.subjectKnown = true
    finish(reader, makePhrase(reader, term, true))
  } else readCompanion(reader, term)
}

/** 'A wooden toy horse under his arm' is no horse. */
function isToy({ pending, subjectKnown, doing, possessed }: Reader): boolean {
  const isSomebodys = subjectKnown || doing === 'hold' || possessed
  return isSomebodys && pending.at(-1)?.text === 'toy'
}

function asToy(reader: Reader, term: Term): Term {
  reader.pending.pop()
  const thing: Thing = { slot: 'prop', concept: 'told', implied: [], plural: false }
  const text = `toy ${term.text}`
  return { ...term, kind: 'thing', text, entry: { words: text, thing } }
}

function isCharacter(reader: Reader): boolean {
  if (reader.aboutOther) return false
  const isAnthro = reader.pending.some((modifier) =>
    /^(?:anthro|anthropomorphic|humanoid|furry|bipedal|were|human)$/.test(modifier.text),
  )
  const isFirst =
    peek(reader)?.entry.family !== 'animal' &&
    !reader.subjectKnown &&
    reader.link === 'none' &&
    reader.doing === undefined &&
    !reader.possessed &&
    !isOnShoulder(reader) &&
    !isNearSomebody(reader) &&
    reader.last?.place !== 'hair' &&
    !isSomebodyTold(reader)
  const isRolePlay =
    reader.last?.isSubject === true && reader.lastEnd === reader.index - 1 - reader.pending.length
  // 'Warlock: black cat on the head'
  const isPerched = reader.subjectKnown && isOnShoulder(reader)
  return (
    isAnthro ||
    isFirst ||
    reader.link === 'as' ||
    isPredicate(reader) ||
    (!isPerched && (isRolePlay || isOtherWord(reader) || isInTags(reader)))
  )
}

/** 'Game villager, sheep, cream wool': a row of words, and nobody is told of yet but in general. */
function isInTags(reader: Reader): boolean {
  const isBare = !reader.determined && reader.pending.length === 0 && reader.doing === undefined
  const isAlone = isBare && /^(?:comma|stop)$/.test(peek(reader)?.kind ?? 'stop')
  const { last } = reader
  return (
    isAlone &&
    last?.isSubject === true &&
    reader.lastEnd === reader.index - 2 &&
    vague.test(last.head.text)
  )
}

const vague = /^(?:villager|character|oc|npc|fursona|sona|male|female)$/

/** 'Eyes like a cat's' are cat-like. */
function likenToAnimal(last: Phrase, term: Term): void {
  if (last.head.kind !== 'body' || last.negated) return
  const text = `${singularOf(term.text) ?? term.text}-like`
  last.modifiers.push({
    ...term,
    kind: 'quality',
    text,
    written: text,
    possessive: false,
    entry: { words: text, quality: true },
  })
}

function readCompanion(reader: Reader, term: Term): void {
  // 'wings like a pigeon's, grey'
  if (reader.link === 'like' && reader.last !== undefined) {
    likenToAnimal(reader.last, term)
    noteLikeness(reader)
    clearPhrase(reader)
    reader.link = 'none'
    reader.lastEnd = reader.index
    return
  }
  if (
    reader.link === 'like' ||
    reader.link === 'as' ||
    (reader.doing === 'other' && reader.negation === undefined && !isPresented(reader))
  ) {
    skipOther(reader, term)
    return
  }
  // 'A basket of sunflowers and a small dog': the dog is in no basket.
  const isNext = reader.joined === 'and' && reader.determined
  if (reader.link === 'of' && reader.last === undefined) skipOther(reader, term)
  else if (reader.link === 'of' && !isNext) attachStuffing(reader, term)
  else finish(reader, makePhrase(reader, term, false))
}
