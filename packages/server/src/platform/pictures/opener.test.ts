import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadSharp } from './load-sharp.ts'
import { openOpener } from './opener.ts'

const mebibyte = 1024 * 1024
const skip = existsSync('/proc/self/status') ? false : 'only Linux tells of memory'
const vast = fileURLToPath(new URL('./fixtures/flat-98-megapixels.avif', import.meta.url))

const folder = await mkdtemp(join(tmpdir(), 'ncs-opener-'))
after(() => rm(folder, { recursive: true }))
const sharp = await loadSharp()
const original = join(folder, 'photo.jpg')
const photo = join(folder, 'photo')
const bomb = join(folder, 'bomb')
const background = { width: 3_000, height: 2_000, channels: 3, background: '#b3202a' } as const
await sharp({ create: background }).jpeg().toFile(original)
beforeEach(async () => {
  await copyFile(original, photo)
  await copyFile(vast, bomb)
})

const usual = { mostBytes: 400 * mebibyte, withinMs: 60_000, idleMs: 60_000 }

/** The processes this one has begun. */
async function children(): Promise<string[]> {
  const text = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8')
  return text.split(' ').filter((id) => id !== '')
}

/** How much memory each child has had at most while something was done. */
async function highestWhile(work: Promise<unknown>): Promise<number> {
  let highest = 0
  let isDone = false
  const done = work.finally(() => {
    isDone = true
  })
  while (!isDone)
    for (const id of await children()) {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
      highest = Math.max(highest, Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024)
    }
  await done
  return highest
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await isSo())) assert.ok(Date.now() < deadline, 'it never comes')
}

test('one process opens picture after picture, and is not one while there are none', {
  skip,
}, async () => {
  const opener = openOpener({ ...usual, idleMs: 100 })
  assert.deepEqual(await children(), [])
  for (const _ of [1, 2]) {
    const { bytes, width, height } = await opener.open(photo)
    assert.deepEqual([width, height], [2_048, 1_365])
    const { format, width: widthNow } = await sharp(photo).metadata()
    assert.deepEqual([format, widthNow], ['webp', 2_048])
    assert.equal((await readFile(photo)).length, bytes)
    assert.equal((await children()).length, 1)
  }
  await until(async () => (await children()).length === 0)
  await opener.open(photo)
  opener.close()
  await until(async () => (await children()).length === 0)
  await assert.rejects(opener.open(photo), { code: 'OVERLOADED' })
})

test('a picture that takes more memory than there is ends its process alone, in time', {
  skip,
}, async (context) => {
  const opener = openOpener(usual)
  const opening = assert.rejects(opener.open(bomb), {
    code: 'PAYLOAD_TOO_LARGE',
    message: /memory/,
  })
  const highest = await highestWhile(opening)
  context.diagnostic(`it had ${Math.round(highest / mebibyte)} MB`)
  assert.ok(highest > 300 * mebibyte, 'it was opened indeed')
  assert.ok(highest < usual.mostBytes + 64 * mebibyte, `${highest / mebibyte} MB`)
  assert.equal((await opener.open(photo)).width, 2_048, 'the next one is opened')
  opener.close()
})

test('a picture that takes longer than it may ends its process alone', async () => {
  const opener = openOpener({ ...usual, mostBytes: 4_096 * mebibyte, withinMs: 1_000 })
  await assert.rejects(opener.open(bomb), { code: 'PAYLOAD_TOO_LARGE', message: /too long/ })
  assert.equal((await opener.open(photo)).width, 2_048, 'the next one is opened')
  opener.close()
})

test('a picture that is none is refused, and the process goes on', { skip }, async () => {
  const opener = openOpener(usual)
  await opener.open(photo)
  const [before] = await children()
  const broken = join(folder, 'broken.png')
  await writeFile(broken, '\x89PNG\r\n\x1a\n', 'latin1')
  await assert.rejects(opener.open(broken), { code: 'UNSUPPORTED_MEDIA_TYPE' })
  await assert.rejects(opener.open(join(folder, 'nothing')), { code: 'UNSUPPORTED_MEDIA_TYPE' })
  await opener.open(photo)
  assert.deepEqual(await children(), [before])
  opener.close()
})

test('a process that ends for another reason is told from one that was too large, and replaced', {
  skip,
}, async () => {
  const opener = openOpener(usual)
  await opener.open(photo)
  const [id] = await children()
  const opening = assert.rejects(opener.open(bomb), { code: 'UNSUPPORTED_MEDIA_TYPE' })
  process.kill(Number(id), 'SIGSEGV')
  await opening
  await opener.open(photo)
  opener.close()
})

test('of our environment the process knows nothing', { skip }, async () => {
  const opener = openOpener(usual)
  await opener.open(photo)
  const [id] = await children()
  const environment = await readFile(`/proc/${id}/environ`, 'latin1')
  const names = environment.split('\0').map((line) => line.split('=')[0])
  assert.deepEqual(
    names.filter((name) => name !== '' && !/^(MALLOC_|NODE_CHANNEL_)/.test(name ?? '')),
    [],
  )
  opener.close()
})
