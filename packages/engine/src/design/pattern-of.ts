/** The figures of cloth: those that are said, of its stuff, or usual for its kind. */
import type { BriefItem } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import type { Garment } from './design.ts'
import { printedAll } from './emblem-words.ts'
import { ofItsStuff } from './pattern-colour.ts'
import { ownPatterns } from './tables/own-colours.ts'

/** 'With stripes', these have lines sewn on; only 'striped' is their cloth striped. So is all that is not cloth. */
const piped: ReadonlySet<GarmentKind> = new Set([
  ...(['space_suit', 'jumpsuit', 'bodysuit', 'wetsuit', 'track_jacket', 'track_trousers'] as const),
  ...([
    'trousers',
    'uniform_trousers',
    'jeans',
    'leggings',
    'jacket',
    'coat',
    'dress_uniform',
  ] as const),
])
const hulls: ReadonlySet<Garment['surface']> = new Set(['plastic', 'leather', 'metal'])

function isPiped(item: BriefItem, kind: GarmentKind, surface: Garment['surface']): boolean {
  const hasStripes = item.parts.some(
    ({ part, name }) => part === 'pattern' && /stripes?$/.test(name),
  )
  return hasStripes && item.patterns[0] === 'striped' && (piped.has(kind) || hulls.has(surface))
}

export function patternOf(
  item: BriefItem,
  kind: GarmentKind,
  surface: Garment['surface'],
): Garment['pattern'] {
  if (isPiped(item, kind, surface)) return 'piped'
  const own = surface === 'cloth' ? ownPatterns[kind] : undefined
  // The lexicon names patterns with the words of the list that the type is made from.
  return (
    ((wornOn(item) ?? item.patterns[0]) as Garment['pattern'] | undefined) ??
    printedAll(item)?.pattern ??
    ofItsStuff(item, surface) ??
    own ??
    'plain'
  )
}

/** 'A mesh top with silver sequins' is one of sequins. */
const wornOn = ({ patterns, parts }: BriefItem): string | undefined =>
  patterns.find((pattern) => parts.some(({ part, name }) => part === 'pattern' && name === pattern))
