import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ErrorCode, errorStatus } from './errors.ts'
import { errorExample } from './openapi/refusals.ts'
import { buildOpenApi } from './openapi.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { errorAnswer } from './shapes/error.ts'

const rateLimits = {
  readsPerMinute: 2000,
  writesPerMinute: 300,
  generationsPerMinute: 10,
  signInsPerMinute: 10,
  keyRequestsPerDay: 1000,
}
const document = buildOpenApi({ serverUrl: 'http://localhost:3000', rateLimits })
const text = JSON.stringify(document)

// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls: [string, Operation][] = Object.entries(operations) as [string, Operation][]

test('every call carries its own name', () => {
  for (const [name, call] of calls) assert.equal(call.id, name)
})

test('every example is one the call would take and give', () => {
  for (const [name, call] of calls) {
    const { params = {}, body = {}, answer } = call.examples
    assert.ok(call.params.safeParse(params).success, `${name}: params`)
    assert.ok(call.body.safeParse(body).success, `${name}: body`)
    if (call.answerType === 'application/json' && call.status !== 204 && call.status !== 303)
      assert.ok(call.answer.safeParse(answer).success, `${name}: answer`)
    for (const [kind, more] of Object.entries(call.examples.more ?? {}))
      assert.ok(call.answer.safeParse(more).success, `${name}: ${kind}`)
    for (const other of call.otherAnswers.filter(({ shape }) => shape !== undefined))
      assert.ok(other.shape?.safeParse(other.example).success, `${name}: ${other.status}`)
  }
})

test('every reference in the document leads somewhere', () => {
  const targets = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? '')
  assert.ok(targets.length > 50)
  for (const target of new Set(targets)) {
    let place: unknown = document
    for (const step of target.split('/')) place = (place as Record<string, unknown>)?.[step]
    assert.ok(place, target)
  }
})

test('every error has an example of itself', () => {
  // Safe: the keys of an object literal are exactly the keys of its type.
  for (const code of Object.keys(errorStatus) as ErrorCode[])
    assert.ok(errorAnswer.safeParse(errorExample(code)).success, code)
})
