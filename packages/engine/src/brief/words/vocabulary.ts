/** Every word and phrase we know, gathered once from the lexicon tables, with all its senses. */
import type { Subject } from '../brief.ts'
import { materials, patterns } from '../concepts.ts'
import { bearingMoods, bearingPoses } from '../lexicon/bearing.ts'
import { furtherBuilds } from '../lexicon/build-words.ts'
import { clothPatternWords } from '../lexicon/cloth-patterns.ts'
import {
  colourModifiers,
  colourNames,
  eyeColours,
  hairColours,
  skinColours,
} from '../lexicon/colours.ts'
import {
  everydayAges,
  everydayBuilds,
  everydayFigures,
  everydayLooks,
  everydayMoods,
  everydayPalettes,
  everydayPoses,
  everydayQualities,
} from '../lexicon/everyday/told.ts'
import { folkBeings } from '../lexicon/folk/beings.ts'
import { folkCallings } from '../lexicon/folk/callings.ts'
import {
  folkAges,
  folkBuilds,
  folkFigures,
  folkLooks,
  folkMoods,
  folkPoses,
} from '../lexicon/folk/told.ts'
import type { GrammarKind } from '../lexicon/grammar.ts'
import { grammarWords, numberWords } from '../lexicon/grammar.ts'
import { legendMen, legendWomen } from '../lexicon/legend-people.ts'
import {
  ageWords,
  buildWords,
  descentSkin,
  objectTakers,
  otherPeople,
  presentationWords,
  traitWords,
} from '../lexicon/people.ts'
import { absenceWords, bodyWords, partWords, qualityWords } from '../lexicon/qualities.ts'
import { rememberedMen, rememberedWomen } from '../lexicon/remembered-people.ts'
import { materialWords, motifWords, patternWords } from '../lexicon/stuff.ts'
import { figureWords, paletteTones, paletteWords, poseWords } from '../lexicon/told.ts'
import { worldCallings } from '../lexicon/world/callings.ts'
import { worldColours } from '../lexicon/world/colours.ts'
import { worldDress } from '../lexicon/world/dress.ts'
import { worldThings } from '../lexicon/world/things.ts'
import { worldFigures, worldLooks, worldMoods, worldPoses } from '../lexicon/world/told.ts'
import { type Entries, entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { keyOf, phrasesOf } from './read-table.ts'
import type { Draft } from './vocabulary-forms.ts'
import { addBeings, copySenses, dropRedundant, entryFor, otherNumbers } from './vocabulary-forms.ts'
import { addDrawable } from './vocabulary-things.ts'

export type Vocabulary = {
  entries: Entries
  /** Longest phrase, in words, that begins with a word. */
  longest: ReadonlyMap<string, number>
  /** Every single word of every phrase. */
  words: ReadonlySet<string>
  /** The words common enough that a misspelling may mean them. */
  targets: ReadonlySet<string>
}

function addAll(draft: Draft, cell: string, fill: (entry: Entry) => void): void {
  for (const { words } of phrasesOf(cell)) fill(entryFor(draft, words))
}

function addStuff(draft: Draft): void {
  for (const material of materials) {
    addColoured(draft, `${material},${materialWords[material]}`, (entry) => {
      entry.material ??= material
    })
  }
  for (const pattern of patterns) {
    addColoured(
      draft,
      `${pattern.replaceAll('_', ' ')},${patternWords[pattern]},${clothPatternWords[pattern] ?? ''}`,
      (entry) => {
        entry.pattern ??= pattern
      },
    )
  }
  for (const [motif, words] of Object.entries(motifWords)) {
    addAll(draft, words, (entry) => {
      entry.motifs = [...(entry.motifs ?? []), motif]
    })
  }
}

function addColoured(draft: Draft, cell: string, fill: (entry: Entry) => void): void {
  for (const { words, implied } of phrasesOf(cell)) {
    const entry = entryFor(draft, words)
    fill(entry)
    if (implied.length > 0) entry.stuffColours ??= implied
  }
}

function addColours(draft: Draft): void {
  const plain = new Set(
    [...Object.keys(colourNames), ...Object.keys(worldColours)].flatMap((names) =>
      phrasesOf(names).map(({ words }) => words),
    ),
  )
  for (const words of plain) entryFor(draft, words).colour = true
  for (const table of [hairColours, skinColours, eyeColours]) {
    for (const { words } of Object.keys(table).flatMap(phrasesOf)) {
      const entry = entryFor(draft, words)
      entry.shade = true
      // 'dark blue' stands in the table for eyes, and is a plain colour all the same.
      if (words.includes(' ') && plain.has(words.slice(words.lastIndexOf(' ') + 1)))
        entry.colour = true
    }
  }
  addAll(draft, Object.keys(colourModifiers).join(','), (entry) => {
    entry.quality = true
  })
}

function addPeople(draft: Draft): void {
  // Object.entries widens the keys to string; the tables are typed by exactly these unions.
  for (const [age, words] of Object.entries(ageWords) as [NonNullable<Subject['age']>, string][])
    addAll(draft, `${words},${everydayAges[age] ?? ''},${folkAges[age] ?? ''}`, (entry) => {
      entry.age ??= age
    })
  for (const [build, words] of Object.entries(buildWords) as [Subject['builds'][number], string][])
    addAll(
      draft,
      `${words},${everydayBuilds[build] ?? ''},${folkBuilds[build] ?? ''},${furtherBuilds[build] ?? ''}`,
      (entry) => {
        entry.build ??= build
      },
    )
  for (const [kind, words] of Object.entries(presentationWords) as [
    NonNullable<Subject['presentation']>,
    string,
  ][])
    addAll(draft, words, (entry) => {
      entry.presentation ??= kind
    })
  for (const [kind, table] of [
    ['feminine', rememberedWomen],
    ['masculine', rememberedMen],
    ['feminine', legendWomen],
    ['masculine', legendMen],
  ] as const)
    addAll(draft, Object.values(table).join(','), (entry) => {
      entry.presentation ??= kind
    })
  for (const [words, skin] of Object.entries(descentSkin))
    addAll(draft, words, (entry) => {
      entry.descent ??= skin
    })
  addAll(draft, `${figureWords},${worldFigures},${everydayFigures},${folkFigures}`, (entry) => {
    entry.figure = true
  })
  addAll(
    draft,
    `${poseWords},${worldPoses},${everydayPoses},${folkPoses},${bearingPoses}`,
    (entry) => {
      entry.pose = true
    },
  )
  addAll(draft, `${paletteWords},${everydayPalettes},${tonedPalettes()}`, (entry) => {
    entry.palette = true
  })
  addAll(
    draft,
    `${traitWords},${worldMoods},${everydayMoods},${folkMoods},${bearingMoods}`,
    (entry) => {
      entry.trait = true
    },
  )
  addAll(draft, otherPeople, (entry) => {
    entry.otherPerson = true
  })
  addAll(draft, objectTakers, (entry) => {
    entry.takesObject = true
  })
}

function addParts(draft: Draft): void {
  for (const [part, words] of Object.entries(partWords))
    addAll(draft, words, (entry) => {
      entry.part ??= part
    })
  for (const [body, words] of Object.entries(bodyWords))
    addAll(draft, words, (entry) => {
      entry.body ??= body
    })
  addAll(draft, `${worldLooks},${everydayLooks},${folkLooks}`, (entry) => {
    entry.look = true
    entry.quality = true
  })
  addAll(draft, `${qualityWords},${everydayQualities}`, (entry) => {
    entry.quality = true
  })
  for (const [words, absent] of Object.entries(absenceWords)) {
    if (absent !== '') entryFor(draft, keyOf(words)).absence = absent
  }
}

function addGrammar(draft: Draft): void {
  // Object.entries widens the keys to string; the table is typed by exactly this union.
  for (const [kind, words] of Object.entries(grammarWords) as [GrammarKind, string][])
    addAll(draft, words, (entry) => {
      entry.grammar ??= kind
    })
  for (const [word, value] of Object.entries(numberWords)) entryFor(draft, word).number = value
}

function gather(): Vocabulary {
  const draft: Draft = new Map()
  addDrawable(draft)
  const numbers = otherNumbers(draft)
  const drawable = draft.size
  addStuff(draft)
  addColours(draft)
  addPeople(draft)
  addOtherNumbers(draft, numbers, drawable)
  addBeings(draft)
  addParts(draft)
  addGrammar(draft)
  addOtherNumbers(draft, numbers, drawable)
  dropRedundant(draft)
  const longest = new Map<string, number>()
  const uses = new Map<string, number>()
  for (const key of draft.keys()) countUses(key, longest, uses)
  for (const [other, entry] of numbers) {
    if (draft.has(entry.words) && !draft.has(other)) countUses(other, longest, uses)
  }
  const rare = rareWords()
  const targets = [...uses]
    .filter(([word, count]) => count >= usesOfAWord && !rare.has(word))
    .map(([word]) => word)
  return {
    entries: entriesOf(draft),
    longest,
    words: new Set(uses.keys()),
    targets: new Set(targets),
  }
}

/** What later tables list, after the first `known` words, has the senses of its other number as well. */
function addOtherNumbers(draft: Draft, numbers: ReadonlyMap<string, Entry>, known: number): void {
  let at = 0
  for (const [words, entry] of draft) {
    at += 1
    const other = at > known ? numbers.get(words) : undefined
    if (other !== undefined) copySenses(other, entry)
  }
}

function countUses(key: string, longest: Map<string, number>, uses: Map<string, number>): void {
  const space = key.indexOf(' ')
  const parts = space < 0 ? undefined : key.split(' ')
  const first = space < 0 ? key : key.slice(0, space)
  longest.set(first, Math.max(longest.get(first) ?? 0, parts?.length ?? 1))
  if (parts === undefined) uses.set(key, (uses.get(key) ?? 0) + usesOfAWord)
  else for (const part of parts) uses.set(part, (uses.get(part) ?? 0) + 1)
}

/** Short words of faraway things: nobody who mistypes a word means these. */
function tonedPalettes(): string {
  return phrasesOf(paletteTones)
    .map(({ words }) => `${words} palette`)
    .join(', ')
}

function rareWords(): ReadonlySet<string> {
  const cells = [worldDress, worldThings, worldCallings, folkBeings, folkCallings].flatMap(
    (table) => Object.values(table),
  )
  return new Set(
    [...cells, bearingMoods]
      .flatMap((cell) => phrasesOf(cell ?? ''))
      .map(({ words }) => words)
      .filter((words) => words.length <= longestRare && !words.includes(' ')),
  )
}

const longestRare = 6

/** A word that stands alone in the lexicon counts as much as one that is in this many of its phrases. */
const usesOfAWord = 3

export const vocabulary: Vocabulary = gather()
