import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('hides named by their beast are stuffs', () => {
  const { wear, companions } = understand('singer, boots in turquoise ostrich')
  assert.deepEqual([companions, wear[0]?.colours[0]?.name], [[], 'turquoise'])
})

test('a cloth round the head or over the mouth is worn there', () => {
  assert.equal(understand('nomad, blue cloth round the head, dagger').wear[0]?.name, 'headwrap')
  const [rag] = understand('cart driver, rag tied over the mouth, bell').wear
  assert.deepEqual([rag?.name, rag?.concept], ['face covering', 'face_mask'])
})

test('hair that is a crop, dragged back or bigger than a hat is told as hair', () => {
  const named = (words: string) => understand(words).body.hair.styles[0]?.name
  assert.equal(named('singer, slicked crop, monocle'), 'cropped hair')
  assert.equal(named('hair dragged back so tight her eyebrows go up'), 'hair scraped back')
  assert.equal(named('singer, hair bigger than her hat'), 'big hair')
  assert.deepEqual(understand('bride, hair parted in six locks with a spear point').hold, [])
  assert.deepEqual(understand('The judge; he bangs a wooden mallet').body.hair.styles, [])
})

test('what animals do is done by them, where they do it', () => {
  const [penguin] = understand('zoo keeper, a penguin chick peeping out of her rucksack').companions
  assert.equal(penguin?.place, 'rucksack')
  const [octopus] = understand('diver, octopus clinging to his left leg').companions
  assert.deepEqual([octopus?.side, octopus?.place], ['left', 'left leg'])
})

test('fingers say where a ring is, and soldiers come home as soldiers', () => {
  assert.deepEqual(understand('seamstress, thimble on the middle finger').subject.poses, [])
  const { subject, setting } = understand('Soldier home from the front: greatcoat open')
  assert.deepEqual([subject.roles[0]?.name, setting], ['soldier', []])
})

test('all in one colour is the palette', () => {
  const { themeColours } = understand('drag queen, fan, pink everything')
  assert.deepEqual(
    themeColours.map(({ name }) => name),
    ['pink'],
  )
})

test('the head of a mop is no head of its bearer', () => {
  const { hold, features } = understand('a janitor, mop with a glowing blue head')
  assert.equal(hold[0]?.parts[0]?.part, 'tip')
  assert.deepEqual(features, [])
})
