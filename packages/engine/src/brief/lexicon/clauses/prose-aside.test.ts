import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

test('who writes, what they do and who told them are not drawn', () => {
  const roles = (words: string) => understand(words).subject.roles.map(({ name }) => name)
  assert.deepEqual(
    roles('I keep bees and I write a bit, and the two came together in a detective.'),
    ['detective'],
  )
  assert.equal(
    understand('My nan used to tell us about the Coalman. He wears a leather cap.').subject.species,
    undefined,
  )
  assert.deepEqual(roles("it's a mobile game about a night market. A cook with a ladle."), ['cook'])
})

test('what happened, and when, is not held', () => {
  assert.deepEqual(
    understand('legs amputated after a tractor accident, a beard he plaits before matches').hold,
    [],
  )
  const { absent, wear } = understand("So many rings that she can't close her hands.")
  assert.deepEqual(absent, [])
  assert.equal(wear.length, 1)
})

test('a beast on top of a stick is its tip', () => {
  for (const words of ['a cane with a silver fox on top', 'a sceptre with an owl on top']) {
    const { hold, companions } = understand(words)
    assert.deepEqual(companions, [], words)
    assert.equal(hold[0]?.parts[0]?.name, 'tip', words)
  }
})

test('a gown has a waist and a train', () => {
  const { wear, setting } = understand('A velvet gown with a high waist and a train, silver stars')
  assert.ok(wear[0]?.modifiers.includes('high-waisted'))
  assert.equal(wear[0]?.parts[0]?.name, 'train')
  assert.deepEqual(setting, [])
})

test('who goes by a name has it', () => {
  assert.equal(understand('A gnome, goes by Auntie Pearl.').subject.name, 'Auntie Pearl')
})
