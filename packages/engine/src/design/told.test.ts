import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const notesOf = (prompt: string) => designCharacter(understand(prompt), 7).notes.join(' ')

test('a badge that is drawn as its neighbour is told by its own name', () => {
  const crane = notesOf('a samurai in a white haori with a crane crest on the back')
  assert.match(crane, /not drawn yet: crane crest/)
  assert.doesNotMatch(notesOf('a knight with a raven on the shield'), /not drawn yet/)
})

test('one of two is told by what it is like, a missing bit with its side', () => {
  assert.match(notesOf('a fairy with blue wings, one torn'), /one wing torn/)
  assert.match(notesOf('a cook missing the tip of his right thumb'), /missing right thumb tip/)
})
