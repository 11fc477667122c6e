import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  beards,
  companions,
  features,
  garments,
  hairStyles,
  props,
  roles,
  species,
} from '../concepts.ts'
import { hairAdjectives, kinds, refinements } from '../lexicon/families.ts'
import { phrasesOf } from './read-table.ts'
import { vocabulary } from './vocabulary.ts'

const drawable = new Set<string>([
  ...species,
  ...roles,
  ...Object.values(garments).flat(),
  ...props,
  ...hairStyles,
  ...beards,
  ...features,
  ...companions,
])

test('everything we draw can be asked for in several ways', () => {
  const ways = new Map<string, number>()
  for (const entry of vocabulary.entries.values()) {
    for (const concept of [entry.thing?.concept, entry.who?.concept, entry.animal?.concept]) {
      if (concept !== undefined) ways.set(concept, (ways.get(concept) ?? 0) + 1)
    }
  }
  const few = [...drawable].filter((concept) => (ways.get(concept) ?? 0) < 5)
  assert.deepEqual(few, [])
  assert.ok(vocabulary.entries.size > 10_000)
})

test('the tables speak only of things we draw', () => {
  const named = [
    ...refinements.map(([, , to]) => to),
    ...Object.values(kinds).flatMap((members) =>
      phrasesOf(members).map(({ words }) => words.replaceAll(' ', '_')),
    ),
    ...Object.values(hairAdjectives),
  ]
  assert.deepEqual(
    named.filter((concept) => !drawable.has(concept)),
    [],
  )
})
