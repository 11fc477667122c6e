/** Scales in rows, each over the next like tiles, with a glint on a few and deeper colour towards the end. */
import { smoothstep } from '../../math/scalar.ts'
import type { Pattern } from '../figure.ts'
import { cellChance } from './bubbles.ts'
import { lowerMaterial } from './lower-builder.ts'

export type ScaleRows = {
  /** Scales round the body. */
  around: number
  /** Rows along it. */
  rows: number
}

/** Width of the line between scales, as a share of a scale. */
const lineShare = 0.055

export function scalePattern({ around, rows }: ScaleRows): Pattern {
  return ({ u, v }) => {
    const along = v * rows
    const row = Math.floor(along)
    const place = u * around + (row % 2) * 0.5
    const dx = place - Math.floor(place) - 0.5
    const dy = (along - row) * 0.5
    const out = Math.sqrt(dx * dx + dy * dy) - 0.5
    if (out > -lineShare && out < lineShare * 0.6) return lowerMaterial.line
    if (out <= 0) return toneOf(cellChance(Math.floor(place) % around, row), v)
    // Outside its own arc a point lies on a scale of the next row, half a scale on or back.
    const next = Math.floor(place + (row % 2 === 0 ? 0.5 : -0.5))
    return toneOf(cellChance(next % around, row + 1), v)
  }
}

function toneOf(chance: number, v: number): string | undefined {
  if (chance < 0.12) return lowerMaterial.light
  return 1 - chance < 0.7 * smoothstep(0.35, 0.95, v) + 0.08 ? lowerMaterial.deep : undefined
}
