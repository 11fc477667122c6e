import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openDiskStorage } from './disk.ts'

const folder = await mkdtemp(join(tmpdir(), 'ncs-storage-'))
after(() => rm(folder, { recursive: true }))

const claimed: string[] = []

async function claim(hash: string): Promise<void> {
  claimed.push(hash)
}

async function textOf(stream: Readable | undefined): Promise<string | undefined> {
  return stream && (await buffer(stream)).toString()
}

/** The names of all files in a folder and the folders in it. */
async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

test('gives back what was put, whole or in part', async () => {
  const storage = await openDiskStorage(folder, claim)
  const stored = await storage.put(Buffer.from('a character sheet'))
  assert.equal(stored.bytes, 17)
  assert.equal(await textOf(await storage.read(stored.hash)), 'a character sheet')
  assert.equal(await textOf(await storage.read(stored.hash, { start: 2, end: 10 })), 'character')
})

test('keeps equal bytes once, even when they are put at the same moment', async () => {
  const storage = await openDiskStorage(folder, claim)
  const puts = [1, 2, 3, 4].map(() => storage.put(Readable.from([Buffer.from('the same')])))
  const hashes = new Set((await Promise.all(puts)).map(({ hash }) => hash))
  assert.equal(hashes.size, 1)
  const [hash = ''] = hashes
  await storage.remove(hash)
  assert.equal(await storage.read(hash), undefined)
})

test('claims bytes by their hash before they are in place', async () => {
  let isThere: boolean | undefined
  const storage = await openDiskStorage(folder, async (hash) => {
    isThere = (await storage.read(hash)) !== undefined
    claimed.push(hash)
  })
  const { hash } = await storage.put(Buffer.from('something new'))
  assert.equal(claimed.at(-1), hash)
  assert.equal(isThere, false)
  const refused = await openDiskStorage(folder, () => Promise.reject(new Error('not now')))
  await assert.rejects(refused.put(Buffer.from('never seen')), /not now/)
  assert.deepEqual(await filesIn(join(folder, 'incoming')), [])
})

test('leaves nothing behind when the upload breaks off', async () => {
  const storage = await openDiskStorage(folder, claim)
  async function* breaksOff() {
    yield Buffer.from('half')
    throw new Error('gone')
  }
  await assert.rejects(storage.put(Readable.from(breaksOff())), /gone/)
  assert.deepEqual(await filesIn(join(folder, 'incoming')), [])
})

test('can be written and read, and the trial of it leaves nothing behind', async () => {
  await (await openDiskStorage(folder, claim)).check()
  assert.deepEqual(await filesIn(join(folder, 'incoming')), [])
})
