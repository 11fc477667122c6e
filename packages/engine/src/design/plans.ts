/** How bodies are put together, and what takes the place of legs: plain data, stored with a design. */
import type { Hex } from './design.ts'

/**
 * Hybrids keep a person's head, arms and trunk; another body takes the place of their legs.
 * A blob of slime and a ghost under a bedsheet are little more than a head.
 */
export const hybridPlans = [
  'merfolk',
  'naga',
  'centaur',
  'faun',
  'harpy',
  'slime',
  'ghost',
  'octopus',
  'blob',
  'sheet',
] as const
export type HybridPlan = (typeof hybridPlans)[number]

/** A biped stands on two legs. */
export type BodyPlan = 'biped' | HybridPlan

/** The colours of what a hybrid has below the waist. */
export type LowerBody = {
  /** Scales, coat, plumage, jelly or mist. */
  colour: Hex
  /** Fins, the belly of a snake, a horse's patches and socks, shanks of a bird. */
  second: Hex
  /** Tail hair, hooves and claws. */
  points: Hex
  marking: 'none' | 'patches' | 'dapples' | 'bands' | 'socks'
}
