import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gatherBytes } from './gathered-bytes.ts'

test('what comes in single bytes is kept in order, and costs little more than it is', () => {
  const gathered = gatherBytes()
  const before = process.memoryUsage.rss()
  const piece = Buffer.alloc(1)
  for (let at = 0; at < 1_000_000; at += 1) {
    piece[0] = at % 251
    gathered.add(piece)
  }
  assert.ok(process.memoryUsage.rss() - before < 64 * 1024 * 1024)
  const whole = gathered.whole()
  assert.equal(whole.length, 1_000_000)
  assert.ok(whole.every((byte, at) => byte === at % 251))
})
