/** What is shown on the chest or the back of an upper garment: an emblem, or words. */
import { lerp } from '../../../math/scalar.ts'
import { emblemAt } from '../../emblem.ts'
import { emblemLayer } from '../cloth/finish.ts'
import type { Kit } from '../cloth/kit.ts'
import { type Layer, layerIn } from '../cloth/layer.ts'
import { isOnText, linesOf, sizeOfLines } from '../cloth/letters.ts'
import type { MadeUpper, UpperCut } from './cut.ts'
import { breastMark } from './details.ts'

export function badgeLayers(kit: Kit, cut: UpperCut, made: MadeUpper): (Layer | undefined)[] {
  return [textOf(kit, cut), emblemOf(kit, cut, made)]
}

function emblemOf(kit: Kit, cut: UpperCut, { sheet, shape }: MadeUpper): Layer | undefined {
  const { body, garment, material } = kit
  const { emblem, emblemAt: place } = garment
  if (emblem === 'none') return undefined
  const isClosed = cut.gap === undefined
  if (place === 'back' && isClosed) return seenFlat(kit, false, 4.95, inkOfEmblem(kit))
  if (place === 'chest' && !isClosed) return breastMark(kit, inkOfEmblem(kit), { size: 4.2 })
  const isBehind = cut.emblem === 'back'
  // An open sheet has its middle behind, a closed one in front.
  if (isBehind === isClosed) return undefined
  const middle = sheet.columns / 2
  const top = sheet.positions[middle * 3 + 1]
  const isLow = cut.emblem === 'skirt' || (isBackCovered(kit) && shape.hem < 2.6)
  const level = isLow ? lerp(3.9, shape.hem, 0.55) : 4.95
  return emblemLayer(
    emblem,
    { across: 0, down: (top - body.level(level)) * 1.02, size: badgeSize(garment) * body.unit },
    material.accent,
    material.trim,
  )
}

/** Whether hair or what lies on the shoulders would hide most of what is shown between the shoulder blades. */
function isBackCovered({ context }: Kit): boolean {
  const { style, length } = context.design.hair
  const isLong = style !== 'bald' && length > longHair
  return isLong || ['mantle', 'shawl', 'poncho'].some((kind) => context.wears(kind))
}

/** Hair of this length, in heads, falls down to the shoulder blades. */
const longHair = 1.4

/** Half of it, in heads: a hero's sign fills the chest. */
function badgeSize({ kind }: Kit['garment']): number {
  return kind === 'bodysuit' ? 0.44 : 0.3
}

type Draw = (x: number, y: number) => string | undefined

function inkOfEmblem({ garment, material }: Kit): Draw {
  return (x, y) => {
    const ink = emblemAt(garment.emblem, x, y)
    return ink === 'fill' ? material.accent : ink === 'line' ? material.trim : undefined
  }
}

/** As seen from the front or from behind: x to the reader's right, both within ±1. */
function seenFlat({ body }: Kit, isFront: boolean, level: number, draw: Draw, size = 0.3): Layer {
  const half = size * body.unit
  const middle = body.level(level)
  const box = {
    aside: [0, half],
    y: [middle - half, middle + half],
    z: isFront ? ([0, Infinity] as const) : ([-Infinity, 0] as const),
  } as const
  return layerIn([box], ({ x, y, z }) =>
    z > 0 === isFront ? draw((isFront ? x : -x) / half, (y - middle) / half) : undefined,
  )
}

/** Words across the chest, or across the back where they are said to be there or the front is open. */
function textOf(kit: Kit, cut: UpperCut): Layer | undefined {
  const { emblem, emblemAt, number } = kit.garment
  const isFront = emblemAt !== 'back' && cut.gap === undefined
  // Above a number, below a badge.
  if (number !== undefined) return textLayer(kit, isFront, 5.3, 0.34)
  return textLayer(kit, isFront, emblem === 'none' || !isFront ? 4.95 : 4.55)
}

/** The garment's words at a canon level, in front or behind. */
export function textLayer(
  kit: Kit,
  isFront: boolean,
  level: number,
  size = 0.42,
): Layer | undefined {
  const { garment, material } = kit
  if (garment.text === undefined) return undefined
  const lines = linesOf(garment.text)
  if (lines.length === 0) return undefined
  const { wide, high } = sizeOfLines(lines)
  const scale = Math.max(wide, high * 1.4, 3.4)
  return seenFlat(
    kit,
    isFront,
    level,
    (x, y) => (isOnText(lines, x * scale, y * scale) ? material.accent : undefined),
    size,
  )
}
