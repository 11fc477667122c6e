/** 'A ghost bride whose train is made of fog', 'an empress with a train of mercury': what trails behind a dress runs on no rails. */
import type { Term } from '../words/term.ts'

/** The terms, with such a train as something that is worn. */
export function settleGownTrains(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => (isGownTrain(terms, index) ? worn(term) : term))
}

function isGownTrain(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term?.text !== 'train' || term.entry.thing?.slot !== 'setting' || term.possessive)
    return false
  const next = terms[index + 1]
  if (/^(?:thing|who)$/.test(next?.kind ?? '') || railway.test(next?.text ?? '')) return false
  const isSaid = /^(?:is|of|with|that)$/.test(next?.kind ?? '')
  if (terms[index - 1]?.text === 'the' && !isSaid) return false
  let at = index - 1
  while (
    /^(?:determiner|side|quality|colour|material|pattern|number|unknown)$/.test(
      terms[at]?.kind ?? '',
    )
  )
    at--
  const link = terms[at]?.text ?? ''
  if (/^(?:on|from|by|in|into|off|aboard|near|beside|under|behind)$/.test(link)) return false
  return terms.slice(0, index).some(({ text }) => dressed.test(text))
}

const railway =
  /^(?:station|driver|conductor|tracks?|ticket|set|spotter|carriage|journey|ride|whistle)$/

/** Who has a train behind them, and what has one. */
const dressed =
  /(?:^| )(?:bride|queen|empress|princess|duchess|countess|baroness|marchioness|viscountess|archduchess|stepmother|sorceress|enchantress|infanta|maharani|tsarina|debutante|lady|noblewoman|gown|dress|robes?|veil|kimono|cape|cloak|mantle|opera singer|diva|widow)$/

function worn(term: Term): Term {
  const thing = { slot: 'outer' as const, concept: 'told', implied: [], plural: false }
  return { ...term, kind: 'thing', entry: { words: term.text, thing } }
}
