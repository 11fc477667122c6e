import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function speciesOf(words: string): string | undefined {
  return understand(words).subject.species?.name
}

test('a relative whom the wish opens with is the figure', () => {
  const told = [
    ['my aunt Rosa: big glasses, leopard-print blouse', 'aunt'],
    ['the wife in curlers, pink dressing gown', 'wife'],
    ['great-aunt Mildred - moustache, cardigan, sherry', 'great aunt'],
  ]
  for (const [words = '', relative] of told) assert.equal(speciesOf(words), relative, words)
  const { roles } = understand('Kid brother, snotty nose, pyjamas with rockets on').subject
  assert.equal(roles[0]?.name, 'kid brother')
})

test('a relative who only asks, tells or has a birthday is not drawn', () => {
  assert.equal(speciesOf('My son, seven, has drawn a monster: it is blue'), 'monster')
  assert.equal(speciesOf("My sister's birthday is next week. A green cloak, please"), undefined)
  assert.equal(speciesOf('Our dad has drawn a monster called Gobbo. Gobbo is blue.'), 'monster')
  const { roles } = understand('My uncle wants a picture of a wizard: blue robe').subject
  assert.deepEqual(
    roles.map(({ name }) => name),
    ['wizard'],
  )
})
