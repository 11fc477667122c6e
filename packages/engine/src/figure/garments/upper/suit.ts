/** One-piece suits: a top and trousers sewn together. */
import type { Garment } from '../../../design/design.ts'
import type { Dressed, GarmentContext } from '../garment-builder.ts'
import { buildLegs, type LegCut } from '../legwear.ts'
import type { CutRow } from './builders.ts'
import type { UpperCut } from './cut.ts'
import { buildUpper } from './upper.ts'

export const suitTop: UpperCut = {
  neck: 'collar',
  hem: [4.1, 4.1, 4.1],
  room: [0.5, 2.6],
  fall: [0.2, 0.7],
  tucks: true,
  waist: 'seam',
  waistLevel: 4.27,
  collar: 'shirt',
  front: 'zip',
  sleeve: 'shirt',
  cuff: 'buttoned',
  emblem: 'chest',
}

export const suitLegs: LegCut = {
  waist: 4.24,
  hem: [1.6, 0.24],
  ease: [0.3, 1.3],
  tight: [0.6, 0.8, 1.2],
  loose: [2.8, 4, 5.4],
  detail: 'plain',
}

/** The same context with some of the garment changed: parts of a suit are garments of their own. */
export function partOfSuit(context: GarmentContext, changes: Partial<Garment>): GarmentContext {
  return {
    ...context,
    garment: { ...context.garment, ...changes },
    wears: (name) => name === 'legs' || context.wears(name),
  }
}

/** Several pieces as one garment. */
export function joined(...pieces: readonly Dressed[]): Dressed {
  return {
    parts: pieces.flatMap(({ parts }) => parts),
    thickness: Object.assign({}, ...pieces.map(({ thickness }) => thickness ?? {})),
    hides: pieces.flatMap(({ hides }) => hides ?? []),
    materials: Object.assign({}, ...pieces.map(({ materials }) => materials ?? {})),
    landmarks: Object.assign({}, ...pieces.map(({ landmarks }) => landmarks ?? {})),
  }
}

/** Top and trousers from one garment. */
export function suit(context: GarmentContext, top: CutRow, legs: LegCut): Dressed {
  const whole = partOfSuit(context, { length: 0.5 })
  const lower = buildLegs(
    partOfSuit(context, { length: Math.max(0.9, context.garment.length) }),
    legs,
  )
  const cut = top as UpperCut // A row without a front closure simply lacks the key.
  return joined(lower, buildUpper(whole, cut))
}
