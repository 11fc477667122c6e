/** What is on somebody's chest though a thing was told of before. */
import type { Term } from '../words/term.ts'
import { placeAfter } from './prints.ts'
import type { Reader } from './reader.ts'
import { peek } from './reader.ts'

/** 'A beer can, torn emblem on the chest': no can has a chest. */
export function isOnTrunk(reader: Reader, { entry, text: part }: Term): boolean {
  const isAt = entry.part === 'emblem' && reader.joined === 'comma' && peek(reader)?.kind === 'at'
  const isGone =
    /^letter /.test(part) ||
    reader.pending.some(({ text }) => /^(?:torn|ripped|scratched)(?: |$)/.test(text))
  const isThere = /^(?:chest|breast|front)$/.test(placeAfter(reader) ?? '')
  return isOfPlayer(reader, part) || (isAt && isGone && isThere)
}

/** 'A stick taped white, number 31': the player has it. */
function isOfPlayer({ joined, last }: Reader, part: string): boolean {
  const concept = last?.head.entry.thing?.concept ?? ''
  const isOfGame = /(?:stick|racket|bat|club|ball|puck|paddle|quarterstaff|staff)$/.test(concept)
  return joined === 'comma' && isOfGame && /^number \d+$/.test(part)
}
