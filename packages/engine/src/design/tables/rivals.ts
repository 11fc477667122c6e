/** Of which garments only one can be worn: two that share a place here rival each other, all others lie over one another. */
import type { GarmentKind } from '../../brief/concepts.ts'
import { garmentDefaults, type Zone } from './garment-defaults.ts'

const dress = ['dress'] as const
const trousers = ['trousers'] as const
const skirt = ['skirt'] as const
const hat = ['hat'] as const
const shell = ['shell'] as const
const wrap = ['wrap'] as const
const skin = ['second skin'] as const

const places: Partial<Record<GarmentKind, readonly string[]>> = {
  ...{ dress, gown: dress, ball_gown: dress, wedding_dress: dress, slip_dress: dress },
  ...{ sundress: dress, flapper_dress: dress, cheongsam: dress, puebla: dress, tutu: dress },
  ...{ kimono: wrap, yukata: wrap, hanfu: wrap, hanbok: wrap },
  ...{ bodysuit: skin, leotard: skin, swimsuit: skin, wetsuit: skin },
  ...{ jumpsuit: ['suit'], space_suit: ['suit'] },
  ...{ trousers, jeans: trousers, cargo_trousers: trousers, track_trousers: trousers },
  ...{ uniform_trousers: trousers, turnout_trousers: trousers, breeches: trousers },
  ...{ harem_trousers: trousers, bell_bottoms: trousers, pyjama_trousers: trousers },
  ...{ shorts: ['shorts'], swim_trunks: ['shorts'], lederhosen: ['shorts'] },
  ...{ skirt, pleated_skirt: skirt, long_skirt: skirt, kilt: skirt, pencil_skirt: skirt },
  ...{ tiered_skirt: skirt, grass_skirt: skirt, sarong: skirt, hakama: skirt, dhoti: skirt },
  ...{ cape: ['cape'], cloak: ['cape'] },
  ...{
    plate_armor: ['shell', 'breast'],
    power_armor: ['shell', 'breast'],
    breastplate: ['breast'],
  },
  ...{ leather_armor: shell, scale_armor: shell, samurai_armor: ['shell', 'breast'] },
  ...{ veil: ['drape'], hood: ['drape'], hijab: ['drape'] },
  ...{ crown: ['crown'], tiara: ['crown'], laurel: ['wreath'], flower_crown: ['wreath'] },
  ...{ halo: ['halo'], headband: ['band'], headphones: ['phones'], ribbon: ['ribbon'] },
  ...{
    hairpins: ['pins'],
    hair_feather: ['feather'],
    bunny_ears: ['ears'],
    maid_headdress: ['band'],
    bandana: ['kerchief'],
  },
  ...{ glasses: ['lenses'], sunglasses: ['lenses'], visor: ['lenses'] },
  ...{ mask: ['mask'], face_mask: ['mask'], plague_mask: ['mask'] },
}

/** Zones in which every kind has a place of its own: a shirt under a sweater, a necklace and a scarf. */
const layered: ReadonlySet<Zone> = new Set<Zone>([
  ...(['top', 'vest', 'full', 'jacket', 'cloak', 'apron', 'armour', 'face', 'neck'] as const),
  ...(['belt', 'badge', 'bag', 'back', 'wrist', 'braces', 'legs'] as const),
])

/** The places that a garment takes. */
export function placesOf(kind: GarmentKind): readonly string[] {
  const { zone } = garmentDefaults(kind)
  return places[kind] ?? (zone === 'head' ? hat : layered.has(zone) ? [kind] : [zone])
}
