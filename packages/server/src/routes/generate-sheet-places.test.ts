import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

// Nobody draws here: what is ordered stays in line.
const app = await openTestApp({ hasWorker: false, config: { startingCredits: 10_000 } })
await app.app.listen({ port: 0, host: '127.0.0.1' })
// A server that listens on a port of TCP has such an address.
const { port } = app.app.server.address() as AddressInfo
const { generateSheet } = operations

const background = { width: 60, height: 40, channels: 3, background: '#b3202a' } as const
const photo = await sharp({ create: background }).png().toBuffer()
const vast = await readFile(
  new URL('../platform/pictures/fixtures/flat-98-megapixels.avif', import.meta.url),
)

async function order(key: string, pictures: readonly Buffer[], query = {}) {
  const form = new FormData()
  form.append('prompt', 'a knight')
  for (const bytes of pictures)
    form.append('referenceImages', new Blob([new Uint8Array(bytes)]), 'a')
  const sent = new Request('http://localhost/', { method: 'POST', body: form })
  const body = Buffer.from(await sent.arrayBuffer())
  const type = sent.headers.get('content-type') ?? ''
  const headers = { 'content-type': type, prefer: 'respond-async' }
  return app.call(generateSheet, { key, body, headers, query })
}

test('402, 200: who cannot pay has pictures looked at, and not opened', async () => {
  const poor = await openOtherAccount(app, 0)
  const damaged = photo.subarray(0, photo.length - 20)
  assert.equal((await order(poor.key, [damaged])).statusCode, 402)
  const asked = await order(poor.key, [damaged, vast], { dryRun: 'true' })
  assert.deepEqual([asked.statusCode, asked.json().affordable], [200, false])
  assert.equal((await order(poor.key, [Buffer.from('no')], { dryRun: 'true' })).statusCode, 415)
  assert.equal((await order(app.key, [damaged], { dryRun: 'true' })).statusCode, 415)
})

test('202: one account with many vast pictures keeps none of the others waiting', async () => {
  const other = await openOtherAccount(app, 1_000)
  const ended: string[] = []
  const slow = order(
    app.key,
    Array.from({ length: 8 }, () => vast),
  ).finally(() => ended.push('slow'))
  const answer = await order(other.key, [photo, photo])
  assert.equal(answer.statusCode, 202, answer.body)
  assert.deepEqual(ended, [])
  // What is still in line is refused when the program ends.
  app.context.pictures.close()
  assert.equal((await slow).statusCode, 503)
  assert.deepEqual(await readdir(app.context.uploads), [])
})

const boundary = 'the-line'

/** Begins to send a form with a picture, and goes no further. */
async function begin(key: string): Promise<ClientRequest & { answer: Promise<IncomingMessage> }> {
  const headers = { 'x-api-key': key, 'content-type': `multipart/form-data; boundary=${boundary}` }
  const call = request({ port, method: 'POST', path: '/api/generate?dryRun=true', headers })
  const answer = once(call, 'response').then(([response]) => response)
  const head = 'content-disposition: form-data; name="referenceImages"; filename="a.png"'
  call.write(`--${boundary}\r\n${head}\r\n\r\n`)
  call.write(photo)
  return Object.assign(call, { answer })
}

test('429, 503: so many pictures can be on their way at once, of one account and in all', async () => {
  const poor = await openOtherAccount(app, 0)
  const { perCaller, inAll } = limits.uploads
  const calls = await Promise.all(Array.from({ length: perCaller }, () => begin(poor.key)))
  await untilOnDisk(perCaller)
  const ninth = await order(poor.key, [photo])
  assert.equal(ninth.statusCode, 429)
  assert.ok(Number(ninth.headers['retry-after']) > 0)
  const wordsOnly = await order(poor.key, [])
  assert.equal(wordsOnly.statusCode, 402, 'words need no place')

  const others = Array.from({ length: inAll / perCaller - 1 }, () => openOtherAccount(app, 0))
  for (const { key } of await Promise.all(others))
    calls.push(...(await Promise.all(Array.from({ length: perCaller }, () => begin(key)))))
  await untilOnDisk(inAll)
  const full = await order(app.key, [photo])
  assert.equal(full.statusCode, 503)
  assert.equal(full.json().error.code, 'OVERLOADED')

  const end = `\r\n--${boundary}\r\ncontent-disposition: form-data; name="prompt"\r\n\r\nx\r\n--${boundary}--\r\n`
  const [hungUp, ...rest] = calls
  hungUp?.answer.catch(() => undefined)
  hungUp?.destroy()
  for (const call of rest) call.end(end)
  for (const { answer } of rest) {
    const response = await answer
    assert.equal(response.statusCode, 200)
    response.resume()
  }
  await untilOnDisk(0)
  assert.equal((await order(poor.key, [photo])).statusCode, 402)
})

test('400: who sends 30 MB and is refused at the first byte still hears why', async () => {
  const type = `multipart/form-data; boundary=${boundary}`
  const head = (name: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`
  const wrong = `${head('referenceImages')}no file\r\n`
  const rest = `${head('other')}${'x'.repeat(30 * 1024 * 1024)}\r\n--${boundary}--\r\n`
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let count = 0; count < 5; count += 1) {
    const headers = { 'x-api-key': app.key, 'content-type': type }
    const call = request({ port, agent, method: 'POST', path: '/api/generate', headers })
    const answered = once(call, 'response')
    call.end(wrong + rest)
    const [answer] = await answered
    assert.equal(answer.statusCode, 400)
    answer.resume()
    await once(answer, 'end')
  }
  agent.destroy()
})

async function untilOnDisk(count: number): Promise<void> {
  const deadline = Date.now() + 20_000
  while ((await readdir(app.context.uploads)).length !== count)
    assert.ok(Date.now() < deadline, `never ${count}`)
}
