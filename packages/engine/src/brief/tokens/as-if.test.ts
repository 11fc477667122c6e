import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function moodsOf(words: string): string[] {
  return understand(words).subject.traits
}

test('what somebody seems to be about to do, or to know, is the mood in the face', () => {
  const moods: [words: string, mood: string][] = [
    ['A page boy who looks as though he is about to burst into tears', 'tearful'],
    ["a receptionist, staring at the clock like she'd rather be somewhere else", 'bored'],
    ['an old butler with the face of somebody who has heard it all before', 'unimpressed'],
    ['a duchess looking as if she just stepped in something', 'disgusted'],
    ['a kitten that looks ready to bite', 'angry'],
  ]
  for (const [words, mood] of moods) assert.ok(moodsOf(words).includes(mood), words)
})

test('the pronoun of such a clause still tells who it is, and the mood of somebody else is nobody’s', () => {
  assert.equal(understand('a judge, like he owns the town').subject.presentation, 'masculine')
  assert.deepEqual(moodsOf('A nun. Her brother looks like he is about to cry.'), [])
})

test('an order to make somebody laugh, a likeness and a kind face tell of moods', () => {
  assert.ok(moodsOf('a robot in a red scarf, make it laugh').includes('laughing'))
  assert.ok(moodsOf('an ogre who looks like a grumpy librarian').includes('grumpy'))
  assert.ok(moodsOf('a hedgehog in a bonnet. Kind brown eyes.').includes('kind'))
  assert.ok(moodsOf('a farmer, he always looks worryed').includes('worried'))
  assert.ok(moodsOf('a ninja with a face that shows no emotion').includes('emotionless'))
})
