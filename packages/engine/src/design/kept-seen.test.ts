import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words, undefined), 1)
const kindsOf = (words: string): string[] => designOf(words).wear.map(({ kind }) => kind)

test('a jacket, a tie, straps or a shawl that nobody asked for hides no clothes that were told of', () => {
  for (const [words, ...hiding] of [
    ['an office worker, white shirt with rolled up sleeves, loose tie', 'suit_jacket'],
    ['a delivery guy, red polo shirt, khaki shorts', 'jacket'],
    ['a college student girl, oversized beige sweater, jeans', 'tie', 'backpack'],
    ['a skater boy in an oversized hoodie', 'backpack'],
    ['a jazz singer in a red sequin dress', 'scarf'],
    ['a chef in a white double-breasted jacket', 'apron'],
    ['a grandmother in a kente cloth dress', 'shawl'],
  ]) {
    const kinds = kindsOf(words ?? '')
    assert.deepEqual(
      hiding.filter((kind) => kinds.includes(kind)),
      [],
      words,
    )
  }
})

test('a bag that is asked for is the only one', () => {
  const kinds = kindsOf('a Japanese schoolgirl, sailor uniform, school bag')
  assert.equal(kinds.filter((kind) => /backpack|satchel/.test(kind)).length, 1, `${kinds}`)
})

test('curls of a boy of which no length is said are short', () => {
  assert.ok(designOf('a teenage boy with curly ginger hair').hair.length < 1)
  assert.ok(designOf('a teenage boy with long curly hair').hair.length > 1.3)
  assert.ok(designOf('a teenage girl with curly ginger hair').hair.length > 1.3)
})

test('who is one-eyed has a patch over the other, and it is not told as missing', () => {
  const { wear, notes } = designOf('a one-eyed sea captain with a grey beard')
  assert.ok(wear.some(({ kind }) => kind === 'eyepatch'))
  assert.ok(!notes.some((note) => /Not shown.*eye/.test(note)), notes.join())
  assert.ok(!kindsOf('a one-eyed cyclops').includes('eyepatch'))
})

test('a peg leg is a peg of wood, a prosthetic leg is none', () => {
  const legOf = (words: string) => designOf(words).features.find(({ kind }) => /leg/.test(kind))
  assert.equal(legOf('an old pirate with a peg leg')?.isPeg, true)
  assert.equal(legOf('an old pirate with a wooden leg')?.isPeg, true)
  assert.equal(legOf('a runner with a prosthetic leg')?.isPeg, undefined)
})

test('a cap that is worn backwards is turned', () => {
  const capOf = (words: string) => designOf(words).wear.find(({ kind }) => kind === 'cap')
  assert.equal(capOf('a boy with a red cap backwards')?.isBackwards, true)
  assert.equal(capOf('a boy in a backwards baseball cap')?.isBackwards, true)
  assert.equal(capOf('a boy in a red cap')?.isBackwards, undefined)
})

test('a build and a calling that are on the page and drawn are not told as missing', () => {
  for (const words of ['a punk girl with a green mohawk', 'a Maasai warrior, tall and thin'])
    assert.ok(!designOf(words).notes.some((note) => note.startsWith('Not shown')), words)
})
