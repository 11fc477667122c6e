/** Sewn-on detail that several uniforms and jackets share: pockets, bands, stripes, straps and numbers. */

import { addScaled } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { clothPart } from '../cloth/cloth.ts'
import { digitsAt } from '../cloth/digits.ts'
import { button, placeOn, setAt } from '../cloth/fasteners.ts'
import { roundLevel, sideRise } from '../cloth/finish.ts'
import type { Kit } from '../cloth/kit.ts'
import { gapTo, type Layer, layerIn, layerOn } from '../cloth/layer.ts'
import { frameOn, pointOn, type Sheet, sheetOf } from '../cloth/sheet.ts'

export type Pocket = {
  /** cm from the middle line to the pocket's middle, and canon level of its upper edge. */
  at: number
  level: number
  wide: number
  high: number
  /** Height of its flap in cm. */
  flap?: number
  sides?: 'both' | 'left' | 'right'
  line?: string
  /** Its own material; that of the garment when missing. */
  fill?: string
}

/** A patch pocket on the front, drawn by its seams. */
export function patchPocket({ body, cm, material }: Kit, pocket: Pocket): Layer {
  const { at, level, wide, high, flap = 0, sides = 'both', line = material.crease, fill } = pocket
  const top = body.level(level)
  const half = (wide / 2) * cm
  const box = {
    aside: [at * cm - half, at * cm + half],
    y: [top - high * cm, top],
    z: [0, Infinity],
  } as const
  return layerIn([box], ({ x, y, z }) => {
    if (z < 0 || (sides === 'left' && x < 0) || (sides === 'right' && x > 0)) return undefined
    const across = Math.abs(Math.abs(x) - at * cm)
    const down = top - y
    // The lower corners are cut off.
    const corner = (half - across + (high * cm - down)) * 0.7 - 0.9 * cm
    const edge = Math.min(half - across, down, high * cm - down, corner)
    if (edge < 0) return undefined
    const lid = flap * cm + (half - across) * 0.18
    const onFlap = flap > 0 && Math.abs(down - lid) < 0.17 * cm
    return edge < 0.32 * cm || onFlap ? line : fill
  })
}

/** A band of colour round the trunk at a canon level. */
export function levelBand({ body, cm }: Kit, level: number, height: number, material: string) {
  const middle = body.level(level)
  const half = (height / 2) * cm
  return layerIn([{ y: [middle - half, middle + half + sideRise * cm] }], (spot) =>
    Math.abs(roundLevel(spot, cm) - middle) < half ? material : undefined,
  )
}

/** Stripes down the side seams of a closed top; down the outside of a sleeve or a leg with `at` .75. */
export function sideStripes(
  cm: number,
  material: string,
  { at = [0.25, 0.75], count = 1, width = 1.6 }: { at?: number[]; count?: number; width?: number },
): Layer {
  const half = (count - 0.5) * width * cm
  return ({ u, rowLength }) => {
    for (const place of at) {
      const away = (u - place) * rowLength + half
      if (away < 0 || away > 2 * half) continue
      if (Math.floor(away / (width * cm)) % 2 === 0) return material
    }
    return undefined
  }
}

/** The wearer's number, large on the back and small on the chest. */
export function numberLayer({ garment, body, cm, material }: Kit): Layer | undefined {
  const { number } = garment
  if (number === undefined) return undefined
  const draw = (level: number, high: number, isFront: boolean): Layer => {
    const middle = body.level(level)
    const wide = high * 0.62 * cm * number.length
    const box = {
      aside: [0, wide],
      y: [middle - high * cm, middle + high * cm],
      z: isFront ? ([0, Infinity] as const) : ([-Infinity, 0] as const),
    } as const
    return layerIn([box], ({ x, y, z }) => {
      if (z > 0 !== isFront) return undefined
      const ink = digitsAt(number, (isFront ? x : -x) / (high * cm), (y - middle) / (high * cm))
      return ink === 'fill' ? material.accent : ink === 'line' ? material.trim : undefined
    })
  }
  const front = draw(4.92, 7, true)
  const back = draw(4.84, 13, false)
  return (spot) => front(spot) ?? back(spot)
}

/** A piece of cloth laid on another: part of it, lifted. */
export function laidOn(
  sheet: Sheet,
  at: (u: number, v: number) => readonly [u: number, v: number],
  lift: number,
  [columns, rows]: readonly [number, number],
): Sheet {
  return sheetOf(columns, rows, false, (u, v) => {
    const [s, t] = at(u, v)
    const inside = Math.min(0.99, Math.max(0.01, s))
    const { outward } = frameOn(sheet, inside, Math.min(0.99, Math.max(0.01, t)))
    return addScaled(pointOn(sheet, s, t), outward, lift)
  })
}

/** Shoulder straps with a button, on a closed or an open top. */
export function epaulettes(kit: Kit, sheet: Sheet, material: string): Part[] {
  const { cm } = kit
  const isOpen = !sheet.closed
  // An open sheet runs from the left front round the back; the shoulders lie at a quarter either way.
  const places = isOpen ? [0.27, 0.73] : [0.25, 0.75]
  return places.flatMap((middle, i) => {
    const strap = laidOn(
      sheet,
      (u, v) => [middle + (u - 0.5) * 0.07, 0.01 + v * 0.11],
      0.75 * cm,
      [4, 8],
    )
    return [
      clothPart(strap, {
        name: `shoulder strap ${i + 1}`,
        material,
        lining: material,
        folded: ['sides', 'hem'],
        thickness: 0.5 * cm,
      }),
      {
        name: `strap button ${i + 1}`,
        material: kit.material.trim,
        ...setAt(button(0.6 * cm), placeOn(strap, 0.5, 0.22, 0.15 * cm)),
      },
    ]
  })
}

/** A badge on the wearer's left breast. */
export function breastMark(
  { body, cm }: Kit,
  draw: (x: number, y: number) => string | undefined,
  { at = 8, level = 5.05, size = 2.4 } = {},
): Layer {
  const middle = body.level(level)
  const box = {
    aside: [(at - size) * cm, (at + size) * cm],
    y: [middle - size * cm, middle + size * cm],
    z: [0, Infinity],
  } as const
  return layerIn([box], ({ x, y, z }) =>
    z < 0 || x < 0 ? undefined : draw((x / cm - at) / size, (y - middle) / (size * cm)),
  )
}

/** A line round a cloth at a share of its drop. */
export function rowLine(at: number, width: number, material: string): Layer {
  return layerOn(
    ({ v, columnLength }) => gapTo(v, at) * columnLength.low < width,
    ({ v, columnLength }) => (Math.abs(v - at) * columnLength < width / 2 ? material : undefined),
  )
}
