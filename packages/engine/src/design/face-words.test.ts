import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const faceOf = (words: string) => designCharacter(understand(words), 1).face

test('a face is shaped as the words say, and is the same elsewhere', () => {
  const plain = faceOf('a woman')
  const said = faceOf('a woman with bushy white eyebrows, a hooked nose and full lips')
  assert.equal(said.brow.weight, 1)
  assert.equal(said.nose.bridge, 1)
  assert.equal(said.mouth.fullness, 1)
  assert.notEqual(said.brow.colour, plain.brow.colour)
  assert.deepEqual([said.jaw, said.chin, said.eye], [plain.jaw, plain.chin, plain.eye])
})

test('compounds shape a face as well: square-jawed, big-eyed', () => {
  assert.ok(faceOf('a square-jawed man').jaw > 0.9)
  assert.ok(faceOf('a woman with narrow eyes').eye.height < 0.07)
  assert.equal(faceOf('a girl with slit pupils').eye.pupil, 'slit')
})

test('what is drawn in the face is not told as missing', () => {
  const notes = designCharacter(understand('a man with a big nose and acne'), 1).notes.join(' ')
  assert.match(notes, /Not shown: acne/)
  assert.match(notes, /Face: big nose\./)
  assert.doesNotMatch(notes, /Not shown:[^.]*big nose/)
})

test('dark skin goes with brown eyes where none are said', () => {
  for (const words of ['a Dinka woman', 'a Wolof boy', 'a man with dark brown skin'])
    assert.match(faceOf(words).eye.colour, /^#(?:4a3220|3a2618|5a3a22)$/, words)
  assert.notEqual(faceOf('a Dinka woman with green eyes').eye.colour, '#3a2618')
})

test('pupils have the shape that is said of them, and only what shines is lit', () => {
  assert.equal(faceOf('a girl with star-shaped pupils').eye.pupil, 'star')
  assert.equal(faceOf('a boy with heart pupils').eye.pupil, 'heart')
  assert.equal(faceOf('a faun with goat pupils').eye.pupil, 'bar')
  assert.equal(faceOf('a girl with star-shaped pupils').eye.glow, false)
  assert.equal(faceOf('a woman with glowing eyes').eye.glow, true)
  assert.equal(faceOf('a woman with black sclera and yellow eyes').eye.white, '#16131a')
})
