/** 'One boot missing', 'his left glove is gone': one of two is away, and the other is worn. */
import type { Phrase } from './phrase.ts'

const pairedSlots = /^(?:feet|hands)$/
const gone = /^(?:missing|lost|gone|absent|lacking)$/

/** True of a shoe, a glove or an earring by itself. */
export function isOneOfPair({ head, count, side, determined }: Phrase): boolean {
  const { slot, concept } = head.entry.thing ?? {}
  const isPaired = pairedSlots.test(slot ?? '') || concept === 'earrings'
  const isOne =
    /^(?:left|right)$/.test(side ?? '') || count === 1 || (count === undefined && determined)
  return isPaired && concept !== 'bracelet' && isOne && !/s$/.test(head.text)
}

/** 'a princess with a missing slipper' */
export function negateMissingOnes(phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    const isAway = phrase.modifiers.some(({ text }) => gone.test(text))
    if (!isAway || phrase.negated || !isOneOfPair(phrase)) continue
    phrase.negated = true
    phrase.modifiers = phrase.modifiers.filter(({ text }) => !gone.test(text))
  }
}
