/** 'She burnt the veil', 'he left his helmet at home', 'she threw her pistol overboard': what somebody got rid of is not there. */
import type { Term } from './term.ts'
import { isModifier } from './term.ts'

const got =
  /^(?:burnt|burned|ditched|dumped|binned|drowned|buried|scrapped|melted down|smashed up)$/
const sent =
  /^(?:left|leaves|threw|throws|thrown|tossed|hurled|flung|chucked|gave|given|handed|sent|flew|traded|cast|put)$/
const off = /^(?:behind|away|overboard|out|back|in|into|at|to|on)$/
const afar =
  /^(?:home|sea|river|lake|fire|ditch|bin|rubbish|trash|barracks|office|tent|ship|car|house|stable|camp|gutter|well|inn|shop|cloakroom|door|temple|city|chapel|castle|village)$/
const wornOrHeld = /^(?:torso|full|outer|legs|feet|hands|armour|head|face|neck|waist|prop)$/
/** How many words may be said of the thing. */
const mostSaid = 4

/** The terms with every such verb as 'without', and where the thing went left out. */
export function readRiddance(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const verb = terms[index]
    if (verb === undefined) break
    const found =
      leftOff(terms, index) ?? (isTold(terms, index) ? thingAfter(terms, index) : undefined)
    if (found === undefined) {
      result.push(verb)
      index++
      continue
    }
    result.push(withoutAs(verb), ...terms.slice(index + 1, found.thing + 1))
    const next = terms[found.end]
    if (next !== undefined && !/^(?:comma|stop)$/.test(next.kind)) result.push(markAs(verb))
    index = found.end
  }
  return result
}

/** Somebody did it: 'she', 'who has', 'and'. */
function isTold(terms: readonly Term[], index: number): boolean {
  const verb = terms[index]?.text ?? ''
  if (!got.test(verb) && !sent.test(verb)) return false
  const before = terms.slice(Math.max(0, index - 2), index).map(({ text }) => text)
  return /(?:^| )(?:s?he|they|who|has|have|had|long since|and|,)$/.test(before.join(' '))
}

function thingAfter(
  terms: readonly Term[],
  start: number,
): { thing: number; end: number } | undefined {
  if (!/^(?:the|his|her|their)$/.test(terms[start + 1]?.text ?? '')) return undefined
  let at = start + 2
  while (at < start + 2 + mostSaid && isModifier(terms[at])) at++
  const thing = terms[at]
  if (thing?.kind !== 'thing' || !wornOrHeld.test(thing.entry.thing?.slot ?? '')) return undefined
  const end = endOfWay(terms, at + 1)
  return got.test(terms[start]?.text ?? '') || end > at + 1 ? { thing: at, end } : undefined
}

/** 'Leave the crest off the helmet', 'keep the gloves off' */
function leftOff(
  terms: readonly Term[],
  start: number,
): { thing: number; end: number } | undefined {
  if (!/^(?:leave|keep)$/.test(terms[start]?.text ?? '')) return undefined
  if (terms[start + 1]?.kind !== 'determiner') return undefined
  let at = start + 2
  while (at < start + 2 + mostSaid && isModifier(terms[at])) at++
  const isThing = /^(?:thing|part)$/.test(terms[at]?.kind ?? '')
  return isThing && /^(?:off|out)$/.test(terms[at + 1]?.text ?? '')
    ? { thing: at, end: at + 2 }
    : undefined
}

/** Behind 'away', 'overboard', 'at home', 'in the fire'. */
function endOfWay(terms: readonly Term[], start: number): number {
  const way = terms[start]
  if (way === undefined || !off.test(way.text)) return start
  const isAlone = /^(?:behind|away|overboard|out|back)$/.test(way.text)
  const at = terms[start + 1]?.kind === 'determiner' ? start + 2 : start + 1
  if (afar.test(terms[at]?.text ?? '')) return at + 1
  const isClosed = /^(?:comma|stop|and|but|undefined)$/.test(terms[start + 1]?.kind ?? 'undefined')
  return isAlone && isClosed ? start + 1 : start
}

function withoutAs(verb: Term): Term {
  const entry = { words: 'without', grammar: 'negation' } as const
  return { ...verb, kind: 'negation', text: 'without', written: 'without', entry }
}

function markAs(verb: Term): Term {
  return { ...verb, kind: 'comma', text: ',', written: ',', entry: { words: ',' } }
}
