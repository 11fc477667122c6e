/** Jackets and coats: they open in front, over what is worn below. */
import { type CutRow, upperBuilders } from './upper/builders.ts'
import { wrapLayers } from './upper/crossed.ts'
import {
  beltLoops,
  coatPockets,
  doubleRow,
  singleButton,
  yoke,
  zipEdges,
} from './upper/tailoring.ts'

export const jacket: CutRow = {
  neck: 'collar',
  hem: [4.1, 3.6, 3.1],
  room: [1, 3],
  fall: [0.3, 0.85],
  waist: 'free',
  gap: {
    left: [
      [3, 0.34],
      [4.5, 0.28],
      [5.3, 0.3],
      [5.7, 0.5],
    ],
    right: [
      [3, 0.34],
      [4.5, 0.28],
      [5.3, 0.3],
      [5.7, 0.5],
    ],
  },
  collar: 'stand',
  sleeve: 'loose',
  cuff: 'ribbed',
  hemRib: true,
  emblem: 'back',
  isOpen: true,
  trimmed: ['hem', 'sides'],
  layers: (kit, made) => [...zipEdges(kit), ...yoke(kit, made)],
}

export const coat: CutRow = {
  ...jacket,
  hem: [3, 1.9, 0.4],
  room: [1.2, 3.2],
  waist: 'belt',
  gap: {
    left: [
      [0.9, 0.5],
      [3.6, 0.36],
      [4.4, 0.24],
      [5.1, 0.3],
      [5.7, 0.58],
    ],
    right: [
      [0.9, 0.5],
      [3.6, 0.36],
      [4.4, 0.24],
      [5.1, 0.3],
      [5.7, 0.58],
    ],
  },
  collar: 'coat',
  lapel: { width: 7.5, from: 5.5, to: 4.45 },
  cuff: 'turned',
  hemRib: false,
  skirt: { flare: [0.05, 0.3], pipes: 9, height: 5 },
  back: 'vent',
  layers: (kit, made) => [...coatPockets(kit, made)],
}

/** Closed by one button at the waist, open below and above it. */
export const suitGap: NonNullable<CutRow['gap']> = {
  left: [
    [3.1, 0.36],
    [3.8, 0.1],
    [4.35, -0.1],
    [4.6, 0.02],
    [5.2, 0.3],
    [5.7, 0.62],
  ],
  right: [
    [3.1, 0.3],
    [3.8, 0.06],
    [4.35, -0.08],
    [4.6, 0.02],
    [5.2, 0.3],
    [5.7, 0.62],
  ],
}

/** Wrapped over from the lapels to below the belt; from there both edges part again, and at the hem it stands a little open. */
const trenchGap: NonNullable<CutRow['gap']> = {
  left: [
    [0.8, 0.12],
    [1.7, 0.06],
    [2.9, -0.1],
    [3.7, -0.2],
    [4.4, -0.22],
    [4.8, -0.16],
    [5.25, 0.18],
    [5.7, 0.6],
  ],
  right: [
    [0.8, 0.14],
    [1.7, 0.08],
    [2.9, -0.1],
    [3.7, -0.2],
    [4.4, -0.2],
    [4.8, -0.16],
    [5.25, 0.18],
    [5.7, 0.6],
  ],
}

const cuts = {
  jacket,
  leather_jacket: {
    ...jacket,
    hem: [4.2, 3.75, 3.2],
    collar: 'coat',
    lapel: { width: 8, from: 5.5, to: 4.7 },
    cuff: 'none',
    hemRib: false,
    waist: 'free',
    layers: (kit, made) => [...zipEdges(kit), ...yoke(kit, made), ...coatPockets(kit, made)],
  },
  suit_jacket: {
    ...coat,
    hem: [3.9, 3.4, 2.9],
    room: [0.9, 2.4],
    fall: [0.15, 0.6],
    gap: suitGap,
    lapel: { width: 7.5, from: 5.52, to: 4.5 },
    cuff: 'none',
    skirt: { flare: [0, 0.1], pipes: 0, height: 0 },
    extras: (kit, made) => singleButton(kit, made, 4.38),
  },
  coat: { ...coat, back: 'tails' },
  trench_coat: {
    ...coat,
    hem: [2.6, 1.7, 0.8],
    waist: 'seam',
    gap: trenchGap,
    isCutAway: true,
    lapel: { width: 8.5, from: 5.5, to: 4.85 },
    isOpen: false,
    cuff: 'turned',
    layers: (kit, made) => [
      ...wrapLayers(kit, trenchGap.left),
      ...coatPockets(kit, made),
      ...yoke(kit, made),
    ],
    extras: (kit, made) => [...doubleRow(kit, made), ...beltLoops(kit, made)],
  },
  lab_coat: {
    ...coat,
    hem: [3, 2.1, 1.2],
    fall: [0.5, 0.95],
    waist: 'free',
    cuff: 'none',
    lapel: { width: 6.5, from: 5.5, to: 4.75 },
    skirt: { flare: [0.02, 0.14], pipes: 5, height: 1.6 },
  },
} as const satisfies Record<string, CutRow>

export const coats = upperBuilders(cuts)
