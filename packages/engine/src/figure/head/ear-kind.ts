/** Which ears a head has: the design's, or those a feature puts in their place. */
import type { FeatureKind, GarmentKind } from '../../brief/concepts.ts'
import type { Design } from '../../design/design.ts'
import { mixHex, shiftHex } from '../../math/colour.ts'
import { coverOf } from '../cover.ts'
import type { Material, Part } from '../figure.ts'
import { paleOf } from './beast/pale.ts'
import { buildBeastEars, earMood, isBeastEar } from './beast-ears.ts'
import { buildSideEars, type SideEar } from './ears.ts'
import type { FaceLook } from './face-look.ts'
import type { Skull } from './skull.ts'
import type { BeastEar } from './tables/ear-forms.ts'

export type EarKind = SideEar | BeastEar | 'none'

const featureEars: Partial<Record<FeatureKind, EarKind>> = {
  cat_ears: 'cat',
  wolf_ears: 'wolf',
  fox_ears: 'fox',
  rabbit_ears: 'rabbit',
  pointed_ears: 'pointed',
}

/** Whether there is nothing beside the head that its hair would have to leave free. */
export function isWithoutSideEars(design: Design): boolean {
  const kind = earKind(design)
  return kind === 'none' || isBeastEar(kind)
}

/** The kind of a design's ears. Animal ears come instead of human ones, never with them. */
function earKind(design: Design): EarKind {
  if (design.ears === 'long' && design.person.species === 'goblin') return 'goblin'
  if (design.ears !== 'human' && design.ears !== 'none') return design.ears
  for (const { kind } of design.features) {
    const ears = featureEars[kind]
    if (ears) return ears
  }
  return design.ears
}

/** Whether a design's ears stand otherwise in every mood: those of beasts' heads do. */
export function hasMovingEars(design: Design): boolean {
  return design.face.muzzle > 0.5 && isBeastEar(earKind(design))
}

export function buildEars(
  design: Design,
  look: FaceLook,
  skull: Skull,
  expression = 'neutral',
): { parts: Part[]; materials: Record<string, Material> } {
  const kind = earKind(design)
  if (kind === 'none' || isUnderCloth(design, kind)) return { parts: [], materials: {} }
  if (!isBeastEar(kind)) return { parts: buildSideEars(design, look, skull, kind), materials: {} }
  const furred = design.face.muzzle > 0.5
  const { zones } = design.skin
  const coat = isDarkEared(design) ? design.skin.second : design.skin.colour
  const fur = zones?.ears ?? (furred ? coat : design.hair.colour)
  const materials: Record<string, Material> = {
    'ear.back': { base: fur, surface: furred ? design.skin.surface : 'hair' },
    'ear.inner': { base: zones?.innerEars ?? innerColour(design, furred), surface: 'skin' },
    ...(zones?.earTips && { 'ear.tip': { base: zones.earTips, surface: 'fur', noInk: true } }),
    'ear.tuft': {
      base: furred && !isDarkEared(design) ? paleOf(design) : shiftHex(fur, 0.12),
      surface: 'fur',
    },
  }
  const names = {
    back: 'ear.back',
    inner: 'ear.inner',
    tuft: 'ear.tuft',
    ...(zones?.earTips && { tip: 'ear.tip' }),
  }
  const mood = earMood(furred ? expression : 'neutral', coverOf(design) === 'none' ? 1 : 0.2)
  return { parts: buildBeastEars(skull, kind, names, mood), materials }
}

/** Pandas' ears are of their dark second colour. */
function isDarkEared({ person, face }: Design): boolean {
  return person.species === 'pandafolk' && face.muzzle > 0.5
}

/** What closes round the sides of the head: tips of ears would stab through it. A hood has slits for long ones, which tell a people in the outline. */
const closed: ReadonlySet<GarmentKind> = new Set(['hood', 'hijab', 'space_helmet'])

function isUnderCloth({ wear }: Design, kind: EarKind): boolean {
  if (isBeastEar(kind)) return false
  const isLong = kind === 'long' || kind === 'goblin'
  return wear.some((garment) => closed.has(garment.kind) && !(isLong && garment.kind === 'hood'))
}

function innerColour(design: Design, furred: boolean): string {
  if (isDarkEared(design)) return shiftHex(design.skin.second, 0.08)
  const pink = mixHex('#e39a92', design.skin.colour, 0.35)
  return furred ? mixHex(mixHex('#d98d84', paleOf(design), 0.35), design.skin.colour, 0.1) : pink
}
