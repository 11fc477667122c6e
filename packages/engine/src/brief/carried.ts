/** Babies that are carried: 'a baby strapped to her back', 'an infant in a sling'. */
import type { Thing } from './entry.ts'
import type { Term } from './term.ts'

/** The terms, with such babies as what somebody carries: nobody is a baby because of theirs. */
export function settleCarried(terms: readonly Term[]): Term[] {
  return terms.map((term, index) =>
    term.kind === 'who' && babies.test(term.text) && !term.possessive && isCarried(terms, index + 1)
      ? { ...term, kind: 'thing', entry: { words: term.text, thing } }
      : term,
  )
}

const thing: Thing = { slot: 'prop', concept: 'baby', implied: [], plural: false }

const babies = /^(?:(?:\w+ )?baby|infant|newborn|toddler|babe|bairn|little one)$/

/** On whose back, or in what. */
function isCarried(terms: readonly Term[], start: number): boolean {
  let at = start
  while (at < start + longest && !/^(?:at|in)$/.test(terms[at]?.kind ?? '')) {
    if (!/^(?:filler|quality|verb)$/.test(terms[at]?.kind ?? '')) return false
    at++
  }
  const link = terms[at]
  const whose = terms[at + 1]
  let place = at + 1
  while (/^(?:determiner|side|quality|colour|material)$/.test(terms[place]?.kind ?? '')) place++
  if (carriers.test(terms[place]?.text ?? '')) return link?.kind === 'in' || link?.kind === 'at'
  const isOwn = /^(?:her|his|their|its)$/.test(whose?.text ?? '')
  return isOwn && bodies.test(terms[place]?.text ?? '')
}

const longest = 4
const carriers =
  /^(?:baby )?(?:sling|papoose|carrier|cradleboard|wrap|shawl|blanket|basket|pouch|backpack|swaddling)$/
const bodies = /^(?:back|chest|front|hips?|arms?|shoulders?|breast|side)$/
