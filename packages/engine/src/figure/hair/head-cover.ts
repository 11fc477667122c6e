/** What worn headgear does to the hair below it. */
import type { GarmentKind } from '../../brief/concepts.ts'
import type { Design } from '../../design/design.ts'
import type { Cover } from './hair-context.ts'

const covers: Partial<Record<GarmentKind, Cover>> = {
  helmet: 'helmet',
  horned_helmet: 'helmet',
  kabuto: 'helmet',
  hood: 'hood',
  veil: 'hood',
  turban: 'all',
  hijab: 'all',
  wizard_hat: 'hat',
  top_hat: 'hat',
  bowler_hat: 'hat',
  fedora: 'hat',
  cowboy_hat: 'hat',
  straw_hat: 'hat',
  conical_hat: 'hat',
  beret: 'hat',
  cap: 'hat',
  beanie: 'hat',
  bandana: 'hat',
  tricorn: 'hat',
  chef_hat: 'hat',
  jester_hat: 'hat',
  mitre: 'hat',
}
const strength: Record<Cover, number> = { none: 0, hat: 1, hood: 2, helmet: 3, all: 4 }

/** The cover a design's headgear gives; of several, the one that hides most. A nun's veil hides all. */
export function headCover(design: Design): Cover {
  const given = design.wear.map((garment): Cover => {
    if (garment.kind === 'veil' && design.person.role === 'nun') return 'all'
    return covers[garment.kind] ?? 'none'
  })
  return given.reduce((most, cover) => (strength[cover] > strength[most] ? cover : most), 'none')
}

/** Height of a hat's brim on the head, head-local: low behind, high in front. */
export function brimHeight(z: number): number {
  return 0.33 + 0.15 * z
}

/** True for a piece of hair, by name, that still shows under a cover. */
export function showsUnder(cover: Cover, name: string): boolean {
  switch (cover) {
    case 'none':
      return true
    case 'all':
      return false
    case 'hat':
      return !/^(spikes|tousle|crest|knot|roll|bun (left|right))/.test(name)
    case 'hood':
      return /^(hair dome|combed|bangs|temple|wisp|side (left|right))/.test(name)
    case 'helmet':
      return /^(hair dome|back|nape|side (left|right)|tail|braid|locs|curls|row tails)/.test(name)
  }
}
