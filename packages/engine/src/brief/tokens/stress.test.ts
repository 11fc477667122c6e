import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what a part of the body literally is, it is', () => {
  assert.equal(
    understand('Her hair is literally flame.').body.hair.styles[0]?.concept,
    'flame_hair',
  )
  assert.equal(understand('his skin is pretty much just charcoal').body.skin[0]?.name, 'charcoal')
})
