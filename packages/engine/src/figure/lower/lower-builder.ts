/** What a builder of a lower body gets and gives. One builder a plan, listed in build-lower-body.ts. */
import type { Design } from '../../design/design.ts'
import type { LowerBody } from '../../design/plans.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Material, Part, Region, RiggedLimbs } from '../figure.ts'

export type LowerContext = { design: Design; lower: LowerBody; body: Body }

export type Lower = {
  parts: Part[]
  /** Those of its parts that cloth hangs over. */
  legs?: readonly Part[]
  /** Materials beyond `lowerMaterials`. */
  materials?: Record<string, Material>
  /** Legs of its own that bend. */
  limbs?: RiggedLimbs
  /** Limbs that are not there: neither their skin nor what would be worn on them is drawn. */
  replaces: readonly Region[]
  /** Skin that it covers, beyond the hips. */
  covers?: readonly Region[]
  /** Good points for a close-up, by a name fit for a caption. */
  landmarks?: Record<string, Vec3>
}

export type LowerBuilder = (context: LowerContext) => Lower

/** Names of the materials that every lower body has. */
export const lowerMaterial = {
  main: 'lower.main',
  light: 'lower.light',
  deep: 'lower.deep',
  second: 'lower.second',
  points: 'lower.points',
  line: 'lower.line',
} as const

export const bothLegs: readonly Region[] = [
  'left thigh',
  'right thigh',
  'left shin',
  'right shin',
  'left foot',
  'right foot',
]
