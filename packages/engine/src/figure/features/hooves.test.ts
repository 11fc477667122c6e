import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../build-figure.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)
const hasHooves = (prompt: string) =>
  designOf(prompt).features.some(({ kind }) => kind === 'hooves')

test('a minotaur and whoever is given hooves stand on them; boots and human feet stay', () => {
  for (const words of [
    'a minotaur warrior with an axe',
    'a minotaur in brown trousers',
    'a tiefling with cloven hooves',
    'un minotauro con hacha',
    'a goat man in a suit',
  ])
    assert.ok(hasHooves(words), words)
  for (const words of ['a minotaur in black boots', 'a cow girl in a dress', 'an orc', 'a centaur'])
    assert.ok(!hasHooves(words), words)
  assert.equal(designOf('a demon with goat legs').person.plan, 'faun')
})

test('hooves take the place of feet, and of shoes that nobody asked for; hands get no claws from them', () => {
  const design = designOf('a tiefling sailor with golden hooves')
  assert.ok(!design.wear.some(({ slot }) => slot === 'feet'))
  assert.deepEqual(
    design.features.filter(({ kind }) => /claws|hooves/.test(kind)).map(({ kind }) => kind),
    ['hooves'],
  )
  assert.ok(design.notes.includes('Cloven hooves, no shoes.'))
  assert.ok(!design.notes.some((note) => /^Not shown.*hoo/.test(note)))
  const { parts } = buildFigure(design)
  assert.ok(parts.some(({ name }) => name === 'hoof'))
  assert.ok(!parts.some(({ region }) => region === 'left foot'))
})
