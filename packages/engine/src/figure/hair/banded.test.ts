import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../build-figure.ts'

function hairOf(words: string) {
  const { parts } = buildFigure(designCharacter(understand(words), 31))
  return parts.filter(({ material }) => material === 'hair').map(({ name }) => name)
}

test('loose hair above a headband is locks from the crown, and none lies over the band', () => {
  const bound = hairOf('a woman with long black hair and a red headband')
  assert.ok(bound.includes('over crown'), bound.join())
  const free = hairOf('a woman with long black hair')
  assert.ok(!free.includes('over crown'), free.join())
})
