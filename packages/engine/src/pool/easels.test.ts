import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newEasels, openPaintingSide, openSketchingSide } from './easels.ts'

function openBoth() {
  const easels = newEasels()
  return { sketching: openSketchingSide(easels), painting: openPaintingSide(easels) }
}

test('what is offered is drawn by one of the two, whoever comes first', () => {
  const { sketching, painting } = openBoth()
  const { easel } = sketching.next(false)
  const offer = sketching.offer(easel)
  assert.equal(sketching.takeBack(easel, offer), true)
  assert.equal(painting.accept(easel, offer), false)

  const again = sketching.offer(easel)
  assert.equal(painting.accept(easel, again), true)
  painting.handBack(easel)
  assert.equal(sketching.takeBack(easel, again), false)
})

test('an offer that was forgotten with its order is not accepted for the next picture there', () => {
  const { sketching, painting } = openBoth()
  const { easel } = sketching.next(true)
  const forgotten = sketching.offer(easel)
  const offer = sketching.offer(easel)
  assert.equal(painting.accept(easel, forgotten), false)
  assert.equal(painting.accept(easel, offer), true)
})

test('an easel is free until it is handed over, and again when it comes back', () => {
  const { sketching, painting } = openBoth()
  const first = sketching.next(true).easel
  sketching.offer(first)
  sketching.handOver(first)
  const second = sketching.next(true).easel
  assert.notEqual(second, first)
  sketching.offer(second)
  sketching.handOver(second)
  assert.equal(sketching.isFree(true), true)
  // Large pictures find two.
  sketching.offer(sketching.next(true).easel)
  assert.equal(sketching.isFree(false), false)
  painting.handBack(first)
  painting.handBack(second)
  assert.equal(sketching.isFree(false), true)
})
