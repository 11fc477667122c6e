/** Ways of living and dressing. */
import type { RoleKind } from '../../brief/concepts.ts'
import type { RoleOutfit } from './role-outfits.ts'

export const subcultureOutfits = {
  goth: {
    wear: [
      [
        ['corset', '#1d1a20', { surface: 'silk' }],
        ['blouse', '#26222c', { sleeve: 'wide' }],
        ['long_skirt', '#1d1a20', { hem: 'trimmed', trim: '#4a1f2e' }],
        ['knee_boots', '#1a181c'],
        ['choker', '#1a181c'],
        ['earrings', 'metal'],
      ],
      [
        ['dress', '#1d1a20', { hem: 'trimmed', trim: '#4a1f2e', sleeve: 'long' }],
        ['stockings', '#2a262e', { pattern: 'striped', trim: '#5d5866' }],
        ['boots', '#1a181c'],
        ['choker', '#1a181c'],
        ['pendant', 'metal'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#1d1a20', { sleeve: 'wide' }],
        ['coat', '#1a181c', { length: 0.85 }],
        ['trousers', '#1a181c'],
        ['knee_boots', '#1a181c'],
        ['belt', '#2a262e'],
        ['pendant', 'metal'],
      ],
    ],
    moods: ['sinister', 'sad'],
  },
  gyaru: {
    wear: [
      [
        ['blouse', '#fbf4f2', { sleeve: 'short' }],
        ['cardigan', '#f2c4d2'],
        ['pleated_skirt', '#7a5a4a', { length: 0.28, pattern: 'plaid' }],
        ['knee_socks', '#f6f2ee'],
        ['mary_janes', '#3a2620'],
        ['bow_tie', '#d84a7a'],
        ['hairpins', '#f08ab0'],
        ['bracelet', 'gold'],
      ],
      [
        ['tank_top', '#f6dce6', { pattern: 'leopard' }],
        ['shorts', '#5a78a8', { length: 0.22 }],
        ['knee_boots', '#f0e6dc'],
        ['necklace', 'gold'],
        ['earrings', 'gold'],
        ['bracelet', 'gold'],
      ],
    ],
    hold: ['phone'],
    moods: ['festive'],
  },
  cottagecore: {
    wear: [
      [
        ['sundress', 'light', { pattern: 'floral', length: 0.8, sleeve: 'short' }],
        ['apron', '#f4ecdc', { hem: 'trimmed' }],
        ['straw_hat', '#d8b878'],
        ['shoes', 'leather'],
      ],
      [
        ['blouse', '#f6efe2', { sleeve: 'wide' }],
        ['long_skirt', '#8a9a6a', { pattern: 'floral' }],
        ['shawl', '#c8a07a'],
        ['boots', 'leather'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#f6efe2'],
        ['cardigan', '#8a7a52'],
        ['trousers', '#6a5a42'],
        ['suspenders', 'leather'],
        ['boots', 'leather'],
        ['straw_hat', '#d8b878'],
      ],
    ],
    hold: ['basket'],
    moods: ['gentle'],
  },
  academic: {
    wear: [
      [
        ['turtleneck', '#e6dcc8'],
        ['blazer', '#5a4430', { pattern: 'houndstooth' }],
        ['pleated_skirt', '#4a3a2e', { pattern: 'plaid' }],
        ['stockings', '#3a2c24'],
        ['mary_janes', '#3a241c'],
        ['satchel', 'leather'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#f0e8d8'],
        ['vest', '#6a5238', { pattern: 'plaid' }],
        ['blazer', '#4a3626'],
        ['trousers', '#5a4a38'],
        ['tie', '#5a1f26'],
        ['shoes', '#3a241c'],
        ['glasses', '#3a241c'],
      ],
    ],
    hold: ['book'],
    moods: ['mystic', 'sad'],
  },
  e_girl: {
    wear: [
      [
        ['t_shirt', '#1f1d24', { fit: 0.7 }],
        ['pleated_skirt', '#2a2830', { pattern: 'plaid', length: 0.3 }],
        ['stockings', '#e6e2ea', { pattern: 'striped' }],
        ['boots', '#1f1d24'],
        ['choker', '#1f1d24'],
        ['belt', '#2a2830'],
        ['headphones', '#f08ab0'],
      ],
    ],
    masculine: [
      [
        ['sweater', '#26242c', { pattern: 'striped' }],
        ['cargo_trousers', '#1f1d24'],
        ['sneakers', '#f0eef2'],
        ['necklace', 'metal'],
        ['earrings', 'metal'],
        ['headphones', '#7a5ac8'],
      ],
    ],
    moods: ['tech', 'festive'],
  },
  steampunk: {
    wear: [
      [
        ['blouse', '#efe4cc', { sleeve: 'wide' }],
        ['corset', '#6a4428', { surface: 'leather' }],
        ['long_skirt', '#5a4632', { hem: 'trimmed', trim: '#b8925a' }],
        ['knee_boots', '#4a3020'],
        ['fingerless_gloves', '#4a3020'],
        ['goggles', '#b8843a'],
        ['tool_belt', 'leather'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#efe4cc'],
        ['vest', '#6a4428', { hem: 'trimmed', trim: '#b8925a' }],
        ['tailcoat', '#4a3a2c'],
        ['trousers', '#5a4632'],
        ['knee_boots', '#4a3020'],
        ['goggles', '#b8843a'],
        ['tool_belt', 'leather'],
      ],
    ],
    hold: ['wrench'],
    moods: ['wild', 'mystic'],
  },
  solarpunk: {
    wear: [
      [
        ['tunic', '#f2ead2', { sleeve: 'short', hem: 'trimmed', trim: '#6a9a4a' }],
        ['vest', '#6a9a4a'],
        ['harem_trousers', '#c8a86a'],
        ['sandals', 'leather'],
        ['sash', '#e0a82e'],
        ['sun_hat', '#d8b878'],
        ['tool_belt', 'leather'],
      ],
    ],
    hold: ['plant'],
    moods: ['gentle', 'festive'],
  },
  hypebeast: {
    wear: [
      [
        ['hoodie', 'primary', { fit: 0.8 }],
        ['puffer_jacket', 'dark'],
        ['track_trousers', 'dark'],
        ['sneakers', '#f4f2ee'],
        ['cap', 'accent'],
        ['necklace', 'gold'],
      ],
      [
        ['t_shirt', '#f4f2ee', { fit: 0.85 }],
        ['bomber_jacket', 'primary'],
        ['cargo_trousers', 'dark'],
        ['sneakers', 'accent'],
        ['beanie', 'dark'],
        ['satchel', 'dark'],
      ],
    ],
    moods: ['tech', 'festive'],
  },
  flapper: {
    wear: [
      [
        ['flapper_dress', 'primary'],
        ['headband', 'gold'],
        ['necklace', '#f0e6d8'],
        ['opera_gloves', 'dark'],
        ['high_heels', 'dark'],
        ['stockings', '#d8b8a0'],
      ],
    ],
    masculine: [
      [
        ['shirt', '#f4f2ee'],
        ['vest', 'dark'],
        ['suit_jacket', 'dark', { pattern: 'pinstriped' }],
        ['trousers', 'dark', { pattern: 'pinstriped' }],
        ['bow_tie', 'accent'],
        ['shoes', 'dark'],
      ],
    ],
    hold: ['fan'],
    moods: ['festive'],
  },
} as const satisfies Partial<Record<RoleKind, RoleOutfit>>
