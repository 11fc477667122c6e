import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { makeBody } from './body.ts'
import { woundsAt } from './wounds.ts'

/** What is drawn just before the left and the right knee. */
function onKnees(prompt: string) {
  const design = designCharacter(understand(prompt), 1)
  const body = makeBody(design.person)
  const at = woundsAt(design, body)
  const [x, y, z] = body.joints.knee
  return [at?.(x, y, z + 3), at?.(-x, y, z + 3)].map((found) => found?.split('.')[1])
}

test('scraped knees are red, and a plaster on one knee is on one', () => {
  assert.deepEqual(onKnees('kid with scraped knees, shorts'), ['graze', 'graze'])
  assert.deepEqual(onKnees('girl with a bandaid on her knee'), ['plaster', undefined])
  assert.deepEqual(onKnees('girl with plasters on her knees'), ['plaster', 'plaster'])
  assert.deepEqual(onKnees('kid in shorts'), [undefined, undefined])
})

test('a plaster on the nose and scraped knees are seen, and not told as asked for', () => {
  const { notes, features } = designCharacter(
    understand('kid with scraped knees and a plaster on his nose, shorts'),
    1,
  )
  assert.ok(!notes.some((note) => /Asked for/.test(note)), notes.join(' '))
  assert.match(features.find(({ kind }) => kind === 'scar')?.place ?? '', /knees/)
})
