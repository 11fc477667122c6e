import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { buildApp } from './app.ts'
import { openTestApp } from './open-test-app.ts'
import { connect } from './platform/database/database.ts'
import { openLogger } from './platform/logger.ts'

const whole = await openTestApp({ hasWorker: false })
const bounds = { connections: 2, connectWithinMs: 200 }
const db = connect(whole.db.connection, openLogger('silent'), bounds)
const app = buildApp({ ...whole.context, db })
after(async () => {
  await app.close()
  await db.close()
})

const { getCreditsBalance, createProject, getAccount } = operations
const headers = { 'x-api-key': whole.key }
const asked = [
  { method: getAccount.method, url: getAccount.path, headers },
  { method: getCreditsBalance.method, url: getCreditsBalance.path, headers },
  { method: createProject.method, url: createProject.path, headers, payload: { name: 'Cast' } },
]

test('503: while all connections to the database are taken, callers are told to come back', async () => {
  const taken = await Promise.all([db.pool.connect(), db.pool.connect()])
  for (const each of asked) {
    const answer = await app.inject(each)
    assert.equal(answer.statusCode, 503, answer.body)
    assert.equal(answer.json().error.code, 'OVERLOADED')
    assert.ok(Number(answer.headers['retry-after']) > 0)
  }
  for (const client of taken) client.release()
  for (const each of asked) assert.ok((await app.inject(each)).statusCode < 300, each.url)
})
