/** How much of the hair what is worn on the head leaves for notes and palette to speak of. */
import type { GarmentKind } from '../brief/concepts.ts'
import type { Design } from './design.ts'

const hidesAll: ReadonlySet<GarmentKind> = new Set([
  'hijab',
  'turban',
  'gele',
  'keffiyeh',
  'swim_cap',
])
/** Partings, braids and tails are below it; strands round the face or the ends are seen. */
const hidesCut: ReadonlySet<GarmentKind> = new Set(['hood', 'veil', 'space_helmet', 'helmet'])

export function hiddenHair({
  wear,
  person,
}: Pick<Design, 'wear' | 'person'>): 'none' | 'cut' | 'all' {
  const isNun = person.role === 'nun'
  if (wear.some(({ kind }) => hidesAll.has(kind) || (kind === 'veil' && isNun))) return 'all'
  return wear.some(({ kind }) => hidesCut.has(kind)) ? 'cut' : 'none'
}
