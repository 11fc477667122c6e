/** Of what age somebody of so many years is. */
import type { Subject } from '../brief.ts'
import type { Term } from './term.ts'

const ageLimits: readonly (readonly [years: number, age: NonNullable<Subject['age']>])[] = [
  [3, 'toddler'],
  [12, 'child'],
  [17, 'teen'],
  [59, 'adult'],
  [Number.POSITIVE_INFINITY, 'elder'],
]

export function ageFromYears(years: number | undefined): Subject['age'] {
  if (years === undefined) return undefined
  return ageLimits.find(([limit]) => years <= limit)?.[1]
}

const peoples =
  /^(?:greek|roman|egyptian|chinese|persian|celtic|celt|briton|norse|mayan|maya|aztec|inca|minoan|babylonian|sumerian|indian|japanese|etruscan|macedonian|mesopotamian|hebrew|nubian|phoenician|carthaginian|spartan|athenian|thracian|scythian|assyrian|korean|judea|israel|palestine|canaan|anatolia|carthage|nubia|kush|phoenicia|sumer|assyria|troy|sparta|athens|crete|mali|korea|japan|india|gaul|britain|ireland|mexico|peru|thrace|judah|jerusalem|alexandria|babylon|mesopotamia|pompeii|arabia)s?\b/

/** An ancient Roman lived long ago and may be young. */
export function tellAncientPeoples(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => {
    if (term.text !== 'ancient' || !peoples.test(terms[index + 1]?.text ?? '')) return term
    return { ...term, kind: 'quality', entry: { words: 'ancient', quality: true } }
  })
}
