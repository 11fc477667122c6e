/** Every pattern there is: those with a formula and those told as rows of data. */
import type { PatternWord } from '../../../brief/concepts.ts'
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
