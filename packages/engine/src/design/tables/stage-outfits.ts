/** Dancers, musicians and those who perform. */
import type { RoleKind } from '../../brief/concepts.ts'
import type { RoleOutfit } from './role-outfits.ts'

export const stageOutfits = {
  ballerina: {
    wear: [
      [
        ['tutu', '#f6e4e4'],
        ['leggings', '#f2d3cc'],
        ['ballet_slippers', '#eebfb8'],
        ['tiara', 'gold'],
      ],
    ],
    masculine: [
      [
        ['leotard', 'light'],
        ['leggings', 'dark'],
        ['ballet_slippers', 'dark'],
      ],
    ],
    moods: ['gentle'],
  },
  mariachi: {
    wear: [
      [
        ['hussar_jacket', 'dark', { hem: 'trimmed' }],
        ['trousers', 'dark', { hem: 'trimmed' }],
        ['cowboy_boots', 'dark'],
        ['bow_tie', 'accent'],
        ['sombrero', 'dark'],
      ],
    ],
    hold: ['guitar'],
    moods: ['festive'],
  },
  flamenco_dancer: {
    wear: [
      [
        ['gown', 'primary', { sleeve: 'short', hem: 'scalloped' }],
        ['high_heels', 'dark'],
        ['shawl', 'accent', { hem: 'fringed' }],
        ['hairpins', 'accent'],
      ],
    ],
    masculine: [
      [
        ['shirt', 'light'],
        ['bolero', 'dark'],
        ['trousers', 'dark'],
        ['sash', 'accent'],
        ['shoes', 'dark'],
      ],
    ],
    hold: ['fan'],
    moods: ['festive'],
  },
  belly_dancer: {
    wear: [
      [
        ['bandeau', 'primary', { hem: 'fringed' }],
        ['harem_trousers', 'primary'],
        ['sash', 'accent', { hem: 'fringed' }],
        ['bracelet', 'gold'],
        ['necklace', 'gold'],
        ['veil', 'light'],
        ['slippers', 'gold'],
      ],
    ],
    hold: ['scimitar'],
    moods: ['festive', 'mystic'],
  },
  hula_dancer: {
    wear: [
      [
        ['bandeau', 'accent'],
        ['grass_skirt', '#c8a858'],
        ['lei', 'accent'],
        ['flower_crown', 'accent'],
      ],
    ],
    moods: ['festive', 'gentle'],
  },
  dj: {
    wear: [
      [
        ['t_shirt', 'light', { fit: 0.7 }],
        ['bomber_jacket', 'primary'],
        ['cargo_trousers', 'dark'],
        ['sneakers', 'accent'],
        ['headphones', 'accent'],
        ['sunglasses', '#15161a'],
      ],
    ],
    hold: ['phone'],
    moods: ['tech', 'festive'],
  },
  drummer: {
    wear: [
      [
        ['tank_top', 'dark', { emblem: 'skull' }],
        ['jeans', '#2c3346', { hem: 'torn' }],
        ['sneakers', 'light'],
        ['bandana', 'accent'],
        ['bracelet', 'leather'],
      ],
    ],
    hold: ['drumsticks', 'drum'],
    moods: ['tech', 'wild'],
    muscle: 0.55,
  },
  jazz_musician: {
    wear: [
      [
        ['shirt', 'light'],
        ['vest', 'accent'],
        ['suit_jacket', 'primary', { pattern: 'pinstriped' }],
        ['trousers', 'primary'],
        ['shoes', 'dark'],
        ['tie', 'accent'],
        ['fedora', 'dark'],
      ],
    ],
    hold: ['saxophone'],
    moods: ['sad', 'festive'],
  },
  pop_idol: {
    wear: [
      [
        ['sailor_blouse', 'light'],
        ['bolero', 'primary', { hem: 'trimmed' }],
        ['tiered_skirt', 'primary', { length: 0.2, hem: 'scalloped' }],
        ['knee_socks', 'light'],
        ['mary_janes', 'accent'],
        ['ribbon', 'accent'],
      ],
    ],
    masculine: [
      [
        ['shirt', 'dark'],
        ['blazer', 'primary', { hem: 'trimmed' }],
        ['trousers', 'light'],
        ['shoes', 'dark'],
        ['necklace', 'gold'],
      ],
    ],
    hold: ['microphone'],
    moods: ['festive', 'gentle'],
  },
  rapper: {
    wear: [
      [
        ['t_shirt', 'dark', { fit: 0.8 }],
        ['puffer_jacket', 'primary'],
        ['track_trousers', 'dark'],
        ['sneakers', 'light'],
        ['necklace', 'gold'],
        ['cap', 'primary'],
        ['sunglasses', '#15161a'],
      ],
    ],
    hold: ['microphone'],
    moods: ['tech', 'festive'],
  },
  opera_singer: {
    wear: [
      [
        ['ball_gown', 'primary', { hem: 'trimmed' }],
        ['opera_gloves', 'light'],
        ['necklace', 'gold'],
        ['high_heels', 'dark'],
        ['tiara', 'gold'],
      ],
    ],
    masculine: [
      [
        ['shirt', 'light'],
        ['vest', 'light'],
        ['tailcoat', '#1f2026'],
        ['trousers', '#1f2026'],
        ['bow_tie', 'light'],
        ['shoes', '#15161a'],
      ],
    ],
    moods: ['festive', 'mystic'],
  },
  conductor: {
    wear: [
      [
        ['shirt', '#f4f3ee'],
        ['vest', '#f4f3ee'],
        ['tailcoat', '#1f2026'],
        ['trousers', '#1f2026'],
        ['bow_tie', '#f4f3ee'],
        ['shoes', '#15161a'],
      ],
    ],
    hold: ['wand'],
    moods: ['sad', 'heroic'],
  },
  clown: {
    wear: [
      [
        ['blouse', 'light', { pattern: 'polka_dot' }],
        ['ruff', 'light'],
        ['harem_trousers', 'primary', { pattern: 'polka_dot' }],
        ['suspenders', 'accent'],
        ['shoes', 'accent'],
        ['gloves', 'light', { surface: 'cloth' }],
        ['bowler_hat', 'accent'],
      ],
    ],
    hold: ['balloon'],
    moods: ['festive'],
  },
  mime: {
    wear: [
      [
        ['shirt', '#f4f3ee', { pattern: 'striped' }],
        ['suspenders', 'dark'],
        ['trousers', 'dark'],
        ['shoes', 'dark'],
        ['gloves', 'light', { surface: 'cloth' }],
        ['beret', 'dark'],
      ],
    ],
    hold: ['flower'],
    moods: ['sad', 'gentle'],
  },
  stage_magician: {
    wear: [
      [
        ['shirt', '#f4f3ee'],
        ['vest', 'accent'],
        ['tailcoat', '#1f2026'],
        ['trousers', '#1f2026'],
        ['bow_tie', 'accent'],
        ['cape', '#1f2026'],
        ['gloves', 'light', { surface: 'cloth' }],
        ['top_hat', '#1f2026'],
        ['shoes', '#15161a'],
      ],
    ],
    hold: ['wand', 'playing_cards'],
    moods: ['mystic', 'festive'],
  },
  ringmaster: {
    wear: [
      [
        ['shirt', '#f4f3ee'],
        ['vest', 'gold'],
        ['tailcoat', '#a8242a'],
        ['breeches', '#f4f3ee'],
        ['knee_boots', 'dark'],
        ['bow_tie', 'dark'],
        ['top_hat', '#1f2026'],
        ['gloves', 'light', { surface: 'cloth' }],
      ],
    ],
    hold: ['whip', 'megaphone'],
    moods: ['festive'],
  },
  acrobat: {
    wear: [
      [
        ['leotard', 'primary', { hem: 'plain', pattern: 'starry' }],
        ['leggings', 'accent'],
        ['ballet_slippers', 'light'],
        ['cape', 'accent', { length: 0.3 }],
      ],
    ],
    hold: ['hula_hoop'],
    moods: ['festive'],
    muscle: 0.55,
  },
  fortune_teller: {
    wear: [
      [
        ['blouse', 'light'],
        ['corset', 'dark'],
        ['tiered_skirt', 'primary'],
        ['shawl', 'accent', { hem: 'fringed' }],
        ['bandana', 'accent'],
        ['earrings', 'gold'],
        ['necklace', 'gold'],
        ['bracelet', 'gold'],
        ['sandals', 'leather'],
      ],
    ],
    masculine: [
      [
        ['shirt', 'light', { sleeve: 'wide' }],
        ['vest', 'dark', { hem: 'trimmed' }],
        ['harem_trousers', 'primary'],
        ['sash', 'accent'],
        ['turban', 'accent'],
        ['earrings', 'gold'],
        ['sandals', 'leather'],
      ],
    ],
    hold: ['orb', 'playing_cards'],
    moods: ['mystic', 'festive'],
  },
  film_director: {
    wear: [
      [
        ['turtleneck', 'dark'],
        ['blazer', 'primary', { hem: 'plain' }],
        ['jeans', '#3d4f70'],
        ['sneakers', 'light'],
        ['beret', 'dark'],
        ['sunglasses', '#15161a'],
        ['scarf', 'accent'],
      ],
    ],
    hold: ['megaphone'],
    moods: ['tech', 'sad'],
  },
} as const satisfies Partial<Record<RoleKind, RoleOutfit>>
