/** What is woven into a sari: borders of gold with a row of temple points, and flowers strewn over its ground. */
import { smoothstep } from '../../../math/scalar.ts'
import type { Kit } from './kit.ts'
import type { Layer } from './layer.ts'
import { type Sheet, sheetOf } from './sheet.ts'

const awayOf = { hem: 'toHem', top: 'down', sides: 'toSide' } as const

/** A border of gold between two lines; from its inner edge a row of small points looks into the cloth. A narrow one is plain. */
export function wovenBorder(kit: Kit, edge: 'hem' | 'top' | 'sides', width: number): Layer {
  const { cm, material } = kit
  const pitch = Math.max(1.8, 0.45 * width)
  // Seen on edge a narrow border has no room for points and lines: it is one band of gold to the very edge.
  if (width < 4) return (spot) => (spot[awayOf[edge]] < width * cm ? material.trim : undefined)
  const selvedge = edge === 'sides' ? 0 : 0.5
  return (spot) => {
    const inside = spot[awayOf[edge]] / cm - selvedge
    if (inside < 0 || inside > width + 0.55 * pitch) return undefined
    const along = (edge === 'sides' ? spot.down : spot.u * spot.rowLength) / cm
    // 0 at a point's middle, 1 between two.
    const beat = Math.abs(((along / pitch) % 1) - 0.5) * 2
    if (inside > width) return inside - width < 0.5 * pitch * (1 - beat) ? material.trim : undefined
    return isWovenIn(inside / width, beat, width) ? material.lining : material.trim
  }
}

/** Two lines, and a row of lozenges down the middle. */
function isWovenIn(share: number, beat: number, width: number): boolean {
  const line = Math.min(Math.abs(share - 0.16), Math.abs(share - 0.84)) * width
  if (line < 0.16) return true
  return Math.abs(share - 0.5) / 0.22 + beat < 0.62
}

export type Strewn = {
  /** cm above the hem that are clear of them. */
  clear: number
  /** In one row down a narrow cloth. */
  isOneRow?: boolean
  /** Where a fold would hide a part of one, or a seam cut it, and leave a crumb. */
  isCut?: (u: number, v: number, x: number, y: number) => boolean
}

/** Half a flower, in cm. */
export const halfFlower = 1.3

/** Small flowers of gold, none of which lies in the border, on a seam or in a fold: in rows that stand between each other. */
export function strewnFlowers({ cm, material }: Kit, strewn: Strewn): Layer {
  const { clear, isOneRow = false, isCut } = strewn
  const [wide, high] = [8.5 * cm, 9.5 * cm]
  return ({ u, v, across, down, toHem }) => {
    const row = Math.round(down / high)
    const shifted = isOneRow ? across / wide : across / wide + 0.5 * (row & 1)
    const place = Math.round(shifted)
    if (row === 0 || (isOneRow && place !== 0)) return undefined
    const x = (shifted - place) * wide
    const y = down - row * high
    const r = Math.hypot(x, y) / cm
    const petals = 0.8 + 0.45 * Math.cos(4 * Math.atan2(y, x))
    if (r > petals || r < 0.22 || toHem + y < (clear + 1.5) * cm) return undefined
    if (isCut?.(u, v, x, y)) return undefined
    return material.trim
  }
}

/** The roll of cloth its pleats and its loose end are tucked into, round the hips. */
export function tuckRoll({ trunk, cm }: Kit, waistAt: (angle: number) => number): Sheet {
  return sheetOf(72, 6, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    const round = Math.sin(Math.PI * v)
    // Nearly upright: it lies on what is tucked in above and on the skirt below.
    const room = (1.35 + 0.8 * round + 0.35 * smoothstep(0.3, 1, v)) * cm
    return trunk.point(waistAt(angle) + (2.2 - 4.4 * v) * cm, angle, room)
  })
}
