/** A pose that needs a thing brings it along: who drinks has a cup, who reads a book. */
import { understand } from '../brief/understand.ts'
import type { Design, Prop } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'

type Need = { hand: 'left' | 'right'; is: ReadonlySet<Prop['kind']>; words: string }

const needs: Readonly<Record<string, Need>> = {
  read: { hand: 'left', is: new Set(['book', 'map', 'phone']), words: 'a book' },
  drink: { hand: 'right', is: new Set(['cup', 'bottle', 'potion']), words: 'a cup' },
  play_lute: { hand: 'left', is: new Set(['lute', 'guitar', 'violin']), words: 'a lute' },
}

/** What the words name instead. */
const named = /\b(?:guitar|violin|bottle|map|phone)\b/

export function bringAlong(
  design: Design,
  pose: string | undefined,
  { text, seed }: { text: string; seed: number },
): Design {
  const need = pose !== undefined && Object.hasOwn(needs, pose) ? needs[pose] : undefined
  if (!need || design.creature) return design
  const { hold } = design
  const isIt = ({ kind }: Design['hold'][number]) => need.is.has(kind)
  if (hold.some((prop) => isIt(prop) && /hand/.test(prop.carry))) return design
  const own = hold.find(isIt) ?? made(need, text, seed)
  if (!own) return design
  const carry = `${need.hand} hand` as const
  const kept = hold.filter((prop) => prop.carry !== carry && prop.id !== own.id)
  return { ...design, hold: [...kept, { ...own, carry }] }
}

function made({ is, words }: Need, text: string, seed: number) {
  const other = named.exec(text)?.[0]
  const thingsOf = (thing: string) =>
    designCharacter(understand(`a person holding ${thing}`, undefined), seed).hold.find(
      ({ kind }) => is.has(kind),
    )
  return (other && thingsOf(`a ${other}`)) || thingsOf(words)
}
