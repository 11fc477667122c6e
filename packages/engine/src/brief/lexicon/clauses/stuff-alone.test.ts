import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('a stuff or a pattern by itself in a list is what somebody wears', () => {
  for (const [prompt, name, said] of [
    ['lich queen, white pleated linen, cobra bracelet', 'linen', 'linen'],
    ['old lighthouse keeper, oilskin patched at the elbows', 'oilskin', 'canvas'],
    ['monk, undyed wool, rope belt', 'undyed wool', 'wool'],
    ['a bride, ivory satin, lilies', 'satin', 'satin'],
    ['vampire estate agent: pinstripes, clipboard', 'suit', 'pinstriped'],
    ['a punk, tartan, safety pins', 'clothes', 'tartan'],
    ['a chef in whites', 'clothes', 'white'],
    ['a queen in ermine, sceptre', 'mantle', 'fur'],
  ] as const) {
    const [item] = understand(prompt).wear
    assert.match(item?.name ?? '', new RegExp(`${name}$`), prompt)
    const told = [...(item?.materials ?? []), ...(item?.patterns ?? [])]
    assert.ok([...told, ...(item?.colours ?? []).map((hue) => hue.name)].includes(said), prompt)
  }
})

test('what is made of stuff itself wears none', () => {
  assert.ok(!understand('a golem, cracked leather').wear.some(({ name }) => name === 'leather'))
  const [coat] = understand('a thief in a coat, dark leather, and boots').wear
  assert.equal(coat?.name, 'coat')
})
