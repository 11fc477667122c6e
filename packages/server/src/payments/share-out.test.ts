import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Payback } from './at-stripe/paybacks.ts'
import { shareOut } from './share-out.ts'
import { permutations } from './test-payments.ts'

function refunds(...amounts: number[]): Payback[] {
  return amounts.map((amount, place) => ({
    ...{ id: `re_${place}`, kind: 'refund', amount, isStanding: true, createdAt: 1 },
  }))
}

function sharesOf(credits: number, amount: number, paybacks: Payback[]): number[] {
  const shares = shareOut({ credits, amount }, paybacks)
  return [...shares.keys()].sort().map((id) => shares.get(id) ?? 0)
}

test('the shares of all the money are all the credits, however it is cut', () => {
  for (const cut of [[1_000], [1, 999], [333, 333, 334], [7, 13, 980], Array(1_000).fill(1)])
    assert.equal(
      sharesOf(1_007, 1_000, refunds(...cut)).reduce((sum, share) => sum + share, 0),
      1_007,
    )
})

test('the order in which they are told changes nothing', () => {
  const all = refunds(333, 100, 67, 500)
  const expected = sharesOf(1_000, 1_000, all)
  for (const order of permutations(all)) assert.deepEqual(sharesOf(1_000, 1_000, order), expected)
})

test('more money than came takes no more credits than were given', () => {
  assert.deepEqual(sharesOf(1_000, 1_000, refunds(700, 700)), [700, 300])
})

test('what does not stand takes nothing, nor what gave nothing', () => {
  const [first, second] = refunds(500, 500)
  assert.ok(first !== undefined && second !== undefined)
  assert.deepEqual(sharesOf(1_000, 1_000, [{ ...first, isStanding: false }, second]), [500])
  assert.deepEqual(sharesOf(0, 1_000, [first]), [0])
  assert.deepEqual(sharesOf(-5, 1_000, [first]), [0])
  assert.deepEqual(sharesOf(10, 0, [first]), [0])
})

test('amounts beyond what a number is exact for are exact', () => {
  assert.deepEqual(sharesOf(999_999_999, 99_999_999, refunds(33_333_333)), [333_333_333])
})
