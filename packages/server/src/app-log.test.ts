import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { imageStandIn } from './generations/stand-in.ts'
import { openTestApp } from './open-test-app.ts'
import { openLogger } from './platform/logger.ts'

type Line = { level: number; requestId?: string; code?: string; msg: string }

const lines: string[] = []
const logger = openLogger('info', { write: (line) => void lines.push(line) })
const pace = { mostQueued: 0 }
const mail = { smtpUrl: 'smtp://127.0.0.1:9', from: 'sheets@example.com' }
const publicUrl = 'http://localhost'
const images = imageStandIn()
const app = await openTestApp({
  images,
  hasWorker: false,
  logger,
  pace,
  config: { mail, publicUrl },
})
const { createCheckout, generateSheet, generateScene, generateVideo, requestPasswordReset } =
  operations
const [info, warn, error] = [30, 40, 50]

/** What was said of a request beside the line that every answer has. */
function saidOf(requestId: unknown): { line: Line; text: string }[] {
  // Safe: what the logger writes is JSON, with these in each line.
  return lines
    .map((text) => ({ line: JSON.parse(text) as Line, text }))
    .filter(({ line }) => line.requestId === requestId && line.msg !== 'answered')
}

test('what is not to be had here is no fault and has no stack in the log', async () => {
  for (const [call, body, code] of [
    [createCheckout, { packageId: 'starter' }, 'PAYMENTS_NOT_CONFIGURED'],
    [generateScene, { prompt: 'a hill' }, 'PROVIDER_UNAVAILABLE'],
    [generateVideo, { prompt: 'a hill' }, 'PROVIDER_UNAVAILABLE'],
    [generateSheet, { prompt: 'a knight' }, 'OVERLOADED'],
  ] as const) {
    const answer = await app.call(call, { body })
    assert.equal(answer.json().error.code, code)
    const [said, ...more] = saidOf(answer.headers['x-request-id'])
    assert.deepEqual([said?.line.level, said?.line.code, more.length], [info, code, 0])
    assert.doesNotMatch(said?.text ?? '', /stack|\.ts:\d/)
  }
})

test('what does not answer is a warning with the reason', async () => {
  await app.db.query(
    `UPDATE auth.users SET email = 'kay@example.com', email_verified = true WHERE id = $1`,
    [app.accountId],
  )
  const answer = await app.call(requestPasswordReset, { body: { email: 'kay@example.com' } })
  assert.equal(answer.json().error.code, 'PROVIDER_UNAVAILABLE')
  const [said] = saidOf(answer.headers['x-request-id'])
  assert.equal(said?.line.level, warn)
  assert.match(said?.text ?? '', /ECONNREFUSED/)
  assert.doesNotMatch(said?.text ?? '', /\.ts:\d/)
})

test('a fault of ours is an error with its stack', async () => {
  await app.db.query('ALTER TABLE sheets RENAME TO lost_sheets')
  const answer = await app.call(operations.getSheet, { key: null, params: { id: 'any' } })
  assert.equal(answer.statusCode, 500)
  const [said] = saidOf(answer.headers['x-request-id'])
  assert.equal(said?.line.level, error)
  assert.match(said?.text ?? '', /\.ts:\d/)
})
