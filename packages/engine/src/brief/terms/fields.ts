/** Labelled lines: 'Occupation: …', 'Mood: …' say of what sort the words behind them are, even of words that no table knows. */

import type { Entry, Thing } from '../words/entry.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { asFigure } from './animal-figures.ts'

type Field = 'role' | 'species' | 'mood' | 'pose' | 'build' | 'sex'

const labels: Record<Field, string> = {
  role: `occupation, job, role, class, profession, trade, calling, work, career, job title, position, vocation, archetype,
    character class, day job, livelihood, employment, rank, employed as, does for a living`,
  species:
    'species, race, ancestry, kind, creature, being, breed, animal, lineage, creature type, folk',
  mood: `expression, facial expression, mood, personality, temperament, temper, demeanour, demeanor, attitude, vibe, emotion,
    emotions, nature, manner, disposition, personality traits, traits, usual expression, feeling, vibes, default expression,
    resting face`,
  pose: 'pose, stance, posture, gesture, body language',
  build:
    'build, body, body type, physique, figure, frame, stature, body shape, shape, height, size',
  sex: 'sex, gender, pronouns',
}

const fieldOf: ReadonlyMap<string, Field> = new Map(
  // Object.entries widens the keys to string; the table is typed by exactly this union.
  (Object.entries(labels) as [Field, string][]).flatMap(([field, words]) =>
    phrasesOf(words).map((phrase): [string, Field] => [phrase.words, field]),
  ),
)

const worker: Thing = { slot: 'role', concept: 'villager', implied: [], plural: false }
const somebody: Thing = { slot: 'species', concept: 'human', implied: [], plural: false }

/** The terms with what stands behind a label taken for what the label says. */
export function readFields(terms: readonly Term[]): Term[] {
  if (!terms.some(({ kind }) => kind === 'colon')) return [...terms]
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const label = labelAt(terms, index)
    if (label === undefined) {
      const term = terms[index]
      if (term !== undefined) result.push(term)
      index++
      continue
    }
    const end = endOf(terms, label.end, label.field)
    const value = terms.slice(label.end, end)
    const colon = terms[label.end - 1]
    if (colon !== undefined) result.push({ ...colon, kind: 'comma' })
    result.push(...readers[label.field](value))
    index = end
  }
  return result
}

/** A label begins a line or stands behind a mark, and a colon stands behind it. */
function labelAt(terms: readonly Term[], start: number): { field: Field; end: number } | undefined {
  const before = terms[start - 1]?.kind
  if (before !== undefined && before !== 'stop' && before !== 'comma') return undefined
  let text = ''
  for (let index = start; index < start + longestLabel; index++) {
    const term = terms[index]
    if (term === undefined) return undefined
    const field = term.kind === 'colon' ? fieldOf.get(text.trim()) : undefined
    if (field !== undefined) return { field, end: index + 1 }
    if (/^(?:colon|comma|stop)$/.test(term.kind)) return undefined
    text += `${term.text} `
  }
  return undefined
}

const longestLabel = 5

/** Callings and kinds end with the first mark, moods and builds with the line. */
function endOf(terms: readonly Term[], start: number, field: Field): number {
  const isShort = field === 'role' || field === 'species' || field === 'sex'
  const end = terms.findIndex(
    ({ kind }, index) => index >= start && (kind === 'stop' || (isShort && kind === 'comma')),
  )
  return end < 0 ? terms.length : end
}

const readers: Record<Field, (value: readonly Term[]) => Term[]> = {
  role: (value) => nameBeing(value, worker),
  species: (value) => nameBeing(value, somebody).map(asFigure),
  mood: (value) => eachFirst(value, { trait: true }),
  pose: (value) => eachFirst(value, { pose: true }),
  build: (value) =>
    value.map((term) => (term.kind === 'unknown' ? takenFor(term, { figure: true }) : term)),
  sex: (value) => value.map(sexOf),
}

/** 'Job: tide reckoner': what nobody knows is called by all its words. */
function nameBeing(value: readonly Term[], who: Thing): Term[] {
  const isKnown = value.some(
    (term) => /^(?:who|animal)$/.test(term.kind) && !isPlainHuman(term, who),
  )
  const last = value.at(-1)
  const isName = value.every(
    (term) => term.kind === 'unknown' || term.kind === 'filler' || isModifier(term) || isHead(term),
  )
  if (isKnown || last === undefined || !isName || value.length > longestLabel) return [...value]
  const words = value.map(({ text }) => text).join(' ')
  const [first = last] = value
  const written = value.map((term) => term.written).join(' ')
  const { presentation } = last.entry
  const entry: Entry = { words, who, guess: true, ...(presentation && { presentation }) }
  return [
    {
      ...last,
      kind: 'who',
      text: words,
      written,
      entry,
      span: [first.span[0], last.span[1]],
      capital: false,
    },
  ]
}

/** 'Splashing in a puddle': what stands first between two marks says it, the puddle does not. */
function eachFirst(value: readonly Term[], said: Partial<Entry>): Term[] {
  return value.map((term, index) => {
    const before = value[index - 1]
    const isFirst = before === undefined || /^(?:comma|and|or|but|filler)$/.test(before.kind)
    return isFirst ? takenFor(term, said) : term
  })
}

/** 'Job: rag-and-bone woman' */
function isPlainHuman({ text }: Term, { slot }: Thing): boolean {
  return slot === 'role' && /^(?:wo)?man$/.test(text)
}

/** A word without a better meaning is of the sort that the label says. */
function takenFor(term: Term, said: Partial<Entry>): Term {
  const isDeed = said.pose === true && term.kind === 'verb' && /ing$/.test(term.text)
  const isPlain = term.kind === 'quality' && term.entry.thing === undefined
  const isFree = term.kind === 'unknown' || isPlain || isDeed
  const isSaid = term.entry.trait === true || term.entry.pose === true
  if (!isFree || isSaid) return term
  return { ...term, kind: 'quality', entry: { ...term.entry, words: term.text, ...said } }
}

const sexes: ReadonlyMap<string, NonNullable<Entry['presentation']>> = new Map([
  ['f', 'feminine'],
  ['w', 'feminine'],
  ['she', 'feminine'],
  ['m', 'masculine'],
  ['he', 'masculine'],
  ['nb', 'androgynous'],
  ['x', 'androgynous'],
  ['none', 'androgynous'],
  ['they', 'androgynous'],
])

function sexOf(term: Term): Term {
  const presentation = sexes.get(term.text)
  if (presentation === undefined) return term
  return { ...term, kind: 'quality', entry: { words: term.text, presentation } }
}
