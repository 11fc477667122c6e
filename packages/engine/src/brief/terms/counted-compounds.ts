/** A number joined to a noun by a hyphen counts what one thing has: 'a six-string guitar' is one guitar. */
import { isPlural } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** The terms, with such a number and its noun as one quality of the thing behind them. */
export function settleCountedCompounds(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const [number, unit] = terms.slice(index, index + 2)
    if (number !== undefined && unit !== undefined && isCounted(terms, index)) {
      settled.push(asQuality(number, unit))
      index += 2
      continue
    }
    if (number !== undefined) settled.push(number)
    index++
  }
  return settled
}

function isCounted(terms: readonly Term[], index: number): boolean {
  const [number, unit] = [terms[index], terms[index + 1]]
  if (number?.kind !== 'number' || unit?.glued !== true || !/^[a-z]{3,}$/.test(unit.text))
    return false
  if (unit.text !== 'lens' && (/(?:ed|s)$/.test(unit.text) || isPlural(unit.text))) return false
  let at = index + 2
  while (isModifier(terms[at])) at++
  const thing = terms[at]
  return thing?.kind === 'thing' && thing.glued === false && drawn.test(slotOf(thing))
}

const drawn = /^(?:torso|full|outer|legs|feet|hands|head|face|neck|waist|armour|prop|back)$/

function slotOf({ entry }: Term): string {
  return entry.thing?.slot ?? ''
}

function asQuality(number: Term, unit: Term): Term {
  const text = `${number.text} ${unit.text}`
  const span = [number.span[0], unit.span[1]] as const
  const entry = { words: text, quality: true as const }
  return { ...unit, kind: 'quality', text, written: text, entry, span, glued: number.glued }
}
