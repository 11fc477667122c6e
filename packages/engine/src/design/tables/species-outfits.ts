/** What beings wear where the words give them no calling and no clothes. */
import type { SpeciesKind } from '../../brief/concepts.ts'
import type { Mood } from './moods.ts'
import type { OutfitItem } from './role-outfits.ts'

export type Outfits = readonly (readonly OutfitItem[])[]
export type ByShape = { feminine: Outfits; masculine: Outfits }

const travelling: Outfits = [
  [
    ['tunic', 'primary', { hem: 'trimmed' }],
    ['leggings', 'dark'],
    ['boots', 'leather'],
    ['belt', 'leather'],
    ['cloak', 'secondary'],
  ],
  [
    ['shirt', 'light'],
    ['vest', 'primary'],
    ['trousers', 'dark'],
    ['boots', 'leather'],
    ['belt', 'leather'],
    ['bracers', 'leather'],
  ],
]
const elvenGown: OutfitItem[] = [
  ['gown', 'primary', { hem: 'trimmed', sleeve: 'wide' }],
  ['sash', 'secondary'],
  ['tiara', 'gold'],
]
const rough: Outfits = [
  [
    ['vest', 'leather', { surface: 'leather' }],
    ['loincloth', 'primary', { hem: 'torn' }],
    ['trousers', 'dark'],
    ['boots', 'leather'],
    ['bracers', 'leather'],
    ['belt', 'leather'],
  ],
  [
    ['tunic', 'primary', { hem: 'torn', sleeve: 'none' }],
    ['trousers', 'dark'],
    ['boots', 'leather'],
    ['belt', 'leather'],
    ['mantle', 'leather', { surface: 'fur' }],
  ],
]
const homely: Outfits = [
  [
    ['shirt', 'light'],
    ['vest', 'primary'],
    ['breeches', 'secondary'],
    ['belt', 'leather'],
    ['scarf', 'accent'],
  ],
]
const evening: ByShape = {
  feminine: [
    [
      ['gown', 'primary', { hem: 'trimmed' }],
      ['choker', 'dark'],
      ['gloves', 'dark'],
    ],
    [
      ['blouse', 'light'],
      ['corset', 'dark'],
      ['long_skirt', 'primary'],
      ['boots', 'dark'],
      ['cape', 'dark'],
    ],
  ],
  masculine: [
    [
      ['shirt', 'light'],
      ['vest', 'primary'],
      ['tailcoat', 'dark'],
      ['trousers', 'dark'],
      ['shoes', 'dark'],
      ['cape', 'dark'],
    ],
  ],
}
const dark: ByShape = {
  feminine: [
    [
      ['dress', 'dark', { hem: 'trimmed' }],
      ['choker', 'accent'],
      ['gloves', 'primary'],
      ['knee_boots', 'dark'],
    ],
  ],
  masculine: [
    [
      ['shirt', 'dark'],
      ['coat', 'primary', { hem: 'trimmed' }],
      ['trousers', 'dark'],
      ['knee_boots', 'dark'],
      ['belt', 'leather'],
    ],
  ],
}
const holy: Outfits = [
  [
    ['robe', 'light', { hem: 'trimmed', sleeve: 'wide' }],
    ['sash', 'gold'],
    ['sandals', 'leather'],
  ],
]
const divine: ByShape = {
  feminine: [
    [
      ['gown', 'light', { hem: 'trimmed', sleeve: 'none' }],
      ['sash', 'gold'],
      ['crown', 'gold'],
      ['bracelet', 'gold'],
      ['sandals', 'gold'],
    ],
    [
      ['gown', 'light', { hem: 'trimmed', sleeve: 'wide' }],
      ['sash', 'gold'],
      ['halo', 'gold'],
      ['sandals', 'gold'],
    ],
  ],
  masculine: [
    [
      ['toga', 'light', { hem: 'trimmed' }],
      ['laurel', 'gold'],
      ['bracers', 'gold'],
      ['sandals', 'leather'],
    ],
    [
      ['robe', 'light', { hem: 'trimmed', sleeve: 'wide' }],
      ['sash', 'gold'],
      ['laurel', 'gold'],
      ['sandals', 'leather'],
    ],
  ],
}
const woodland: ByShape = {
  feminine: [
    [
      ['dress', 'primary', { hem: 'scalloped', sleeve: 'none', length: 0.5 }],
      ['flower_crown', 'accent'],
      ['sandals', 'leather'],
    ],
  ],
  masculine: [
    [
      ['tunic', 'primary', { hem: 'scalloped', sleeve: 'none' }],
      ['leggings', 'dark'],
      ['laurel', 'secondary'],
      ['boots', 'leather'],
    ],
  ],
}
const tattered: Outfits = [
  [
    ['shirt', 'light', { hem: 'torn' }],
    ['trousers', 'dark', { hem: 'torn' }],
    ['shoes', 'leather'],
  ],
]
const scarecrows: Outfits = [
  [
    ['shirt', 'primary', { hem: 'torn', pattern: 'plaid' }],
    ['overalls', '#5a6a86', { hem: 'torn' }],
    ['straw_hat', '#c9a24e'],
    ['boots', 'leather'],
  ],
]
const both = (outfits: Outfits): ByShape => ({ feminine: outfits, masculine: outfits })

