import assert from 'node:assert/strict'
import { test } from 'node:test'
import { garments } from '../brief/concepts.ts'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { hiddenHair } from '../design/hidden-hair.ts'
import { coverOf } from './cover.ts'

test('what notes take for hidden is what headgear hides', () => {
  const design = designCharacter(understand('a woman in a hat', undefined), 1)
  const [hat] = design.wear
  assert.ok(hat)
  const said = {
    none: 'none',
    hat: 'none',
    veil: 'cut',
    hood: 'cut',
    closed: 'cut',
    helmet: 'cut',
    all: 'all',
  } as const
  for (const kind of Object.values(garments).flat()) {
    const dressed = { ...design, wear: [{ ...hat, kind }] }
    assert.equal(hiddenHair(dressed), said[coverOf(dressed)], kind)
  }
})
