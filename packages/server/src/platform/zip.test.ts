import assert from 'node:assert/strict'
import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { unzip } from './test-unzip.ts'
import { storeZip, streamZip } from './zip.ts'

test('a ZIP holds what was put in it, whole or in pieces', async () => {
  async function* pieces() {
    yield 'one '
    yield 'two'
  }
  const zip = streamZip(async ({ addText, addPacked }) => {
    await addText('a.txt', 'ä')
    await addText('b/c.txt', pieces())
    await addPacked('d.bin', Readable.from([Buffer.from('xyz')]))
  })
  const entries = await unzip(await buffer(zip))
  assert.deepEqual(
    [...entries].map(([name, bytes]) => [name, String(bytes)]),
    [
      ['a.txt', 'ä'],
      ['b/c.txt', 'one two'],
      ['d.bin', 'xyz'],
    ],
  )
})

test('what is not read is not read from where it comes either', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 1
      yield Buffer.alloc(64 * 1024)
    }
  }
  const source = Readable.from(endless(), { objectMode: false })
  const zip = streamZip(({ addPacked }) => addPacked('endless', source))
  await once(zip, 'readable')
  assert.ok(given < 20, `${given} pieces were taken`)
  zip.destroy()
  await once(source, 'close')
})

test('when the reader leaves, the next entry throws and its source is closed', async () => {
  const next = new PassThrough()
  const zip = streamZip(async ({ addText, addPacked }) => {
    await addText('a.txt', 'a')
    zip.destroy()
    await once(zip, 'close')
    await assert.rejects(addPacked('b', next), /nobody reads/)
  })
  await once(next, 'close')
})

test('a source that breaks breaks the ZIP: it never ends as if it were whole', async () => {
  const zip = streamZip(async ({ addText, addPacked }) => {
    await addText('a.txt', 'a')
    await addPacked('b', new Readable({ read: () => undefined }).destroy(new Error('disk is gone')))
  })
  await assert.rejects(buffer(zip), /disk is gone/)
})

test('what is at hand is stored as it is, in its order, and its length is known before', async () => {
  const entries = ['mimetype', 'data/b.png', 'data/a.png'].map((name) => ({
    name,
    bytes: Buffer.from(`the bytes of ${name}`),
  }))
  const { body, bytes } = await storeZip(entries)
  const zip = await buffer(body)
  assert.equal(zip.length, bytes)
  assert.deepEqual(
    [...(await unzip(zip))].map(([name, content]) => ({ name, bytes: content })),
    entries,
  )
  for (const entry of entries) assert.ok(zip.includes(entry.bytes))
})

test('a stored ZIP tells no time, so that the same gives the same bytes', async () => {
  const store = async () => buffer((await storeZip([{ name: 'a', bytes: Buffer.from('b') }])).body)
  const zip = await store()
  assert.deepEqual(await store(), zip)
  // The first of January 1980, as DOS writes it, whatever the zone.
  assert.equal(zip.readUInt32LE(10), 0x00210000)
})

test('a reader who leaves a stored ZIP harms nothing', async () => {
  const { body } = await storeZip([{ name: 'a', bytes: Buffer.alloc(1_000_000) }])
  body.destroy()
  await once(body, 'close')
})
