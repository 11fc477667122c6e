/** What each role wears and carries where the words say nothing. */
import type { GarmentKind, PropKind, RoleKind } from '../../brief/concepts.ts'
import type { Garment, Hex, Person } from '../design.ts'
import type { Mood } from './moods.ts'
import { peopleOutfits } from './people-outfits.ts'
import { sportOutfits } from './sport-outfits.ts'
import { stageOutfits } from './stage-outfits.ts'
import { subcultureOutfits } from './subculture-outfits.ts'
import { tradeOutfits } from './trade-outfits.ts'

/** Where a default's main colour comes from: a place in the scheme, or a literal colour. */
export type Tone =
  | 'primary'
  | 'secondary'
  | 'accent'
  | 'dark'
  | 'light'
  | 'leather'
  | 'metal'
  | 'gold'
  | `#${string}`

export type OutfitItem = readonly [
  kind: GarmentKind,
  tone: Tone,
  changes?: Partial<
    Pick<
      Garment,
      'length' | 'fit' | 'sleeve' | 'hem' | 'emblem' | 'surface' | 'pattern' | 'side' | 'onBrow'
    >
  > & { trim?: Hex; lining?: Hex },
]

export type RoleOutfit = {
  /** Alternatives; the seed picks one. */
  wear: readonly (readonly OutfitItem[])[]
  /** Worn by men and boys instead. */
  masculine?: readonly (readonly OutfitItem[])[]
  hold?: readonly PropKind[]
  moods: readonly Mood[]
  muscle?: number
  /** Added to the usual bulk. */
  bulk?: number
  age?: Person['age']
  /** Word in the header where it should not be the role's own. */
  calling?: string
}

const suit: OutfitItem[] = [
  ['shirt', 'light'],
  ['suit_jacket', 'primary'],
  ['trousers', 'primary'],
  ['shoes', 'dark'],
  ['tie', 'accent'],
]
const mystic: OutfitItem[] = [
  ['robe', 'primary', { hem: 'trimmed', sleeve: 'wide' }],
  ['sash', 'dark'],
  ['boots', 'leather'],
]
const light: OutfitItem[] = [
  ['tunic', 'primary'],
  ['trousers', 'dark'],
  ['boots', 'leather'],
  ['belt', 'leather'],
]
const noble: OutfitItem[] = [
  ['shirt', 'light'],
  ['vest', 'secondary', { hem: 'trimmed' }],
  ['coat', 'primary', { hem: 'trimmed' }],
  ['trousers', 'dark'],
  ['knee_boots', 'leather'],
  ['sash', 'accent'],
]

