/** What creatures wear: collars, kerchiefs, harness, saddles and barding. */
import type { GearKind } from '../../../brief/concepts.ts'
import type { Creature, Gear } from '../../../design/creature.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Material, Part } from '../../figure.ts'
import type { CreatureForm } from '../creature-form.ts'
import { barding, blanket } from './back.ts'
import type { Skin } from './drape.ts'
import { saddle } from './saddle.ts'
import { bandana, bridle, collar, harness } from './straps.ts'

/** Builds one thing; material names begin with its kind. */
export type GearBuilder = (skin: Skin, form: CreatureForm) => { parts: Part[]; place: Vec3 }

const builders: Record<GearKind, GearBuilder> = {
  collar,
  bandana,
  harness,
  bridle,
  saddle,
  blanket,
  barding,
}

export type Worn = {
  parts: Part[]
  materials: Record<string, Material>
  /** By label, in cm. */
  places: Record<string, Vec3>
}

export function gearOf({ gear }: Creature, form: CreatureForm, skin: Skin): Worn {
  const built = gear.map((thing) => ({ thing, ...builders[thing.kind](skin, form) }))
  return {
    parts: built.flatMap(({ parts }) => parts),
    materials: Object.fromEntries(gear.flatMap(materialsOf)),
    places: Object.fromEntries(built.map(({ thing, place }) => [thing.label, place])),
  }
}

function materialsOf({ kind, surface, colours }: Gear): [string, Material][] {
  return [
    [`${kind}.main`, { base: colours.main, surface }],
    [
      `${kind}.trim`,
      { base: colours.trim, surface: kind === 'bandana' || kind === 'blanket' ? 'cloth' : 'metal' },
    ],
    [`${kind}.dark`, { base: colours.lining, surface }],
  ]
}
