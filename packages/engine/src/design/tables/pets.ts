/** Companions that are no characters on their own: beasts of the farm, fowl, what creeps and what was built. Known by their names, each with its height and colours. */
import type { Hex, Surface } from '../design.ts'

export const petForms = [
  ...(['frog', 'snake', 'monkey', 'lizard', 'turtle', 'hedgehog'] as const),
  ...(['robot', 'drone', 'bees', 'butterfly', 'spider'] as const),
  ...(['fairy', 'imp'] as const),
  ...(['goat', 'sheep', 'ram', 'pig', 'boar', 'cow', 'bull', 'calf'] as const),
  ...(['duck', 'mallard', 'goose', 'hen', 'rooster', 'chick', 'ferret', 'weasel'] as const),
  ...(['squirrel'] as const),
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
  {
    ...{ form: 'imp', heightCm: 26, surface: 'skin' },
    named: /\b(?:imps?|quasits?|imp (?:familiar|companion|friend|sidekick|pet))$/,
    ...{ main: '#c24a34', second: '#3a2a30', accent: '#f2c63a' },
  },
  {
    ...{ form: 'fairy', heightCm: 24, surface: 'skin' },
    named:
      /\b(?:(?:fair|faer)(?:y|ies)|pix(?:y|ies?)|sprites?|sylphs?|(?:fairy|faerie|fae|pixie|sprite) (?:companion|friend|familiar|sidekick|guide|pet))$/,
    ...{ main: '#7cc05a', second: '#f6d2b6', accent: '#c8703a' },
  },
  {
    ...{ form: 'goat', heightCm: 68, surface: 'fur' },
    named: /\b(?:goats?|billy|ibex|chamois)$/,
    ...{ main: '#9a6c48', second: '#f0e8da', accent: '#e0b04a' },
  },
  {
    ...{ form: 'ram', named: /\b(?:rams?|bighorn sheep)$/, heightCm: 70, surface: 'fur' },
    ...{ main: '#f2ecdf', second: '#665450', accent: '#d8a02a' },
  },
  {
    ...{ form: 'sheep', named: /\blambs?$/, heightCm: 44, surface: 'fur' },
    ...{ main: '#f8f4ea', second: '#e6cdb8', accent: '#6a4a30' },
  },
  {
    ...{ form: 'sheep', named: /\b(?:sheep|ewes?)$/, heightCm: 66, surface: 'fur' },
    ...{ main: '#f2ecdf', second: '#665450', accent: '#d8a02a' },
  },
  {
    ...{ form: 'pig', named: /\bpiglets?$/, heightCm: 28, surface: 'skin' },
    ...{ main: '#f0bcb0', second: '#e09a92', accent: '#5a3a30' },
  },
  {
    ...{ form: 'pig', heightCm: 54, surface: 'skin' },
    named: /(?<!guinea )\b(?:pigs?|hogs?|sows?)$/,
    ...{ main: '#eab0a4', second: '#dc8f88', accent: '#5a3a30' },
  },
  {
    ...{ form: 'boar', named: /\b(?:boars?|warthogs?)$/, heightCm: 62, surface: 'fur' },
    ...{ main: '#6a4e3c', second: '#8a6a58', accent: '#3a2a22' },
  },
  {
    ...{ form: 'calf', named: /\b(?:calf|calves)$/, heightCm: 82, surface: 'fur' },
    ...{ main: '#f2ece2', second: '#8a5434', accent: '#e6aca2' },
  },
  {
    ...{ form: 'cow', named: /\b(?:cows?|cattle|heifers?)$/, heightCm: 138, surface: 'fur' },
    ...{ main: '#f2ece2', second: '#3a302e', accent: '#e6aca2' },
  },
  {
    ...{ form: 'bull', heightCm: 146, surface: 'fur' },
    named: /(?<!pit )\b(?:bulls?|ox|oxen|steers?)$/,
    ...{ main: '#7a4a30', second: '#5e3824', accent: '#8a6a60' },
  },
  {
    ...{ form: 'mallard', named: /\b(?:mallard(?: duck)?|drake duck)s?$/, heightCm: 32 },
    ...{ surface: 'fur', main: '#b8b0a4', second: '#1f6a4c', accent: '#e8b83a' },
  },
  {
    ...{ form: 'duck', named: /\bducklings?$/, heightCm: 13, surface: 'fur' },
    ...{ main: '#f4d24a', second: '#e8b83a', accent: '#e88a2a' },
  },
  {
    ...{ form: 'duck', named: /\bducks?$/, heightCm: 34, surface: 'fur' },
    ...{ main: '#f6f2ea', second: '#e0d8ca', accent: '#ec8f24' },
  },
  {
    ...{ form: 'goose', named: /\b(?:goose|geese|swans?)$/, heightCm: 66, surface: 'fur' },
    ...{ main: '#f6f2ea', second: '#e0d8ca', accent: '#ec8f24' },
  },
  {
    ...{ form: 'chick', named: /\bchicks?$/, heightCm: 12, surface: 'fur' },
    ...{ main: '#f6d85a', second: '#e8c03a', accent: '#e8902a' },
  },
  {
    ...{ form: 'rooster', named: /\b(?:roosters?|cockerels?)$/, heightCm: 52, surface: 'fur' },
    ...{ main: '#c46a2a', second: '#20483e', accent: '#e0b04a' },
  },
  {
    ...{ form: 'hen', named: /\b(?:chickens?|hens?)$/, heightCm: 40, surface: 'fur' },
    ...{ main: '#c98a50', second: '#6e4426', accent: '#e0b04a' },
  },
  {
    ...{ form: 'ferret', named: /\b(?:ferrets?|polecats?)$/, heightCm: 22, surface: 'fur' },
    ...{ main: '#d2b48c', second: '#f2e8da', accent: '#5e4636' },
  },
  {
    ...{ form: 'weasel', named: /\b(?:ermines?|stoats? in white)$/, heightCm: 18, surface: 'fur' },
    ...{ main: '#f4f0e8', second: '#ffffff', accent: '#3a2a22' },
  },
  {
    ...{ form: 'weasel', heightCm: 20, surface: 'fur' },
    named: /\b(?:weasels?|stoats?|martens?|minks?|mongooses?|otters?)$/,
    ...{ main: '#8a5a38', second: '#f2e6d2', accent: '#3e2c22' },
  },
  {
    ...{ form: 'squirrel', named: /(?<!flying )\bsquirrels?$/, heightCm: 24, surface: 'fur' },
    ...{ main: '#b0602e', second: '#f4e6d2', accent: '#7a4a26' },
  },
]
