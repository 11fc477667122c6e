/** Of what age somebody of so many years is. */
import type { Subject } from './brief.ts'

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
