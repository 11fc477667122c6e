import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../../packages/engine/src/design/design-character.ts'
import { faultsOf } from './faults.ts'
import { randomWish } from './random-wish.ts'

test('characters of random words are whole: sound numbers, on the ground, clothes outside the body, all on the page', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const wish = randomWish(seed)
    assert.deepEqual(faultsOf(designCharacter(understand(wish), seed)), [], wish)
  }
})
