import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { type Content, fingerprintOf } from './fingerprint.ts'

const folder = await mkdtemp(join(tmpdir(), 'ncs-print-'))
after(() => rm(folder, { recursive: true }))

const nothing: Content = { params: {}, query: {}, body: {}, uploads: [], texts: new Map() }

async function print(content: Partial<Content>): Promise<string> {
  return (await fingerprintOf({ ...nothing, ...content })).toString('hex')
}

/** Of a body as the call checks it. */
async function ofBody(body: object): Promise<string> {
  return print({ body: operations.generateSheet.body.parse(body) })
}

async function upload(name: string, bytes: string) {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return { path, bytes: bytes.length, contentType: 'image/png' as const }
}

test('the order of fields, what counts anyway, and what is blank or unknown make no difference', async () => {
  const plain = await ofBody({ prompt: 'a knight', seed: 7 })
  for (const same of [
    { seed: 7, prompt: 'a knight' },
    { prompt: ' a knight ', seed: 7, resolution: 2048, visibility: 'private' },
    { prompt: 'a knight', seed: 7, style: '', keywords: [], unknown: 1 },
  ])
    assert.equal(await ofBody(same), plain, JSON.stringify(same))
  assert.equal(
    await ofBody({ prompt: 'a knight', keywords: 'gold, red' }),
    await ofBody({ prompt: 'a knight', keywords: ['gold', 'red'] }),
  )
})

test('every other value, name or place of a value is another content', async () => {
  const bodies = [
    { prompt: 'a knight' },
    { prompt: 'a knight', seed: 0 },
    { prompt: 'a knight', seed: 1 },
    { prompt: 'a knight', style: 'gold' },
    { prompt: 'a knight', keywords: 'gold' },
    { prompt: 'a knight', keywords: 'gold,red' },
    { prompt: 'a knight', keywords: 'red,gold' },
    { prompt: 'a knight', visibility: 'public' },
  ]
  const prints = await Promise.all(bodies.map(ofBody))
  prints.push(await print({ params: { id: '1' } }), await print({ query: { id: '1' } }))
  prints.push(await print({ body: { id: '1' } }))
  assert.equal(new Set(prints).size, prints.length)
})

test('files count by their bytes, not by where they lie or how they came', async () => {
  const [one, twin, other] = await Promise.all([
    upload('one', 'picture'),
    upload('two', 'picture'),
    upload('three', 'another'),
  ])
  const form = (...uploads: (typeof one)[]) =>
    print({ body: { prompt: 'a', referenceImages: uploads }, uploads })
  assert.equal(await form(one), await form(twin))
  assert.equal(await form(one, other), await form(twin, other))
  assert.notEqual(await form(one, other), await form(other, one))
  assert.notEqual(await form(one), await form(other))
  const inline = (token: string, { path, bytes }: typeof one) =>
    print({
      body: { firstFrameImage: { data: token } },
      texts: new Map([[token, { path, bytes, isBase64: true }]]),
    })
  assert.equal(await inline('sifted-1', one), await inline('sifted-2', twin))
  assert.notEqual(await inline('sifted-1', one), await inline('sifted-1', other))
})
