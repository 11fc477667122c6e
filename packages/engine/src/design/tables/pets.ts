/** Small companions that are no beasts of four legs and no birds: known by their names, each with its height and colours. */
import type { Hex, Surface } from '../design.ts'

export const petForms = [
  ...(['frog', 'snake', 'monkey', 'lizard', 'turtle', 'hedgehog'] as const),
  ...(['robot', 'drone', 'bees', 'butterfly', 'spider'] as const),
] as const
export type PetForm = (typeof petForms)[number]

export type PetRow = {
  form: PetForm
  /** Names that mean it, in the singular or the plural. */
  named: RegExp
  heightCm: number
  surface: Surface
  main: Hex
  second: Hex
  accent: Hex
}

export const petRows: readonly PetRow[] = [
  {
    ...{ form: 'frog', named: /\b(?:frog|toad)s?$/, heightCm: 15, surface: 'plastic' },
    ...{ main: '#6aa84a', second: '#e4dca4', accent: '#e0a82a' },
  },
  {
    ...{ form: 'snake', heightCm: 30, surface: 'scales' },
    named: /\b(?:snake|serpent|python|cobra|viper|adder|asp|boa|anaconda|rattlesnake)s?$/,
    ...{ main: '#5a8a4a', second: '#d8c88a', accent: '#d8a02a' },
  },
  {
    ...{ form: 'monkey', heightCm: 40, surface: 'fur' },
    named: /\b(?:monkey|capuchin|macaque|chimp|chimpanzee|lemur|marmoset)s?$/,
    ...{ main: '#6a4630', second: '#e0bd94', accent: '#3a2a22' },
  },
  {
    ...{ form: 'lizard', heightCm: 11, surface: 'scales' },
    named: /\b(?:lizard|gecko|iguana|chameleon|salamander|newt|axolotl|skink|bearded dragon)s?$/,
    ...{ main: '#6a9a3a', second: '#d8d09a', accent: '#d8852a' },
  },
  {
    ...{ form: 'turtle', named: /\b(?:turtle|tortoise|terrapin)s?$/, heightCm: 17 },
    ...{ surface: 'scales', main: '#7a5c38', second: '#8fa85a', accent: '#d8b86a' },
  },
  {
    ...{ form: 'hedgehog', named: /\bhedgehogs?$/, heightCm: 16, surface: 'fur' },
    ...{ main: '#6a4c36', second: '#e8d0ae', accent: '#3a2a22' },
  },
  {
    ...{ form: 'robot', heightCm: 46, surface: 'metal' },
    named:
      /\b(?:robots?|droids?|bots?|robot (?:companion|sidekick|helper|pet)|(?:companion|pet) robot|ai companion|robotic companion|droid companion)$/,
    ...{ main: '#d0d6de', second: '#5a6a80', accent: '#4fd0e8' },
  },
  {
    ...{ form: 'drone', named: /\b(?:drones?|quadcopter|floating camera)$/, heightCm: 20 },
    ...{ surface: 'plastic', main: '#4a525e', second: '#aeb8c4', accent: '#ff6a3a' },
  },
  {
    ...{ form: 'bees', named: /\b(?:bumble)?bees?$/, heightCm: 24, surface: 'fur' },
    ...{ main: '#f0b42a', second: '#e8f0f4', accent: '#3a2a22' },
  },
  {
    ...{ form: 'butterfly', named: /\b(?:butterfl(?:y|ies)|moths?)$/, heightCm: 20 },
    ...{ surface: 'cloth', main: '#e8852e', second: '#f4dc8a', accent: '#2f2430' },
  },
  {
    ...{ form: 'spider', named: /\b(?:spider|tarantula)s?$/, heightCm: 15, surface: 'fur' },
    ...{ main: '#4a3a34', second: '#8a5a3a', accent: '#c8372f' },
  },
]
