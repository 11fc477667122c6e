/** Babies that are carried: 'a baby strapped to her back', 'an infant in a sling'. */
import type { Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'

/** The terms, with such babies as what somebody carries: nobody is a baby because of theirs. */
export function settleCarried(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const isBaby = term.kind === 'who' && babies.test(term.text) && !term.possessive
    if (isBaby && isCarried(terms, index + 1)) {
      settled.push(asBaby(term, settled))
      // 'strapped to her chest' tells of no length.
      if (tied.test(terms[index + 1]?.text ?? '') && terms[index + 2]?.text === 'long') index += 2
    } else settled.push(term)
    index++
  }
  return settled
}

const babies = /^(?:(?:\w+ )?baby|infant|newborn|toddler|babe|bairn|little one)$/
const tied = /^(?:strapped|tied|bound|slung)(?: to)?$/
const thing: Thing = { slot: 'prop', concept: 'baby', implied: [], plural: false }

/** 'a goblin baby' */
function asBaby(term: Term, before: Term[]): Term {
  const kin = before.at(-1)?.kind === 'who' ? before.pop() : undefined
  const text = kin === undefined ? term.text : `${kin.text} ${term.text}`
  return { ...term, kind: 'thing', text, entry: { words: text, thing } }
}

/** On whose back, or in what. */
function isCarried(terms: readonly Term[], start: number): boolean {
  if (tied.test(terms[start]?.text ?? '')) return true
  const link = linkAfter(terms, start)
  if (link < 0) return false
  let place = link + 1
  while (/^(?:determiner|side|quality|colour|material)$/.test(terms[place]?.kind ?? '')) place++
  const text = terms[place]?.text ?? ''
  const isOwn = /^(?:her|his|their|its)$/.test(terms[link + 1]?.text ?? '')
  const isInIt = text === 'it' && terms.slice(0, start).some((term) => carriers.test(term.text))
  return carriers.test(text) || isInIt || (isOwn && bodies.test(text))
}

/** 'asleep on', 'in'; -1 when something else comes first. */
function linkAfter(terms: readonly Term[], start: number): number {
  for (let at = start; at < start + longest; at++) {
    const kind = terms[at]?.kind ?? ''
    if (/^(?:at|in)$/.test(kind)) return at
    if (!/^(?:filler|quality|verb)$/.test(kind)) return -1
  }
  return -1
}

const longest = 4
const carriers =
  /^(?:baby )?(?:sling|papoose|carrier|cradleboard|wrap|shawl|blanket|basket|pouch|backpack|swaddling)$/
const bodies = /^(?:back|chest|front|hips?|arms?|shoulders?|breast|side)$/
