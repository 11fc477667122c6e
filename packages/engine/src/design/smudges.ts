/** Dirt and bruises of a face: grease on a cheek, a black eye. They are painted where war paint is, in a way of their own. */
import type { BriefItem } from '../brief/brief.ts'
import type { Feature, Hex } from './design.ts'
import { sentence } from './palette.ts'

const dirt =
  /\b(?:grease|greasy|soot|sooty|dirt|dirty|mud|muddy|oil|coal|ash|flour|smudges?|smears?|grime|ink|paint) /
const onFace = /\b(?:cheeks?|nose|face|forehead|chin|brow)\b/

const stuffs: readonly (readonly [named: RegExp, hex: Hex])[] = [
  [/flour|icing|chalk|powder/, '#f4efe6'],
  [/mud|dirt|clay/, '#6b4a2e'],
  [/ink/, '#1d2340'],
  [/grease|soot|oil|coal|ash|grime|smudge|smear/, '#2b2624'],
]

/** What is drawn of it; undefined for all else that is painted or hurt. */
export function smudgeOf({
  concept,
  name,
  side,
  place = '',
  colours,
}: BriefItem): (Pick<Feature, 'kind' | 'side' | 'place' | 'word'> & { colour?: Hex }) | undefined {
  if (concept === 'bruise' && /\bblack eye$/.test(name))
    return {
      ...{ kind: 'war_paint', word: 'black eye', colour: '#5b3a66', place: 'eye' },
      side: side === 'both' ? 'left' : side,
    }
  const words = `${name} ${place}`
  const isDirt =
    /^(?:war_paint|soot|grime|mud|ink|flour|told)$/.test(concept) && dirt.test(`${name} `)
  if (
    !isDirt ||
    !onFace.test(words) ||
    /\b(?:war|face|body) ?paint|\bmask|tattoo|\bmarks?\b/.test(name)
  )
    return undefined
  const [spot = 'cheek'] = onFace.exec(words.replace(/\bface\b/, 'cheek')) ?? []
  const one = side === 'both' ? 'left' : side
  const [, stuff] = stuffs.find(([named]) => named.test(name)) ?? []
  return {
    ...{ kind: 'war_paint', word: name, place: spot, side: one },
    ...(colours.length === 0 && stuff && { colour: stuff }),
  }
}

/** Whether a thing told of a face is drawn on it. */
export function isSmudgeShown(item: BriefItem, features: readonly Feature[]): boolean {
  const smudge = smudgeOf(item)
  return smudge !== undefined && features.some(({ word }) => word === smudge.word)
}

/** 'Flour on the cheek.', 'Black eye on the left.' */
export function smudgeNote({ kind, word, place, side }: Feature): string | undefined {
  if (kind !== 'war_paint' || word === undefined) return undefined
  const where = place === 'eye' ? side : place
  const isSaid = where === undefined || word.includes(where)
  return `${sentence(word)}${isSaid ? '' : ` on the ${where}`}.`
}
