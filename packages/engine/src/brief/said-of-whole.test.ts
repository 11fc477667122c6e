/** Ages, builds, palettes and styles in less common wordings. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const palette = (words: string) => understand(words).themeColours.map(({ name }) => name)
const style = (words: string) => understand(words).styleWords

test('ages as labels, bullets and birthdays', () => {
  const years = (words: string) => understand(words).subject.ageYears
  assert.equal(years('sex: m\nage: 50s\nbuild: stout'), 55)
  assert.equal(years('- name: Ida\n- 19, wiry'), 19)
  assert.equal(years('wrestler / male / 31 / mullet'), 31)
  assert.equal(years('He was a ferryman for forty one years'), undefined)
  assert.equal(years('My mum turns 60 in May. Red scarf.'), 60)
  assert.equal(years('A surprise for his 40th. Tall, bald.'), 40)
  assert.equal(years('She is tiny, maybe 1.52, dark hair'), undefined)
  assert.equal(understand('She is tiny, maybe 1.52, dark hair').subject.heightCm, 152)
})

test('builds by a silhouette, a superlative or a side', () => {
  assert.deepEqual(understand('Troll. Chunky silhouette.').subject.builds, ['heavy'])
  assert.equal(understand('the roundest baker in town').subject.figure[0], 'round')
  assert.deepEqual(understand('a monk on the chubby side').subject.builds, ['heavy'])
  assert.deepEqual(understand('a farm boy with big dreams').subject.builds, [])
  assert.ok(understand('a nurse with wide hips').subject.figure.includes('wide hips'))
})

test('palettes that are limited or listed alone', () => {
  assert.deepEqual(palette('A guard. Palette limited to rust, teal and white.'), [
    'rust',
    'teal',
    'white',
  ])
  assert.deepEqual(palette('A raven. Black, grey and one spot of red.'), ['black', 'grey', 'red'])
  assert.deepEqual(understand('A sailor, no colour.').paletteWords, ['no colour'])
})

test('styles of books, pictures and labels', () => {
  const book = understand('a hedgehog (picture book, ages 3-5)')
  assert.deepEqual([book.styleWords, book.hold.length], ['picture book', 0])
  assert.equal(style('A clerk. Clean modern illustration style.'), 'clean modern illustration')
  assert.equal(style('look: gaunt\nstyle: 90s comic'), '90s comic')
  assert.equal(style('A couture witch in black'), 'couture')
  assert.deepEqual(understand('A bride, think Victorian photograph').hold, [])
  assert.equal(understand('An elf. Soft pastel colours.').style, undefined)
  assert.equal(understand('a child holding a picture book').hold[0]?.name, 'picture book')
})
