/** The everyday form of hats that belong to one calling or people; the columns are those of garment-defaults.ts. */
import type { GarmentRow } from './garment-defaults.ts'

export const hatRows = {
  hard_hat: ['head', 'plastic', 0.5, 0.4, 'none', 0.06, 'hard hat'],
  fire_helmet: ['head', 'plastic', 0.5, 0.4, 'none', 0.08, 'fire helmet'],
  army_helmet: ['head', 'cloth', 0.5, 0.4, 'none', 0.08, 'army helmet'],
  bike_helmet: ['head', 'plastic', 0.5, 0.4, 'none', 0.06, 'cycling helmet'],
  space_helmet: ['head', 'plastic', 0.5, 0.4, 'none', 0.12, 'space helmet'],
  pith_helmet: ['head', 'cloth', 0.5, 0.4, 'none', 0.08, 'pith helmet'],
  bucket_hat: ['head', 'cloth', 0.5, 0.4, 'none', 0.06, 'bucket hat'],
  sombrero: ['head', 'cloth', 0.5, 0.4, 'none', 0.1],
  fez: ['head', 'cloth', 0.5, 0.4, 'none', 0.05],
  sun_hat: ['head', 'cloth', 0.5, 0.4, 'none', 0.09, 'sun hat'],
  cavalier_hat: ['head', 'cloth', 0.5, 0.4, 'none', 0.08, 'plumed hat'],
  peaked_cap: ['head', 'cloth', 0.5, 0.4, 'none', 0.05, 'peaked cap'],
  sailor_hat: ['head', 'cloth', 0.5, 0.4, 'none', 0.04, 'sailor hat'],
  mortarboard: ['head', 'cloth', 0.5, 0.4, 'none', 0.05],
  ushanka: ['head', 'leather', 0.5, 0.4, 'none', 0.07],
  santa_hat: ['head', 'cloth', 0.5, 0.4, 'none', 0.07, 'Santa hat'],
  maid_headdress: ['head', 'cloth', 0.5, 0.4, 'none', 0.03, 'maid’s headdress'],
  bunny_ears: ['head', 'cloth', 0.5, 0.4, 'none', 0.04, 'bunny ears'],
  hairpins: ['head', 'silk', 0.5, 0.4, 'none', 0.02, 'hair ornaments'],
  laurel: ['head', 'cloth', 0.5, 0.4, 'none', 0.02, 'laurel wreath'],
  feather_headdress: ['head', 'cloth', 0.5, 0.4, 'none', 0.1, 'feather crown'],
  galea: ['head', 'metal', 0.5, 0.4, 'none', 0.09],
  deerstalker: ['head', 'cloth', 0.5, 0.4, 'none', 0.05],
  swim_cap: ['head', 'plastic', 0.5, 0.4, 'none', 0.05, 'swim cap'],
} as const satisfies Record<string, GarmentRow>
