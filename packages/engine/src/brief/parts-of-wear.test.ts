import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('what is named by a part of it is worn, and has the part', () => {
  for (const [prompt, worn, part] of [
    ['a plague doctor with daisies in the hat band', 'hat', 'band'],
    ['roller derby jammer, star on the helmet cover', 'helmet', 'cover'],
    ['stage magician, cuffed trouser legs', 'trouser', 'legs'],
    ['courier with road maps sewn into the coat lining', 'coat', 'lining'],
    ['lacrosse girl, ponytail through the visor strap', 'visor', 'strap'],
    ['footman, one stocking seam crooked', 'stocking', 'seam'],
    ['a girl with a rip in the jeans knee', 'jeans', 'knee'],
    ['biker, eagle on the jacket back', 'jacket', 'back'],
    ['a robber, boot heels worn down', 'boot', 'heels'],
    ['a bride with mud on the dress train', 'dress', 'train'],
    ['a nurse with a watch pinned to the apron bib', 'apron', 'bib'],
  ] as const) {
    const item = understand(prompt).wear.find(({ name }) => name === worn)
    assert.ok(
      item?.parts.some(({ name }) => name === part),
      prompt,
    )
  }
})

test('a strap is of what hangs on it', () => {
  const [shield] = understand('lady knight, shield strap chewed by her horse').hold
  assert.equal(shield?.name, 'shield')
})

test('bodies keep their own shoulders and backs behind the name of clothes', () => {
  assert.deepEqual(understand('man in a long coat, back to us').wear[0]?.parts, [])
  assert.deepEqual(understand('boy, red hoodie shoulders hunched').wear[0]?.parts, [])
})

test('a band that is not wanted rules out no hat', () => {
  assert.ok(!understand('man in a fedora, no hat band').absent.some(({ name }) => name === 'hat'))
})
