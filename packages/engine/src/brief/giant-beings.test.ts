import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('a giant golem is a golem, whatever is said of it between the two words', () => {
  for (const [words, concept] of [
    ['a giant golem', 'golem'],
    ['a giant mossy stone golem', 'golem'],
    ['a giant old troll', 'orc'],
    ['a giant red robot', 'robot'],
    ['a giant purple octopus', 'octopusfolk'],
  ] as const) {
    const { subject } = understand(words)
    assert.equal(subject.species?.concept, concept, words)
    assert.ok(subject.builds.includes('tall'), words)
  }
  for (const words of ['a stone giant', 'a giant with a red beard', 'an old frost giant'])
    assert.equal(understand(words).subject.species?.concept, 'giant', words)
})

test('who has leaves for hair keeps their own word', () => {
  assert.equal(understand('a dryad with leaves for hair').subject.species?.concept, 'plantfolk')
  assert.equal(understand('a witch with leaves for hair').subject.roles[0]?.concept, 'witch')
  assert.equal(understand('a knight covered in moss').subject.roles[0]?.concept, 'knight')
  assert.equal(understand('an old king covered in barnacles').subject.roles[0]?.concept, 'king')
})
