/** Collars and buttons that the words give to garments which are cut without. */

import type { Garment } from '../../../design/design.ts'
import type { Part } from '../../figure.ts'
import { buttonsOn } from '../cloth/fasteners.ts'
import { rowAt } from '../cloth/hang.ts'
import type { Kit } from '../cloth/kit.ts'
import type { MadeUpper, UpperCut } from './cut.ts'

/** A dress with a white collar has one. */
export function cutAsSaid(cut: UpperCut, garment: Garment): UpperCut {
  const isBare = cut.collar === 'none' || cut.collar === 'band'
  if (!isBare || !has(garment, /^(?:collar|lapel)$/)) return cut
  return { ...cut, collar: cut.gap === undefined ? 'flat' : 'coat' }
}

/** Gold buttons down the front, where no others are sewn on: in the middle of what is closed, along both edges of what is open. */
export function saidButtons(
  { garment, cm, material }: Kit,
  cut: UpperCut,
  { sheet }: MadeUpper,
  parts: readonly Part[],
): Part[] {
  const isSewnOn = parts.some(({ name }) => /button|toggle|buckle/.test(name))
  if (isSewnOn || !has(garment, /^(?:button|toggle|clasp|buckle)$/)) return []
  const columns = cut.gap === undefined ? [0.5] : [0.035, 0.965]
  const rows = Array.from({ length: 6 }, (_, i) => rowAt(0.1 + i * 0.1))
  const places = columns.flatMap((u) => rows.map((v) => [u, v] as const))
  return [buttonsOn(sheet, places, 0.85 * cm, 'buttons', material.trim)]
}

function has({ parts = [] }: Garment, word: RegExp): boolean {
  return parts.some(({ part }) => word.test(part))
}
