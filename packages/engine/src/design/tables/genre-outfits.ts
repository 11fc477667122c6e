/** What those wear of whom nothing is said but the genre or the period, and its colours. */
import type { GenreFamily } from '../../brief/brief.ts'
import type { Triad } from './moods.ts'
import { type RoleOutfit, roleOutfits } from './role-outfits.ts'

type Dress = Pick<RoleOutfit, 'wear' | 'masculine'>

export const genreOutfits: Partial<Record<GenreFamily, Dress>> = {
  victorian: {
    wear: [
      [
        ['blouse', '#efe6d6', { sleeve: 'wide' }],
        ['corset', 'dark'],
        ['long_skirt', 'primary', { hem: 'trimmed' }],
        ['boots', 'dark'],
        ['pendant', 'gold'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#f2ede2'],
        ['vest', 'secondary'],
        ['tailcoat', 'primary'],
        ['trousers', 'dark'],
        ['shoes', 'dark'],
        ['bow_tie', 'dark'],
      ],
    ],
  },
  regency: {
    wear: [
      [
        ['gown', 'light', { hem: 'trimmed' }],
        ['shawl', 'primary'],
        ['slippers', 'light'],
        ['necklace', 'gold'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#f2ede2'],
        ['vest', 'light'],
        ['tailcoat', 'primary'],
        ['breeches', '#d8ccb4'],
        ['knee_boots', 'dark'],
      ],
    ],
  },
  medieval: roleOutfits.villager,
  antique: {
    wear: [
      [
        ['chiton', 'light', { hem: 'trimmed' }],
        ['sandals', 'leather'],
        ['bracers', 'gold'],
      ],
    ],
  },
  twenties: roleOutfits.flapper,
  forties: {
    wear: [
      [
        ['dress', 'primary', { length: 0.55, sleeve: 'short', pattern: 'polka_dot' }],
        ['cardigan', 'secondary'],
        ['stockings', '#c8a88a'],
        ['mary_janes', 'leather'],
        ['belt', 'leather'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#efe8d8'],
        ['tie', 'accent'],
        ['suit_jacket', 'primary'],
        ['trousers', 'primary'],
        ['shoes', 'leather'],
        ['fedora', 'dark'],
      ],
    ],
  },
  midcentury: {
    wear: [
      [
        ['dress', 'primary', { length: 0.55, sleeve: 'none' }],
        ['high_heels', 'accent'],
        ['headband', 'accent'],
        ['earrings', 'light'],
      ],
    ],
    masculine: [
      [
        ['t_shirt', '#f4f2ee'],
        ['biker_jacket', 'dark'],
        ['jeans', '#3d4f70'],
        ['boots', 'dark'],
        ['belt', 'dark'],
      ],
    ],
  },
  steampunk: roleOutfits.steampunk,
  cyberpunk: {
    wear: [
      [
        ['tank_top', 'dark'],
        ['jacket', 'primary', { hem: 'trimmed', emblem: 'circuit' }],
        ['cargo_trousers', 'dark'],
        ['boots', 'dark'],
        ['fingerless_gloves', 'dark'],
        ['belt', 'dark'],
      ],
    ],
  },
  scifi: {
    wear: [
      [
        ['bodysuit', 'primary', { hem: 'trimmed' }],
        ['boots', 'light'],
        ['gloves', 'light'],
        ['belt', 'light'],
      ],
    ],
  },
  wasteland: {
    wear: [
      [
        ['tank_top', '#8a8272'],
        ['leather_jacket', 'leather', { hem: 'torn' }],
        ['cargo_trousers', '#6a6250'],
        ['boots', 'leather'],
        ['scarf', 'accent', { hem: 'torn' }],
        ['goggles', 'metal'],
        ['knee_pads', 'metal'],
      ],
    ],
  },
  western: roleOutfits.cowboy,
  noir: {
    wear: [
      [
        ['dress', 'primary', { length: 0.7 }],
        ['trench_coat', '#a8895e'],
        ['high_heels', 'dark'],
        ['fedora', 'dark'],
      ],
    ],
    masculine: roleOutfits.detective.wear,
  },
  goth: roleOutfits.goth,
  lolita: roleOutfits.lolita,
  cottagecore: roleOutfits.cottagecore,
}

/** Dominant, second and accent. */
export const genreTriads: Partial<Record<GenreFamily, Triad>> = {
  victorian: ['#4a2a3a', '#d8ccb8', '#8a6a3a'],
  regency: ['#7a8fb0', '#f2ece0', '#c8a85a'],
  medieval: ['#6a4a3a', '#d8c8a0', '#8f2f2a'],
  renaissance: ['#7a2430', '#e6d8b8', '#c8963a'],
  antique: ['#f0ead8', '#b8432e', '#d8a83a'],
  twenties: ['#1f2a2c', '#d8c48a', '#1f7a64'],
  forties: ['#5a6444', '#d8c8a8', '#a8322e'],
  midcentury: ['#3fa0a0', '#f6ecd8', '#e0502e'],
  seventies: ['#c8702e', '#f0d8a0', '#6a4a2a'],
  steampunk: ['#5a3f2a', '#b8925a', '#4a8a86'],
  cyberpunk: ['#1f2130', '#3a3f5c', '#ff3f9a'],
  scifi: ['#d8dee6', '#3a4658', '#2ec4e6'],
  wasteland: ['#7a6a4c', '#b8a27a', '#b8502e'],
  western: ['#7a5a38', '#d8c09a', '#a8382e'],
  noir: ['#24262c', '#b8b4ac', '#8f1f28'],
  horror: ['#26242a', '#6a6a5c', '#8a1f22'],
  goth: ['#1f1d24', '#4a1f2e', '#b8a8b0'],
  lolita: ['#26202a', '#f0e6ea', '#8a1f3a'],
  cottagecore: ['#8a9a6a', '#f4ead4', '#c8785a'],
  cute: ['#f2b4c4', '#fbf0ea', '#9ad0d8'],
}
