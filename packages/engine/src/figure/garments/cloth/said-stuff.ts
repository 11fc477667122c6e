/** Materials of what the words sew on a garment in a colour of its own. */
import type { Garment } from '../../../design/design.ts'
import type { DetailKind } from '../../../design/tables/garment-details.ts'
import type { Material } from '../../figure.ts'

export function hasDetail({ details = [] }: Garment, kind: DetailKind): boolean {
  return details.some((detail) => detail.kind === kind)
}

/** The material of a part of said colour; undefined where none is said. */
export function partMaterial({ id, parts = [] }: Garment, word: RegExp): string | undefined {
  const index = parts.findIndex(({ part, name }) => word.test(part) || word.test(name))
  return index < 0 ? undefined : `${id}.own.${index}`
}

/** One for each part with a look of its own, for what is drawn on the cloth. */
export function partMaterials({ id, parts = [] }: Garment): Record<string, Material> {
  return Object.fromEntries(
    parts.map(({ colour, surface = 'cloth' }, index) => [
      `${id}.own.${index}`,
      { base: colour, surface, noInk: true },
    ]),
  )
}
