/** How low cloth may hang on a body: it ends above coils, a horse's back or a puddle. */

import type { Person } from '../../design/design.ts'
import type { BodyPlan } from '../../design/plans.ts'

type Limits = {
  /** Lowest canon level of a garment's hem, and of a cape's. */
  garment: number
  cape: number
}

const limits: Partial<Record<BodyPlan, Limits>> = {
  merfolk: { garment: 3.4, cape: 1.1 },
  naga: { garment: 3.4, cape: 1.2 },
  centaur: { garment: 3.95, cape: 4.1 },
  slime: { garment: 3.4, cape: 1.2 },
  ghost: { garment: 1.9, cape: 1.5 },
  faun: { garment: 2.5, cape: 1 },
  harpy: { garment: 2.5, cape: 1.4 },
}

/** The canon level of a hem on this body: as asked for, or as low as it may be. */
export function hemOn({ plan }: Person, hem: number, cloth: keyof Limits = 'garment'): number {
  const limit = plan && limits[plan]
  return limit ? Math.max(hem, limit[cloth]) : hem
}
