/** Every pattern there is: those with a formula and those told as rows of data. */
import type { PatternWord } from '../../../brief/concepts.ts'
import type { Garment } from '../../../design/design.ts'
import { type Fabric, fabrics } from './fabric.ts'
import { fabricOf, type PrintRow } from './print-row.ts'
import { prints } from './prints.ts'
import { printRows } from './tables/print-rows.ts'

const rows = Object.entries<PrintRow>(printRows).map(([name, row]) => [name, fabricOf(row)])

export const everyFabric: Record<PatternWord, Fabric> = {
  ...fabrics,
  ...prints,
  // The keys are those of the rows.
  ...(Object.fromEntries(rows) as Record<keyof typeof printRows, Fabric>),
}

/** The fabric a garment is made of; undefined for plain cloth. */
export function fabricOfGarment({ pattern, print }: Garment): Fabric | undefined {
  if (pattern === 'strewn')
    return print && fabricOf({ emblem: print, cell: 13, size: 4.6, stray: 0.3, turn: 18 })
  return pattern === 'plain' || pattern === 'piped' ? undefined : everyFabric[pattern]
}
