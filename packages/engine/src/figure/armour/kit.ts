/** What every armourer's function works with: the context, the scale of the body and how thick the metal is. */

import type { Body } from '../body/body.ts'
import type { Region } from '../figure.ts'
import type { GarmentContext } from '../garments/garment-builder.ts'

export type ArmourKit = {
  context: GarmentContext
  body: Body
  /** Centimetres of this body to one centimetre of an adult's (unit 25). */
  k: number
  main: string
  trim: string
  lining: string
  accent: string
  lip: number
  under(region: Region): number
}

export function armourKit(context: GarmentContext): ArmourKit {
  const { body, material } = context
  const k = body.unit / 25
  return {
    context,
    body,
    k,
    ...material,
    lip: 0.5 * k,
    under: (region) => context.under(region) * Math.min(1, k * 1.2),
  }
}
