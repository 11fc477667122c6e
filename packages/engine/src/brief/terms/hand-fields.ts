/** Fields that tell the hand or side: '"staff": {"hand": "right"}' is a staff on the right. */
import type { Term } from '../words/term.ts'

const label = /^(?:hand|side|wielded in|held in)$/

/** So far back the thing of a record may stand. */
const longestRecord = 16

/** The terms with such a side put before its thing, and the field left out. */
export function settleHandFields(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (let index = 0; index < terms.length; index++) {
    const [key, colon, side] = terms.slice(index, index + 3)
    const isField = label.test(key?.text ?? '') && colon?.kind === 'colon' && side?.kind === 'side'
    const thing = isField ? thingOf(result) : undefined
    if (thing === undefined || side === undefined) {
      result.push(...terms.slice(index, index + 1))
      continue
    }
    result.splice(thing, 0, side)
    index += 2
    // Of the marks on both sides of the field one stays.
    if (isMark(result.at(-1)) && isMark(terms[index + 1])) index++
  }
  return result
}

function isMark(term: Term | undefined): boolean {
  return /^(?:comma|stop)$/.test(term?.kind ?? '') && term?.text !== '}'
}

/** Where the thing stands whose record is open: 'staff: {', or the name of it with lines below. */
function thingOf(terms: readonly Term[]): number | undefined {
  const closed = terms.findLastIndex(({ text }) => text === '}')
  for (let at = terms.length - 1; at > Math.max(closed, terms.length - longestRecord); at--) {
    const opens = terms[at]?.text === '{' || terms[at]?.kind === 'stop'
    if (opens && terms[at - 1]?.kind === 'colon')
      return terms[at - 2]?.kind === 'thing' ? at - 2 : undefined
  }
  return undefined
}
