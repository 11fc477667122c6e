import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { siftJson } from './sift-json.ts'

const folder = await mkdtemp(join(tmpdir(), 'ncs-sift-'))
after(() => rm(folder, { recursive: true }))
const options = { folder, mostBytes: 10_000_000, onFile: () => undefined }

/** Sifts a body that comes in pieces of so many bytes, and puts what was taken out back as bytes. */
async function sift(body: string, pieceBytes = 1_000) {
  const bytes = Buffer.from(body)
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, index) =>
    bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes),
  )
  const { json, texts } = await siftJson(Readable.from(pieces, { objectMode: false }), options)
  const files = new Map<string, { content: string; isBase64: boolean }>()
  for (const [token, { path, isBase64 }] of texts) {
    files.set(token, { content: (await readFile(path)).toString('latin1'), isBase64 })
    await rm(path)
  }
  return { value: JSON.parse(json.toString()), files, json: json.toString() }
}

const letters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('')
const encoded = Buffer.from(letters, 'latin1').toString('base64')

test('data fields go to disk, decoded, however the body is cut; all else stays as it was', async () => {
  const body = `{"prompt":"a \\"data\\": b","a":{"data" :\n "${encoded}","n":1},"data":["x"],"b":[{"data":"${encoded}"}]}`
  for (const pieceBytes of [1, 2, 3, 5, 7, 64, 10_000]) {
    const { value, files } = await sift(body, pieceBytes)
    assert.equal(value.prompt, 'a "data": b')
    assert.deepEqual(value.data, ['x'])
    assert.equal(value.a.n, 1)
    for (const token of [value.a.data, value.b[0].data])
      assert.deepEqual(files.get(token), { content: letters, isBase64: true })
  }
})

test('escapes and both alphabets are read, and what is no base64 is said to be none', async () => {
  const url = encoded.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  const escaped = encoded.replaceAll('/', '\\/').replaceAll('A', '\\u0041')
  for (const good of [url, escaped, `${encoded.slice(0, 76)}\\r\\n${encoded.slice(76)}`])
    for (const pieceBytes of [1, 4, 1_000]) {
      const { value, files } = await sift(`{"data":"${good}"}`, pieceBytes)
      assert.deepEqual(files.get(value.data), { content: letters, isBase64: true }, good)
    }
  for (const bad of [
    'a',
    'a===',
    'aa==aa==',
    'ab cd',
    'ab\\"d',
    '%%%%',
    'abc\\\\',
    'äöü',
    '\\u00zz',
  ])
    for (const pieceBytes of [1, 1_000]) {
      const { value, files } = await sift(`{"data":"${bad}"}`, pieceBytes)
      assert.equal(files.get(value.data)?.isBase64, false, bad)
    }
})

test('an empty text is an empty file; other values of the field are left alone', async () => {
  const { value, files } = await sift('{"a":{"data":""},"b":{"data":null},"c":{"data":{"data":7}}}')
  assert.deepEqual(files.get(value.a.data), { content: '', isBase64: true })
  assert.deepEqual([value.b.data, value.c.data.data], [null, 7])
})

test('a body that is refused leaves nothing behind', async () => {
  const refused: [string, string][] = [
    [`{"data":"${encoded}`, 'INVALID_REQUEST'],
    [`{"a":"${'x'.repeat(1_100_000)}"}`, 'PAYLOAD_TOO_LARGE'],
    [`[${'{"data":"aaaa"},'.repeat(100)}0]`, 'PAYLOAD_TOO_LARGE'],
    [`{"data":"${'a'.repeat(11_000_000)}"}`, 'PAYLOAD_TOO_LARGE'],
  ]
  for (const [body, code] of refused) {
    await assert.rejects(sift(body, 65_536), { code }, body.slice(0, 20))
    assert.deepEqual(await readdir(folder), [])
  }
})

test('a body its caller breaks off is the fault of the caller, and leaves nothing behind', async () => {
  async function* brokenOff() {
    yield Buffer.from(`{"data":"${encoded}`)
    throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
  }
  const body = Readable.from(brokenOff(), { objectMode: false })
  await assert.rejects(siftJson(body, options), { code: 'INVALID_REQUEST' })
  assert.deepEqual(await readdir(folder), [])
})
