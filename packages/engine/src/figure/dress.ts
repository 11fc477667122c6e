/** Puts garments on a body, innermost first, and drops what is hidden. */
import type { GarmentSlot } from '../brief/concepts.ts'
import type { Design, Garment, Side } from '../design/design.ts'
import { hexToOklch, shiftHex } from '../math/colour.ts'
import type { Vec3 } from '../math/vector.ts'
import { withQuietLips } from './armour/plates.ts'
import { isOfStraps } from './armour/strap-skirt.ts'
import type { Body } from './body/body.ts'
import { type BodyHalves, trunkShells } from './body/skin.ts'
import type { Material, Part, Region } from './figure.ts'
import { makeTrunk } from './garments/cloth/trunk.ts'
import { garmentBuilders } from './garments/garment-builders.ts'
import { joinHalves } from './halves.ts'
import { leafage } from './leafage.ts'
import { offMadeLegs } from './made-legs.ts'
import { applyMarks } from './marks.ts'
import { applyOwnParts } from './own-parts.ts'

/** Inner to outer. Kinds named here come at their own place, all others with their slot. */
const slotOrder: Record<GarmentSlot, number> = {
  legs: 10,
  torso: 20,
  feet: 30,
  full: 35,
  armour: 40,
  hands: 50,
  outer: 60,
  waist: 45,
  neck: 65,
  head: 70,
  face: 75,
}
const kindOrder: Partial<Record<string, number>> = {
  stockings: 5,
  leggings: 6,
  bodysuit: 8,
  chainmail: 36,
  gambeson: 34,
  skirt: 15,
  pleated_skirt: 15,
  long_skirt: 15,
  kilt: 15,
  apron: 44,
  jacket: 38,
  leather_jacket: 38,
  suit_jacket: 38,
  vest: 37,
  corset: 39,
  pauldrons: 61,
  poncho: 62,
  shawl: 62,
  mantle: 62,
  cape: 66,
  cloak: 67,
  tie: 26,
  bow_tie: 26,
  satchel: 64,
  bandolier: 63,
  pouch: 46,
  hakama: 36,
  jumpsuit: 22,
  overalls: 24,
  space_suit: 25,
  backpack: 68,
  quiver: 69,
  briefs: 9,
  lederhosen: 24,
  knee_socks: 5,
  gi_jacket: 36,
  track_jacket: 36,
  gakuran: 36,
  dress_uniform: 36,
  tabard: 42,
  swimsuit: 8,
  leotard: 8,
  wetsuit: 8,
  bomber_jacket: 38,
  varsity_jacket: 38,
  biker_jacket: 38,
  denim_jacket: 38,
  puffer_jacket: 38,
  cardigan: 38,
  blazer: 38,
  tailcoat: 38,
  bolero: 38,
  hi_vis_vest: 58,
  tactical_vest: 46,
  life_jacket: 58,
  suspenders: 36,
  pencil_skirt: 15,
  tiered_skirt: 15,
  grass_skirt: 15,
  sarong: 15,
  ao_dai: 35,
  neckerchief: 64,
  stethoscope: 68,
  draped_tape: 68,
  medal: 68,
  dhoti: 22,
  shorts: 12,
  swim_trunks: 12,
  haori: 58,
  bandana: 68,
  hood: 69,
  veil: 69,
  hijab: 69,
  crown: 72,
  tiara: 72,
  laurel: 72,
  flower_crown: 72,
  headband: 71,
  headphones: 73,
  ribbon: 72,
  hairpins: 72,
  hair_feather: 72,
  halo: 74,
  goggles: 76,
}

/** Straps hang over a tunic, and under what is worn over that. */
const overTunic = 33

export type Outfit = {
  parts: Part[]
  materials: Record<string, Material>
  landmarks: Record<string, Vec3>
  /** Ids of the garments that the landmarks are on. */
  markedOn: Record<string, string>
  hidden: ReadonlySet<Region>
}

/** All garments on both halves of a body; each arm's sleeve as its arm stands. `legs`: legs of another kind, which cloth hangs over. */
export function dressHalves(
  design: Design,
  { left, right }: BodyHalves,
  legs: readonly Part[] = [],
): Outfit {
  const outfit = dress(design, left, legs)
  return left === right ? outfit : joinHalves(outfit, dress(design, right, legs))
}

/** All garments of a design on a body. Parts hidden by an outer layer are left out; `hidden` tells which skin needs no drawing. */
export function dress(design: Design, body: Body, legs: readonly Part[] = []): Outfit {
  const trunk = makeTrunk(body)
  const shells = trunkShells(design, body)
  const under = new Map<Region, number>()
  const materials: Record<string, Material> = {}
  const landmarks: Record<string, Vec3> = {}
  const markedOn: Record<string, string> = {}
  const hidden = new Set<Region>()
  let parts: Part[] = []
  const worn = new Set<string>(design.wear.flatMap((garment) => [garment.slot, garment.kind]))
  const madeArm = design.features.find(({ kind }) => kind === 'prosthetic_arm')?.side
  for (const garment of inOrder(design.wear)) {
    const build = garmentBuilders[garment.kind]
    Object.assign(materials, garmentMaterials(garment))
    if (!build) continue
    const dressed = build({
      garment,
      design,
      body,
      trunk,
      below: [...shells, ...legs, ...parts],
      material: materialNames(garment),
      under: (region) => under.get(region) ?? 0,
      wears: (name) => worn.has(name),
    })
    const bare = bareArms(garment, madeArm)
    const fitting = offMadeLegs(sleeved(dressed.parts, bare), garment, design, body)
    const whole = design.style === 'pixel' ? withQuietLips(fitting) : fitting
    const plain = whole.map((part) => halved(part, garment))
    const own = applyOwnParts(garment.id, garment.parts ?? [], plain)
    const marked = applyMarks({ ...garment, main: garment.colours.main }, own.parts)
    const hides = new Set(dressed.hides?.filter((region) => !isBare(region, bare)))
    parts = [
      ...parts.filter((part) => !part.region || !hides.has(part.region)),
      ...marked.parts,
      ...leavesOn(garment, marked.parts, design.seed, materials),
    ]
    for (const region of hides) hidden.add(region)
    for (const [region, thickness] of Object.entries(dressed.thickness ?? {})) {
      const key = region as Region // Object.entries widens the keys of a Record<Region, …>.
      under.set(key, Math.max(thickness, under.get(key) ?? 0))
    }
    Object.assign(materials, dressed.materials, own.materials, marked.materials)
    Object.assign(landmarks, dressed.landmarks)
    for (const name of Object.keys(dressed.landmarks ?? {})) markedOn[name] = garment.id
  }
  return { parts, materials, landmarks, markedOn, hidden }
}

