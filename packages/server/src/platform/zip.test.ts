import assert from 'node:assert/strict'
import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import yauzl from 'yauzl'
import { streamZip } from './zip.ts'

/** Opens a ZIP as somebody else's program would, which also checks every length and checksum. */
async function unzip(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await yauzl.fromBufferPromise(bytes)
  const entries: Record<string, string> = {}
  for await (const entry of zip.eachEntry())
    entries[entry.fileName] = String(await buffer(await zip.openReadStreamPromise(entry)))
  return entries
}

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
  assert.deepEqual(await unzip(await buffer(zip)), {
    'a.txt': 'ä',
    'b/c.txt': 'one two',
    'd.bin': 'xyz',
  })
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
