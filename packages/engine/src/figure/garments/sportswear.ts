/** What is worn to play: jerseys, track tops, polo shirts and the jacket of a gi. */

import { merge } from '../../math/surface.ts'
import { button, placeOn, setAt } from './cloth/fasteners.ts'
import { band } from './cloth/finish.ts'
import type { Kit } from './cloth/kit.ts'
import { type Layer, layerIn } from './cloth/layer.ts'
import { crossedFront } from './robes.ts'
import { type CutRow, upperBuilders } from './upper/builders.ts'
import { longCollar } from './upper/crossed.ts'
import { levelBand, numberLayer, rowLine, sideStripes } from './upper/details.ts'

/** Only below the armpits: over the shoulders a stripe would break up. */
function underArms({ body }: Kit, layer: Layer): Layer {
  const top = body.level(4.95)
  return layerIn([{ y: [-Infinity, top] }], (spot) => (spot.y < top ? layer(spot) : undefined))
}

const jersey: CutRow = {
  neck: 'crew',
  hem: [4.1, 3.5, 3.1],
  room: [0.6, 3.2],
  fall: [0.35, 0.95],
  waist: 'free',
  collar: 'band',
  sleeve: 'shirt',
  cuff: 'none',
  emblem: 'chest',
  trimmed: ['hem', 'top'],
  layers: (kit) => [
    numberLayer(kit),
    underArms(kit, sideStripes(kit.cm, kit.material.trim, { width: 4 })),
    band('hem', 0.5 * kit.cm, 0.8 * kit.cm, kit.material.crease),
  ],
  sleeveLayers: (kit) => [
    band('hem', 0, 2.6 * kit.cm, kit.material.trim),
    band('hem', 3.4 * kit.cm, 4.2 * kit.cm, kit.material.trim),
  ],
}

const cuts = {
  jersey,
  basketball_jersey: {
    ...jersey,
    neck: 'scoop',
    hem: [4, 3.35, 3],
    room: [0.8, 3.2],
    collar: 'none',
    layers: (kit) => [
      numberLayer(kit),
      band('top', 0, 1.5 * kit.cm, kit.material.trim),
      band('top', 2.1 * kit.cm, 2.7 * kit.cm, kit.material.accent),
      sideStripes(kit.cm, kit.material.trim, { width: 7 }),
      band('hem', 0, 1.6 * kit.cm, kit.material.trim),
    ],
  },
  rugby_shirt: {
    ...jersey,
    collar: 'shirt',
    neck: 'collar',
    front: 'buttons',
    cuff: 'ribbed',
    layers: (kit) => [
      numberLayer(kit),
      ...[5.15, 4.67, 4.19, 3.71].map((level) => levelBand(kit, level, 8, kit.material.accent)),
    ],
    sleeveLayers: (kit) =>
      [0.15, 0.42, 0.69].map((v) => rowLine(v, 7.5 * kit.cm, kit.material.accent)),
  },
  polo_shirt: {
    ...jersey,
    neck: 'collar',
    collar: 'shirt',
    layers: (kit) => [
      ({ u, down, across }) => {
        const edge = 1.6 * kit.cm - Math.abs(across)
        if (Math.abs(u - 0.5) > 0.1 || down > 13 * kit.cm || edge < 0) return undefined
        return edge < 0.3 * kit.cm || down > 12.7 * kit.cm ? kit.material.crease : undefined
      },
      band('hem', 1.6 * kit.cm, 1.9 * kit.cm, kit.material.crease),
    ],
    sleeveLayers: (kit) => [
      band('hem', 0, 1.8 * kit.cm, kit.material.trim),
      band('hem', 1.8 * kit.cm, 2.1 * kit.cm, kit.material.crease),
    ],
    extras: (kit, { sheet }) => [
      {
        name: 'polo buttons',
        material: kit.material.trim,
        ...merge([0.07, 0.14].map((v) => setAt(button(0.6 * kit.cm), placeOn(sheet, 0.5, v, 0.2)))),
      },
    ],
  },
  track_jacket: {
    ...jersey,
    neck: 'collar',
    hem: [4, 3.6, 3.2],
    room: [1, 3.4],
    collar: 'stand',
    front: 'zip',
    cuff: 'ribbed',
    hemRib: true,
    layers: (kit) => [
      ({ x, y, z }) => {
        // A yoke of the second colour that runs to a point over the breastbone.
        const line = kit.body.level(5.2) - Math.max(0, 10 * kit.cm - Math.abs(x)) * 0.5
        if (z < 0 || y < line) return undefined
        return y - line < 0.9 * kit.cm ? kit.material.trim : kit.material.lining
      },
    ],
    sleeveLayers: (kit) => [
      sideStripes(kit.cm, kit.material.trim, { at: [0.75], count: 3, width: 1.1 }),
    ],
  },
  gi_jacket: {
    ...jersey,
    neck: 'collar',
    hem: [3.4, 3.05, 2.7],
    room: [0.9, 2.6],
    fall: [0.4, 0.9],
    waist: 'belt',
    waistLevel: 4.3,
    gap: crossedFront,
    collar: 'none',
    sleeve: 'loose',
    isSlit: false,
    layers: (kit) => [band('hem', 1.4 * kit.cm, 1.75 * kit.cm, kit.material.crease)],
    sleeveLayers: (kit) => [
      band('hem', 2 * kit.cm, 2.35 * kit.cm, kit.material.crease),
      band('hem', 4 * kit.cm, 4.35 * kit.cm, kit.material.crease),
    ],
    extras: (kit, made) => longCollar(kit, made, 5, 3.3, kit.material.main),
  },
} as const satisfies Record<string, CutRow>

export const sportswear = upperBuilders(cuts)
