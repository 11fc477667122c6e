import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const { generateSheet, deleteSheet, cancelJob } = operations
const mebibyte = 1024 * 1024
const pictures = { memoryBytes: 1_024 * mebibyte, keptBytes: mebibyte }

// Nobody draws here: what is ordered stays in line.
const app = await openTestApp({ hasWorker: false, config: { startingCredits: 10_000, pictures } })

/** Noise, of which some 400 kB are kept. */
const raw = { width: 700, height: 700, channels: 3 } as const
const noise = await sharp(randomBytes(700 * 700 * 3), { raw })
  .png()
  .toBuffer()

async function order(key = app.key, query = {}) {
  const form = new FormData()
  form.append('prompt', 'a knight')
  form.append('referenceImages', new Blob([new Uint8Array(noise)]), 'a.png')
  const sent = new Request('http://localhost/', { method: 'POST', body: form })
  const type = sent.headers.get('content-type') ?? ''
  const body = Buffer.from(await sent.arrayBuffer())
  const headers = { 'content-type': type, prefer: 'respond-async' }
  return app.call(generateSheet, { key, body, headers, query })
}

async function contents(): Promise<unknown> {
  return (await app.db.query('SELECT count(*) FROM stored_content')).rows
}

test('413: an account keeps so many bytes of pictures; one that deletes or cancels has room again', async () => {
  const [first, second] = [await order(), await order()]
  assert.deepEqual([first.statusCode, second.statusCode], [202, 202])
  const { rows } = await app.db.query<{ bytes: number }>('SELECT bytes FROM sheet_files')
  assert.ok(rows.every(({ bytes }) => bytes > mebibyte / 3 && bytes < mebibyte / 2))

  const before = await contents()
  for (const answer of [await order(), await order(app.key, { dryRun: 'true' })]) {
    assert.equal(answer.statusCode, 413, answer.body)
    assert.match(answer.json().error.message, /^This account may keep 1 MB of pictures/)
  }
  assert.deepEqual(await contents(), before, 'no byte was stored')
  const wordsOnly = await app.call(generateSheet, {
    ...{ body: { prompt: 'a knight' }, headers: { prefer: 'respond-async' } },
  })
  assert.equal(wordsOnly.statusCode, 202)

  await app.call(deleteSheet, { params: { id: first.json().id } })
  assert.equal((await order()).statusCode, 202)
  assert.equal((await order()).statusCode, 413)
  await app.call(cancelJob, { params: { id: second.json().jobId } })
  assert.equal((await order()).statusCode, 202)
})

test('202: what one account keeps leaves others theirs', async () => {
  const other = await openOtherAccount(app, 1_000)
  assert.equal((await order(other.key)).statusCode, 202)
})
