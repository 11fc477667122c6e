/** Woods and meadows. */
import type { ScenePart } from '../parts/parts.ts'
import type { TreeKind, Trees } from '../parts/trees.ts'
import type { Setting } from './setting.ts'

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

export const woods: Record<string, Setting> = {
  forest: {
    label: 'a forest',
    place: 'outdoors',
    halfHazeM: 60,
    parts: [
      ...openSky,
      { part: 'ridge', z: 900, height: 120, colour: '#55743f', shape: 'hills' },
      {
        part: 'ground',
        z: 800,
        cover: 'grass',
        colour: '#5f8440',
        second: '#86a64c',
        path: { colour: '#a98a5e', width: 1.9, bend: 0.9 },
      },
      ...rows('broadleaf', [70, 46, 30, 19], { height: 13, leaf: '#4f7f35' }),
      ...rows('giant', [13, 8.5], { height: 14, leaf: '#4f7f35', bark: '#5a4331', count: 6 }),
    ],
  },
  'mountain meadow': {
    label: 'a mountain meadow',
    place: 'outdoors',
    parts: [
      ...openSky,
      {
        part: 'ridge',
        z: 9000,
        height: 3100,
        colour: '#6b7a9c',
        shape: 'peaks',
        snow: 0.45,
        open: true,
      },
      { part: 'ridge', z: 4200, height: 900, colour: '#5d7a6c', shape: 'peaks' },
      { part: 'ridge', z: 1300, height: 130, colour: '#5f8a4a', shape: 'hills' },
      { part: 'ground', z: 900, cover: 'grass', colour: '#6f9a45', second: '#9dbb58' },
      ...rows('pine', [180, 90, 46], { height: 14, leaf: '#3f6b46', gap: 6 }),
    ],
  },
}
