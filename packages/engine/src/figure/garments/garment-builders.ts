/** Every garment kind and the function that builds it. */
import type { GarmentKind } from '../../brief/concepts.ts'
import { leathers } from '../armour/leather-armor.ts'
import { mails } from '../armour/mail.ts'
import { plates } from '../armour/plate-armor.ts'
import { powered } from '../armour/power-armor.ts'
import { lamellar } from '../armour/samurai-armor.ts'
import { headgear } from '../headgear/headgear.ts'
import { aprons } from './aprons.ts'
import { bags } from './bags.ts'
import { belts } from './belts.ts'
import { capes } from './capes.ts'
import { coats } from './coats.ts'
import { drapes } from './drapes.ts'
import { folkwear } from './folkwear.ts'
import { footwear } from './footwear.ts'
import { frocks } from './frocks.ts'
import type { GarmentBuilder } from './garment-builder.ts'
import { handwear } from './handwear.ts'
import { jewellery } from './jewellery.ts'
import { legwear } from './legwear.ts'
import { neckTrappings } from './neck-trappings.ts'
import { neckwear } from './neckwear.ts'
import { outerwear } from './outerwear.ts'
import { robes } from './robes.ts'
import { shoes } from './shoes.ts'
import { skirts } from './skirts.ts'
import { sportsGloves } from './sports-gloves.ts'
import { sportswear } from './sportswear.ts'
import { stagewear } from './stagewear.ts'
import { suits } from './suits.ts'
import { swimwear } from './swimwear.ts'
import { tops } from './tops.ts'
import { trouserings } from './trouserings.ts'
import { uniforms } from './uniforms.ts'
import { waistTrappings } from './waist-trappings.ts'

export const garmentBuilders: Partial<Record<GarmentKind, GarmentBuilder>> = {
  ...plates,
  ...mails,
  ...leathers,
  ...lamellar,
  ...powered,
  ...tops,
  ...uniforms,
  ...trouserings,
  ...neckTrappings,
  ...sportsGloves,
  ...waistTrappings,
  ...swimwear,
  ...stagewear,
  ...sportswear,
  ...shoes,
  ...outerwear,
  ...folkwear,
  ...legwear,
  ...footwear,
  ...skirts,
  ...coats,
  ...frocks,
  ...robes,
  ...capes,
  ...belts,
  ...bags,
  ...drapes,
  ...aprons,
  ...suits,
  ...handwear,
  ...neckwear,
  ...jewellery,
  ...headgear,
}
