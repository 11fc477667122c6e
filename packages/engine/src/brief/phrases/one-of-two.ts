/** Shoes, gloves and earrings come in pairs: whether a phrase names one alone. */
import type { Phrase } from './phrase.ts'

const pairedSlots = /^(?:feet|hands)$/

/** True of a shoe, a glove or an earring by itself. */
export function isOneOfPair({ head, count, side, determined }: Phrase): boolean {
  const { slot, concept } = head.entry.thing ?? {}
  const isPaired = pairedSlots.test(slot ?? '') || concept === 'earrings'
  const isOne =
    /^(?:left|right)$/.test(side ?? '') || count === 1 || (count === undefined && determined)
  return isPaired && concept !== 'bracelet' && isOne && !/s$/.test(head.text)
}
