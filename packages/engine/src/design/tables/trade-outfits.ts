/** Trades and services of today. */
import type { RoleKind } from '../../brief/concepts.ts'
import type { RoleOutfit } from './role-outfits.ts'

export const tradeOutfits = {
  baker: {
    wear: [
      [
        ['chef_jacket', '#f6f4ee'],
        ['apron', 'light'],
        ['trousers', 'dark', { pattern: 'pinstriped' }],
        ['shoes', 'dark'],
        ['bandana', 'accent'],
      ],
    ],
    hold: ['tray_of_bread'],
    moods: ['festive', 'gentle'],
  },
  butcher: {
    wear: [
      [
        ['shirt', 'light', { sleeve: 'short', pattern: 'striped' }],
        ['apron', '#8a2a26'],
        ['trousers', 'dark'],
        ['rubber_boots', '#f0eee8'],
        ['cap', 'light'],
        ['gloves', 'light'],
      ],
    ],
    hold: ['cleaver'],
    moods: ['wild', 'sinister'],
    muscle: 0.7,
  },
  bartender: {
    wear: [
      [
        ['shirt', '#f4f3ee', { sleeve: 'long' }],
        ['vest', 'dark'],
        ['suspenders', 'dark'],
        ['trousers', 'dark'],
        ['bow_tie', 'accent'],
        ['shoes', 'dark'],
      ],
    ],
    hold: ['bottle', 'wine_glass'],
    moods: ['sad', 'festive'],
  },
  barista: {
    wear: [
      [
        ['polo_shirt', 'dark'],
        ['apron', 'primary'],
        ['jeans', '#3d4f70'],
        ['sneakers', 'light'],
        ['cap', 'primary'],
      ],
    ],
    hold: ['coffee_cup'],
    moods: ['gentle'],
  },
  surgeon: {
    wear: [
      [
        ['scrub_top', '#4f9a94'],
        ['pyjama_trousers', '#4f9a94'],
        ['gloves', '#a8c8c4', { surface: 'plastic' }],
        ['face_mask', '#a8c8c4'],
        ['bandana', '#4f9a94', { surface: 'cloth' }],
        ['sneakers', 'light'],
      ],
    ],
    moods: ['gentle', 'tech'],
  },
  paramedic: {
    wear: [
      [
        ['polo_shirt', '#26324f'],
        ['hi_vis_vest', '#d8702a'],
        ['cargo_trousers', '#26324f'],
        ['work_boots', 'dark'],
        ['gloves', '#8ab0d0', { surface: 'plastic' }],
        ['stethoscope', 'dark'],
      ],
    ],
    hold: ['toolbox'],
    moods: ['heroic', 'tech'],
  },
  veterinarian: {
    wear: [
      [
        ['scrub_top', 'primary', { pattern: 'plain' }],
        ['lab_coat', '#f4f3ee'],
        ['trousers', 'dark'],
        ['sneakers', 'light'],
        ['stethoscope', 'dark'],
      ],
    ],
    hold: ['clipboard'],
    moods: ['gentle'],
  },
  flight_attendant: {
    wear: [
      [
        ['shirt', 'light'],
        ['blazer', 'primary', { hem: 'trimmed' }],
        ['pencil_skirt', 'primary'],
        ['high_heels', 'dark'],
        ['neckerchief', 'accent'],
        ['stockings', '#d8b8a0'],
        ['gloves', 'light', { surface: 'cloth' }],
        ['beret', 'primary'],
      ],
    ],
    masculine: [
      [
        ['shirt', 'light'],
        ['blazer', 'primary'],
        ['trousers', 'primary'],
        ['tie', 'accent'],
        ['shoes', 'dark'],
      ],
    ],
    hold: ['suitcase'],
    moods: ['gentle', 'heroic'],
  },
  airline_pilot: {
    wear: [
      [
        ['dress_uniform', '#232b3d', { hem: 'plain' }],
        ['uniform_trousers', '#232b3d'],
        ['tie', '#1d2230'],
        ['shoes', '#1d1c22'],
        ['peaked_cap', '#232b3d'],
      ],
    ],
    hold: ['suitcase'],
    moods: ['heroic'],
  },
  bellhop: {
    wear: [
      [
        ['hussar_jacket', '#a8242a', { hem: 'trimmed' }],
        ['trousers', 'dark'],
        ['shoes', 'dark'],
        ['fez', '#a8242a'],
        ['gloves', 'light', { surface: 'cloth' }],
      ],
    ],
    hold: ['suitcase'],
    moods: ['festive', 'gentle'],
  },
  train_conductor: {
    wear: [
      [
        ['dress_uniform', '#26324f'],
        ['uniform_trousers', '#26324f'],
        ['shoes', 'dark'],
        ['peaked_cap', '#26324f'],
      ],
    ],
    hold: ['lantern'],
    moods: ['heroic', 'sad'],
  },
  builder: {
    wear: [
      [
        ['t_shirt', 'light'],
        ['hi_vis_vest', '#d8e832'],
        ['jeans', '#3d4f70'],
        ['work_boots', '#b8843a'],
        ['tool_belt', 'leather'],
        ['hard_hat', '#e8b82a'],
        ['gloves', 'leather'],
      ],
    ],
    hold: ['toolbox'],
    moods: ['tech', 'wild'],
    muscle: 0.7,
  },
  carpenter: {
    wear: [
      [
        ['shirt', 'accent', { pattern: 'plaid', sleeve: 'short' }],
        ['overalls', '#4a628a'],
        ['work_boots', 'leather'],
        ['tool_belt', 'leather'],
        ['cap', 'dark'],
      ],
    ],
    hold: ['saw', 'hammer'],
    moods: ['wild', 'gentle'],
    muscle: 0.6,
  },
  plumber: {
    wear: [
      [
        ['shirt', '#b8302a'],
        ['overalls', '#2f4a8a'],
        ['work_boots', 'leather'],
        ['gloves', 'light'],
        ['cap', '#b8302a'],
      ],
    ],
    hold: ['wrench', 'toolbox'],
    moods: ['festive', 'tech'],
  },
  janitor: {
    wear: [
      [
        ['jumpsuit', 'primary'],
        ['work_boots', 'dark'],
        ['gloves', '#d8b42a', { surface: 'plastic' }],
        ['cap', 'primary'],
      ],
    ],
    hold: ['mop', 'bucket'],
    moods: ['sad', 'gentle'],
  },
  lumberjack: {
    wear: [
      [
        ['shirt', '#b8302a', { pattern: 'plaid' }],
        ['suspenders', 'leather'],
        ['jeans', '#3d4f70'],
        ['work_boots', 'leather'],
        ['beanie', 'dark'],
        ['gloves', 'leather'],
      ],
    ],
    hold: ['axe'],
    moods: ['wild'],
    muscle: 0.85,
  },
  judge: {
    wear: [
      [
        ['robe', '#1f1d22'],
        ['collar', 'light', { surface: 'cloth' }],
        ['shoes', 'dark'],
      ],
    ],
    hold: ['gavel', 'book'],
    moods: ['sad', 'heroic'],
  },
  graduate: {
    wear: [
      [
        ['shirt', 'light'],
        ['robe', '#22232a'],
        ['tie', 'accent'],
        ['shoes', 'dark'],
        ['mortarboard', '#22232a'],
      ],
    ],
    hold: ['scroll'],
    moods: ['heroic', 'gentle'],
  },
  journalist: {
    wear: [
      [
        ['shirt', 'light'],
        ['trench_coat', '#a8895e'],
        ['trousers', 'dark'],
        ['shoes', 'leather'],
        ['fedora', 'dark'],
        ['tie', 'accent'],
      ],
    ],
    hold: ['camera', 'microphone'],
    moods: ['sad', 'tech'],
  },
  photographer: {
    wear: [
      [
        ['shirt', 'light'],
        ['tactical_vest', '#8a744a'],
        ['cargo_trousers', 'dark'],
        ['sneakers', 'light'],
        ['beret', 'dark'],
        ['scarf', 'accent'],
      ],
    ],
    hold: ['camera'],
    moods: ['tech', 'gentle'],
  },
  swat_officer: {
    wear: [
      [
        ['uniform_shirt', '#2a2d35'],
        ['tactical_vest', '#22242a'],
        ['cargo_trousers', '#2a2d35'],
        ['work_boots', '#1d1c22'],
        ['army_helmet', '#22242a'],
        ['gloves', '#1d1c22'],
        ['knee_pads', '#22242a'],
        ['goggles', 'dark'],
        ['face_mask', '#1d1c22'],
      ],
    ],
    hold: ['rifle'],
    moods: ['tech', 'sinister'],
    muscle: 0.65,
  },
  general: {
    wear: [
      [
        ['dress_uniform', '#3a4a3a', { hem: 'trimmed' }],
        ['uniform_trousers', '#3a4a3a'],
        ['knee_boots', '#1d1c22'],
        ['peaked_cap', '#3a4a3a'],
        ['belt', 'leather'],
        ['gloves', 'light', { surface: 'cloth' }],
        ['medal', 'gold'],
      ],
    ],
    hold: ['cane'],
    moods: ['heroic'],
    muscle: 0.5,
  },
  groom: {
    wear: [
      [
        ['shirt', '#f4f3ee'],
        ['vest', 'light'],
        ['suit_jacket', 'dark', { length: 0.6 }],
        ['trousers', 'dark'],
        ['bow_tie', 'dark'],
        ['shoes', '#15161a'],
      ],
    ],
    hold: ['flower'],
    moods: ['gentle'],
  },
  gamer: {
    wear: [
      [
        ['t_shirt', 'dark', { emblem: 'bolt' }],
        ['hoodie', 'primary'],
        ['track_trousers', 'dark'],
        ['sneakers', 'accent'],
        ['headphones', 'accent'],
      ],
    ],
    hold: ['game_controller'],
    moods: ['tech'],
  },
  biker: {
    wear: [
      [
        ['t_shirt', 'dark'],
        ['biker_jacket', '#1f1d22'],
        ['jeans', '#2c3346'],
        ['work_boots', '#1d1c22'],
        ['fingerless_gloves', 'dark'],
        ['bandana', 'accent'],
        ['sunglasses', '#15161a'],
        ['belt', 'leather'],
      ],
    ],
    moods: ['sinister', 'wild'],
    muscle: 0.6,
  },
  hippie: {
    wear: [
      [
        ['blouse', 'light', { pattern: 'floral' }],
        ['vest', 'leather', { surface: 'leather', hem: 'fringed' }],
        ['bell_bottoms', '#4a6a94'],
        ['sandals', 'leather'],
        ['headband', 'accent'],
        ['pendant', 'gold'],
        ['sunglasses', '#b8704a'],
      ],
    ],
    hold: ['flower'],
    moods: ['gentle', 'festive'],
  },
  lolita: {
    wear: [
      [
        ['dress', 'primary', { length: 0.4, hem: 'scalloped', sleeve: 'short' }],
        ['apron', 'light', { hem: 'scalloped' }],
        ['knee_socks', 'light'],
        ['mary_janes', 'dark'],
        ['maid_headdress', 'primary'],
      ],
    ],
    hold: ['umbrella', 'teddy_bear'],
    moods: ['gentle', 'sinister'],
  },
  clockmaker: {
    wear: [
      [
        ['shirt', 'light'],
        ['vest', 'primary', { hem: 'trimmed' }],
        ['trousers', 'dark'],
        ['apron', 'leather', { surface: 'leather', length: 0.4 }],
        ['shoes', 'leather'],
        ['goggles', 'leather'],
        ['bow_tie', 'accent'],
      ],
    ],
    hold: ['wrench'],
    moods: ['wild', 'sad'],
  },
  lawyer: {
    wear: [
      [
        ['shirt', '#f4f3ee'],
        ['suit_jacket', 'dark'],
        ['pencil_skirt', 'dark'],
        ['high_heels', 'dark'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#f4f3ee'],
        ['vest', 'dark'],
        ['suit_jacket', 'dark'],
        ['trousers', 'dark'],
        ['tie', 'accent'],
        ['shoes', 'dark'],
      ],
    ],
    hold: ['briefcase'],
    moods: ['sad', 'heroic'],
  },
  shopper: {
    wear: [
      [
        ['blouse', 'light'],
        ['cardigan', 'primary'],
        ['jeans', '#3d4f70'],
        ['high_heels', 'dark'],
        ['sunglasses', '#15161a'],
        ['necklace', 'gold'],
      ],
    ],
    masculine: [
      [
        ['shirt', 'light'],
        ['blazer', 'primary', { hem: 'plain' }],
        ['jeans', '#3d4f70'],
        ['shoes', 'leather'],
        ['sunglasses', '#15161a'],
      ],
    ],
    hold: ['shopping_bag', 'handbag'],
    moods: ['festive', 'gentle'],
  },
} as const satisfies Partial<Record<RoleKind, RoleOutfit>>
