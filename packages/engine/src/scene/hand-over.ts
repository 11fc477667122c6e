/** Who hands what to whom: the thing is in the giver's hand, whatever else was. */
import { understand } from '../brief/understand.ts'
import type { Design } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import type { Part } from './act-cast.ts'
import { findGift } from './read/gift.ts'
import type { SceneReading } from './read/read-scene.ts'

export type HandOver = {
  /** Numbers in the cast. */
  giver: number
  taker: number | undefined
  /** The giver with the thing in the right hand, and the taker without it. */
  designs: ReadonlyMap<number, Design>
}

/** Undefined where nothing is given that a hand can hold. */
export function handOverOf(
  parts: readonly (Part & { sheetId?: string })[],
  { told }: SceneReading,
  seed: number,
): HandOver | undefined {
  const gift = findGift(told)
  if (gift === undefined || parts.length === 0) return undefined
  const before = parts.map(({ from = -1 }) => (from < gift.at ? from : -1))
  const giver = Math.max(0, before.lastIndexOf(Math.max(...before)))
  const { design } = parts[giver]
  const hands = designCharacter(understand(`a person holding ${gift.words}`, design.style), seed)
  const prop = hands.hold.find(({ carry }) => /^(?:left|right) hand$/.test(carry))
  if (prop === undefined || design.creature) return undefined
  const others = parts.flatMap(({ from }, i) => (i === giver ? [] : [{ i, from: from ?? 0 }]))
  const taker = others.find(({ from }) => from > gift.at) ?? others[0]
  const kept = design.hold.filter(({ carry, id }) => !/hand/.test(carry) && id !== prop.id)
  const designs = new Map([
    [giver, { ...design, hold: [...kept, { ...prop, carry: 'right hand' as const }] }],
  ])
  if (taker) designs.set(taker.i, without(parts[taker.i], prop.kind))
  return { giver, taker: taker?.i, designs }
}

/** 'Gives the girl a rose': who was made up from the words has a rose already. */
function without({ design, sheetId }: Part & { sheetId?: string }, kind: string): Design {
  if (sheetId !== undefined) return design
  return { ...design, hold: design.hold.filter((prop) => prop.kind !== kind) }
}
