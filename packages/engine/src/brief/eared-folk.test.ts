import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const kind = (words: string) => understand(words).subject.species?.name

test('who has the ears and the tail of an animal is of its people', () => {
  assert.equal(kind('a girl with cat ears and a cat tail, hoodie'), 'cat')
  assert.equal(kind('狐耳の巫女、銀髪ロング、尻尾は九本'), 'fox')
  assert.equal(kind('a boy with wolf ears'), 'boy')
})
