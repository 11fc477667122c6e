import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief } from './brief.ts'
import { understand } from './understand.ts'

const worn = (brief: Brief) => brief.wear.map(({ name }) => name)

test('the ending of a word tells a woman from a man', () => {
  assert.equal(understand('una guerrera con espada y escudo').subject.presentation, 'feminine')
  assert.equal(understand('un guerrero con espada y escudo').subject.presentation, 'masculine')
})

test('the article tells it where the noun does not', () => {
  assert.equal(
    understand('una pirata con falda roja y botas negras').subject.presentation,
    'feminine',
  )
})

test('German compounds are taken apart', () => {
  const brief = understand('ein Zwerg mit Lederschürze und dunkelblauem Umhang')
  assert.deepEqual(brief.wear[0]?.materials, ['leather'])
  assert.equal(brief.wear[1]?.colours[0]?.name, 'dark blue')
})

test('adjectives after the noun are its own', () => {
  const brief = understand('une sorcière avec une robe jaune et noire, des bottes rouges')
  assert.deepEqual(
    brief.wear.map(({ colours }) => colours.map(({ name }) => name)),
    [['yellow', 'black'], ['red']],
  )
})

test('a place that Japanese names first is where the thing is', () => {
  const brief = understand('左目に眼帯の侍、背中に刀を二本')
  assert.equal(brief.wear[0]?.side, 'left')
  assert.equal(brief.hold[0]?.count, 2)
})

test('what Korean rules out behind the noun stays away', () => {
  const brief = understand('모자는 쓰지 않은 마녀, 검은 망토')
  assert.equal(brief.absent[0]?.name, 'hat')
  assert.deepEqual(worn(brief), ['cape'])
})

test('Chinese clauses belong to the noun they describe', () => {
  const brief = understand('戴着草帽的老渔夫')
  assert.deepEqual(worn(brief), ['straw hat'])
  assert.equal(brief.subject.age, 'elder')
})

test('colours of other languages have their English names', () => {
  assert.equal(
    understand('ein Ritter mit rotem Umhang und Schwert').wear[0]?.colours[0]?.name,
    'red',
  )
})

test('English is left as it is, whatever words it shares with other languages', () => {
  assert.equal(understand('a man with a pale robe and a red cape').wear.length, 2)
})
