/** What people of today wear where the words give them no calling and no clothes. */
import type { OutfitItem } from './role-outfits.ts'
import type { ByShape, Outfits } from './species-outfits.ts'

const street: OutfitItem[] = [
  ['t_shirt', 'light'],
  ['jacket', 'primary'],
  ['jeans', '#3d4f70'],
  ['sneakers', 'light'],
]
const everyday: Outfits = [
  street,
  [
    ['shirt', 'light'],
    ['trousers', 'dark'],
    ['boots', 'leather'],
    ['belt', 'leather'],
  ],
  [
    ['sweater', 'primary'],
    ['trousers', 'dark'],
    ['boots', 'leather'],
  ],
  [
    ['t_shirt', 'light'],
    ['hoodie', 'primary'],
    ['shorts', 'dark', { length: 0.6 }],
    ['sneakers', 'accent'],
  ],
]

/** People of today. */
export const everydayOutfits: ByShape = {
  feminine: [
    ...everyday,
    [
      ['dress', 'primary', { length: 0.5 }],
      ['cardigan', 'secondary'],
      ['shoes', 'leather'],
    ],
    [
      ['blouse', 'light'],
      ['skirt', 'primary'],
      ['leggings', 'dark'],
      ['boots', 'leather'],
    ],
  ],
  masculine: everyday,
}

export const childrensOutfits: ByShape = {
  feminine: [
    [
      ['dress', 'primary', { length: 0.4 }],
      ['cardigan', 'secondary'],
      ['knee_socks', 'light'],
      ['mary_janes', 'dark'],
    ],
    [
      ['t_shirt', 'light'],
      ['overalls', 'primary'],
      ['sneakers', 'accent'],
    ],
    [
      ['sweater', 'primary'],
      ['skirt', 'secondary', { length: 0.3 }],
      ['leggings', 'dark'],
      ['sneakers', 'light'],
    ],
  ],
  masculine: [
    [
      ['t_shirt', 'primary'],
      ['shorts', 'dark', { length: 0.55 }],
      ['sneakers', 'accent'],
    ],
    [
      ['t_shirt', 'light'],
      ['hoodie', 'primary'],
      ['jeans', 'secondary'],
      ['sneakers', 'light'],
    ],
    [
      ['t_shirt', 'light'],
      ['jeans', 'primary'],
      ['sneakers', 'accent'],
    ],
  ],
}

export const elderlyOutfits: ByShape = {
  feminine: [
    [
      ['blouse', 'light'],
      ['cardigan', 'primary'],
      ['long_skirt', 'dark'],
      ['shoes', 'leather'],
    ],
    [
      ['dress', 'primary', { length: 0.55 }],
      ['shawl', 'secondary'],
      ['shoes', 'leather'],
    ],
  ],
  masculine: [
    [
      ['shirt', 'light'],
      ['cardigan', 'primary'],
      ['trousers', 'dark'],
      ['shoes', 'leather'],
    ],
    [
      ['shirt', 'light'],
      ['vest', 'primary'],
      ['trousers', 'dark'],
      ['shoes', 'leather'],
      ['tie', 'accent'],
    ],
  ],
}
