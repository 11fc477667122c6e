import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const told: readonly (readonly [words: string, garment: string, said: readonly string[]])[] = [
  ["Her jumpsuit's purple.", 'jumpsuit', ['purple']],
  ["His jacket's red and patched, and he limps.", 'jacket', ['red', 'patched']],
  ["The cap's too big for him.", 'cap', ['too big']],
  ["Her coat's torn at the hem.", 'coat', ['torn']],
]

for (const [words, garment, said] of told) {
  test(`'${words}' is read as if it had an 'is'`, () => {
    const item = understand(words).wear.find(({ name }) => name === garment)
    const { colours = [], modifiers = [], patterns = [] } = item ?? {}
    const found = [...colours.map(({ name }) => name), ...modifiers, ...patterns]
    for (const word of said) assert.ok(found.includes(word), `${found}`)
  })
}

test('an owner of something stays one', () => {
  const { wear, subject } = understand("The sergeant's a hobgoblin in a knight's torn cloak.")
  assert.equal(subject.species?.name, 'hobgoblin')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['cloak'],
  )
})
