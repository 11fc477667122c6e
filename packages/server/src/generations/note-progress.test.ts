import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { makeMove } from './lifecycle.ts'
import { openProgress } from './note-progress.ts'

const { db, call } = await openTestApp({ hasWorker: false })
const { generateSheet, getJob } = operations

/** Work that has begun, a clock for it, and what its owner is told of it. */
async function begin() {
  const headers = { prefer: 'respond-async' }
  const { jobId: id } = (await call(generateSheet, { headers, body: { prompt: 'a' } })).json()
  const begun = await makeMove(db, 'begin', { id }, { leaseMs: 60_000 })
  assert.ok(begun)
  const clock = { ms: 0 }
  const note = openProgress(db, begun, () => clock.ms)
  const told = async () => (await call(getJob, { params: { id } })).json().progress
  return { id, clock, note, told }
}

test('whoever watches is told how much is done, in steps of a tenth and not too often', async () => {
  const { clock, note, told } = await begin()
  assert.equal(await told(), 0.1)
  await note(0.4)
  assert.equal(await told(), 0.1, 'too soon')
  clock.ms += 500
  await note(0.4)
  assert.equal(await told(), 0.4)
  clock.ms += 500
  await note(0.49)
  assert.equal(await told(), 0.4, 'too little')
})

test('work that is in line again has nothing done, and who did it before notes nothing more', async () => {
  const { id, clock, note, told } = await begin()
  clock.ms += 500
  await note(0.3)
  await makeMove(db, 'requeue', { id })
  assert.equal(await told(), 0)
  await makeMove(db, 'begin', { id }, { leaseMs: 60_000 })
  clock.ms += 500
  await note(0.6)
  assert.equal(await told(), 0.1)
})

test('work is not stopped by a database that is away', async () => {
  const away = { query: () => Promise.reject(new Error('away')) }
  let ms = 0
  const note = openProgress(away, { id: 'x', attempt: 1 }, () => ms)
  ms += 500
  await note(0.5)
  assert.equal(await note(0.55), undefined)
})
