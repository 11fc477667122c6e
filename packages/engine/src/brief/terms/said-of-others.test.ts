import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what is said of a tale, of years or of thin ice is said of nobody', () => {
  for (const words of [
    'a tailor with a tall tale to tell',
    'a guard facing lean years',
    'a fisherman on thin ice',
    'a scholar with a short memory and a long list',
    'a wizard with small stars on his robe',
  ])
    assert.deepEqual(understand(words).subject.builds, [], words)
  for (const words of ['a fiddler with a sad song', 'a sailor back from angry seas'])
    assert.deepEqual(understand(words).subject.traits, [], words)
  assert.equal(understand('a girl under a tired old oak').subject.age, undefined)
  assert.deepEqual(understand('a gentle soul in a brown coat').subject.traits, ['gentle'])
})

test('who spotted or checked something has neither spots nor checks', () => {
  assert.deepEqual(understand('a girl who checked the map').subject.species?.patterns ?? [], [])
  const { roles } = understand('a man who spotted the thief, in a red coat').subject
  assert.deepEqual(roles, [])
})

test('angels that kneel on a shield are no pose of who carries it', () => {
  const brief = understand('a woman with kneeling angels carved on her shield')
  assert.deepEqual(brief.subject.poses, [])
})

test('somebody else’s calling stays with them, though told with how they look', () => {
  const { roles, builds } = understand('a man whose brother is a fat baker').subject
  assert.deepEqual([roles, builds], [[], []])
  assert.deepEqual(understand('a man often mistaken for a bishop, brown hat').subject.roles, [])
})
