/** Marks that are named before the thing they are on: 'holes in his jumper', 'doodles all over her jeans'. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** Nothing but what it is on can have these. */
const marks =
  /(?:^| )(?:holes?|stains?|splatters?|spatters?|splashes|splotches|doodles?|scribbles?|graffiti|stickers?|sequins|rhinestones|burn marks?|scorch marks?|scuff marks?|tooth marks?|claw marks?|dents?|darns?|rips?|creases|(?:cat|dog|horse) hairs?|handprints?|pawprints?|footprints?|crumbs|cobwebs?|glitter|rust spots?|autographs?|signatures?|barnacles|moth holes|(?:elbow|knee|shoulder) patches)$/

/** The terms, with the thing first and the marks as what it has. */
export function settleMarksOn(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    const end = endOfThing(terms, index)
    if (term === undefined) break
    if (end < 0) {
      settled.push(term)
      index++
      continue
    }
    const own: Term[] = [term]
    while (isOwn(settled.at(-1))) own.unshift(...settled.splice(-1))
    settled.push(...terms.slice(index + 2, end + 1), having(terms[index + 1] ?? term), ...own)
    index = end + 1
  }
  return settled
}

/** Where the thing is named that they are said to be on; -1 when none is. */
function endOfThing(terms: readonly Term[], index: number): number {
  const [mark, link] = [terms[index], terms[index + 1]]
  if (mark === undefined || !marks.test(mark.text) || !/^(?:at|in)$/.test(link?.kind ?? ''))
    return -1
  if (!/^(?:on|in|upon|across|down|along|all over)\b/.test(link?.text ?? '')) return -1
  let at = index + 2
  if (terms[at]?.kind !== 'determiner') return -1
  while (
    at < index + longest &&
    (terms[at]?.kind === 'determiner' || isModifier(terms[at]) || terms[at]?.kind === 'side')
  )
    at++
  const thing = terms[at]
  const isTold = thing?.kind === 'thing' && things.test(thing.entry.thing?.slot ?? '')
  return isTold && thing?.possessive === false && terms[at + 1]?.kind !== 'of' ? at : -1
}

const longest = 7
const things = /^(?:torso|full|outer|legs|feet|head|hands|armour|waist|neck|back|prop)$/

/** 'two bullet holes', 'green grass stains' */
function isOwn(term: Term | undefined): boolean {
  return isModifier(term) || /^(?:number|determiner)$/.test(term?.kind ?? '')
}

function having(term: Term): Term {
  return {
    ...term,
    kind: 'with',
    text: 'with',
    written: 'with',
    entry: { words: 'with', grammar: 'with' },
  }
}
