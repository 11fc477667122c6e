import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countEdits } from './correct-words.ts'

test('one slip is one edit: a letter too many, too few, another, or two swapped', () => {
  const cases: [string, string, number][] = [
    ['knight', 'knight', 0],
    ['knigt', 'knight', 1],
    ['knightt', 'knight', 1],
    ['knigth', 'knight', 1],
    ['nkight', 'knight', 1],
    ['kmight', 'knight', 1],
    ['night', 'knight', 1],
    ['wziadr', 'wizard', 2],
    ['a', 'abc', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['ab', 'ba', 1],
    ['龍', '竜', 1],
  ]
  for (const [one, other, edits] of cases)
    assert.equal(countEdits(one, other), edits, `${one} ${other}`)
})
