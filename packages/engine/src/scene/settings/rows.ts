/** Parts that come again and again in settings. */
import type { Pair } from '../parts/columns.ts'
import type { Furniture } from '../parts/furniture/piece.ts'
import type { ScenePart } from '../parts/parts.ts'
import type { TreeKind } from '../parts/tree-kinds.ts'
import type { Trees } from '../parts/trees.ts'

export const openSky: readonly ScenePart[] = [
  { part: 'sky', z: 90_000 },
  { part: 'clouds', z: 60_000 },
]

/** Rows of trees, one behind the other. */
export function rows(
  kind: TreeKind,
  depths: readonly number[],
  trees: Pick<Trees, 'height' | 'leaf'> & Partial<Trees>,
): ScenePart[] {
  return depths.map((z) => ({
    part: 'trees',
    kind,
    z,
    count: Math.min(26, Math.round(5 + z / 5)),
    gap: z < 12 ? 2.6 : z < 30 ? 2.2 : 0,
    ...trees,
  }))
}

/** Things in pairs along a way. */
export function pairs(
  kind: Pair['kind'],
  depths: readonly number[],
  pair: Omit<Pair, 'z' | 'kind'>,
): ScenePart[] {
  return depths.map((z) => ({ part: 'pair', kind, z, ...pair }))
}

/** The same piece at several places. */
export function pieces(
  kind: Furniture['kind'],
  places: readonly (readonly [x: number, z: number])[],
  furniture: Omit<Furniture, 'x' | 'z' | 'kind'>,
): ScenePart[] {
  return places.map(([x, z]) => ({ part: 'furniture', kind, x, z, ...furniture }))
}

/** Frames that a corridor runs through. */
export function ribs(
  depths: readonly number[],
  rib: { width: number; height: number; colour: string; light: string },
): ScenePart[] {
  return depths.map((z) => ({ part: 'ribs', z, ...rib }))
}
