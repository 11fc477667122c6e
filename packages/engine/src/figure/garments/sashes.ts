/** Sashes and obi: cloth wound round the waist. */

import { merge } from '../../math/surface.ts'
import type { Pattern } from '../figure.ts'
import { shifted, softBox } from './cloth/bag.ts'
import { beltLevel, waistDressed } from './cloth/belt-level.ts'
import { clothPart } from './cloth/cloth.ts'
import { type Place, placeOn, setAt } from './cloth/fasteners.ts'
import { fabricLayer, printOf, trimLayers } from './cloth/finish.ts'
import { fringePart } from './cloth/fringe.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { knotPart } from './cloth/knot.ts'
import type { Layer } from './cloth/layer.ts'
import { hangingTail } from './cloth/strips.ts'
import { waistBand } from './cloth/waistband.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'

/** Slanting folds of a wound cloth. */
function wrapFolds(kit: Kit, count: number): Layer {
  const { material } = kit
  return ({ u, v }) => {
    const turn = u * 2 * Math.PI
    const wave = v * count + 0.34 * Math.sin(turn * 2 + 0.6) + 0.22 * Math.cos(turn * 3)
    const beat = Math.abs(wave - Math.round(wave))
    return beat < 0.055 * (0.35 + 0.65 * Math.abs(Math.sin(turn * 2.5 + Math.round(wave) * 1.3)))
      ? material.crease
      : undefined
  }
}

export function sash(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm, body, garment } = kit
  const height = 6 + garment.length * 7
  const level = beltLevel(context) + 0.02
  const sheet = waistBand(kit, { level, height, room: 0.7, rows: 8, roundness: 1 })
  const part = clothPart(sheet, {
    name: 'sash',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.9 * cm,
    layers: [...trimLayers(kit, ['hem', 'top']), wrapFolds(kit, 4), fabricLayer(kit)],
  })
  const isRight = garment.side === 'right'
  const knot = placeOn(sheet, isRight ? 0.4 : 0.6, 0.5, 1.2 * cm)
  const angle = (isRight ? -1 : 1) * 0.63
  const y = knot.centre[1]
  const tails = [
    { drift: 3, long: 0.62, turn: 0.05 },
    { drift: -2, long: 0.5, turn: -0.06 },
  ].map(({ drift, long, turn }, i) =>
    hangingTail(kit, {
      angle: angle + turn,
      from: y,
      to: Math.max(4, y - long * (y - body.level(1.2))),
      width: [3.4 * cm, 6.2 * cm],
      room: (1.6 + i * 0.7) * cm,
      drift: drift * cm * (isRight ? -1 : 1),
      slant: 3 * cm,
    }),
  )
  const parts = [
    part,
    ...tails.flatMap((tail, i) => [
      clothPart(tail, {
        name: `sash end ${i + 1}`,
        material: material.main,
        lining: material.lining,
        folded: ['sides', 'hem'],
        thickness: 0.5 * cm,
        layers: [...trimLayers(kit, ['hem']), fabricLayer(kit)],
      }),
      ...(garment.hem === 'fringed' ? [fringePart(kit, tail, `sash fringe ${i + 1}`, 4)] : []),
    ]),
    knotPart(kit, knot, 1),
  ]
  return waistDressed(kit, parts, 'Sash knot', knot.centre)
}

export function obi(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { material, cm, garment } = kit
  const height = 11 + garment.length * 7
  const sheet = waistBand(kit, { level: 4.45, height, room: 0.9, rows: 8 })
  const band = clothPart(sheet, {
    name: 'obi',
    material: material.main,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.9 * cm,
    layers: [
      ({ v }) => (Math.abs(v - 0.5) < 0.055 ? material.accent : undefined),
      ({ v }) => (Math.abs(v - 0.5) < 0.075 ? material.crease : undefined),
      ...trimLayers(kit, ['hem', 'top']),
      fabricLayer(kit),
    ],
  })
  const back = placeOn(sheet, 0, 0.5, 3.4 * cm)
  const upright: Place = {
    centre: [0, back.centre[1], back.centre[2]],
    right: [-1, 0, 0],
    up: [0, 1, 0],
    outward: [0, 0, -1],
  }
  const high = height * cm
  // Drawn in by the cord across it, and folded under: its end hangs out below.
  const drum = merge([
    shifted(softBox(24 * cm, 0.78 * high, 8 * cm, 0.05), [0, 0.34 * high, 0]),
    shifted(softBox(22.5 * cm, 0.66 * high, 7 * cm, 0.05), [0, -0.34 * high, 0]),
  ])
  const tail = shifted(softBox(18 * cm, 9 * cm, 2.2 * cm, 0), [0, -0.98 * high, 0.4 * cm])
  const across = softBox(24.4 * cm, 2.2 * cm, 8.3 * cm, 0)
  const cordKnot = setAt(softBox(4.5 * cm, 3 * cm, 2.6 * cm, 0), placeOn(sheet, 0.5, 0.5, 0.7 * cm))
  return waistDressed(
    kit,
    [
      band,
      {
        name: 'obi drum',
        material: material.main,
        pattern: drumPattern(kit, upright.centre[1], high),
        ...setAt(merge([drum, tail]), upright),
      },
      { name: 'obi cord', material: material.accent, ...cordKnot },
      { name: 'obi cord behind', material: material.accent, ...setAt(across, upright) },
    ],
    'Obi',
    placeOn(sheet, 0.5, 0.5).centre,
  )
}

/** Folds of an obi's drum and of its tail: heights above its middle in shares of the band's, and how far across in cm they run. */
const foldsAcross = [0.5, -0.42] as const
const foldsDown = [-6.4, 2.6] as const

/** The garment's fabric on a form without a ruler, measured straight across the back, and the folds it is laid in. */
function drumPattern(kit: Kit, middle: number, high: number): Pattern {
  const print = printOf(kit)
  const { cm, material } = kit
  return ({ x, y }) => {
    const up = (y - middle) / high
    // They sag a little: it is cloth.
    const sag = 0.05 * (1 - (x / (12 * cm)) ** 2)
    if (foldsAcross.some((at) => Math.abs(up - at + sag) * high < 0.22 * cm)) return material.crease
    const isTail = up < -0.68
    if (isTail && foldsDown.some((at) => Math.abs(x - at * cm) < 0.2 * cm)) return material.crease
    return print?.(x, 100 * cm - y, 99)
  }
}
