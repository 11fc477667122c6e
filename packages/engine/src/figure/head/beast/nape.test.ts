import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../../brief/understand.ts'
import { designCharacter } from '../../../design/design-character.ts'
import { buildFigure } from '../../build-figure.ts'

test('the head of a bull runs out into its neck, but not through a hood', () => {
  for (const [prompt, expected] of [
    ['a bald minotaur blacksmith', 1],
    ['a minotaur monk with a hood', 0],
    ['a fox bard', 0],
  ] as const) {
    const { parts } = buildFigure(designCharacter(understand(prompt), 1))
    assert.equal(parts.filter(({ name }) => name === 'neck crest').length, expected, prompt)
  }
})
