import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { openTestApp } from '../open-test-app.ts'

// Nobody draws here: what is ordered stays in line.
const app = await openTestApp({ hasWorker: false, config: { startingCredits: 10_000 } })
await app.app.listen({ port: 0, host: '127.0.0.1' })
// A server that listens on a port of TCP has such an address.
const { port } = app.app.server.address() as AddressInfo
const { getSheet } = operations

const million = 1024 * 1024
const picture = (width: number, height = width) =>
  sharp({ create: { width, height, channels: 3, background: '#b3202a' } })
const png = await picture(40).png().toBuffer()
const boundary = 'the-line'
const lineEnd = '\r\n'

type Part = { head: string; body: Buffer | string }

function file(body: Buffer, more = ''): Part {
  const head = `content-disposition: form-data; name="referenceImages"; filename="a.png"${more}`
  return { head, body }
}

function field(name: string, body: string): Part {
  return { head: `content-disposition: form-data; name="${name}"`, body }
}

function formOf(parts: readonly Part[], end = `--${boundary}--${lineEnd}`): Buffer {
  const pieces = parts.flatMap(({ head, body }) => [
    Buffer.from(`--${boundary}${lineEnd}${head}${lineEnd}${lineEnd}`),
    Buffer.from(body),
    Buffer.from(lineEnd),
  ])
  return Buffer.concat([...pieces, Buffer.from(end)])
}

type Answer = { status: number; body: string }

/** Sends a body over a real connection, as any client would. */
function send(body: Buffer, type = `multipart/form-data; boundary=${boundary}`): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ 'x-api-key': app.key, prefer: 'respond-async' },
      ...{ 'content-type': type, 'content-length': body.length },
    }
    const call = request({ port, method: 'POST', path: '/api/generate', headers })
    call.on('response', async (answer) => {
      resolve({ status: answer.statusCode ?? 0, body: await text(answer) })
    })
    call.on('error', reject)
    call.end(body)
  })
}

const prompt = field('prompt', 'a knight')

/** All that a call could leave behind. */
async function traces(): Promise<unknown> {
  const { rows } = await app.db.query(
    `SELECT (SELECT count(*) FROM sheets) AS sheets, (SELECT count(*) FROM sheet_files) AS files,
       (SELECT count(*) FROM stored_content) AS contents,
       (SELECT count(*) FROM generations) AS generations,
       (SELECT count(*) FROM credit_entries) AS entries, (SELECT count(*) FROM pgboss.job) AS jobs`,
  )
  const stored = await readdir(join(app.context.config.dataFolder, 'files'), { recursive: true })
  return { ...rows[0], uploads: await readdir(app.context.uploads), stored }
}

async function refuses(status: number, name: string, body: Buffer, type?: string): Promise<void> {
  const before = await traces()
  const answer = await send(body, type)
  assert.equal(answer.status, status, `${name}: ${answer.body.slice(0, 200)}`)
  assert.ok(JSON.parse(answer.body).error.requestId)
  assert.deepEqual(await traces(), before, name)
}

async function takes(parts: readonly Part[]): Promise<string> {
  const answer = await send(formOf(parts))
  assert.equal(answer.status, 202, answer.body.slice(0, 300))
  assert.deepEqual(await readdir(app.context.uploads), [])
  return JSON.parse(answer.body).id
}

/** What is kept of the first picture of a sheet. */
async function keptOf(id: string): Promise<Buffer> {
  const { files } = (await app.call(getSheet, { params: { id } })).json()
  return (await app.app.inject(files['reference-1'])).rawPayload
}

/** A picture of exactly so many bytes: what is behind its end is not looked at. */
function padded(bytes: number): Buffer {
  return Buffer.concat([png, Buffer.alloc(bytes - png.length, 'x')])
}

test('202, 413: eight pictures are taken and nine refused', async () => {
  const eight = Array.from({ length: 8 }, () => file(png))
  const { files } = (
    await app.call(getSheet, { params: { id: await takes([prompt, ...eight]) } })
  ).json()
  assert.equal(Object.keys(files).length, 8)
  await refuses(413, 'nine', formOf([prompt, ...eight, file(png)]))
})

test('202, 413: a picture of 50 MB is taken, and one with a byte more refused', async () => {
  await takes([prompt, file(padded(50 * million))])
  await refuses(413, '50 MB and one byte', formOf([prompt, file(padded(50 * million + 1))]))
})

test('202, 413: pictures of 100 MB together are taken, and with a byte more refused', async () => {
  const sizes = [40 * million, 40 * million, 20 * million]
  await takes([prompt, ...sizes.map((bytes) => file(padded(bytes)))])
  const more = [40 * million, 40 * million, 20 * million + 1]
  await refuses(413, 'one byte more', formOf([prompt, ...more.map((bytes) => file(padded(bytes)))]))
})

test('202, 400: 10,000 letters are taken and one more refused, in a form and in JSON', async () => {
  for (const letter of ['x', '🧙']) {
    const json = (count: number) => Buffer.from(JSON.stringify({ prompt: letter.repeat(count) }))
    await takes([field('prompt', letter.repeat(10_000))])
    assert.equal((await send(json(10_000), 'application/json')).status, 202)
    await refuses(400, 'a form', formOf([field('prompt', letter.repeat(10_001))]))
    await refuses(400, 'JSON', json(10_001), 'application/json')
  }
})

