import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const wornBy = (prompt: string) => designCharacter(understand(prompt), 35).wear
const torn = (prompt: string) => wornBy(prompt).filter(({ hem }) => hem === 'torn')

test('a zombie comes out of the ground in torn and stained clothes', () => {
  assert.ok(torn('a zombie nurse').length > 0)
  const marks = wornBy('a zombie nurse').flatMap(({ marks = [] }) => marks)
  assert.ok(marks.includes('mud') && marks.includes('blood'))
})

test('who is neat, who rules the dead and who lives wears whole clothes', () => {
  for (const prompt of [
    'a zombie cheerleader in a clean uniform',
    'a lich king in black robes',
    'a nurse',
  ])
    assert.deepEqual(torn(prompt), [])
})
