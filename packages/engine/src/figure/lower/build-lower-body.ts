/** Design → what a hybrid has below the waist: a fish tail, a horse, a wisp. Nothing for who stands on a person's legs. */

import type { Design, Garment, Surface } from '../../design/design.ts'
import type { BodyPlan, HybridPlan, LowerBody } from '../../design/plans.ts'
import { shiftHex } from '../../math/colour.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { BodyHalves } from '../body/skin.ts'
import type { Material, Part, Region, RiggedLimbs } from '../figure.ts'
import { birdLegs } from './bird-legs.ts'
import { blob } from './blob.ts'
import { fishTail } from './fish-tail.ts'
import { goatLegs } from './goat-legs.ts'
import { horseBody } from './horse-body.ts'
import { type LowerBuilder, lowerMaterial } from './lower-builder.ts'
import { octopusLegs } from './octopus-legs.ts'
import { puddle } from './puddle.ts'
import { sheet } from './sheet.ts'
import { snakeTail } from './snake-tail.ts'
import { wisp } from './wisp.ts'

const builders: Record<HybridPlan, LowerBuilder> = {
  merfolk: fishTail,
  naga: snakeTail,
  centaur: horseBody,
  faun: goatLegs,
  harpy: birdLegs,
  slime: puddle,
  ghost: wisp,
  octopus: octopusLegs,
  blob,
  sheet,
}

const surfaces: Record<HybridPlan, Surface> = {
  merfolk: 'scales',
  naga: 'scales',
  centaur: 'fur',
  faun: 'fur',
  harpy: 'fur',
  slime: 'plastic',
  ghost: 'silk',
  octopus: 'skin',
  blob: 'plastic',
  sheet: 'cloth',
}

export type BuiltLower = {
  parts: Part[]
  /** Those of the parts that cloth hangs over. */
  legs: readonly Part[]
  materials: Record<string, Material>
  /** Skin that is not drawn. */
  hidden: ReadonlySet<Region>
  /** Limbs that are not there: what would be worn on them is left out. */
  replaces: ReadonlySet<Region>
  landmarks: Record<string, Vec3>
  limbs?: RiggedLimbs
}

const nothing: BuiltLower = {
  parts: [],
  legs: [],
  materials: {},
  hidden: new Set(),
  replaces: new Set(),
  landmarks: {},
}

export function buildLowerBody(design: Design, { left: body }: BodyHalves): BuiltLower {
  const { lower, person } = design
  if (lower === undefined || !isBuilt(person.plan)) return nothing
  const build = builders[person.plan]
  const {
    parts,
    materials,
    replaces,
    covers = [],
    legs = [],
    landmarks = {},
    limbs,
  } = build({ design, lower, body })
  return {
    parts,
    legs,
    materials: { ...materialsOf(lower, surfaces[person.plan]), ...materials },
    hidden: new Set<Region>([...replaces, ...covers, 'hips']),
    replaces: new Set(replaces),
    landmarks,
    ...(limbs && { limbs }),
  }
}

/** What of an outfit hangs on this body: no plate on a leg that is not there, but skirts, which hang from the waist. */
export function wornOver(
  { replaces }: BuiltLower,
  wear: readonly Garment[],
  parts: readonly Part[],
): Part[] {
  const skirts = wear.filter(({ slot }) => slot === 'legs').map(({ id }) => `${id}.`)
  return parts.filter(
    ({ region, material }) =>
      !region || !replaces.has(region) || skirts.some((id) => material.startsWith(id)),
  )
}

function isBuilt(plan: BodyPlan | undefined): plan is HybridPlan {
  return plan !== undefined && Object.hasOwn(builders, plan)
}

function materialsOf(lower: LowerBody, surface: Surface): Record<string, Material> {
  const quiet = (base: string): Material => ({ base, surface, noInk: true })
  return {
    [lowerMaterial.main]: { base: lower.colour, surface },
    [lowerMaterial.light]: quiet(shiftHex(lower.colour, 0.07)),
    [lowerMaterial.deep]: quiet(shiftHex(lower.colour, -0.07)),
    [lowerMaterial.second]: quiet(lower.second),
    [lowerMaterial.points]: quiet(lower.points),
    [lowerMaterial.line]: quiet(shiftHex(lower.colour, -0.16)),
  }
}
