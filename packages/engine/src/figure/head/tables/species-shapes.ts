import type { SpeciesKind } from '../../../brief/concepts.ts'

/** How a species' bones differ from a human's. All 0 for a human. */
export type SpeciesShape = {
  brow: number
  hollow: number
  cranium: number
  cheekbone: number
  box: number
  flatTop: number
  wide: number
  slope: number
  /** How far the lower jaw stands forward. */
  underbite: number
  /** How much higher on the head a beast's eyes lie than most beasts' do. */
  highEyes: number
  /** No flesh joins the jaw to the neck: behind, the brainpan ends over it. */
  bare: number
}

export const humanShape: SpeciesShape = {
  brow: 0,
  hollow: 0,
  cranium: 0,
  cheekbone: 0,
  box: 0,
  flatTop: 0,
  wide: 0,
  slope: 0,
  underbite: 0,
  highEyes: 0,
  bare: 0,
}

export const speciesShapes: Partial<Record<SpeciesKind, Partial<SpeciesShape>>> = {
  elf: { cheekbone: 0.5, wide: -0.05, hollow: 0.15 },
  dwarf: { brow: 0.45, wide: 0.12, cheekbone: 0.4, flatTop: 0.25 },
  orc: { brow: 1, wide: 0.06, slope: 0.8, flatTop: 0.45, cheekbone: 0.5, underbite: 1 },
  goblin: {
    underbite: 0.3,
    brow: 0.5,
    wide: 0.14,
    slope: 0.5,
    flatTop: 0.6,
    hollow: 0.4,
    cheekbone: 0.8,
  },
  vampire: { hollow: 0.45, cheekbone: 0.6 },
  mummy: { hollow: 0.5, cheekbone: 0.5, brow: 0.2 },
  undead: { hollow: 1, cheekbone: 0.7, brow: 0.3 },
  skeleton: { hollow: 1.2, cheekbone: 1, brow: 0.3, cranium: 0.12, box: 0.45, bare: 1 },
  demon: { cheekbone: 0.5, brow: 0.15, hollow: 0.15 },
  giant: { brow: 0.5, cheekbone: 0.3, wide: 0.04 },
  alien: { cranium: 1, hollow: 0.3 },
  octopusfolk: { cranium: 0.5, wide: 0.05, brow: 0.2 },
  robot: { box: 1, flatTop: 0.5 },
  lizardfolk: { slope: 1, flatTop: 0.5, wide: -0.02, brow: 0.4 },
  dragonborn: { slope: 0.7, flatTop: 0.4, wide: 0.05, brow: 0.7 },
  birdfolk: { wide: -0.02 },
  plantfolk: { cheekbone: 0.3 },
  bullfolk: { wide: 0.06, brow: 0.5, flatTop: 0.3 },
  bearfolk: { wide: 0.07, brow: 0.2 },
  pandafolk: { wide: 0.1 },
  lionfolk: { wide: 0.05, brow: 0.4 },
  elephantfolk: { cranium: 0.4, wide: 0.06 },
  frogfolk: { slope: 0.4, flatTop: 0.9, wide: 0.24, highEyes: 0.23 },
  snakefolk: { slope: 0.9, flatTop: 0.8, wide: 0.02 },
  crocfolk: { slope: 1, flatTop: 0.7, brow: 0.4 },
  sharkfolk: { slope: 0.8, flatTop: 0.2 },
  sealfolk: { slope: 0.3, flatTop: 0.3, wide: 0.1 },
  dolphinfolk: { slope: 0.2, cranium: 0.3, wide: 0.02 },
  batfolk: { wide: 0.04, flatTop: 0.1 },
  insectfolk: { slope: 0.5, flatTop: 0.4, wide: 0.08 },
  turtlefolk: { slope: 0.6, flatTop: 0.6, wide: 0.06 },
  monkeyfolk: { brow: 0.7, slope: 0.4, wide: 0.04 },
  kobold: { slope: 0.7, flatTop: 0.4, wide: 0.08, brow: 0.5 },
  scarecrow: { wide: 0.08, flatTop: 0.2 },
  owlfolk: { wide: 0.08, flatTop: 0.3 },
  horsefolk: { wide: -0.05 },
  golem: { box: 0.7, brow: 1, flatTop: 0.6, wide: 0.06, underbite: 0.4 },
  mecha: { box: 0.8, flatTop: 0.3 },
}
