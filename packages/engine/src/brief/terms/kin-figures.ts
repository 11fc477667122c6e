/** Relatives who are themselves the figure: 'my aunt Rosa: big glasses', 'kid brother, snotty nose', 'the wife in curlers'. */
import type { Entry, Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'

const person: Thing = { slot: 'species', concept: 'human', implied: [], plural: false }

/** Those that no other table takes for somebody: anybody may have them, so they are asked for only where a wish opens with them. */
const kin =
  '(?:(?:great[- ]|half[- ]|step|twin |big |little |older |elder |younger |kid |baby |foster |youngest |oldest |eldest |spinster |bachelor |maiden )?(?:aunt|auntie|aunty|uncle|brother|sister|son|daughter|nephew|niece)|great-grand(?:mother|father|ma|pa)|' +
  'grandson|granddaughter|godson|goddaughter|husband|wife|hubby|wifey|fiancée?|(?:mother|father|sister|brother|daughter|son)[- ]in[- ]law|abuelita?|abuelito?|nonna|nonno|yaya|babushka|twin)'

const asking =
  "(?:(?:please )?(?:draw|make|sketch|paint|do|create|design)(?: me)? |(?:an? )?(?:portrait|picture|drawing|sketch|caricature|cartoon) of |it's |its |this is |meet |there's |imagine )?"

/** Who the words open with, and what may go on about them. */
const opening = new RegExp(
  `^\\s*${asking}(?:(?:my|our|your|the|an?|somebody's|someone's|everybody's|everyone's) )?(?:\\p{Ll}[\\p{Ll}-]+,? ){0,2}?(${kin})` +
    '(?: (?:\\p{Lu}\\p{L}+ ?){1,2})?(?=\\s*(?:$|[,:;.(–—\\n]|- |with |in |is |wears |wearing |who(?:se)? |at |as |has (?:an?|the|his|her) ))',
  'iu',
)
/** 'My son, eight, has drawn a monster', 'my sister's birthday': they only ask, tell or are told of. */
const onlyAsks =
  /\b(?:drew|drawn|draws|drawing|invented|invents|made up|came up|wants?|wanted|asked|asks|loves?|likes?|says?|said|thinks|told|tells|wrote|writes|plays|playing|played|designed|birthday|commission|character|campaign|would like|i'd like|i need|for him|for her|called me|is (?:six|seven|eight|nine|ten) and)\b/iu

/** The relative whom the words open with, in small letters. */
export function kinFigure(terms: readonly Term[], text: string): string | undefined {
  const found = opening.exec(text)
  if (found === null || onlyAsks.test(text.slice(0, longestOpening))) return undefined
  const isSomebody = terms.some(
    ({ kind, entry, possessive, text }) =>
      kind === 'animal' ||
      (kind === 'who' && !possessive && entry.who?.slot === 'species' && !ofAge.test(text)),
  )
  return isSomebody ? undefined : found[1]?.toLowerCase()
}

/** 'Kid brother' */
const ofAge = /^(?:kid|baby)$/

const longestOpening = 160

/** 'As a brother': what the relative is called, as the end of the wish would say it. */
export function asKin(term: Term, name: string): Term[] {
  const entry: Entry = { words: name, who: person, guess: true }
  const plain = { ...term, possessive: false, capital: false }
  return [
    { ...plain, kind: 'stop', text: '.', written: '.', entry: { words: '' } },
    { ...plain, kind: 'as', text: 'as a', written: 'as a', entry: { words: 'as a' } },
    { ...plain, kind: 'who', text: name, written: name, entry },
  ]
}
