/** The tails of a long open coat: pleats that fall from its half belt, and a vent that stands a little open between them. */
import { hexToOklch, shadeHex } from '../../../math/colour.ts'
import { clamp, lerp } from '../../../math/scalar.ts'
import type { Material } from '../../figure.ts'
import { trimWidth } from '../cloth/finish.ts'
import type { Kit } from '../cloth/kit.ts'
import { type Box, type Layer, layerIn } from '../cloth/layer.ts'
import { type Pipe, pipeLines } from '../cloth/pipes.ts'
import type { BackCut, MadeUpper, UpperShape } from './cut.ts'

/** Shorter coats have a plain back. */
export const longTails = 3

/** Half of the row that the tails take, on either side of the middle of the back. */
const tailHalf = 0.23

type Pleat = { away: number; half: number; level: number; height: number }

/** From the middle outwards, where they begin and how high they stand at the hem. No two are equal. */
const pleats: { left: readonly Pleat[]; right: readonly Pleat[] } = {
  left: [
    { away: 0.026, half: 0.034, level: 3.75, height: 0.6 },
    { away: 0.086, half: 0.034, level: 4.24, height: 0.85 },
    { away: 0.156, half: 0.044, level: 4, height: 1 },
  ],
  right: [
    { away: 0.03, half: 0.038, level: 4.05, height: 0.65 },
    { away: 0.094, half: 0.036, level: 4.24, height: 0.9 },
    { away: 0.165, half: 0.04, level: 3.8, height: 0.85 },
  ],
}

/** The pipes of a coat with those behind laid in pleats, whose gutters run apart to the hem. */
export function inTails(
  pipes: readonly Pipe[],
  height: number,
  rowOf: (level: number) => number,
): Pipe[] {
  const laid = (side: 1 | -1) => (pleat: Pleat) => ({
    u: 0.5 + side * pleat.away,
    half: pleat.half,
    start: rowOf(pleat.level),
    height: height * pleat.height,
    lean: side * -0.3,
    isDrawn: true,
  })
  return [
    ...pipes.filter((pipe) => !isInTails(pipe)),
    ...pleats.left.map(laid(-1)),
    ...pleats.right.map(laid(1)),
  ]
}

/** What is drawn in the gutters of the tails: broader and deeper than the folds of the rest, or a back in one tone would be a bell. */
export function tailPleats(kit: Kit, { pipes, shape, sheet }: MadeUpper): Layer[] {
  if (shape.hem > longTails) return []
  const { crease, shade } = tailNames(kit)
  const bold = { ...kit, cm: 1.5 * kit.cm, material: { ...kit.material, crease, shade } }
  return [pipeLines(bold, pipes.filter(isInTails), sheet.closed)]
}

/** The materials of a coat's tails. */
export function tailMaterials(kit: Kit): Record<string, Material> {
  const { main, lining } = kit.garment.colours
  const { crease, shade, inside } = tailNames(kit)
  const dark = Math.min(0.22, 0.5 * hexToOklch(lining).l)
  return {
    ...(!isBlack(kit) && {
      [crease]: { base: shadeHex(main, 0.42, 0.95, 8), surface: 'cloth', noInk: true } as const,
    }),
    [shade]: {
      base: shadeHex(main, isBlack(kit) ? 0.05 : 0.2, 1, 6),
      surface: 'cloth',
      noInk: true,
    },
    [inside]: { base: shadeHex(lining, dark, 1, 6), surface: 'cloth' },
  }
}

function tailNames(kit: Kit) {
  const { id } = kit.garment
  return {
    crease: isBlack(kit) ? kit.material.crease : `${id}.tail.crease`,
    shade: `${id}.tail.shade`,
    inside: `${id}.tail.inside`,
  }
}

/** On black its ordinary lines, which are paler, are seen best. */
function isBlack({ garment }: Kit): boolean {
  return hexToOklch(garment.colours.main).l < 0.27
}

function isInTails({ u }: Pipe): boolean {
  return Math.abs(u - 0.5) <= tailHalf
}

/** The vent shows the lining between its edges, which are bound where the hem is. */
export function ventOpening(kit: Kit, back: BackCut | undefined, { shape }: MadeUpper): Layer[] {
  if (back !== 'tails' || shape.hem > longTails) return []
  const { cm, material } = kit
  const { crease, inside } = tailNames(kit)
  const { top, low } = ventOf(kit, shape)
  const bound = kit.garment.hem === 'trimmed' ? trimWidth(kit) : 0
  const line = 0.3 * cm
  const box: Box = {
    aside: [0, widest * cm + bound + line],
    y: [-Infinity, top],
    z: [-Infinity, 0],
  }
  return [
    layerIn([box], ({ x, y, z }) => {
      if (z > 0 || y > top) return undefined
      const down = clamp((top - y) / (top - low))
      const away = Math.abs(x) - lerp(0.2, widest, down ** 1.2) * cm
      if (away < -line) return inside
      if (away < line) return crease
      return away < bound * Math.min(1, 6 * down) ? material.trim : undefined
    }),
  ]
}

/** Half its breadth at the hem, in cm. */
const widest = 3.4

function ventOf({ body }: Kit, { hem }: UpperShape) {
  return { top: body.level(Math.min(3.5, hem + 1.9)), low: body.level(hem) }
}
