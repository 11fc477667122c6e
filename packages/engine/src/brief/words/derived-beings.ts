/** Beings by the form of the word: a 'seeress' is a seer, a 'werehedgehog' of the folk of hedgehogs. */
import { kinOf } from './animal-kin.ts'
import type { Entry } from './entry.ts'
import { vocabulary } from './vocabulary.ts'

/** 'Seeress', 'mayoress', 'archeress': a woman of a trade that the lexicon knows. */
export function feminineOf(word: string): Entry | undefined {
  if (!/[a-z]{3}ess$/.test(word)) return undefined
  const stems = [
    word.slice(0, -3),
    word.slice(0, -2),
    `${word.slice(0, -3)}er`,
    `${word.slice(0, -4)}er`,
    `${word.slice(0, -4)}or`,
  ]
  const trade = stems
    .map((stem) => vocabulary.entries.get(stem)?.who)
    .find((who) => who !== undefined)
  return trade === undefined ? undefined : { words: word, who: trade, presentation: 'feminine' }
}

/** 'Werehedgehog': of the folk of that animal. */
export function wereOf(word: string): Entry | undefined {
  const beast = /^were-?([a-z]{3,})$/.exec(word)?.[1] ?? ''
  const animal = vocabulary.entries.get(beast)?.animal
  if (animal === undefined) return undefined
  const concept = kinOf(beast, animal.concept)
  return { words: word, who: { slot: 'species', concept, implied: [], plural: false } }
}
