import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const kindsOf = (prompt: string) =>
  designCharacter(understand(prompt), 1).wear.map(({ kind }) => kind)

test('a cowboy has his bandana round the neck and keeps his hat', () => {
  const kinds = kindsOf('a cowboy gunslinger with a long duster, revolver and a red bandana')
  assert.ok(kinds.includes('neckerchief') && kinds.includes('cowboy_hat'))
  assert.ok(kindsOf('a cowboy with a bandana on his head').includes('bandana'))
  assert.ok(kindsOf('a biker with a bandana').includes('bandana'))
})

test('a nun under a halo keeps her veil', () => {
  const kinds = kindsOf('a nun with a glowing halo')
  assert.ok(kinds.includes('halo') && kinds.includes('veil'))
})

test('a prince of a fairy tale is no fairy', () => {
  const { person } = designCharacter(understand('a fairy tale prince with a blue cape'), 1)
  assert.equal(person.species, 'human')
})
