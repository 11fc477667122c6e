/** Pressed pleats: each lies flat over the next, all the way down. */
import { smoothstep } from '../../../math/scalar.ts'
import { wrap } from './fabric.ts'
import type { Layer } from './layer.ts'
import { raised, type Sheet } from './sheet.ts'

export type Pleats = {
  count: number
  /** Height of a pleat's edge in cm at the hem. */
  depth: number
  /** No pleats on the front panel, as on a kilt. */
  isFlatInFront: boolean
}

/** Where a kilt's front panel ends: half of what is seen from the front is pleated. */
const apronEdge = 0.5 - 0.085

/** 0 on plain cloth, 1 where pleats are full. */
function presence({ isFlatInFront }: Pleats, u: number): number {
  return isFlatInFront ? smoothstep(0.07, 0.1, Math.abs(u - 0.5)) : 1
}

export function pleated(sheet: Sheet, pleats: Pleats): Sheet {
  return raised(sheet, (u, v) => {
    const phase = wrap(u * pleats.count + 0.25, 1)
    // A slow rise and a sharp drop: the edge of one pleat over the next. A kilt's lie so flat that none hides a strip of its neighbour.
    const top = pleats.isFlatInFront ? 0.72 : 0.82
    const saw = phase < top ? phase / top : (1 - phase) / (1 - top)
    return (
      (saw - 0.35) * pleats.depth * Math.min(1, v / 0.08) * (0.25 + 0.75 * v) * presence(pleats, u)
    )
  })
}

export function pleatLines(pleats: Pleats, material: string, width: number): Layer {
  return ({ u, v, rowLength }) => {
    if (presence(pleats, u) < 0.5) {
      const edge = pleats.isFlatInFront ? Math.abs(u - apronEdge) * rowLength : 99
      return edge < width / 2 ? material : undefined
    }
    const phase = wrap(u * pleats.count + 0.25, 1)
    const away = Math.abs(phase - 0.91) * (rowLength / pleats.count)
    return v > 0.01 && away < width * 0.5 ? material : undefined
  }
}
