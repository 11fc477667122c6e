/** Everything worn on head and face, by kind. */
import type { GarmentKind } from '../../brief/concepts.ts'
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { brimmedHats } from './brimmed-hats.ts'
import { crowns } from './crowns.ts'
import { draped } from './draped.ts'
import { eyewear } from './eyewear.ts'
import { festiveHeads } from './festive-heads.ts'
import { flatCaps } from './flat-caps.ts'
import { helmets } from './helmets.ts'
import { kabuto } from './kabuto.ts'
import { masks } from './masks.ts'
import { plumed } from './plumed.ts'
import { serviceHats } from './service-hats.ts'
import { softCaps } from './soft-caps.ts'
import { uniformCaps } from './uniform-caps.ts'
import { wraps } from './wraps.ts'

const builders: Partial<Record<GarmentKind, GarmentBuilder>> = {
  ...brimmedHats,
  ...softCaps,
  ...serviceHats,
  ...uniformCaps,
  ...flatCaps,
  ...festiveHeads,
  ...wraps,
  ...draped,
  ...crowns,
  ...helmets,
  kabuto,
  ...eyewear,
  ...masks,
}

/** Each may wear a feather that the words set on it. */
export const headgear: Partial<Record<GarmentKind, GarmentBuilder>> = Object.fromEntries(
  Object.entries(builders).map(([kind, build]) => [kind, plumed(build)]),
)
