import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

test('grey in a beard is of the beard and silver in the hair of the hair, of nothing worn', () => {
  const scholar = understand('scholar, prayer beads, grey in his beard')
  assert.deepEqual(names(scholar.body.beard?.colours ?? []), ['grey'])
  assert.deepEqual(scholar.wear[0]?.colours, [])
  assert.deepEqual(names(understand('lady with silver threads in her hair').body.hair.streaks), [
    'silver',
  ])
})

test('whoever goes grey, at the temples or early, has grey hair and is no grey figure', () => {
  for (const words of [
    'a captain going grey',
    'a baker, gone grey early, apron',
    'a man, grey at the sides',
    'a man, wings of grey at the temples',
    'a woman greying at the temples',
  ]) {
    const { body, themeColours, features } = understand(words)
    assert.deepEqual(names(body.hair.colours), ['grey'], words)
    assert.deepEqual(themeColours, [], words)
    assert.deepEqual(features, [], words)
  }
  const brown = understand('a man, brown hair, grey at the temples').body.hair
  assert.deepEqual([names(brown.colours), names(brown.streaks)], [['brown'], ['grey']])
  assert.deepEqual(names(understand('man with hair more salt than pepper').body.hair.colours), [
    'salt and pepper',
  ])
})
