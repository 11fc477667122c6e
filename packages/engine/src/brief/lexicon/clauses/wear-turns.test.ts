import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const worn = (words: string) => understand(words).wear[0]?.modifiers ?? []

test('how clothes sit and what has become of them is told of them, and of nobody', () => {
  const told: Record<string, string> = {
    'a clerk, trousers an inch too short': 'too short',
    'a cook, apron tied back to front': 'backwards',
    'a strongman, suit straining at the seams': 'too tight',
    'a punk, tights with a run in them': 'laddered',
    'a tramp, boots worn down at the heel': 'worn down',
    'a butcher, blood down the front of his shirt': 'bloodstained',
    'a sailor, a beret at a jaunty angle': 'tilted',
  }
  for (const [words, state] of Object.entries(told)) assert.ok(worn(words).includes(state), words)
  assert.deepEqual(understand('a cook, apron tied back to front').body.hair.styles, [])
  assert.deepEqual(understand('a punk, tights with a run in them').hold, [])
  assert.ok(!understand('a tramp, boots worn down at the heel').subject.figure.includes('shabby'))
})
