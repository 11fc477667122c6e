import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { hexToOklch } from '../math/colour.ts'
import { designCharacter } from './design-character.ts'

const designOf = (prompt: string, seed = 1) => designCharacter(understand(prompt), seed)

test('a creature wears no clothes, has no hair and holds nothing', () => {
  const { wear, hold, hair, features, beard } = designOf('a wolf')
  assert.deepEqual([wear, hold, features, beard, hair.style], [[], [], [], undefined, 'bald'])
})

test('people are designed as before and have no coat', () => {
  const { creature, person } = designOf('a knight')
  assert.equal(creature, undefined)
  assert.equal(person.plan ?? 'biped', 'biped')
})

test('a black cat is black, not brown', () => {
  const { l, c } = hexToOklch(designOf('a black cat').creature?.coat.main ?? '')
  assert.ok(l < 0.35 && c < 0.03)
})

test('parts take the colours that are said of them', () => {
  const coat = designOf('a gold dragon with red wing membranes').creature?.coat
  assert.equal(coat?.zones.membranes, '#c4232d')
  const cat = designOf('black and white cat').creature?.coat
  assert.ok(hexToOklch(cat?.zones.socks ?? '#000000').l > 0.9)
})

test('eyes may differ', () => {
  const eye = designOf('a white cat with one blue eye and one green eye').creature?.eye
  assert.notEqual(eye?.colour, eye?.rightColour)
})

test('heights are true: a wolf stands 80 cm at the shoulder, a cat reaches its elbow', () => {
  const height = (prompt: string) => designOf(prompt).creature?.heightCm ?? 0
  assert.ok(Math.abs(height('a wolf') - 80) < 4)
  assert.ok(height('a cat') < 30)
  assert.ok(height('a horse') > 150)
  assert.ok(height('a wolf pup') < 60)
})

test('notes, facts and palette speak of what is drawn', () => {
  const { notes, facts, palette, title } = designOf('a black cat with a red collar')
  assert.equal(title, 'The Black Cat')
  assert.ok(notes.includes('Wears: red collar.'))
  assert.ok(facts.some(([label]) => label === 'Shoulder'))
  assert.ok(palette.some(({ name }) => name === 'Red collar'))
  assert.ok(!palette.some(({ name }) => /hair|skin/i.test(name)))
  assert.ok(notes.every((note) => note.split(' ').length <= 14))
})

test('what is named after its stripes or spots has them in any colour', () => {
  const figure = (prompt: string) => designOf(prompt).creature?.coat.figure?.kind
  assert.equal(figure('an orange tabby cat'), 'stripes')
  assert.equal(figure('a grey tabby kitten'), 'stripes')
  assert.equal(figure('a blue tiger'), 'stripes')
  assert.equal(figure('a pink zebra'), 'stripes')
  assert.equal(figure('a blue cat'), undefined)
})

test('a tiger without stripes has none', () => {
  assert.equal(designOf('a tiger').creature?.coat.figure?.kind, 'stripes')
  assert.equal(designOf('a tiger without stripes').creature?.coat.figure, undefined)
})

test('an animal beside somebody is as small or as large as the words call it', () => {
  const goat = (size: string) =>
    designOf(`a shepherd with a ${size}goat at his side`).companion?.pet?.heightCm ?? 0
  assert.ok(goat('small ') < 0.8 * goat(''))
  assert.ok(goat('tiny ') < goat('small '))
  assert.ok(goat('huge ') > 1.4 * goat(''))
  const wolf = (size: string) =>
    designOf(`a knight with a ${size}wolf at her side`).companion?.creature?.heightCm ?? 0
  assert.ok(wolf('small ') < 0.8 * wolf(''))
  assert.ok(wolf('huge ') > 1.2 * wolf(''))
})

test('a doe has no antlers, and none are told of', () => {
  assert.doesNotMatch(designOf('a doe').notes.join(' '), /antler/i)
  assert.match(designOf('a stag').notes.join(' '), /antler/i)
})

test('a white rabbit is a rabbit that is white', () => {
  const { creature } = designOf('a white rabbit')
  assert.ok(hexToOklch(creature?.coat.main ?? '#000000').l > 0.9)
})
