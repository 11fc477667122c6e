/** Where a belt sits with what is worn. */
import type { GarmentKind } from '../../../brief/concepts.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import type { Dressed, GarmentContext } from '../garment-builder.ts'
import { finishMaterials } from './finish.ts'
import type { Kit } from './kit.ts'

/** Garments that hang from the shoulders and are tied at the waist, not on the hips. */
const tiedAtWaist = [
  'tunic',
  'robe',
  'dress',
  'gown',
  'gambeson',
  'hanfu',
  'kimono',
  'trench_coat',
  'agbada',
  'toga',
  'gi_jacket',
  'yukata',
  'dress_uniform',
]

/** Canon levels of the waistbands of what is worn on the legs. */
const waistLevels = {
  trousers: 4.22,
  jeans: 4.14,
  shorts: 4.2,
  leggings: 4.3,
  hakama: 4.5,
  skirt: 4.3,
  pleated_skirt: 4.32,
  long_skirt: 4.32,
  kilt: 4.25,
  cargo_trousers: 4.22,
  track_trousers: 4.22,
  uniform_trousers: 4.22,
  turnout_trousers: 4.22,
  breeches: 4.22,
  harem_trousers: 4.22,
  bell_bottoms: 4.14,
  pyjama_trousers: 4.22,
  lederhosen: 4.2,
  swim_trunks: 4.2,
  dhoti: 4.22,
  pencil_skirt: 4.34,
  tiered_skirt: 4.32,
  grass_skirt: 4.14,
  sarong: 4.22,
  overalls: 4.34,
  jumpsuit: 4.24,
  space_suit: 4.24,
} as const satisfies Partial<Record<GarmentKind, number>>

/** Canon level of the waistband that is worn, if any. */
export function waistbandLevel({ wears }: GarmentContext): number | undefined {
  return Object.entries(waistLevels).find(([kind]) => wears(kind))?.[1]
}

/** Canon level where a belt sits with what is worn. */
export function beltLevel(context: GarmentContext): number {
  const own = tiedAtWaist.some((kind) => context.wears(kind))
    ? 4.32
    : (waistbandLevel(context) ?? 4.36) - 0.04
  return own - lower * girdlesAbove(context)
}

/** Whether the waist is drawn in by something worn round it. */
export function isBelted({ wears }: GarmentContext): boolean {
  return ['belt', 'sash', 'tool_belt', 'obi', 'corset'].some((kind) => wears(kind))
}

/** What is wound round the waist. A second one is slung below the first. */
const girdles: ReadonlySet<GarmentKind> = new Set<GarmentKind>([
  ...(['belt', 'sash', 'obi', 'tool_belt', 'knotted_belt', 'cummerbund'] as const),
  'champion_belt',
])
/** Canon levels between two of them. */
const lower = 0.2

function girdlesAbove({ design, garment }: GarmentContext): number {
  const place = design.wear.findIndex(({ id }) => id === garment.id)
  return girdles.has(garment.kind)
    ? design.wear.slice(0, place).filter(({ kind }) => girdles.has(kind)).length
    : 0
}

/** Parts worn round the waist, with a close-up. */
export function waistDressed(kit: Kit, parts: Part[], landmark: string, place: Vec3): Dressed {
  return { parts, materials: finishMaterials(kit), landmarks: { [landmark]: place } }
}
