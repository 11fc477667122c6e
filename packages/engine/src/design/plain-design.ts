/** A plain adult with nothing on: where designing starts, and what tests dress. */
import type { GarmentKind, GarmentSlot, PropKind } from '../brief/concepts.ts'
import { garments } from '../brief/concepts.ts'
import type { Colours, Design, Garment, Prop } from './design.ts'

const plainColours: Colours = {
  main: '#4a5a78',
  trim: '#d8b25a',
  lining: '#2c3346',
  accent: '#b23a3a',
}

/** A complete design; `changes` replaces top-level fields. */
export function plainDesign(changes: Partial<Design> = {}): Design {
  return {
    version: 1,
    seed: 1,
    style: 'anime',
    title: 'The Traveller',
    subtitle: 'A traveller',
    person: {
      species: 'human',
      role: undefined,
      presentation: 0.15,
      age: 'adult',
      heightCm: 170,
      heads: 6.9,
      bulk: 0.38,
      muscle: 0.4,
      build: 'Average',
    },
    skin: { colour: '#e3b48f', surface: 'skin', second: '#e3b48f', marking: 'none' },
    face: {
      eye: {
        colour: '#4a86c2',
        rightColour: '#4a86c2',
        width: 0.26,
        height: 0.115,
        tilt: 3,
        gap: 0.92,
        lash: 0.7,
        glow: false,
        pupil: 'round',
      },
      brow: { colour: '#4a3020', weight: 0.45, arch: 0.5, tilt: 0 },
      nose: { width: 0.24, length: 0.5, bridge: 0.4 },
      mouth: { width: 0.3, fullness: 0.4, colour: '#b5655a' },
      jaw: 0.72,
      chin: 0.2,
      cheek: 0.5,
      lines: 0,
      blush: 0.3,
      muzzle: 0,
    },
    hair: {
      style: 'short',
      colour: '#5a3a26',
      tip: '#5a3a26',
      streak: undefined,
      parting: 0.4,
      bangs: 'swept',
      length: 0.8,
      volume: 0.5,
    },
    beard: undefined,
    ears: 'human',
    features: [],
    wear: [],
    hold: [],
    companion: undefined,
    page: { accent: '#9a3b2f', tint: '#efe2c4' },
    palette: [],
    notes: [],
    facts: [],
    tags: [],
    expressions: ['neutral', 'smile', 'determined', 'angry', 'surprised', 'sad'],
    ...changes,
  }
}

/** A garment with everyday values. */
export function plainGarment(kind: GarmentKind, changes: Partial<Garment> = {}): Garment {
  return {
    id: kind,
    kind,
    slot: slotOf(kind),
    surface: 'cloth',
    colours: plainColours,
    pattern: 'plain',
    length: 0.5,
    fit: 0.4,
    sleeve: 'long',
    side: 'both',
    emblem: 'none',
    hem: 'plain',
    label: kind,
    ...changes,
  }
}

/** A prop with everyday values. */
export function plainProp(kind: PropKind, changes: Partial<Prop> = {}): Prop {
  return {
    id: kind,
    kind,
    surface: 'metal',
    colours: { main: '#c8ced8', trim: '#d8b25a', lining: '#5a3a26', accent: '#b23a3a' },
    emblem: 'none',
    carry: 'none',
    size: 1,
    label: kind,
    ...changes,
  }
}

/** The slot a garment kind belongs to. */
export function slotOf(kind: GarmentKind): GarmentSlot {
  for (const [slot, kinds] of Object.entries(garments)) {
    const list: readonly string[] = kinds
    if (list.includes(kind)) return slot as GarmentSlot // Object.entries widens the keys of `garments`.
  }
  throw new Error(`No slot holds ${kind}`)
}
