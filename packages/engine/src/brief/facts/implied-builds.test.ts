import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const builds = (words: string) => understand(words).subject.builds

test('a part of the body or the cut of a suit tells the build', () => {
  assert.deepEqual(builds('a baker, plump cheeks'), ['heavy'])
  assert.deepEqual(builds('an opera diva with three chins'), ['heavy'])
  assert.deepEqual(builds('a fixer in a slim white suit'), ['slender'])
  assert.deepEqual(builds('a bouncer with a thick neck'), ['stocky'])
  assert.deepEqual(builds('a monk with hollow cheeks'), ['slender'])
})

test('what is said of the whole outweighs its parts, and things have no say', () => {
  assert.deepEqual(builds('a skinny boy with chubby cheeks'), ['slender'])
  assert.deepEqual(builds('a knight with a slim sword'), [])
  assert.deepEqual(builds('a robot with spindly legs'), [])
})

test('who is toothless shows it', () => {
  assert.equal(understand('toothless old man').features[0]?.concept, 'tooth_gap')
})