test('400: forms that are broken are refused as such', async () => {
  const form = formOf([prompt, file(png)])
  const type = 'multipart/form-data'
  await refuses(400, 'no boundary', form, type)
  await refuses(400, 'an empty boundary', form, `${type}; boundary=`)
  await refuses(400, 'another boundary', form, `${type}; boundary=other`)
  await refuses(400, 'a cut in a file', form.subarray(0, form.length - 60))
  await refuses(400, 'a cut in a head', formOf([prompt], `--${boundary}${lineEnd}content-dis`))
  await refuses(400, 'nothing', Buffer.alloc(0))
  await refuses(400, 'no parts', Buffer.from(`--${boundary}--${lineEnd}`))
  const nested = `content-disposition: form-data; name="prompt"${lineEnd}content-type: multipart/mixed; boundary=x`
  await refuses(
    400,
    'a nested form',
    formOf([{ head: nested, body: '--x--' }, field('x', 'y')], 'x'),
  )
  await refuses(400, 'no prompt', formOf([file(png)]))
  await refuses(400, 'a NUL in a field', formOf([field('prompt', 'a\0b'), file(png)]))
})

test('415: what is no picture inside is none, whatever it looks like from outside', async () => {
  const noisy = await sharp(Buffer.alloc(300 * 300 * 3, 'noise'), {
    raw: { width: 300, height: 300, channels: 3 },
  })
    .png()
    .toBuffer()
  const broken: [string, Buffer][] = [
    ['no bytes', Buffer.alloc(0)],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a PNG cut off', noisy.subarray(0, noisy.length >> 1)],
    ['a TIFF', await picture(9).tiff().toBuffer()],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n')],
    [
      'a PNG that says it is an SVG behind its signature',
      Buffer.concat([
        png.subarray(0, 33),
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      ]),
    ],
    [
      'a JPEG of nothing',
      Buffer.concat([
        Buffer.from('\xff\xd8\xff\xc0\0\x11\x08\0\x10\0\x10\x03', 'latin1'),
        Buffer.alloc(99),
      ]),
    ],
    ['a GIF whose frame is vast', gif(4, 65_535)],
  ]
  for (const [name, body] of broken) await refuses(415, name, formOf([prompt, file(body)]))
  await refuses(415, 'a good one and a bad one', formOf([prompt, file(png), file(Buffer.alloc(9))]))
})

/** A GIF of one frame, of which there is hardly a byte. */
function gif(screen: number, frame: number): Buffer {
  const bytes = Buffer.from(
    'GIF89a....\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0....\0\x02\x02\x44\x01\0;',
    'latin1',
  )
  for (const at of [6, 8]) bytes.writeUInt16LE(screen, at)
  for (const at of [24, 26]) bytes.writeUInt16LE(frame, at)
  return bytes
}

test('413: a small file that would be vast when opened is refused by its header', async () => {
  const vast = Buffer.from(png)
  vast.writeUInt32BE(50_000, 16)
  vast.writeUInt32BE(50_000, 20)
  const avif = await picture(64).avif().toBuffer()
  const at = avif.indexOf('ispe') + 8
  avif.writeUInt32BE(50_000, at)
  avif.writeUInt32BE(50_000, at + 4)
  const bombs: [string, Buffer][] = [
    ['a PNG', vast],
    ['an AVIF', avif],
    ['a GIF', gif(65_535, 65_535)],
  ]
  for (const [name, body] of bombs) await refuses(413, name, formOf([prompt, file(body)]))
})

test('415, 202: a header that lies about a size opens no more than it says', async () => {
  const avif = await picture(600).avif().toBuffer()
  const at = avif.indexOf('ispe') + 8
  avif.writeUInt32BE(8, at)
  avif.writeUInt32BE(8, at + 4)
  const answer = await send(formOf([prompt, file(avif)]))
  assert.ok([202, 415].includes(answer.status), answer.body)
})

test('202: of a picture only its pixels are kept: upright, one frame, no word of what else it held', async () => {
  const secret = 'alert("hidden")'
  const turned = await picture(60, 30)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { ImageDescription: secret } })
    .toBuffer()
  assert.ok(turned.includes(secret))
  const frames = await sharp(
    [await picture(20).png().toBuffer(), await picture(20).negate().png().toBuffer()],
    { join: { animated: true } },
  )
    .gif()
    .toBuffer()
  assert.equal((await sharp(frames).metadata()).pages, 2)
  const polyglot = Buffer.concat([png, Buffer.from(`PK\x03\x04<script>${secret}</script>`)])
  for (const [body, width, height] of [
    [turned, 30, 60],
    [frames, 20, 20],
    [polyglot, 40, 40],
    [await picture(5_000, 100).webp().toBuffer(), 2_048, 41],
  ] as const) {
    const kept = await keptOf(await takes([prompt, file(body)]))
    const found = await sharp(kept).metadata()
    assert.deepEqual([found.format, found.width, found.height], ['webp', width, height])
    assert.deepEqual([found.exif, found.xmp, found.pages ?? 1], [undefined, undefined, 1])
    assert.ok(!kept.includes(secret))
  }
})
