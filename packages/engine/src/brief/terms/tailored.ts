/** How clothes are cut: 'a blazer with padded shoulders' tells of nobody's shoulders, 'a dress with puffed sleeves in pink silk' of one dress. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** The terms, with the shoulders, backs and waists of clothes as parts of them. */
export function settleTailored(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => {
    if (term.kind !== 'body' || !places.test(term.text)) return term
    let at = index - 1
    while (isModifier(terms[at])) at--
    const isCut = terms.slice(at + 1, index).some(({ text }) => cuts.test(text))
    if (terms[at]?.kind === 'determiner') at--
    const isOfGarment = terms[at]?.kind === 'with' && isGarment(terms[at - 1])
    return isCut && isOfGarment ? asPart(term) : term
  })
}

const places = /^(?:shoulders?|back|front|waist|hips|chest|elbows|knees|neck)$/
const cuts =
  /^(?:round|scoop|scooped|crew|boat|wide|padded|puffed|puffy|puff|structured|sharp|squared?|boxy|exaggerated|dropped|drop|embroidered|beaded|fringed|sequinn?ed|studded|spiked|quilted|ruffled|ruched|pleated|smocked|cinched|nipped|nipped in|low|plunging|open|lace|laced|reinforced|gathered|boned|elasticated|stitched|contrast)(?:[- ]\w+)?$/

const isGarment = (term: Term | undefined): boolean =>
  term?.kind === 'thing' && /^(?:torso|full|outer|legs)$/.test(term.entry.thing?.slot ?? '')

function asPart(term: Term): Term {
  return { ...term, kind: 'part', entry: { words: term.text, part: term.text.replace(/s$/, '') } }
}

/** Whether a word that is both is the stuff of a garment told of before: 'a gown with a train in ivory silk'. */
export function isStuffOfGarment(terms: readonly Term[], index: number): boolean {
  if (terms[index]?.entry.material === undefined) return false
  let at = index - 1
  while (isSaidOf(terms[at])) at--
  if (at === index - 1 || terms[at]?.entry.grammar !== 'in') return false
  for (at--; at >= 0 && at > index - longest && !isMark(terms[at]); at--)
    if (/^(?:torso|full|outer|legs)$/.test(terms[at]?.entry.thing?.slot ?? '')) return true
  return false
}

const longest = 14

function isSaidOf(term: Term | undefined): boolean {
  const { colour, material, pattern, quality } = term?.entry ?? {}
  return (colour ?? material ?? pattern ?? quality) !== undefined
}

const isMark = (term: Term | undefined): boolean =>
  /^(?:comma|stop|colon)$/.test(term?.kind ?? '') || term?.entry.grammar === 'pronoun'
