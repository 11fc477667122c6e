import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const traits = (words: string) => understand(words).subject.traits

test('what others feel, verbs of fit and lines of the drawing say nothing of the character', () => {
  assert.deepEqual(traits('a tall judge, everybody in the court is afraid of her').slice(1), [])
  assert.deepEqual(understand("a knight, no helmet, the wig won't fit").subject.builds, [])
  assert.deepEqual(
    understand('a crab, no claws (the last one scared the toddlers)').subject.traits,
    [],
  )
  assert.ok(traits('a scared little boy king').includes('scared'))
  assert.deepEqual(understand('a witch, thick black lines').subject.builds, [])
  assert.deepEqual(understand('my cousin plays a bard').subject.poses, [])
  assert.ok(traits('an actor who thinks he is gorgeous').includes('smug'))
})

test('writers who greet are not drawn, and times are no numbers', () => {
  assert.deepEqual(
    understand("Hi, hobby painter here. I'd love a centaur tailor").subject.roles.map(
      ({ name }) => name,
    ),
    ['tailor'],
  )
  assert.equal(understand('a pocket watch stopped at 4:20').wear[0]?.count, 1)
})

test('who asks for a picture is not in it, and a patch on a hat is no animal beside somebody', () => {
  assert.deepEqual(understand('Marketing wants a hero in a green cape').subject.poses, [])
  assert.deepEqual(understand('a trucker, cap with a patch of a flamingo').companions, [])
})
