import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words), 1)

test('a mummy is wound up in bandages from crown to foot, and wears no more than the gold of its grave', () => {
  for (const words of [
    'a mummy',
    'a mummy wrapped in bandages, glowing green eyes',
    'an ancient Egyptian mummy',
  ]) {
    const { person, features, wear, hair } = designOf(words)
    assert.equal(person.species, 'mummy', words)
    assert.equal(features.find(({ kind }) => kind === 'bandage')?.place?.split(' ')[0], 'body')
    assert.deepEqual(
      wear.map(({ kind }) => kind),
      ['pendant', 'bracelet'],
      words,
    )
    assert.equal(hair.style, 'bald')
  }
  assert.ok(designOf('mummy pharaoh with a golden crown').wear.some(({ kind }) => kind === 'crown'))
})

test('who is wrapped in bandages wears these, in the colour that is told', () => {
  const { features, wear, person } = designOf(
    'a boy wrapped in black bandages from head to toe, red cape',
  )
  assert.equal(person.species, 'human')
  const bandage = features.find(({ kind }) => kind === 'bandage')
  assert.deepEqual([bandage?.place, bandage?.colour], ['body bandages', '#17151a'])
  assert.deepEqual(
    wear.map(({ kind }) => kind),
    ['cape'],
  )
})

test('arms alone are wrapped where only these are told of', () => {
  const { features, wear } = designOf('a boxer with arms wrapped in bandages')
  assert.match(features.find(({ kind }) => kind === 'bandage')?.place ?? '', /^arms/)
  assert.ok(wear.length > 1)
})
