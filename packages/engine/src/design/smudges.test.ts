import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const notesOf = (words: string) => designCharacter(understand(words), 1).notes.join(' ')

test('flour on a cheek is told where it is, and checked cloth is called so', () => {
  assert.match(notesOf('a baker boy, flour on his face'), /Flour on the cheek\./)
  assert.match(notesOf('a boxer with a black eye on the right'), /Black eye on the right\./)
  assert.match(notesOf('a cook in checked trousers'), /trousers: checked in/)
})
