import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'

// Nobody draws here: what is ordered stays in line.
const app = await openTestApp({ hasWorker: false })
const { generateSheet } = operations
const boundary = 'the-line'

type Field = [name: string, text: string, more?: string]

async function send(fields: readonly Field[]) {
  const parts = fields.map(
    ([name, text, more = '']) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`,
  )
  const headers = {
    ...{ 'content-type': `multipart/form-data; boundary=${boundary}` },
    ...{ prefer: 'respond-async' },
  }
  const body = Buffer.from(`${parts.join('')}--${boundary}--\r\n`)
  const answer = await app.call(generateSheet, { body, headers })
  assert.deepEqual(await readdir(app.context.uploads), [])
  return { status: answer.statusCode, message: answer.json().error?.message }
}

const prompt: Field = ['prompt', 'a knight']

test('413: text fields have 1 MB together, as in JSON, and a byte more is refused as such', async () => {
  const half = 'x'.repeat(limits.jsonBytes / 2)
  const style: Field = ['style', half]
  const rest = half.slice(prompt[1].length)
  // Refused for its length by the shape, which has seen it.
  assert.equal((await send([prompt, style, ['keywords', rest]])).status, 400)
  for (const last of [
    ['keywords', `${rest}x`],
    ['referenceImages', `${rest}x`],
  ] as const) {
    const { status, message } = await send([prompt, style, [...last]])
    assert.deepEqual([status, message], [413, 'The text fields of a form may have 1 MB together'])
  }
})

test('202, 413: what nobody asked for is passed over, and is no way to send without end', async () => {
  const million = 'x'.repeat(1024 * 1024)
  const unknown = (count: number) => Array.from({ length: count }, (): Field => ['x', million])
  assert.equal((await send([...unknown(99), prompt])).status, 202)
  const { status, message } = await send([...unknown(101), prompt])
  assert.deepEqual([status, message], [413, 'What a form holds beside its fields is too large'])
  assert.equal((await send([...unknown(2), prompt, ['x', million, '; filename="x"']])).status, 202)
})

test('202, 413: a form may have 200 fields', async () => {
  const fields = (count: number) => Array.from({ length: count }, (): Field => ['x', ''])
  assert.equal((await send([...fields(199), prompt])).status, 202)
  const { status, message } = await send([...fields(200), prompt])
  assert.deepEqual([status, message], [413, 'A form may have 200 fields'])
})

test('413: a ninth picture is refused as such', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEklEQVQImWPYrKC1WUGLAUIBAB3eA/UTQWPtAAAAAElFTkSuQmCC',
    'base64',
  )
  const form = new FormData()
  for (let count = 0; count < 9; count += 1)
    form.append('referenceImages', new Blob([png]), 'a.png')
  const sent = new Request('http://localhost/', { method: 'POST', body: form })
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' }
  const body = Buffer.from(await sent.arrayBuffer())
  const answer = await app.call(generateSheet, { body, headers })
  assert.deepEqual(
    [answer.statusCode, answer.json().error.message],
    [413, 'A sheet takes at most 8 reference images'],
  )
  assert.deepEqual(await readdir(app.context.uploads), [])
})

test('400: text that is not UTF-8 is refused, as in JSON', async () => {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="prompt"\r\n\r\n`
  const body = Buffer.concat([
    Buffer.from(head),
    Buffer.of(0xff, 0xfe),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  const answer = await app.call(generateSheet, { body, headers })
  assert.deepEqual([answer.statusCode, answer.json().error.message], [400, 'The body is not UTF-8'])
})
