import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import type { Design } from './design.ts'
import { designCharacter } from './design-character.ts'

test('who has a second calling wears one thing of it, called after it', () => {
  for (const [words, label] of [
    ['a princess who moonlights as a butcher', 'Butcher’s apron'],
    ['a sailor by day and ninja by night', 'Ninja’s face mask'],
    ['an accountant and cowboy', 'Cowboy hat'],
  ] as const)
    assert.ok(labelsOf(designOf(words)).includes(label), `${words}: ${labelsOf(designOf(words))}`)
})

test('every calling is among the tags', () => {
  assert.deepEqual(designOf('a farmer who is also a violinist').tags.slice(0, 2), [
    'farmer',
    'violinist',
  ])
})

test('a pirate queen needs no crown', () => {
  assert.ok(!labelsOf(designOf('a pirate queen')).some((label) => label.includes('crown')))
})

test('the calling dresses the hero of a story, and the later of two the one who changed', () => {
  assert.equal(designOf('the heroine of my book is a baker').person.role, 'baker')
  assert.equal(designOf('a villain who works as a florist').person.role, 'gardener')
  assert.equal(designOf('a soldier turned monk').person.role, 'monk')
  assert.equal(designOf('a superhero who bakes').person.role, 'superhero')
})

function designOf(words: string): Design {
  return designCharacter(understand(words), 1)
}

function labelsOf({ wear }: Design): string[] {
  return wear.map(({ label }) => label)
}
