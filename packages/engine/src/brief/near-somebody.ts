/** Animals that are with whoever the words tell of: 'a toad peeks out of his pocket', 'a raven named Ink follows her', 'two cats at her feet', 'add an owl'. */
import { peek, type Reader } from './reader.ts'
import type { Term } from './term.ts'

/** So many words may tell how it is there. */
const mostBetween = 4

/** Whether the animal that is being read is somebody's, and nobody has been named yet. */
export function isNearSomebody(reader: Reader): boolean {
  if (isAdded(reader)) return true
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
