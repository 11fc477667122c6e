/** People by whose they are: the baker's boy is of the trade, who plays in a girls' team is a girl. */
import type { Entry } from '../words/entry.ts'
import type { Term } from '../words/term.ts'

/** 'The baker's boy', 'a cobbler's lass' are of that trade. */
export function tellHelpers(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const term of terms) {
    const master = result.at(-1)
    const who = master?.entry.who
    const isHelper = term.kind === 'who' && /^(?:boy|lad|lass|girl)$/.test(term.text)
    const isOfTrade = master?.possessive === true && workshops.test(master.text)
    if (!isHelper || !isOfTrade || master === undefined || who === undefined) {
      result.push(term)
      continue
    }
    const text = `${master.text}'s ${term.text}`
    const entry: Entry = { ...term.entry, words: text, who: { ...who, slot: 'role' } }
    result.splice(-1, 1, { ...term, text, entry, span: [master.span[0], term.span[1]] })
  }
  return result
}

const workshops =
  /^(?:baker|butcher|miller|grocer|greengrocer|fishmonger|blacksmith|smith|tailor|cobbler|shoemaker|printer|barber|farmer|weaver|potter|chandler|ferryman|chimney sweep|glazier|carpenter|gardener|cooper|tanner|brewer|chemist|apothecary|milkman|innkeeper|groom)$/

/** 'A goalkeeper for a girls' team' is a girl. */
export function tellTeams(terms: readonly Term[]): Term[] {
  // Who trains a girls' team need be no girl.
  const isTrainer = terms.some(({ text }) => trainers.test(text))
  return terms.map((term, index) => {
    const presentation = teams.get(term.text)
    const ahead = terms.slice(index + 1, index + 5)
    const end = ahead.findIndex(({ kind }) => /^(?:comma|stop)$/.test(kind))
    const named = end < 0 ? ahead : ahead.slice(0, end)
    if (presentation === undefined || !named.some(({ text }) => sides.test(text))) return term
    const entry: Entry = isTrainer ? { words: term.text } : { words: term.text, presentation }
    return { ...term, kind: 'filler', entry }
  })
}

const teams: ReadonlyMap<string, NonNullable<Entry['presentation']>> = new Map([
  ['girls', 'feminine'],
  ['women', 'feminine'],
  ['ladies', 'feminine'],
  ['boys', 'masculine'],
  ['men', 'masculine'],
])

const trainers = /^(?:coach|trainer|manager|teacher|conductor)$/

const sides = /^(?:team|squad|side|choir|league|eleven|crew|rugby|football|soccer|hockey)$/
