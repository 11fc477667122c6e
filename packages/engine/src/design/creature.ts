/** What is chosen about a creature on its own legs: kind, coat and gear. Plain data, stored with the design. */
import type { CoatFigure, CoatZone, CreatureKind, GearKind } from '../brief/concepts.ts'
import type { Colours, Hex, Surface } from './design.ts'
import type { Temper } from './tempers.ts'

/** How a creature stands and moves. */
export type CreaturePlan = 'quadruped' | 'bird' | 'dragon'

export type Coat = {
  main: Hex
  surface: Surface
  /** What has no colour of its own is as the rest. */
  zones: Partial<Record<CoatZone, Hex>>
  figure: { kind: CoatFigure; colour: Hex } | undefined
}

export type Gear = { kind: GearKind; surface: Surface; colours: Colours; label: string }

export type Creature = {
  kind: CreatureKind
  /** What it is called: 'snow leopard'. */
  noun: string
  /** Height at the shoulder in cm; of a bird, to the crown. */
  heightCm: number
  coat: Coat
  eye: { colour: Hex; rightColour: Hex; glow: boolean }
  /** Of deer: stags have antlers, does and fawns have none. */
  hasHorns: boolean
  gear: Gear[]
  /** The mood that its face shows at rest. */
  temper?: Temper
}
