/** Robes that cross or open in front: the wearer's left always lies over the right. */
import { type CutRow, upperBuilders } from './upper/builders.ts'
import { innerSkirt, longCollar, plainTie, wrapLayers } from './upper/crossed.ts'

/** Edges that meet low on the neck, cross over the chest and stay crossed to the hem. */
export const crossedFront = {
  left: [
    [3.4, -0.5],
    [4.3, -0.62],
    [4.75, -0.3],
    [5.2, 0.16],
    [5.5, 0.6],
    [5.72, 1.05],
  ],
  right: [
    [3.4, -0.4],
    [4.3, -0.55],
    [4.75, -0.25],
    [5.2, 0.16],
    [5.5, 0.6],
    [5.72, 1.05],
  ],
} as const

export const kimono: CutRow = {
  neck: 'collar',
  hem: [2, 0.9, 0.25],
  room: [0.7, 2.4],
  fall: [0.3, 0.8],
  waist: 'seam',
  waistLevel: 4.4,
  gap: crossedFront,
  collar: 'none',
  sleeve: 'kimono',
  cuff: 'none',
  skirt: { flare: [0, 0.1], pipes: 5, height: 2.6 },
  emblem: 'back',
  back: 'seam',
  trimmed: ['hem', 'sides'],
  isWrapped: true,
  layers: (kit) => wrapLayers(kit, crossedFront.left),
  extras: (kit, made) => [...longCollar(kit, made, 5.4, 4.2), ...plainTie(kit, made, 7)],
}

const cuts = {
  kimono,
  robe: {
    ...kimono,
    hem: [2.2, 0.9, 0.1],
    room: [1, 3.4],
    fall: [0.5, 0.95],
    back: 'panel',
    isWrapped: false,
    layers: undefined,
    waist: 'belt',
    waistLevel: 4.33,
    gap: {
      left: [
        [0, 0.62],
        [3, 0.34],
        [4.1, -0.06],
        [4.4, -0.2],
        [4.8, -0.1],
        [5.25, 0.2],
        [5.5, 0.6],
        [5.72, 1],
      ],
      right: [
        [0, 0.62],
        [3, 0.34],
        [4.1, -0.06],
        [4.4, -0.2],
        [4.8, -0.1],
        [5.25, 0.2],
        [5.5, 0.6],
        [5.72, 1],
      ],
    },
    sleeve: 'bell',
    skirt: { flare: [0.1, 0.34], pipes: 11, height: 6, train: 1.25 },
    trimmed: ['hem'],
    extras: (kit, made) => [...longCollar(kit, made, 4, 0), ...innerSkirt(kit, made, 0.12)],
  },
  hanfu: {
    ...kimono,
    hem: [1.6, 0.7, 0.08],
    room: [0.6, 2],
    fall: [0.3, 0.8],
    waistLevel: 4.62,
    sleeve: 'bell',
    skirt: { flare: [0.08, 0.34], pipes: 13, height: 5.4 },
    isWrapped: false,
    extras: (kit, made) => [...longCollar(kit, made, 4.6, 4.5), ...plainTie(kit, made, 6)],
  },
  haori: {
    ...kimono,
    hem: [3.4, 2.5, 1.6],
    room: [1.2, 3],
    fall: [0.6, 0.95],
    waist: 'free',
    gap: {
      left: [
        [1, 0.42],
        [4.4, 0.26],
        [5.2, 0.34],
        [5.72, 1],
      ],
      right: [
        [1, 0.42],
        [4.4, 0.26],
        [5.2, 0.34],
        [5.72, 1],
      ],
    },
    isOpen: true,
    isWrapped: false,
    layers: undefined,
    skirt: { flare: [0, 0.1], pipes: 4, height: 1.8 },
    extras: (kit, made) => longCollar(kit, made, 4.6, made.shape.hem, kit.material.main),
  },
} as const satisfies Record<string, CutRow>

export const robes = upperBuilders(cuts)
