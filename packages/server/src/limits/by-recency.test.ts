import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openByRecency } from './by-recency.ts'

test('whatever is put and removed, the order is that of the last put', () => {
  const kept = openByRecency<number>()
  // A Map keeps the same order if what is put again is taken out before.
  const plain = new Map<string, number>()
  let state = 7
  for (let step = 0; step < 5_000; step += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const name = String((state >>> 8) % 9)
    const isRemoved = state >>> 30 === 0
    plain.delete(name)
    if (isRemoved) kept.remove(name)
    else {
      plain.set(name, step)
      kept.put(name, step)
    }
    const [first] = plain
    const oldest = kept.oldest()
    assert.deepEqual(oldest && [oldest.name, oldest.value], first)
    assert.deepEqual([kept.size(), kept.get(name)], [plain.size, plain.get(name)])
  }
  while (kept.size() > 0) {
    const [first] = plain.keys()
    assert.equal(kept.oldest()?.name, first)
    for (const map of [plain.delete.bind(plain), kept.remove]) map(String(first))
  }
  assert.equal(kept.oldest(), undefined)
})
