import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const styles: readonly (readonly [words: string, style: string | undefined])[] = [
  ['a Victorian parlourmaid in black', 'victorian'],
  ['clerk, but steampunk', 'steampunk'],
  ['Bookbinder, Prague 1782. Grey coat, ink on her fingers', '1782'],
  ['a boxer for my 1930s radio drama', '1930s'],
  ['the lady of the house has been gone since 1904', '1904'],
  ['a carter of the 18th century', '18th century'],
  ['a potter from a solarpunk novel', 'solarpunk'],
  ['space smuggler with a scar', 'science fiction'],
  ['gothic lolita with a parasol', 'gothic lolita'],
  ['model sheet, stylised realism. a hunter', 'realism'],
  ['an adorable ghost with a lamp', 'adorable'],
  ['a nurse, not steampunk at all', undefined],
  ['a girl in a victorian dress', undefined],
  ['she carries a retro camera', undefined],
  ['a witch with a cute kitten', undefined],
  ['a thief with 1500 gold coins', undefined],
  ['a vampire before a gothic castle', undefined],
  ['watercolour of a 1920s aviator', '1920s, watercolour'],
]

for (const [words, style] of styles) {
  test(`of what genre or period: ${words}`, () => {
    assert.equal(understand(words).styleWords, style)
  })
}

test('a toy that the picture shows is held by nobody, one in the hand is', () => {
  const figure = understand('Plush design, badger judge with a gavel')
  assert.equal(figure.styleWords, 'plush')
  assert.deepEqual(
    figure.hold.map(({ name }) => name),
    ['gavel'],
  )
  assert.equal(understand('a girl holding a rag doll').styleWords, undefined)
})