export const speciesOutfits: Partial<Record<SpeciesKind, ByShape>> = {
  ghost: {
    feminine: [[['gown', 'light']], [['dress', 'light', { sleeve: 'long' }]]],
    masculine: [
      [
        ['shirt', 'light'],
        ['vest', 'secondary'],
        ['coat', 'primary'],
      ],
      [['robe', 'light']],
    ],
  },
  elf: { feminine: [elvenGown, ...travelling], masculine: travelling },
  dwarf: both(travelling),
  halfling: both(homely),
  orc: both(rough),
  goblin: both(rough),
  giant: both(rough),
  demon: dark,
  angel: both(holy),
  deity: divine,
  fairy: woodland,
  plantfolk: woodland,
  mushroomfolk: woodland,
  faun: woodland,
  vampire: evening,
  undead: both(tattered),
  scarecrow: both(scarecrows),
  kobold: both(rough),
  turtlefolk: both(travelling),
  dragonborn: both(travelling),
  lizardfolk: both(travelling),
  wolffolk: both(rough),
  bullfolk: both(rough),
}

/** What they are known by and put on over whatever the words dress them in. */
export const speciesSigns: Partial<Record<SpeciesKind, readonly OutfitItem[]>> = {
  vampire: [['cape', '#1b1820', { hem: 'trimmed', trim: '#d8a640', lining: '#8e1526' }]],
  mushroomfolk: [['mushroom_cap', '#c4392d']],
  mummy: [
    ['pendant', '#c79a3c', { trim: '#8a6a2a' }],
    ['bracelet', '#c79a3c'],
  ],
}

/** What colours go with whom, where no calling says. */
export const speciesMoods: Partial<Record<SpeciesKind, readonly Mood[]>> = {
  vampire: ['sinister'],
  demon: ['sinister'],
  undead: ['sad', 'sinister'],
  mummy: ['sinister', 'wild'],
  ghost: ['sad', 'mystic'],
  fairy: ['gentle', 'festive', 'mystic'],
  elf: ['mystic', 'gentle', 'heroic'],
  dwarf: ['heroic', 'wild'],
  halfling: ['gentle', 'festive'],
  orc: ['wild'],
  goblin: ['wild'],
  giant: ['wild'],
  angel: ['gentle', 'heroic'],
  deity: ['gentle', 'heroic'],
  elemental: ['mystic', 'wild'],
  plantfolk: ['gentle', 'wild'],
  mushroomfolk: ['gentle', 'festive'],
  robot: ['tech'],
  mecha: ['tech'],
  cyborg: ['tech'],
  alien: ['tech', 'mystic'],
}
