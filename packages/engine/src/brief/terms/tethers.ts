/** 'Glasses on a beaded chain', 'a dog on a lead', 'a ledger chained to his wrist': what something hangs on is a part of it, not a thing of its own. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** The terms with every chain, cord and strap that something hangs on as a part of that thing. */
export function readTethers(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const end = tetherAfter(terms, index)
    if (end !== undefined) result.push(...tied(terms, index, end))
    else if (isChained(terms, index)) result.push(term, ...withPart(term, 'chain'))
    else result.push(term)
    index = end ?? index + 1
  }
  return result
}

const tether =
  /^(?:.+ )?(?:chains?|chainlet|cords?|strings?|straps?|ribbons?|lanyards?|leash|leashes|leads?|thongs?|ropes?|twine|tethers?|(?:boot|shoe)?laces?|sinew|wire|cable|harness|key ?ring|elastic)$/
const hangs =
  /^(?:on|from|by|at)$|(?:hangs?|hanging|hung|dangles?|dangling|swinging|suspended|strung|worn|tied) (?:from|on|by|to)$/
const hung =
  /^(?:hangs?|hanging|hung|dangles?|dangling|swings?|swinging|suspended|worn|strung|kept|held)$/
const bearing = /^(?:face|neck|prop|waist|head|hands)$/
/** How many words may be said of the chain. */
const mostSaid = 4

/** Where the chain ends that the thing at this place hangs on. */
function tetherAfter(terms: readonly Term[], start: number): number | undefined {
  if (!canHang(terms[start])) return undefined
  const at = hung.test(textAt(terms, start + 1)) ? start + 2 : start + 1
  return hangs.test(textAt(terms, at)) ? tetherEnd(terms, cordStart(terms, at + 1)) : undefined
}

/** Behind 'a', 'a bit of' and the like. */
function cordStart(terms: readonly Term[], start: number): number {
  let at = terms[start]?.kind === 'determiner' ? start + 1 : start
  if (/^(?:bit|piece|length|loop|strip)$/.test(textAt(terms, at))) at++
  return terms[at]?.kind === 'of' ? at + 1 : at
}

function tetherEnd(terms: readonly Term[], start: number): number | undefined {
  for (let at = start; at < start + mostSaid; at++) {
    const term = terms[at]
    if (term === undefined) return undefined
    if (tether.test(term.text) && !isModifier(terms[at + 1])) return at + 1
    if (!isModifier(term) && term.kind !== 'unknown') return undefined
  }
  return undefined
}

function textAt(terms: readonly Term[], index: number): string {
  return terms[index]?.text ?? ''
}

function canHang(term: Term | undefined): boolean {
  if (term === undefined || term.possessive) return false
  const { kind, entry } = term
  return kind === 'animal' || (kind === 'thing' && bearing.test(entry.thing?.slot ?? ''))
}

/** 'Glasses with a chain'; of an animal it is told beside the others things that are said of it. */
function tied(terms: readonly Term[], start: number, end: number): Term[] {
  const thing = terms[start]
  const cord = terms[end - 1]
  if (thing === undefined || cord === undefined) return []
  if (thing.kind === 'animal') {
    const text = `on ${/s$/.test(cord.text) ? '' : 'a '}${cord.text}`
    return [
      { ...cord, kind: 'quality', text, written: text, entry: { words: text, quality: true } },
      thing,
    ]
  }
  const said = terms.slice(start + 1, end - 1).filter(isModifier)
  return [thing, ...withPart(cord, cord.text, said)]
}

function withPart(term: Term, name: string, said: readonly Term[] = []): Term[] {
  const plain = { ...term, glued: false, possessive: false }
  return [
    { ...plain, kind: 'with', text: 'with', written: 'with', entry: { words: 'with' } },
    ...said,
    { ...plain, kind: 'part', text: name, written: name, entry: { words: name, part: 'strap' } },
  ]
}

/** 'a ledger chained to the wrist' */
function isChained(terms: readonly Term[], index: number): boolean {
  return (
    terms[index]?.kind === 'thing' &&
    canHang(terms[index]) &&
    /^chained/.test(textAt(terms, index + 1))
  )
}
