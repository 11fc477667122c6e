/** Players, racers and fighters for sport. */
import type { RoleKind } from '../../brief/concepts.ts'
import type { RoleOutfit } from './role-outfits.ts'

export const sportOutfits = {
  footballer: {
    wear: [
      [
        ['jersey', 'primary'],
        ['shorts', '#f4f3ee'],
        ['knee_socks', 'primary'],
        ['football_boots', '#26242c'],
      ],
    ],
    hold: ['football'],
    moods: ['heroic', 'festive'],
    muscle: 0.6,
  },
  goalkeeper: {
    wear: [
      [
        ['jersey', 'primary', { sleeve: 'long' }],
        ['shorts', 'dark'],
        ['knee_socks', 'primary'],
        ['football_boots', '#26242c'],
        ['goalkeeper_gloves', 'accent'],
      ],
    ],
    hold: ['football'],
    moods: ['heroic', 'festive'],
    muscle: 0.6,
  },
  basketball_player: {
    wear: [
      [
        ['basketball_jersey', 'primary'],
        ['swim_trunks', 'primary', { length: 0.6, fit: 0.8 }],
        ['sneakers', 'light'],
        ['headband', 'accent'],
      ],
    ],
    hold: ['ball'],
    moods: ['festive', 'tech'],
    muscle: 0.6,
  },
  tennis_player: {
    wear: [
      [
        ['polo_shirt', '#f4f3ee'],
        ['pleated_skirt', '#f4f3ee', { length: 0.35 }],
        ['sneakers', 'light'],
        ['headband', 'accent'],
      ],
    ],
    masculine: [
      [
        ['polo_shirt', '#f4f3ee'],
        ['shorts', '#f4f3ee'],
        ['sneakers', 'light'],
        ['headband', 'accent'],
      ],
    ],
    hold: ['tennis_racket'],
    moods: ['heroic', 'festive'],
    muscle: 0.55,
  },
  baseball_player: {
    wear: [
      [
        ['jersey', 'light', { hem: 'trimmed' }],
        ['breeches', 'light'],
        ['knee_socks', 'primary'],
        ['sneakers', 'dark'],
        ['cap', 'primary'],
        ['belt', 'dark'],
      ],
    ],
    hold: ['baseball_bat', 'ball'],
    moods: ['heroic', 'festive'],
    muscle: 0.6,
  },
  rugby_player: {
    wear: [
      [
        ['rugby_shirt', 'primary'],
        ['shorts', '#f4f3ee'],
        ['knee_socks', 'primary'],
        ['football_boots', '#26242c'],
      ],
    ],
    hold: ['rugby_ball'],
    moods: ['heroic', 'wild'],
    muscle: 0.8,
  },
  golfer: {
    wear: [
      [
        ['polo_shirt', 'primary'],
        ['trousers', 'light'],
        ['shoes', 'light'],
        ['cap', 'light'],
        ['fingerless_gloves', 'light', { side: 'left' }],
      ],
    ],
    hold: ['golf_club'],
    moods: ['gentle', 'heroic'],
  },
  hockey_player: {
    wear: [
      [
        ['jersey', 'primary', { sleeve: 'long', fit: 0.9 }],
        ['shorts', 'dark', { length: 0.6, fit: 0.9 }],
        ['knee_socks', 'primary'],
        ['ice_skates', 'dark'],
        ['goalkeeper_gloves', 'dark'],
        ['bike_helmet', 'primary'],
      ],
    ],
    hold: ['hockey_stick'],
    moods: ['heroic', 'wild'],
    muscle: 0.7,
  },
  swimmer: {
    wear: [
      [
        ['swimsuit', 'primary'],
        ['swim_cap', 'accent'],
        ['goggles', 'dark'],
      ],
    ],
    masculine: [
      [
        ['swim_trunks', 'primary', { length: 0.3 }],
        ['swim_cap', 'accent'],
        ['goggles', 'dark'],
      ],
    ],
    moods: ['gentle', 'heroic'],
    muscle: 0.6,
  },
  surfer: {
    wear: [[['wetsuit', '#22242c']]],
    masculine: [
      [
        ['swim_trunks', 'primary', { pattern: 'floral' }],
        ['lei', 'accent'],
      ],
    ],
    hold: ['surfboard'],
    moods: ['gentle', 'festive'],
    muscle: 0.55,
  },
  lifeguard: {
    wear: [
      [
        ['swimsuit', '#c8242a'],
        ['shorts', '#c8242a', { length: 0.1 }],
        ['flip_flops', 'dark'],
        ['sunglasses', '#15161a'],
        ['cap', '#c8242a'],
      ],
    ],
    masculine: [
      [
        ['swim_trunks', '#c8242a'],
        ['flip_flops', 'dark'],
        ['sunglasses', '#15161a'],
        ['cap', '#c8242a'],
      ],
    ],
    hold: ['megaphone'],
    moods: ['heroic', 'festive'],
    muscle: 0.65,
  },
  gymnast: {
    wear: [
      [
        ['leotard', 'primary', { hem: 'plain' }],
        ['ballet_slippers', 'light'],
      ],
    ],
    masculine: [
      [
        ['leotard', 'primary', { sleeve: 'none' }],
        ['leggings', 'light'],
        ['ballet_slippers', 'light'],
      ],
    ],
    moods: ['heroic', 'festive'],
    muscle: 0.6,
  },
  cheerleader: {
    wear: [
      [
        ['basketball_jersey', 'primary'],
        ['pleated_skirt', 'primary', { length: 0.2, hem: 'trimmed' }],
        ['knee_socks', 'light'],
        ['sneakers', 'light'],
        ['ribbon', 'accent'],
      ],
    ],
    masculine: [
      [
        ['polo_shirt', 'primary'],
        ['track_trousers', 'dark'],
        ['sneakers', 'light'],
      ],
    ],
    hold: ['pom_poms'],
    moods: ['festive'],
  },
  figure_skater: {
    wear: [
      [
        ['leotard', 'primary', { hem: 'plain' }],
        ['pleated_skirt', 'primary', { length: 0.05 }],
        ['leggings', '#f2d3cc'],
        ['ice_skates', '#f4f1ea'],
      ],
    ],
    masculine: [
      [
        ['blouse', 'primary'],
        ['trousers', 'dark'],
        ['ice_skates', 'dark'],
      ],
    ],
    moods: ['gentle', 'mystic'],
  },
  cyclist: {
    wear: [
      [
        ['jersey', 'primary', { fit: 0.1, hem: 'plain' }],
        ['leggings', 'dark', { length: 0.2 }],
        ['sneakers', 'light'],
        ['bike_helmet', 'accent'],
        ['fingerless_gloves', 'dark'],
        ['sunglasses', '#15161a'],
      ],
    ],
    moods: ['tech', 'heroic'],
    muscle: 0.55,
  },
  racing_driver: {
    wear: [
      [
        ['jumpsuit', 'primary', { hem: 'trimmed' }],
        ['sneakers', 'dark'],
        ['gloves', 'dark'],
        ['cap', 'primary'],
        ['scarf', 'accent', { length: 0.1, surface: 'cloth' }],
      ],
    ],
    moods: ['tech', 'heroic'],
  },
  snowboarder: {
    wear: [
      [
        ['puffer_jacket', 'primary'],
        ['cargo_trousers', 'dark'],
        ['work_boots', 'dark'],
        ['mittens', 'accent'],
        ['beanie', 'accent'],
        ['goggles', 'dark'],
      ],
    ],
    hold: ['snowboard'],
    moods: ['tech', 'festive'],
  },
  weightlifter: {
    wear: [
      [
        ['tank_top', 'primary'],
        ['shorts', 'dark'],
        ['champion_belt', 'leather'],
        ['sneakers', 'light'],
        ['fingerless_gloves', 'dark'],
      ],
    ],
    hold: ['dumbbell'],
    moods: ['heroic', 'wild'],
    muscle: 1,
  },
  sumo_wrestler: {
    wear: [
      [
        ['loincloth', 'primary', { length: 0.3 }],
        ['cummerbund', 'primary'],
      ],
    ],
    moods: ['wild', 'heroic'],
    muscle: 0.7,
    bulk: 0.55,
  },
  luchador: {
    wear: [
      [
        ['bodysuit', 'primary', { hem: 'trimmed', emblem: 'star' }],
        ['briefs', 'accent'],
        ['cape', 'accent'],
        ['knee_boots', 'accent'],
        ['champion_belt', 'leather'],
        ['mask', 'accent'],
      ],
    ],
    moods: ['festive', 'wild'],
    muscle: 0.9,
  },
  karateka: {
    wear: [
      [
        ['gi_jacket', '#f2efe6'],
        ['pyjama_trousers', '#f2efe6', { length: 0.9 }],
        ['knotted_belt', '#23232a'],
        ['headband', 'accent'],
      ],
    ],
    moods: ['heroic'],
    muscle: 0.65,
  },
  fencer: {
    wear: [
      [
        ['dress_uniform', '#f4f3ee', { hem: 'plain' }],
        ['breeches', '#f4f3ee'],
        ['knee_socks', '#f4f3ee', { hem: 'plain' }],
        ['sneakers', 'light'],
        ['gloves', 'light'],
      ],
    ],
    hold: ['rapier'],
    moods: ['heroic', 'gentle'],
  },
  kendoka: {
    wear: [
      [
        ['gi_jacket', '#26324f'],
        ['hakama', '#1f2740'],
        ['leather_armor', 'dark'],
        ['bracers', 'dark'],
      ],
    ],
    hold: ['quarterstaff'],
    moods: ['heroic', 'sad'],
    muscle: 0.55,
  },
  diver: {
    wear: [
      [
        ['wetsuit', '#22242c'],
        ['goggles', 'accent'],
        ['belt', 'dark'],
        ['backpack', 'accent', { surface: 'metal' }],
      ],
    ],
    hold: ['flashlight'],
    moods: ['tech', 'mystic'],
  },
  hiker: {
    wear: [
      [
        ['t_shirt', 'light'],
        ['parka', 'primary'],
        ['cargo_trousers', '#7a6844'],
        ['work_boots', 'leather'],
        ['backpack', 'accent'],
        ['bucket_hat', '#8a744a'],
      ],
    ],
    hold: ['quarterstaff', 'map'],
    moods: ['wild', 'gentle'],
    muscle: 0.5,
  },
} as const satisfies Partial<Record<RoleKind, RoleOutfit>>
