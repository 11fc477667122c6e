/** 'A pack of marked cards', 'a roll of old maps': cards and maps, however many; 'in our kit, green and white hoops' is a jersey. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms, with such bundles as the things they are made of, and kits as what teams wear. */
export function settleBundles(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const end = endOfBundle(terms, index)
    const [bundle, thing] = [terms[index], terms[end]]
    if (bundle === undefined) break
    if (thing === undefined) {
      settled.push(asHoops(settled, asKit(terms, index)))
      index++
      continue
    }
    const text = `${bundle.text} of ${thing.text}`
    settled.push(...terms.slice(index + 2, end), { ...thing, text })
    index = end + 1
  }
  return settled
}

/** Where the things are named that the bundle is of; -1 when there are none. */
function endOfBundle(terms: readonly Term[], index: number): number {
  const [bundle, of] = [terms[index], terms[index + 1]]
  if (!bundles.test(bundle?.text ?? '') || of?.text !== 'of') return -1
  let at = index + 2
  while (isModifier(terms[at])) at++
  const thing = terms[at]
  const isHeld = thing?.kind === 'thing' && thing.entry.thing?.slot === 'prop'
  return isHeld && thing.possessive === false ? at : -1
}

const bundles =
  /^(?:packs?|packets?|rolls?|decks?|sheaf|sheaves|wads?|bundles?|stacks?|piles?|armfuls?|handfuls?|fistfuls?|bunch|bunches|sets?|fans?|clutch|collection|sheafs?|reams?|tubes?|spread|load)$/

/** 'in a red kit': what else a kit may be has a name of its own. */
function asKit(terms: readonly Term[], index: number): Term {
  const term = terms[index] as Term
  if (term.text !== 'kit' || term.kind !== 'unknown') return term
  let at = index - 1
  while (
    isModifier(terms[at]) ||
    /^(?:our|their|the)$/.test(terms[at]?.text ?? '') ||
    terms[at]?.kind === 'determiner'
  )
    at--
  const thing = vocabulary.entries.get('football kit')?.thing
  const isWorn = /^(?:in|wear)$/.test(terms[at]?.kind ?? '')
  return isWorn && thing ? { ...term, kind: 'thing', entry: { words: 'kit', thing } } : term
}

const teamWear =
  /^(?:football_kit|jersey|rugby_shirt|basketball_kit|t_shirt|polo_shirt|sweater|knee_socks)$/

/** Hoops on a jersey are stripes round it, and no earrings. */
function asHoops(before: readonly Term[], term: Term): Term {
  if (term.text !== 'hoops' || !before.slice(-longest).some(isTeamWear)) return term
  const stripes = vocabulary.entries.get('stripes')
  return stripes?.pattern
    ? { ...term, kind: 'pattern', entry: { words: 'hoops', pattern: stripes.pattern } }
    : term
}

const isTeamWear = ({ entry }: Term): boolean => teamWear.test(entry.thing?.concept ?? '')
const longest = 8