/** What a dress of leaves has on its outside. */
function leavesOn(
  { id, leafage: kind, colours }: Garment,
  parts: readonly Part[],
  seed: number,
  materials: Record<string, Material>,
): Part[] {
  if (kind === undefined) return []
  materials[`${id}.leaf`] = { base: shiftHex(colours.main, -0.07), surface: 'cloth' }
  materials[`${id}.vein`] = { base: shiftHex(colours.main, 0.1), surface: 'cloth', noInk: true }
  return leafage(parts, {
    ...{ kind, long: 9, seed, vein: `${id}.vein`, materials: [`${id}.main`, `${id}.leaf`] },
    covers: ({ material }) => material === `${id}.main`,
  })
}

/** Its left half in another colour. */
function halved(part: Part, { id, half }: Garment): Part {
  if (half === undefined || part.material !== `${id}.main`) return part
  const { pattern } = part
  return {
    ...part,
    pattern: (point) => pattern?.(point) ?? (point.x > 0 ? `${id}.half` : undefined),
  }
}

/** The arms it leaves bare: where a sleeve is gone, and one of metal, which is shown. */
function bareArms({ bareArm, kind, slot }: Garment, madeArm: Side | undefined): Side | undefined {
  return (
    bareArm ?? (/^(?:torso|outer|hands)$/.test(slot) && !cloaks.test(kind) ? madeArm : undefined)
  )
}

/** Hang over an arm without being on it. */
const cloaks = /^(?:cape|cloak|mantle|shawl|poncho)$/

/** Without the sleeve that is gone, or its glove. */
function sleeved(parts: readonly Part[], bare: Side | undefined): readonly Part[] {
  if (bare === undefined) return parts
  return parts.filter(
    ({ name, region }) =>
      !(/sleeve/.test(name) || (region && /forearm|hand/.test(region))) ||
      (bare !== 'both' && name.endsWith('-right') !== (bare === 'right')),
  )
}

function isBare(region: Region, bare: Side | undefined): boolean {
  return (
    bare !== undefined && (bare === 'both' || region.startsWith(bare)) && /arm|hand/.test(region)
  )
}

/** As such things are worn, or as the words lay them. */
function inOrder(wear: readonly Garment[]): Garment[] {
  const wears = (kind: string) => wear.some((other) => other.kind === kind)
  const usual = (garment: Garment) =>
    isOfStraps(garment, wears) ? overTunic : (kindOrder[garment.kind] ?? slotOrder[garment.slot])
  const order = new Map(wear.map((garment) => [garment.id, usual(garment)]))
  // As often as a tower of layers can be high.
  for (let pass = 0; pass < 4; pass++) {
    for (const { id, over = [] } of wear) {
      const lowest = Math.max(...over.map((other) => order.get(other) ?? 0)) + 0.01
      order.set(id, Math.max(lowest, order.get(id) ?? 0))
    }
  }
  return [...wear].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}

function materialNames({ id }: Garment) {
  return { main: `${id}.main`, trim: `${id}.trim`, lining: `${id}.lining`, accent: `${id}.accent` }
}

/** Cut of firm cloth that lies in planes. */
const tailored = /^(?:suit_jacket|tailcoat|blazer|vest|trousers)$/

/** Light on a black suit is a second dark: without it jacket, sleeves and trousers would be one blot. */
function secondDark({ kind, surface, colours: { main } }: Garment): Pick<Material, 'light'> {
  const isBlack = surface === 'cloth' && tailored.test(kind) && hexToOklch(main).l < 0.25
  return isBlack ? { light: shiftHex(main, 0.16) } : {}
}

function garmentMaterials(garment: Garment): Record<string, Material> {
  const names = materialNames(garment)
  const metal = garment.surface === 'metal'
  // Buckles and studs of belts.
  const hasMetal = metal || (garment.slot === 'waist' && garment.surface === 'leather')
  return {
    [names.main]: {
      base: garment.colours.main,
      surface: garment.surface,
      ...secondDark(garment),
    },
    [names.trim]: { base: garment.colours.trim, surface: hasMetal ? 'metal' : 'cloth' },
    ...(garment.half && {
      [`${garment.id}.half`]: { base: garment.half, surface: garment.surface },
    }),
    [names.lining]: { base: garment.colours.lining, surface: metal ? 'leather' : 'cloth' },
    [names.accent]: { base: garment.colours.accent, surface: metal ? 'gem' : 'cloth' },
  }
}
