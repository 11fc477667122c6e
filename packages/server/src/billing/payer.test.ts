import assert from 'node:assert/strict'
import { test } from 'node:test'
import { providerNames } from '@newcharactersheet/contract'
import { decidePayer } from './payer.ts'

for (const [mode, provider, savedKeys, payer] of [
  ['CREDITS', 'embedded', [], 'credits'],
  ['CREDITS', 'local', [], 'credits'],
  ['CREDITS', 'replicate', [], 'credits'],
  ['CREDITS', 'replicate', ['replicate'], 'credits'],
  ['BYO', 'embedded', [], 'credits'],
  ['BYO', 'embedded', ['replicate'], 'credits'],
  ['BYO', 'embedded', ['embedded'], 'credits'],
  ['BYO', 'local', ['openai'], 'credits'],
  ['BYO', 'replicate', [], undefined],
  ['BYO', 'replicate', ['fal', 'openai'], undefined],
  ['BYO', 'replicate', ['fal', 'replicate'], 'ownKey'],
  ['MANAGED', 'embedded', [], 'credits'],
  ['MANAGED', 'replicate', ['replicate'], 'credits'],
] as const)
  test(`${mode}, ${provider}, keys for [${savedKeys}]: ${payer ?? 'refused'}`, () => {
    assert.equal(decidePayer({ mode, provider, savedKeys }), payer)
  })

test('in BYO no provider that takes keys is ever paid with credits', () => {
  for (const provider of providerNames)
    for (const savedKeys of [[], [provider], [...providerNames]]) {
      const payer = decidePayer({ mode: 'BYO', provider, savedKeys })
      assert.equal(payer, savedKeys.length === 0 ? undefined : 'ownKey')
    }
})
