/** What lies on a thing that was named makes it so: 'white nightgown, mud up to the waist', 'an apron full of flour'. */
import { statesOfStuffs } from '../lexicon/wear-states.ts'
import type { Term } from '../words/term.ts'

const states: ReadonlyMap<string, string> = new Map(Object.entries(statesOfStuffs))

/** The terms, with such a stuff as a state of the thing before it. */
export function settleSoil(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  terms.forEach((term, index) => {
    const state = states.get(term.text)
    if (state === undefined) settled.push(term)
    else if (isOnThing(terms, index)) {
      settled.pop()
      settled.push(asState(term, state))
    } else settled.push(isUnheard(terms, index) ? asState(term, state) : term)
  })
  return settled
}

/** 'Dusted with flour': the word says nothing by itself elsewhere, or is a mark of faces. */
function isUnheard(terms: readonly Term[], index: number): boolean {
  const [thing, link, soil] = terms.slice(Math.max(0, index - 2), index + 1)
  if (link?.kind !== 'of' || soil === undefined) return false
  const isOfFaces = soil.entry.thing?.slot === 'feature'
  // Snow on a cap is no colour of the cap's.
  const isColour = soil.kind === 'colour' && /^(?:covered|dusted|caked|coated)/.test(link.text)
  return (
    soil.kind === 'filler' || isColour || (isOfFaces && worn.test(thing?.entry.thing?.slot ?? ''))
  )
}

/** Behind a garment and a comma, and said to be all down it. */
function isOnThing(terms: readonly Term[], index: number): boolean {
  const [soil, thing] = [terms[index], terms[index - 2]]
  const isWorn = worn.test(thing?.entry.thing?.slot ?? '')
  if (soil === undefined || !isWorn || terms[index - 1]?.kind !== 'comma') return false
  const [next, after] = [terms[index + 1], terms[index + 2]]
  const place = after?.kind === 'determiner' ? terms[index + 3] : after
  // 'paint down the front,': nothing is left of the place but room.
  const isAllOver = next !== undefined && next.kind === 'comma' && next.span[0] - soil.span[1] > 4
  if (isAllOver || / length$/.test(next?.text ?? '')) return true
  return next?.kind === 'at' && ofClothes.test(place?.text ?? '')
}

const worn = /^(?:torso|full|outer|legs|feet|hands|waist)$/
const ofClothes =
  /^(?:(?:left|right) )?(?:hems?|cuffs?|sleeves?|collar|lapels?|pockets?|skirts?|front|back|seat|toes?|soles?|elbows?|knees?|lap|it|them)$/

function asState(term: Term, text: string): Term {
  return { ...term, kind: 'quality', text, written: text, entry: { words: text, quality: true } }
}