export const roleOutfits: Record<RoleKind, RoleOutfit> = {
  ...sportOutfits,
  ...peopleOutfits,
  ...stageOutfits,
  ...tradeOutfits,
  ...subcultureOutfits,
  knight: {
    wear: [
      [
        ['plate_armor', 'metal'],
        ['cape', 'primary'],
        ['belt', 'leather'],
      ],
    ],
    hold: ['sword', 'shield'],
    moods: ['heroic'],
    muscle: 0.6,
  },
  paladin: {
    wear: [
      [
        ['plate_armor', 'light', { emblem: 'cross' }],
        ['cape', 'primary', { hem: 'trimmed' }],
        ['belt', 'leather'],
      ],
    ],
    hold: ['hammer', 'shield'],
    moods: ['heroic'],
    muscle: 0.65,
  },
  king: {
    wear: [
      [
        ['robe', 'primary', { hem: 'trimmed' }],
        ['mantle', 'light', { surface: 'fur' }],
        ['cape', 'accent', { hem: 'trimmed' }],
        ['belt', 'gold'],
        ['boots', 'leather'],
        ['crown', 'gold'],
      ],
    ],
    hold: ['staff'],
    moods: ['heroic', 'festive'],
  },
  queen: {
    wear: [
      [
        ['gown', 'primary', { hem: 'trimmed' }],
        ['cape', 'secondary', { hem: 'trimmed' }],
        ['necklace', 'gold'],
        ['crown', 'gold'],
        ['shoes', 'gold'],
      ],
    ],
    hold: ['staff'],
    moods: ['heroic', 'mystic', 'festive'],
  },
  prince: {
    wear: [[...noble, ['cape', 'secondary', { hem: 'trimmed' }], ['tiara', 'gold']]],
    hold: ['rapier'],
    moods: ['heroic', 'gentle'],
  },
  princess: {
    wear: [
      [
        ['gown', 'primary', { hem: 'trimmed', sleeve: 'short' }],
        ['sash', 'accent'],
        ['tiara', 'gold'],
        ['shoes', 'light'],
      ],
    ],
    hold: ['flower'],
    moods: ['gentle', 'festive'],
  },
  noble: { wear: [noble], hold: ['cane'], moods: ['heroic', 'festive'] },
  wizard: {
    wear: [[...mystic, ['wizard_hat', 'primary']]],
    hold: ['staff', 'book'],
    moods: ['mystic'],
    muscle: 0.25,
  },
  mage: {
    wear: [[...mystic, ['mantle', 'secondary', { hem: 'scalloped' }]]],
    hold: ['staff', 'book'],
    moods: ['mystic'],
    muscle: 0.25,
  },
  witch: {
    wear: [
      [
        ['dress', 'primary', { length: 0.6, sleeve: 'long' }],
        ['cloak', 'dark'],
        ['belt', 'leather'],
        ['boots', 'dark'],
        ['stockings', 'secondary', { pattern: 'striped' }],
        ['wizard_hat', 'primary'],
      ],
    ],
    masculine: [
      [
        ['robe', 'primary', { hem: 'trimmed' }],
        ['cloak', 'dark'],
        ['belt', 'leather'],
        ['boots', 'dark'],
        ['wizard_hat', 'primary'],
      ],
    ],
    hold: ['broom', 'potion'],
    moods: ['mystic', 'sinister'],
  },
  sorcerer: {
    wear: [
      [...mystic, ['mantle', 'secondary', { hem: 'trimmed' }]],
      [
        ['coat', 'primary', { hem: 'trimmed' }],
        ['shirt', 'dark'],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['sash', 'accent'],
        ['pendant', 'gold'],
      ],
    ],
    hold: ['staff', 'orb'],
    moods: ['mystic', 'sinister'],
  },
  necromancer: {
    wear: [
      [
        ['robe', 'dark', { hem: 'torn' }],
        ['mantle', 'primary', { hem: 'torn', emblem: 'skull' }],
        ['belt', 'leather'],
        ['boots', 'dark'],
        ['hood', 'dark'],
      ],
    ],
    hold: ['staff', 'skull'],
    moods: ['sinister'],
  },
  cleric: {
    wear: [
      [
        ['robe', 'light', { hem: 'trimmed', emblem: 'sun' }],
        ['mantle', 'primary', { hem: 'trimmed' }],
        ['sash', 'accent'],
        ['boots', 'leather'],
        ['pendant', 'gold'],
      ],
    ],
    hold: ['mace', 'book'],
    moods: ['gentle', 'heroic'],
  },
  monk: {
    wear: [
      [
        ['robe', 'primary', { length: 0.8 }],
        ['sash', '#7a2a32'],
        ['trousers', 'light'],
        ['sandals', 'leather'],
        ['necklace', 'leather', { surface: 'wood' }],
      ],
    ],
    hold: ['quarterstaff'],
    moods: ['wild', 'gentle'],
    muscle: 0.55,
  },
  nun: {
    wear: [
      [
        ['robe', '#23242c'],
        ['collar', 'light', { surface: 'cloth' }],
        ['veil', '#23242c', { trim: '#f2efe8' }],
        ['shoes', 'dark'],
        ['pendant', 'metal'],
      ],
    ],
    hold: ['book'],
    moods: ['sad'],
  },
  druid: {
    wear: [
      [
        ['tunic', 'primary', { hem: 'torn' }],
        ['cloak', 'secondary', { hem: 'torn' }],
        ['trousers', 'leather'],
        ['belt', 'leather'],
        ['boots', 'leather'],
        ['flower_crown', 'secondary'],
      ],
    ],
    hold: ['staff'],
    moods: ['wild'],
  },
  shaman: {
    wear: [
      [
        ['poncho', 'primary', { pattern: 'geometric', hem: 'fringed' }],
        ['trousers', 'leather', { surface: 'leather' }],
        ['boots', 'leather'],
        ['necklace', 'light', { surface: 'bone' }],
        ['headband', 'accent'],
      ],
    ],
    hold: ['staff', 'drum'],
    moods: ['wild'],
  },
  bard: {
    wear: [
      [
        ['shirt', 'light', { sleeve: 'wide' }],
        ['vest', 'primary', { hem: 'trimmed' }],
        ['trousers', 'secondary'],
        ['knee_boots', 'leather'],
        ['cape', 'accent', { length: 0.45 }],
        ['beret', 'primary'],
        ['belt', 'leather'],
      ],
    ],
    hold: ['lute'],
    moods: ['festive'],
  },
  rogue: {
    wear: [
      [
        ['shirt', 'dark'],
        ['leather_armor', 'leather'],
        ['trousers', 'dark'],
        ['knee_boots', 'leather'],
        ['cloak', 'primary'],
        ['hood', 'primary'],
        ['belt', 'leather'],
        ['bracers', 'leather'],
      ],
    ],
    hold: ['dagger'],
    moods: ['sinister', 'wild'],
  },
  assassin: {
    wear: [
      [
        ['tunic', 'dark'],
        ['leather_armor', 'dark'],
        ['trousers', 'dark'],
        ['boots', 'dark'],
        ['hood', 'primary'],
        ['mantle', 'primary', { hem: 'torn' }],
        ['sash', 'accent'],
        ['bracers', 'leather'],
        ['face_mask', 'dark'],
      ],
    ],
    hold: ['dagger'],
    moods: ['sinister'],
  },
  ranger: {
    wear: [
      [
        ['tunic', 'primary'],
        ['leather_armor', 'leather'],
        ['trousers', 'dark'],
        ['knee_boots', 'leather'],
        ['cloak', 'secondary'],
        ['belt', 'leather'],
        ['bracers', 'leather'],
        ['quiver', 'leather'],
      ],
    ],
    hold: ['bow'],
    moods: ['wild'],
    muscle: 0.5,
  },
  hunter: {
    wear: [
      [
        ['shirt', 'light'],
        ['vest', 'leather', { surface: 'leather' }],
        ['trousers', 'dark'],
        ['knee_boots', 'leather'],
        ['mantle', 'secondary', { surface: 'fur' }],
        ['belt', 'leather'],
        ['gloves', 'leather'],
      ],
    ],
    hold: ['bow', 'knife'],
    moods: ['wild'],
  },
  archer: {
    wear: [[...light, ['bracers', 'leather'], ['quiver', 'leather'], ['hood', 'primary']]],
    hold: ['bow'],
    moods: ['wild', 'heroic'],
  },
  barbarian: {
    wear: [
      [
        ['kilt', 'leather', { length: 0.5, surface: 'fur', hem: 'torn' }],
        ['mantle', 'dark', { surface: 'fur' }],
        ['belt', 'leather'],
        ['bracers', 'leather'],
        ['boots', 'leather', { surface: 'fur' }],
      ],
    ],
    hold: ['battle_axe'],
    moods: ['wild'],
    muscle: 1,
  },
  viking: {
    wear: [
      [
        ['tunic', 'primary', { hem: 'trimmed' }],
        ['chainmail', 'metal', { sleeve: 'short' }],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['mantle', 'leather', { surface: 'fur' }],
        ['belt', 'leather'],
        ['helmet', 'metal'],
      ],
    ],
    hold: ['axe', 'round_shield'],
    moods: ['wild'],
    muscle: 0.75,
  },
  samurai: {
    wear: [
      [
        ['tunic', 'secondary', { length: 0.2, sleeve: 'long' }],
        ['harem_trousers', 'dark'],
        ['samurai_armor', 'primary'],
        ['bracers', 'primary', { surface: 'metal' }],
        ['greaves', 'primary', { surface: 'metal' }],
        ['sandals', 'leather'],
        ['kabuto', 'primary'],
      ],
    ],
    hold: ['katana'],
    moods: ['heroic', 'sinister'],
    muscle: 0.55,
  },
  ronin: {
    wear: [
      [
        ['kimono', 'primary', { length: 0.5 }],
        ['hakama', 'dark'],
        ['haori', 'secondary', { hem: 'torn' }],
        ['obi', 'accent'],
        ['sandals', 'leather'],
        ['conical_hat', '#c9a663'],
      ],
    ],
    hold: ['katana'],
    moods: ['sad', 'wild'],
    muscle: 0.5,
  },
  ninja: {
    wear: [
      [
        ['tunic', 'dark'],
        ['trousers', 'dark', { fit: 0.6 }],
        ['sash', 'primary'],
        ['bracers', 'metal'],
        ['boots', 'dark', { surface: 'cloth' }],
        ['scarf', 'primary', { length: 0.9 }],
        ['face_mask', 'dark'],
        ['headband', 'metal'],
      ],
    ],
    hold: ['katana'],
    moods: ['sinister', 'tech'],
  },
  pirate: {
    wear: [
      [
        ['shirt', 'light', { sleeve: 'wide' }],
        ['coat', 'primary', { hem: 'trimmed' }],
        ['trousers', 'dark'],
        ['knee_boots', 'leather'],
        ['sash', 'accent'],
        ['belt', 'leather'],
        ['tricorn', 'primary'],
      ],
    ],
    hold: ['scimitar', 'pistol'],
    moods: ['festive', 'sinister'],
  },
  sailor: {
    wear: [
      [
        ['sailor_blouse', '#f4f3ee', { hem: 'plain' }],
        ['trousers', '#26324f', { fit: 0.6 }],
        ['shoes', 'dark'],
        ['sailor_hat', '#f6f4ee'],
      ],
    ],
    hold: ['telescope'],
    moods: ['heroic'],
  },
  captain: {
    wear: [
      [
        ['shirt', 'light'],
        ['coat', 'primary', { hem: 'trimmed', length: 0.65 }],
        ['trousers', 'light'],
        ['knee_boots', 'dark'],
        ['belt', 'leather'],
        ['gloves', 'light'],
        ['peaked_cap', 'primary'],
      ],
    ],
    hold: ['telescope'],
    moods: ['heroic'],
  },
  soldier: {
    wear: [
      [
        ['uniform_shirt', '#6a6b45', { pattern: 'camouflage' }],
        ['tactical_vest', '#4a4a38'],
        ['cargo_trousers', '#6a6b45', { pattern: 'camouflage' }],
        ['work_boots', 'dark'],
        ['belt', 'dark'],
        ['gloves', 'dark'],
        ['knee_pads', 'dark'],
        ['army_helmet', '#5a5c42'],
      ],
    ],
    hold: ['rifle'],
    moods: ['wild'],
    muscle: 0.6,
  },
  guard: {
    wear: [
      [
        ['gambeson', 'primary', { pattern: 'quilted' }],
        ['breastplate', 'metal', { emblem: 'lion' }],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['bracers', 'metal'],
        ['belt', 'leather'],
        ['helmet', 'metal'],
      ],
    ],
    hold: ['halberd'],
    moods: ['heroic'],
    muscle: 0.6,
  },
  gladiator: {
    wear: [
      [
        ['kilt', 'primary', { length: 0.5 }],
        ['pauldrons', 'metal', { side: 'left' }],
        ['belt', 'leather'],
        ['bracers', 'leather'],
        ['greaves', 'metal'],
        ['sandals', 'leather'],
        ['helmet', 'metal'],
      ],
    ],
    hold: ['sword', 'round_shield'],
    moods: ['heroic'],
    muscle: 0.9,
  },
  cowboy: {
    wear: [
      [
        ['shirt', 'light', { pattern: 'plaid' }],
        ['vest', 'leather', { surface: 'leather' }],
        ['jeans', '#3d4f70'],
        ['boots', 'leather'],
        ['scarf', 'accent', { length: 0.2, surface: 'cloth' }],
        ['belt', 'leather'],
        ['cowboy_hat', 'leather'],
      ],
    ],
    hold: ['pistol'],
    moods: ['wild'],
  },
  sheriff: {
    wear: [
      [
        ['shirt', 'light'],
        ['vest', 'dark', { emblem: 'star' }],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['coat', 'leather', { length: 0.7 }],
        ['belt', 'leather'],
        ['cowboy_hat', 'dark'],
      ],
    ],
    hold: ['pistol'],
    moods: ['wild', 'sad'],
  },
  detective: {
    wear: [
      [
        ['shirt', 'light'],
        ['tie', 'accent'],
        ['trench_coat', '#a8895e'],
        ['trousers', 'dark'],
        ['shoes', 'leather'],
        ['fedora', 'dark'],
      ],
    ],
    hold: ['magnifying_glass'],
    moods: ['sad'],
  },
  police: {
    wear: [
      [
        ['uniform_shirt', '#7f9cc4'],
        ['tie', 'dark'],
        ['uniform_trousers', '#232b3d'],
        ['shoes', 'dark'],
        ['belt', 'dark'],
        ['peaked_cap', '#232b3d'],
      ],
    ],
    hold: ['baton', 'handcuffs'],
    moods: ['heroic'],
  },
  spy: {
    wear: [
      suit,
      [
        ['turtleneck', 'dark'],
        ['trench_coat', 'primary'],
        ['trousers', 'dark'],
        ['shoes', 'dark'],
        ['sunglasses', '#15161a'],
      ],
    ],
    hold: ['pistol'],
    moods: ['sinister', 'tech'],
  },
  firefighter: {
    wear: [
      [
        ['turnout_coat', '#c9a24a'],
        ['turnout_trousers', '#c9a24a'],
        ['rubber_boots', '#26242a'],
        ['gloves', 'dark'],
        ['fire_helmet', '#b5241f'],
      ],
    ],
    hold: ['axe'],
    moods: ['festive'],
    muscle: 0.6,
  },
  doctor: {
    wear: [
      [
        ['shirt', '#8fb3cf'],
        ['lab_coat', '#f4f3ee'],
        ['trousers', 'dark'],
        ['shoes', 'dark'],
        ['stethoscope', '#2a2c34'],
      ],
    ],
    hold: ['clipboard'],
    moods: ['gentle'],
  },
  plague_doctor: {
    wear: [
      [
        ['coat', '#26242a', { length: 0.9 }],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['gloves', 'leather'],
        ['mantle', '#2f2c33'],
        ['belt', 'leather'],
        ['plague_mask', '#6b4a30'],
        ['bowler_hat', '#1f1d22'],
      ],
    ],
    hold: ['cane', 'lantern'],
    moods: ['sinister'],
  },
  nurse: {
    wear: [
      [
        ['dress', '#eef2f4', { length: 0.5, sleeve: 'short' }],
        ['apron', '#ffffff'],
        ['stockings', '#ffffff'],
        ['shoes', '#f0eee8'],
        ['nurse_cap', '#ffffff', { emblem: 'cross' }],
      ],
    ],
    masculine: [
      [
        ['scrub_top', '#4f9a94'],
        ['pyjama_trousers', '#4f9a94'],
        ['sneakers', 'light'],
        ['stethoscope', '#2a2c34'],
      ],
    ],
    hold: ['clipboard'],
    moods: ['gentle'],
  },
  scientist: {
    wear: [
      [
        ['shirt', 'primary'],
        ['lab_coat', '#f4f3ee'],
        ['trousers', 'dark'],
        ['shoes', 'dark'],
        ['glasses', 'dark'],
      ],
    ],
    hold: ['potion'],
    moods: ['tech', 'gentle'],
    muscle: 0.2,
  },
  engineer: {
    wear: [
      [
        ['shirt', 'light', { sleeve: 'short' }],
        ['overalls', 'primary'],
        ['boots', 'leather'],
        ['tool_belt', 'leather'],
        ['gloves', 'leather'],
        ['goggles', 'leather'],
      ],
    ],
    hold: ['wrench'],
    moods: ['wild', 'tech'],
  },
  mechanic: {
    wear: [
      [
        ['tank_top', 'light'],
        ['jumpsuit', 'primary'],
        ['boots', 'dark'],
        ['tool_belt', 'leather'],
        ['gloves', 'dark'],
        ['goggles', 'dark'],
      ],
    ],
    hold: ['wrench'],
    moods: ['tech', 'wild'],
    muscle: 0.55,
  },
  pilot: {
    wear: [
      [
        ['shirt', 'light'],
        ['leather_jacket', 'leather'],
        ['trousers', 'primary'],
        ['boots', 'leather'],
        ['scarf', 'light'],
        ['gloves', 'leather'],
        ['goggles', 'leather'],
      ],
    ],
    moods: ['wild', 'heroic'],
  },
  astronaut: {
    wear: [
      [
        ['space_suit', '#eceae4'],
        ['space_helmet', '#eceae4'],
      ],
    ],
    moods: ['tech'],
  },
  hacker: {
    wear: [
      [
        ['hoodie', 'dark'],
        ['jeans', '#2c3346'],
        ['sneakers', 'accent'],
        ['backpack', 'dark'],
        ['headphones', 'accent'],
      ],
    ],
    hold: ['laptop'],
    moods: ['tech'],
  },
  street_samurai: {
    wear: [
      [
        ['bodysuit', 'dark'],
        ['jacket', 'primary', { hem: 'trimmed', emblem: 'circuit' }],
        ['trousers', 'dark'],
        ['knee_pads', 'metal'],
        ['boots', 'dark'],
        ['pauldrons', 'metal', { side: 'left' }],
        ['belt', 'dark'],
        ['fingerless_gloves', 'dark'],
      ],
    ],
    hold: ['katana'],
    moods: ['tech'],
    muscle: 0.55,
  },
  student: {
    wear: [
      [
        ['shirt', '#f4f3ee'],
        ['sweater', 'primary', { sleeve: 'none' }],
        ['pleated_skirt', 'secondary', { pattern: 'plaid' }],
        ['stockings', 'dark'],
        ['shoes', 'leather'],
        ['bow_tie', 'accent'],
        ['satchel', 'leather'],
      ],
      [
        ['shirt', '#f4f3ee'],
        ['jacket', 'primary'],
        ['pleated_skirt', 'secondary'],
        ['tie', 'accent'],
        ['stockings', 'light'],
        ['sneakers', 'light'],
        ['backpack', 'secondary'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#f4f3ee'],
        ['jacket', 'primary'],
        ['trousers', 'secondary'],
        ['tie', 'accent'],
        ['sneakers', 'light'],
        ['backpack', 'secondary'],
      ],
    ],
    hold: ['book'],
    moods: ['gentle', 'heroic'],
  },
  teacher: {
    wear: [
      [
        ['shirt', 'light'],
        ['vest', 'primary', { pattern: 'argyle' }],
        ['trousers', 'dark'],
        ['shoes', 'leather'],
        ['glasses', 'dark'],
        ['bow_tie', 'accent'],
      ],
    ],
    hold: ['book'],
    moods: ['gentle'],
  },
  chef: {
    wear: [
      [
        ['chef_jacket', '#f6f4ee'],
        ['trousers', 'dark', { pattern: 'pinstriped' }],
        ['apron', 'light'],
        ['shoes', 'dark'],
        ['neckerchief', 'accent'],
        ['chef_hat', '#ffffff'],
      ],
    ],
    hold: ['ladle', 'knife'],
    moods: ['festive'],
  },
  waiter: {
    wear: [
      [
        ['shirt', '#f4f3ee'],
        ['vest', 'dark'],
        ['trousers', 'dark'],
        ['apron', 'light', { length: 0.5 }],
        ['bow_tie', 'accent'],
        ['shoes', 'dark'],
      ],
    ],
    hold: ['cup'],
    moods: ['gentle'],
  },
  maid: {
    wear: [
      [
        ['dress', '#23242c', { length: 0.55, sleeve: 'short' }],
        ['apron', '#ffffff', { hem: 'scalloped' }],
        ['stockings', '#ffffff'],
        ['shoes', 'dark'],
        ['maid_headdress', '#ffffff'],
        ['bow_tie', 'accent'],
      ],
    ],
    hold: ['broom'],
    moods: ['gentle'],
  },
  butler: {
    wear: [
      [
        ['shirt', '#f4f3ee'],
        ['vest', '#4a4e58'],
        ['tailcoat', '#1f2026'],
        ['trousers', '#1f2128'],
        ['bow_tie', '#1f2128'],
        ['gloves', '#f4f3ee', { surface: 'cloth' }],
        ['shoes', '#15161a'],
      ],
    ],
    hold: ['cup'],
    moods: ['sad'],
  },
  farmer: {
    wear: [
      [
        ['shirt', 'accent', { pattern: 'plaid' }],
        ['overalls', '#4a628a'],
        ['boots', 'leather'],
        ['straw_hat', '#d9b765'],
      ],
    ],
    hold: ['shovel', 'basket'],
    moods: ['wild', 'festive'],
  },
  blacksmith: {
    wear: [
      [
        ['shirt', 'light', { sleeve: 'short' }],
        ['apron', 'leather', { surface: 'leather', length: 0.7 }],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['gloves', 'leather'],
        ['belt', 'leather'],
      ],
    ],
    hold: ['hammer'],
    moods: ['wild'],
    muscle: 0.9,
  },
  miner: {
    wear: [
      [
        ['shirt', 'light'],
        ['overalls', 'primary'],
        ['boots', 'dark'],
        ['gloves', 'leather'],
        ['hard_hat', '#d8a52a'],
        ['tool_belt', 'leather'],
      ],
    ],
    hold: ['pickaxe', 'lantern'],
    moods: ['wild'],
    muscle: 0.65,
  },
  merchant: {
    wear: [
      [
        ['tunic', 'light'],
        ['coat', 'primary', { hem: 'trimmed', sleeve: 'wide' }],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['sash', 'accent'],
        ['pouch', 'leather'],
        ['turban', 'secondary'],
      ],
    ],
    hold: ['coin', 'scroll'],
    moods: ['festive'],
  },
  alchemist: {
    wear: [
      [
        ['shirt', 'light'],
        ['coat', 'primary', { length: 0.6 }],
        ['apron', 'leather', { surface: 'leather' }],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['goggles', 'leather'],
        ['tool_belt', 'leather'],
        ['gloves', 'leather'],
      ],
    ],
    hold: ['potion', 'book'],
    moods: ['mystic', 'wild'],
  },
  librarian: {
    wear: [
      [
        ['blouse', 'light'],
        ['vest', 'primary'],
        ['long_skirt', 'secondary'],
        ['shoes', 'leather'],
        ['glasses', 'dark'],
        ['shawl', 'accent'],
      ],
    ],
    masculine: [
      [
        ['shirt', 'light'],
        ['vest', 'primary'],
        ['trousers', 'dark'],
        ['shoes', 'leather'],
        ['glasses', 'dark'],
        ['scarf', 'accent'],
      ],
    ],
    hold: ['book'],
    moods: ['gentle'],
  },
  artist: {
    wear: [
      [
        ['shirt', 'light', { pattern: 'striped' }],
        ['overalls', 'primary'],
        ['sneakers', 'light'],
        ['scarf', 'accent'],
        ['beret', 'accent'],
      ],
    ],
    hold: ['paintbrush', 'palette'],
    moods: ['festive', 'gentle'],
  },
  musician: {
    wear: [
      [
        ['shirt', 'dark'],
        ['suit_jacket', 'primary'],
        ['trousers', 'dark'],
        ['shoes', 'dark'],
        ['scarf', 'accent'],
      ],
    ],
    hold: ['violin'],
    moods: ['mystic', 'sad'],
  },
  rocker: {
    wear: [
      [
        ['t_shirt', 'dark', { emblem: 'skull' }],
        ['leather_jacket', '#1f1d22'],
        ['jeans', '#2c3346', { hem: 'torn' }],
        ['boots', 'dark'],
        ['belt', 'leather'],
        ['choker', 'dark'],
      ],
    ],
    hold: ['guitar'],
    moods: ['tech', 'sinister'],
  },
  punk: {
    wear: [
      [
        ['tank_top', 'dark', { emblem: 'bolt' }],
        ['leather_jacket', '#1f1d22', { hem: 'torn' }],
        ['trousers', 'accent', { pattern: 'plaid' }],
        ['boots', 'dark'],
        ['belt', 'leather'],
        ['choker', 'dark'],
        ['fingerless_gloves', 'dark'],
      ],
    ],
    moods: ['tech', 'sinister'],
  },
  dancer: {
    wear: [
      [
        ['bandeau', 'primary'],
        ['long_skirt', 'primary', { hem: 'trimmed', surface: 'silk' }],
        ['sash', 'accent'],
        ['bracelet', 'gold'],
        ['shawl', 'light', { surface: 'silk' }],
        ['slippers', 'gold'],
      ],
    ],
    masculine: [
      [
        ['vest', 'primary', { hem: 'trimmed' }],
        ['harem_trousers', 'primary', { surface: 'silk' }],
        ['sash', 'accent'],
        ['bracelet', 'gold'],
        ['slippers', 'gold'],
      ],
    ],
    hold: ['fan'],
    moods: ['festive', 'mystic'],
  },
  jester: {
    wear: [
      [
        ['tunic', 'primary', { pattern: 'argyle', hem: 'scalloped' }],
        ['leggings', 'secondary', { pattern: 'striped' }],
        ['ruff', 'light'],
        ['shoes', 'accent'],
        ['belt', 'gold'],
        ['jester_hat', 'primary'],
      ],
    ],
    hold: ['ball', 'wand'],
    moods: ['festive'],
  },
  athlete: {
    wear: [
      [
        ['tank_top', 'primary', { hem: 'trimmed' }],
        ['shorts', 'dark'],
        ['sneakers', 'light'],
        ['headband', 'accent'],
      ],
    ],
    hold: ['football'],
    moods: ['heroic', 'festive'],
    muscle: 0.65,
  },
  boxer: {
    wear: [
      [
        ['tank_top', 'primary'],
        ['shorts', 'primary', { hem: 'trimmed', surface: 'silk' }],
        ['belt', 'accent'],
        ['boxing_boots', 'dark'],
        ['boxing_gloves', 'accent'],
      ],
    ],
    masculine: [
      [
        ['swim_trunks', 'primary', { length: 0.5, surface: 'silk' }],
        ['champion_belt', 'leather'],
        ['boxing_boots', 'dark'],
        ['boxing_gloves', 'accent'],
      ],
    ],
    moods: ['festive'],
    muscle: 0.85,
  },
  skater: {
    wear: [
      [
        ['t_shirt', 'light', { fit: 0.7, emblem: 'bolt' }],
        ['shirt', 'primary', { pattern: 'plaid' }],
        ['shorts', 'dark', { length: 0.6, fit: 0.7 }],
        ['sneakers', 'accent'],
        ['beanie', 'accent'],
        ['backpack', 'dark'],
      ],
    ],
    hold: ['skateboard'],
    moods: ['tech', 'festive'],
  },
  superhero: {
    wear: [
      [
        ['bodysuit', 'primary', { emblem: 'bolt' }],
        ['cape', 'accent'],
        ['briefs', 'accent'],
        ['gloves', 'accent', { surface: 'silk', length: 0.6 }],
        ['knee_boots', 'accent'],
        ['belt', 'gold'],
        ['mask', 'accent'],
      ],
    ],
    moods: ['heroic', 'festive'],
    muscle: 0.95,
  },
  magical_girl: {
    wear: [
      [
        ['dress', 'primary', { length: 0.4, sleeve: 'short', hem: 'scalloped' }],
        ['gloves', 'light', { surface: 'silk' }],
        ['bow_tie', 'accent'],
        ['sash', 'accent'],
        ['stockings', 'light'],
        ['boots', 'primary'],
        ['tiara', 'gold'],
      ],
    ],
    hold: ['wand'],
    moods: ['gentle', 'festive'],
  },
  businessperson: { wear: [suit], hold: ['phone'], moods: ['tech', 'sad'] },
  bride: {
    wear: [
      [
        ['wedding_dress', '#f8f4ee'],
        ['veil', '#fbf8f4'],
        ['necklace', 'light'],
        ['high_heels', '#f4efe6'],
      ],
    ],
    hold: ['bouquet'],
    moods: ['gentle'],
  },
  gardener: {
    wear: [
      [
        ['shirt', 'light', { sleeve: 'short' }],
        ['overalls', 'primary'],
        ['boots', 'leather'],
        ['gloves', 'secondary'],
        ['straw_hat', '#d9b765'],
      ],
    ],
    hold: ['basket', 'flower'],
    moods: ['gentle', 'wild'],
  },
  explorer: {
    wear: [
      [
        ['shirt', '#d9c9a0'],
        ['vest', '#8a744a'],
        ['trousers', '#7a6844'],
        ['knee_boots', 'leather'],
        ['belt', 'leather'],
        ['satchel', 'leather'],
        ['scarf', 'accent'],
        ['fedora', 'leather'],
      ],
    ],
    hold: ['map', 'whip'],
    moods: ['wild'],
  },
  adventurer: {
    wear: [[...light, ['cloak', 'secondary'], ['bracers', 'leather'], ['satchel', 'leather']]],
    hold: ['sword', 'map'],
    moods: ['wild', 'heroic'],
  },
  bounty_hunter: {
    wear: [
      [
        ['shirt', 'dark'],
        ['leather_armor', 'primary'],
        ['coat', 'leather', { length: 0.8 }],
        ['trousers', 'dark'],
        ['boots', 'dark'],
        ['bandolier', 'leather'],
        ['gloves', 'dark'],
        ['belt', 'leather'],
      ],
    ],
    hold: ['blaster'],
    moods: ['wild', 'tech'],
    muscle: 0.6,
  },
  fisher: {
    wear: [
      [
        ['sweater', 'light'],
        ['overalls', '#c8a02a'],
        ['knee_boots', 'dark'],
        ['beanie', 'primary'],
      ],
    ],
    hold: ['fishing_rod', 'basket'],
    moods: ['gentle'],
  },
  beekeeper: {
    wear: [
      [
        ['jumpsuit', '#f0ead6'],
        ['gloves', 'leather'],
        ['boots', 'leather'],
        ['straw_hat', '#d9b765'],
        ['belt', 'leather'],
        ['scarf', 'accent', { length: 0.2 }],
      ],
    ],
    hold: ['basket'],
    moods: ['wild'],
  },
  postal_worker: {
    wear: [
      [
        ['shirt', '#a8c0dc'],
        ['jacket', '#2f4a7a', { hem: 'trimmed' }],
        ['trousers', '#26324f'],
        ['shoes', 'dark'],
        ['satchel', 'leather'],
        ['cap', '#2f4a7a'],
      ],
    ],
    hold: ['scroll'],
    moods: ['heroic'],
  },
  tailor: {
    wear: [
      [
        ['shirt', 'light', { pattern: 'pinstriped' }],
        ['vest', 'primary'],
        ['trousers', 'dark'],
        ['shoes', 'leather'],
        ['apron', 'secondary', { length: 0.5 }],
        ['glasses', 'gold'],
      ],
    ],
    hold: ['quill'],
    moods: ['gentle'],
  },
  martial_artist: {
    wear: [
      [
        ['gi_jacket', 'light'],
        ['pyjama_trousers', 'light', { length: 0.9 }],
        ['knotted_belt', 'dark'],
        ['headband', 'accent'],
      ],
    ],
    moods: ['heroic', 'festive'],
    muscle: 0.7,
  },
  villager: {
    wear: [
      [...light],
      [
        ['blouse', 'light'],
        ['corset', 'leather'],
        ['long_skirt', 'primary'],
        ['apron', 'light'],
        ['shoes', 'leather'],
      ],
    ],
    masculine: [[...light]],
    hold: ['basket'],
    moods: ['gentle', 'wild'],
  },
  warrior: {
    wear: [
      [
        ['tunic', 'primary'],
        ['breastplate', 'metal'],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['pauldrons', 'metal'],
        ['bracers', 'metal'],
        ['belt', 'leather'],
      ],
    ],
    hold: ['sword'],
    moods: ['heroic', 'wild'],
    muscle: 0.75,
  },
}

/** For a character without a role. */
