import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'
import { temperOf } from './temper.ts'

const temper = (words: string) => temperOf(understand(words))

test('a mood that the words ask for is the temper of the face', () => {
  assert.equal(temper('a trucker with a moustache, laughing'), 'laughing')
  assert.equal(temper('a magical girl, winking'), 'winking')
  assert.equal(temper('a werewolf, terrified of himself'), 'afraid')
  assert.equal(temper('a toad, half asleep'), 'sleepy')
  assert.equal(temper('a sadistic duke'), undefined)
  assert.equal(temper('an unamused clerk'), 'bored')
  assert.equal(temper('a wide-eyed recruit, amazed'), 'surprised')
  assert.equal(temper('a disgusted noble'), 'grumpy')
  assert.equal(temper('an ecstatic fan'), 'grinning')
  assert.equal(temper('a knight, gritting his teeth'), 'angry')
})

test('what a face does comes before what somebody is like', () => {
  assert.equal(temper('a gentle giant, grinning'), 'grinning')
  assert.equal(temper('a cute ghost, angry'), 'angry')
})

test('a mood that the face shows is not told as missing, and no expression stands there twice', () => {
  const design = designCharacter(understand('a dusty old cowboy, retired, laughing'), 3)
  assert.equal(design.face.temper, 'laughing')
  assert.ok(design.notes.includes('Face at rest: laughing.'))
  assert.ok(!design.notes.some((note) => /Not shown.*laughing/.test(note)))
  const mixed = designCharacter(understand('an angel in white, sad smile'), 3)
  assert.ok(mixed.notes.includes('Face at rest: sad smile.'))
  const sad = designCharacter(understand('a sad clown'), 3)
  assert.ok(!sad.expressions.includes('sad'))
})

test('two moods can be in one face', () => {
  assert.equal(temper('a nurse, tired but smiling'), 'tired smile')
  assert.equal(temper('an old man, weary and cheerful'), 'tired smile')
  assert.equal(temper('a widow, sad but smiling'), 'sad smile')
  assert.equal(temper('a nurse, exhausted'), 'tired')
})
