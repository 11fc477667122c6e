/** Animals that are with whoever the words tell of: 'a toad peeks out of his pocket', 'a raven named Ink follows her', 'two cats at her feet', 'add an owl'. */

import type { Term } from '../words/term.ts'
import { peek, type Reader } from './reader.ts'

/** So many words may tell how it is there. */
const mostBetween = 4

/** Whether the animal that is being read is somebody's, and nobody has been named yet. */
export function isNearSomebody(reader: Reader): boolean {
  if (isAdded(reader) || isKept(reader) || isPlacedBefore(reader)) return true
  if (isGoingAlong(reader)) return true
  let offset = 1
  while (offset <= mostBetween && tellsHow(peek(reader, offset))) offset++
  const link = peek(reader, offset)
  const [next, after] = [peek(reader, offset + 1), peek(reader, offset + 2)]
  if (link?.kind === 'verb' && follows.test(link.text)) return isSomebody(next) && ends(after)
  if (link?.text === 'nearby') return isSomebody(next) && ends(after)
  return isPlace(link) && isOnSomebody(reader, offset + 1, link?.text ?? '')
}

/** 'Add an owl and a lantern': to whom it is added is known. */
function isAdded({ terms, index, pending }: Reader): boolean {
  let at = index - 1 - pending.length
  while (/^(?:determiner|number)$/.test(terms[at]?.kind ?? '')) at--
  return terms[at]?.text === 'add'
}

/** 'A ferret for a pet', 'a stoat for company' */
function isKept(reader: Reader): boolean {
  const at = peek(reader, 2)?.kind === 'determiner' ? 3 : 2
  return (
    /^(?:for|as)(?: an?)?$/.test(peek(reader)?.text ?? '') &&
    keeping.test(peek(reader, at)?.text ?? '') &&
    ends(peek(reader, at + 1))
  )
}

const keeping =
  /^(?:pet|company|companion|companions|familiar|sidekick|steed|mount|only friend|bodyguard)$/

/** 'Perched on her shoulder, a raven.', 'Slung over one shoulder, a dead hare.' */
function isPlacedBefore({ terms, index, pending, subjectKnown }: Reader): boolean {
  let at = index - 1 - pending.length
  while (/^(?:determiner|number)$/.test(terms[at]?.kind ?? '')) at--
  if (subjectKnown || terms[at]?.kind !== 'comma' || terms[at]?.text !== ',') return false
  const place = terms[at - 1]
  if (
    /^(?:slung|draped|hung|tucked|curled|perched|wrapped) .*(?:shoulders?|neck|arm)$/.test(
      place?.text ?? '',
    )
  )
    return true
  if (!places.test(place?.text ?? '')) return false
  at -= 2
  while (/^(?:determiner|side|number)$/.test(terms[at]?.kind ?? '')) at--
  const opens =
    terms[at - 1] === undefined ||
    /^(?:comma|stop|quality|verb|unknown)$/.test(terms[at - 1]?.kind ?? '')
  return /^(?:at|in)$/.test(terms[at]?.kind ?? '') && opens
}

/** 'A fox that has lost one ear follows her', 'a dog trots after him', 'a goose goes everywhere with her', 'an owl keeps her company' */
function isGoingAlong(reader: Reader): boolean {
  if (!reader.determined) return false
  const next: Term[] = []
  for (let offset = 1; offset <= longestClause; offset++) {
    const term = peek(reader, offset)
    if (term === undefined || /^(?:comma|stop|colon)$/.test(term.kind)) break
    next.push(term)
  }
  const isRelative = /^(?:that|with)$/.test(next[0]?.kind ?? '')
  const words = next.map(({ text }) => text).join(' ')
  const found = goingAlong.exec(words)
  return found !== null && (found.index === 0 || isRelative || tellsHow(next[0]))
}

const longestClause = 10
const moves =
  'trots|trails|runs|pads|hops|limps|waddles|flies|swims|slinks|tags|walks|goes|travels|marches|lopes|scampers|bounds|flaps|hovers|floats|drifts|crawls|slithers|plods|shuffles|strolls|rides|wanders|tags along|is always|is never far'
const goingAlong = new RegExp(
  `\\b(?:(?:${moves})(?: along| everywhere| always| around| about| close| right| just)? (?:after|behind|beside|alongside|with|from) (?:him|her|them|me)|(?:follows|accompanies|shadows|trails) (?:him|her|them|me)(?: wherever| everywhere| about| around|$)|keeps (?:him|her|them|me) company|(?:never )?leaves (?:his|her|their) side)\\b`,
)

const follows =
  /^(?:follows|following|accompanies|accompanying|guards|guarding|protects|protecting|trails|shadows)$/

/** 'named Ink', 'curled', 'asleep', 'always': words between the animal and where it is. */
function tellsHow(term: Term | undefined): boolean {
  return (
    /^(?:quality|filler|unknown)$/.test(term?.kind ?? '') &&
    term?.text !== 'nearby' &&
    term?.entry.motifs === undefined
  )
}

function isSomebody(term: Term | undefined): boolean {
  return /^(?:him|her|them|me)$/.test(term?.text ?? '')
}

function ends(term: Term | undefined): boolean {
  return /^(?:stop|comma|and|filler|at|in)$/.test(term?.kind ?? 'stop')
}

function isPlace(term: Term | undefined): boolean {
  return /^(?:at|in)$/.test(term?.kind ?? '') || /^rides? (?:on|in)$/.test(term?.text ?? '')
}

/** 'on her shoulder', 'out of his coat pocket', 'on the left shoulder of the nurse' */
function isOnSomebody(reader: Reader, from: number, link: string): boolean {
  const owner = peek(reader, from)?.text ?? ''
  let at = from + 1
  while (at < from + mostBetween && isBeforePlace(peek(reader, at))) at++
  const place = peek(reader, at)?.text ?? ''
  if (!(link === 'at' ? /^(?:feet|heels|side|knee)$/ : places).test(place)) return false
  if (/^(?:his|her|their|my)$/.test(owner)) return true
  return (
    owner === 'the' &&
    peek(reader, at + 1)?.kind === 'of' &&
    /^(?:who|determiner)$/.test(peek(reader, at + 2)?.kind ?? '')
  )
}

function isBeforePlace(term: Term | undefined): boolean {
  return (
    /^(?:side|thing|colour|quality|material)$/.test(term?.kind ?? '') &&
    !places.test(term?.text ?? '')
  )
}

const places =
  /^(?:shoulders?|neck|head|lap|arms?|wrist|pockets?|hat|bag|satchel|backpack|sleeves?|hair|heels|knee)$/
