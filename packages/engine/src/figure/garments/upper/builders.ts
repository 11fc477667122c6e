/** Turns a table of cuts into builders. */
import type { GarmentBuilder, GarmentContext } from '../garment-builder.ts'
import type { UpperCut } from './cut.ts'
import { buildUpper } from './upper.ts'

/** A row that starts from another row may take its front closure away. */
export type CutRow = Omit<UpperCut, 'front' | 'layers'> & {
  front?: UpperCut['front'] | undefined
  layers?: UpperCut['layers'] | undefined
}

/** One builder a cut. */
export function upperBuilders<Kind extends string>(
  table: Record<Kind, CutRow>,
): Record<Kind, GarmentBuilder> {
  const rows = Object.entries(table) as [Kind, UpperCut][] // Object.entries widens the keys.
  return Object.fromEntries(
    rows.map(
      ([kind, cut]) => [kind, (context: GarmentContext) => buildUpper(context, cut)] as const,
    ),
  ) as Record<Kind, GarmentBuilder> // Every key of the table is in the list just made.
}
