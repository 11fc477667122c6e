/** What a feature builder gets and gives: horns, tails, wings and the like. One builder a kind, listed in feature-builders.ts. */
import type { Design, Feature } from '../../design/design.ts'
import type { Path } from '../../math/spline.ts'
import type { BodyHalves } from '../body/skin.ts'
import type { Part, Region } from '../figure.ts'
import type { Skull } from '../head/skull.ts'
import type { FanPlace } from './tail-fan.ts'

export type FeatureContext = {
  feature: Feature
  design: Design
  bodies: BodyHalves
  skull: Skull
  material: { main: string; second: string }
  /** Which of several tails it is; missing on a lone one. */
  fan?: FanPlace
}

/** What comes through clothes: its middle line from inside the body on, and how thick it is along it. */
export type Stem = { path: Path; radius: (t: number) => number }

export type Grown = {
  parts: Part[]
  stems?: readonly Stem[]
  /** Skin it takes the place of. */
  hides?: readonly Region[]
}

export type FeatureBuilder = (context: FeatureContext) => Grown
