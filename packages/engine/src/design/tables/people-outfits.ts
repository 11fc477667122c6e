/** Warriors, rulers and holy people of one country or age. */
import type { RoleKind } from '../../brief/concepts.ts'
import type { RoleOutfit } from './role-outfits.ts'

export const peopleOutfits = {
  maasai_warrior: {
    wear: [
      [
        ['shuka', '#b8261e', { pattern: 'plaid' }],
        ['sandals', 'leather'],
        ['necklace', 'accent'],
        ['bracelet', 'accent'],
        ['earrings', 'gold'],
      ],
    ],
    hold: ['spear'],
    moods: ['wild', 'heroic'],
    muscle: 0.6,
  },
  aztec_warrior: {
    wear: [
      [
        ['tank_top', '#e6dcc0', { hem: 'trimmed', pattern: 'quilted', length: 0.9, fit: 0.5 }],
        ['loincloth', '#b3262a', { hem: 'trimmed' }],
        ['cape', '#1f7f8f', { hem: 'trimmed', length: 0.5 }],
        ['sandals', 'leather'],
        ['necklace', 'gold'],
        ['bracelet', 'gold'],
        ['earrings', 'gold'],
        ['feather_headdress', '#1f8060'],
      ],
    ],
    hold: ['club', 'round_shield'],
    moods: ['wild', 'heroic'],
    muscle: 0.75,
  },
  legionary: {
    wear: [
      [
        ['tunic', '#a8242a', { length: 0.5, sleeve: 'short' }],
        ['breastplate', 'metal'],
        ['kilt', 'leather', { surface: 'leather', length: 0.3 }],
        ['pauldrons', 'metal'],
        ['sandals', 'leather'],
        ['galea', 'metal'],
        ['cape', '#a8242a'],
      ],
    ],
    hold: ['spear', 'shield'],
    moods: ['heroic'],
    muscle: 0.7,
  },
  hoplite: {
    wear: [
      [
        ['kilt', 'leather', { surface: 'leather', length: 0.2 }],
        ['tunic', '#efe6d2', { length: 0.45, sleeve: 'none' }],
        ['breastplate', '#b8843a', { surface: 'metal' }],
        ['greaves', '#b8843a'],
        ['sandals', 'leather'],
        ['galea', '#b8843a'],
        ['cape', '#a8242a'],
      ],
    ],
    hold: ['spear', 'round_shield'],
    moods: ['heroic', 'wild'],
    muscle: 0.85,
  },
  crusader: {
    wear: [
      [
        ['chainmail', 'metal', { sleeve: 'long' }],
        ['tabard', '#f2efe6', { emblem: 'cross' }],
        ['trousers', 'dark'],
        ['boots', 'leather'],
        ['gauntlets', 'metal'],
        ['belt', 'leather'],
        ['helmet', 'metal'],
      ],
    ],
    hold: ['sword', 'shield'],
    moods: ['heroic'],
    muscle: 0.65,
  },
  musketeer: {
    wear: [
      [
        ['shirt', 'light', { sleeve: 'wide' }],
        ['tabard', 'primary', { emblem: 'cross', hem: 'trimmed' }],
        ['breeches', 'dark'],
        ['knee_boots', 'leather'],
        ['cape', 'accent'],
        ['gloves', 'leather'],
        ['belt', 'leather'],
        ['cavalier_hat', 'dark'],
      ],
    ],
    hold: ['rapier'],
    moods: ['heroic', 'festive'],
  },
  highlander: {
    wear: [
      [
        ['shirt', 'light'],
        ['vest', 'dark'],
        ['kilt', 'accent', { pattern: 'plaid' }],
        ['knee_socks', 'light'],
        ['shoes', 'dark'],
        ['belt', 'leather'],
        ['mantle', 'accent', { pattern: 'plaid', side: 'left' }],
        ['beret', 'dark'],
      ],
    ],
    hold: ['sword', 'round_shield'],
    moods: ['wild', 'heroic'],
    muscle: 0.6,
  },
  cossack: {
    wear: [
      [
        ['tunic', 'primary', { hem: 'trimmed' }],
        ['harem_trousers', 'dark'],
        ['knee_boots', 'leather'],
        ['sash', 'accent'],
        ['ushanka', 'dark'],
        ['cape', 'dark'],
      ],
    ],
    hold: ['scimitar'],
    moods: ['wild', 'festive'],
    muscle: 0.6,
  },
  hussar: {
    wear: [
      [
        ['hussar_jacket', 'primary', { hem: 'trimmed' }],
        ['trousers', 'light', { fit: 0.1 }],
        ['knee_boots', 'dark'],
        ['belt', 'leather'],
        ['gloves', 'light'],
        ['mantle', 'dark', { surface: 'fur' }],
        ['ushanka', 'dark'],
      ],
    ],
    hold: ['scimitar'],
    moods: ['heroic', 'festive'],
    muscle: 0.55,
  },
  pharaoh: {
    wear: [
      [
        ['bandeau', 'gold'],
        ['loincloth', '#f2ead8', { length: 0.7, hem: 'trimmed' }],
        ['mantle', 'gold', { pattern: 'striped', surface: 'metal' }],
        ['belt', 'gold'],
        ['bracelet', 'gold'],
        ['sandals', 'gold'],
        ['crown', 'gold'],
      ],
    ],
    hold: ['staff'],
    moods: ['festive', 'mystic'],
  },
  philosopher: {
    wear: [
      [
        ['toga', '#f2efe6'],
        ['sandals', 'leather'],
        ['laurel', '#5d7a3a'],
      ],
    ],
    hold: ['scroll'],
    moods: ['gentle'],
  },
  caveman: {
    wear: [
      [
        ['toga', 'leather', { surface: 'fur', hem: 'torn', length: 0.3, trim: '#4a2e20' }],
        ['bracers', 'leather', { surface: 'fur' }],
        ['necklace', 'light', { surface: 'bone' }],
      ],
    ],
    hold: ['club'],
    moods: ['wild'],
    muscle: 0.85,
  },
  geisha: {
    wear: [
      [
        ['kimono', 'primary', { pattern: 'floral' }],
        ['obi', 'accent'],
        ['geta', '#6a4630'],
        ['hairpins', 'accent'],
      ],
    ],
    hold: ['fan'],
    moods: ['festive', 'gentle'],
  },
  shrine_maiden: {
    wear: [
      [
        ['hakama', '#b8242a'],
        ['kimono', '#f4f3ee', { length: 0.4 }],
        ['geta', '#6a4630'],
        ['ribbon', '#f4f3ee'],
      ],
    ],
    hold: ['hand_bell'],
    moods: ['mystic', 'gentle'],
  },
  bishop: {
    wear: [
      [
        ['robe', 'light', { hem: 'trimmed' }],
        ['mantle', 'accent', { hem: 'trimmed' }],
        ['pendant', 'gold'],
        ['shoes', 'dark'],
        ['mitre', 'light'],
      ],
    ],
    hold: ['staff'],
    moods: ['heroic', 'gentle'],
  },
  genie: {
    wear: [
      [
        ['vest', 'primary', { hem: 'trimmed' }],
        ['harem_trousers', 'accent'],
        ['sash', 'gold'],
        ['bracelet', 'gold'],
        ['slippers', 'gold'],
        ['turban', 'primary'],
        ['earrings', 'gold'],
      ],
    ],
    hold: ['lantern'],
    moods: ['mystic', 'festive'],
    muscle: 0.6,
  },
  sultan: {
    wear: [
      [
        ['kaftan', 'primary', { hem: 'trimmed' }],
        ['sash', 'gold'],
        ['cape', 'accent', { hem: 'trimmed' }],
        ['slippers', 'gold'],
        ['turban', 'light'],
        ['necklace', 'gold'],
      ],
    ],
    hold: ['scimitar'],
    moods: ['festive', 'mystic'],
  },
  nomad: {
    wear: [
      [
        ['kaftan', 'light', { length: 0.7 }],
        ['trousers', 'dark'],
        ['sash', 'secondary'],
        ['cloak', 'primary'],
        ['boots', 'leather'],
        ['turban', 'primary'],
        ['satchel', 'leather'],
      ],
    ],
    hold: ['scimitar'],
    moods: ['wild', 'mystic'],
  },
  santa_claus: {
    wear: [
      [
        ['coat', '#b8242a', { hem: 'trimmed', length: 0.4, trim: '#f4f1ea' }],
        ['trousers', '#b8242a'],
        ['knee_boots', '#1d1c22'],
        ['belt', '#1d1c22'],
        ['mittens', '#f4f1ea'],
        ['mantle', '#f4f1ea', { surface: 'fur' }],
        ['santa_hat', '#b8242a'],
      ],
    ],
    hold: ['gift'],
    moods: ['festive'],
    age: 'elder',
    bulk: 0.4,
  },
  zombie_hunter: {
    wear: [
      [
        ['t_shirt', 'dark'],
        ['leather_jacket', '#3a3026'],
        ['cargo_trousers', 'dark'],
        ['work_boots', 'dark'],
        ['fingerless_gloves', 'dark'],
        ['bandolier', 'leather'],
        ['bandana', 'accent'],
      ],
    ],
    hold: ['baseball_bat', 'chainsaw'],
    moods: ['wild', 'sinister'],
    muscle: 0.6,
  },
} as const satisfies Partial<Record<RoleKind, RoleOutfit>>
