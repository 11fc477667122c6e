/** Things set on the hair. */
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { crown } from './crown.ts'
import { featherHeaddress } from './feather-headdress.ts'
import { flowerCrown } from './flower-crown.ts'
import { hairFeather } from './hair-feather.ts'
import { halo } from './halo.ts'
import { headphones } from './headphones.ts'
import { ribbon } from './ribbon.ts'
import { tiara } from './tiara.ts'

export const crowns = {
  crown,
  tiara,
  flower_crown: flowerCrown,
  feather_headdress: featherHeaddress,
  halo,
  ribbon,
  hair_feather: hairFeather,
  headphones,
} satisfies Record<string, GarmentBuilder>
