/** Dresses and gowns. */
import { type CutRow, upperBuilders } from './upper/builders.ts'
import { frogs, princessSeams, sideSlits, underskirt, waistRibbon } from './upper/dressmaking.ts'

const dress: CutRow = {
  neck: 'scoop',
  hem: [3, 2, 0.6],
  room: [0.4, 1.6],
  fall: [0.1, 0.5],
  waist: 'seam',
  collar: 'none',
  sleeve: 'puffed',
  cuff: 'none',
  skirt: { flare: [0.08, 0.5], pipes: 11, height: 5 },
  emblem: 'skirt',
  back: 'buttons',
  trimmed: ['hem', 'top'],
  layers: (kit, made) => [...waistRibbon(kit, made, 2.6), ...princessSeams(kit, made)],
}

export const cheongsamCut: CutRow = {
  ...dress,
  neck: 'collar',
  hem: [3, 1.9, 0.5],
  room: [0.3, 1],
  fall: [0.02, 0.3],
  skirt: { flare: [-0.03, 0.05], pipes: 0, height: 0 },
  collar: 'stand',
  sleeve: 'shirt',
  emblem: 'chest',
  isSlit: true,
  layers: (kit, made) => [...sideSlits(kit, made)],
  extras: (kit, made) => frogs(kit, made),
}

const cuts = {
  dress,
  gown: {
    ...dress,
    neck: 'square',
    hem: [1.6, 0.7, 0.06],
    room: [0.35, 1.2],
    skirt: { flare: [0.16, 0.56], pipes: 13, height: 6.5, train: 1.35 },
    sleeve: 'puffed',
    back: 'lacing',
    layers: (kit, made) => [
      ...underskirt(kit),
      ...waistRibbon(kit, made, 1.6),
      ...princessSeams(kit, made),
    ],
  },
  cheongsam: cheongsamCut,
} as const satisfies Record<string, CutRow>

export const frocks = upperBuilders(cuts)
