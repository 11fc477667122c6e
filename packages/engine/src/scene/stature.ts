/** How much room somebody takes in a scene, in metres. */
import type { CreatureKind } from '../brief/concepts.ts'
import type { Design } from '../design/design.ts'

export type Stature = {
  /** To the highest point, and to the face. */
  top: number
  face: number
  /** From one side to the other, turned a little. */
  across: number
}

/** In heights at the shoulder; of birds, to the crown. */
const usualBeast: Stature = { top: 1.5, face: 1.19, across: 1.5 }
const bird: Stature = { top: 1.05, face: 0.88, across: 0.9 }
const winged: Stature = { top: 1.85, face: 1.58, across: 2.3 }
const tallHead: Stature = { top: 1.65, face: 1.28, across: 1.3 }

const beasts: Partial<Record<CreatureKind, Stature>> = {
  ...{ raven: bird, owl: bird, eagle: bird, parrot: bird },
  ...{ dragon: winged, wyvern: winged, griffin: { top: 1.7, face: 1.22, across: 2 } },
  ...{ horse: tallHead, unicorn: tallHead, deer: { ...tallHead, top: 1.85 } },
  pegasus: { ...tallHead, across: 1.7 },
  ...{ rabbit: { ...usualBeast, top: 2.05 }, mouse: { ...usualBeast, top: 1.7 } },
}

export function statureOf({ person, creature }: Design): Stature {
  const metres = person.heightCm / 100
  if (!creature) return { top: metres, face: 0.93 * metres, across: 1.15 }
  const { top, face, across } = beasts[creature.kind] ?? usualBeast
  return { top: top * metres, face: face * metres, across: across * metres }
}
