import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { apiOf, readOwnerKey } from './support/api.ts'
import { makeDataFolder, removeFolder, start, until } from './support/program.ts'

/**
 * How much the program grows while 100 MB of pictures come in: from its resident memory at rest,
 * after a small upload has loaded what any upload needs, to the highest seen until the last byte of
 * the last picture has been read. Opening the pictures comes after that and is not counted here.
 */
const mostGrowthBytes = 32 * 1024 * 1024

const mebibyte = 1024 * 1024
const fileBytes = 50 * mebibyte
const pieceBytes = 64 * 1024

const isLinux = existsSync('/proc/self/status')
const dataFolder = await makeDataFolder()
after(() => removeFolder(dataFolder))
// The sheet of the first start is there already: nothing is drawn beside what is measured.
await writeFile(join(dataFolder, 'first-sheet.png'), '')
const program = await start({ dataFolder })
const key = await readOwnerKey(dataFolder)
const api = apiOf(program, key)

/** A small PNG. What a file holds behind its end is of no interest to whoever opens it. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQImWPYrKC1WUGLAUIBAB3eA/UTQWPtAAAAAElFTkSuQmCC',
  'base64',
)

/** The bytes of a picture with so much noise behind it, in pieces. */
function* noisyPicture(bytes: number): Generator<Buffer> {
  yield png
  for (let left = bytes - png.length; left > 0; left -= pieceBytes)
    yield randomBytes(Math.min(left, pieceBytes))
}

async function residentBytes(): Promise<number> {
  const status = await readFile(`/proc/${program.child.pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024
}

/** The memory of a program that has come to rest: the least it has within a while. */
async function memoryAtRest(): Promise<number> {
  const seen: number[] = []
  await until(
    async () => {
      seen.push(await residentBytes())
      const latest = seen.slice(-20)
      return latest.length === 20 && Math.max(...latest) - Math.min(...latest) < mebibyte
    },
    { withinMs: 60_000, what: () => 'the program at rest' },
  )
  return seen.at(-1) ?? 0
}

function open(
  path: string,
  type: string,
): { call: ClientRequest; answer: Promise<IncomingMessage> } {
  const call = request(`${program.address}${path}`, {
    method: 'POST',
    headers: { 'x-api-key': key, 'content-type': type },
  })
  const answer = once(call, 'response').then(([response]) => response)
  // Whoever hangs up gets none.
  answer.catch(() => undefined)
  return { call, answer }
}

async function write(call: ClientRequest, pieces: Iterable<Buffer | string>): Promise<void> {
  for (const piece of pieces) if (!call.write(piece)) await once(call, 'drain')
}

const boundary = 'a-line-between'
const formType = `multipart/form-data; boundary=${boundary}`
const beforeFile = `--${boundary}\r\ncontent-disposition: form-data; name="referenceImages"; filename="a.png"\r\n\r\n`
const formEnd = `--${boundary}\r\ncontent-disposition: form-data; name="prompt"\r\n\r\na knight\r\n--${boundary}--\r\n`

function* formOf(sizes: readonly number[]): Generator<Buffer | string> {
  for (const bytes of sizes) {
    yield beforeFile
    yield* noisyPicture(bytes)
    yield '\r\n'
  }
}

/** Base64 in pieces, as a body that never stands in memory as a whole. */
function* jsonOf(sizes: readonly number[]): Generator<Buffer | string> {
  yield '{"prompt":"x","referenceImages":['
  for (const [index, bytes] of sizes.entries()) {
    yield `${index === 0 ? '' : ','}{"contentType":"image/png","data":"`
    let rest: Buffer = Buffer.alloc(0)
    for (const piece of noisyPicture(bytes)) {
      const whole = Buffer.concat([rest, piece])
      const usable = whole.length - (whole.length % 3)
      yield whole.subarray(0, usable).toString('base64')
      rest = whole.subarray(usable)
    }
    yield `${rest.toString('base64')}"}`
  }
}

async function bytesOnDisk(): Promise<number> {
  const folder = join(dataFolder, 'uploads')
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => sizeOf(join(file.parentPath, file.name))),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** A file may go while the folder is being looked at. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0
    throw error
  }
}

/** Sends a body, but for its end, and tells how far the program grew until all of it has come in. */
async function growthWhile(
  call: ClientRequest,
  pieces: Iterable<Buffer | string>,
  hasCome: () => Promise<boolean>,
) {
  const rest = await memoryAtRest()
  let highest = rest
  let isSending = true
  const watch = (async () => {
    while (isSending) {
      highest = Math.max(highest, await residentBytes())
      await sleep(10)
    }
  })()
  await write(call, pieces)
  await until(hasCome, { withinMs: 60_000, what: () => 'all bytes read' })
  isSending = false
  await watch
  return highest - rest
}

for (const { name, path, type, body, end, status } of [
  {
    ...{ name: 'a form', path: '/api/generate', type: formType },
    ...{ body: formOf, end: formEnd, status: 200 },
  },
  {
    ...{ name: 'a JSON body', path: '/api/scene/video-preview', type: 'application/json' },
    ...{ body: jsonOf, end: ']}', status: 200 },
  },
])
  test(`memory grows by 32 MB at most while ${name} of 100 MB comes in`, {
    skip: isLinux ? false : 'only Linux tells',
  }, async (context) => {
    const before = await api.balance()
    const small = open(`${path}?dryRun=true`, type)
    await write(small.call, body([1_000, 1_000]))
    small.call.end(end)
    assert.equal((await small.answer).statusCode, status, await text(await small.answer))

    const { call, answer } = open(`${path}?dryRun=true`, type)
    const growth = await growthWhile(
      call,
      body([fileBytes, fileBytes]),
      async () => (await bytesOnDisk()) >= 2 * fileBytes,
    )
    context.diagnostic(`it grew by ${(growth / mebibyte).toFixed(1)} MB`)
    call.end(end)
    assert.equal((await answer).statusCode, status, await text(await answer))
    assert.ok(growth <= mostGrowthBytes, `it grew by ${(growth / mebibyte).toFixed(1)} MB`)
    assert.equal(await bytesOnDisk(), 0)
    assert.deepEqual(await api.balance(), before)
  })

test('memory grows by 32 MB at most while 99 MB come in that nobody asked for', {
  skip: isLinux ? false : 'only Linux tells',
}, async (context) => {
  const { call, answer } = open('/api/generate?dryRun=true', formType)
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="unknown"\r\n\r\n`
  const field = `${head}${'x'.repeat(mebibyte)}\r\n`
  const fields = Array.from({ length: 99 }, () => field)
  // What is no longer on its way has been read.
  const growth = await growthWhile(call, fields, async () => call.writableLength === 0)
  call.end(formEnd)
  assert.equal((await answer).statusCode, 200, await text(await answer))
  context.diagnostic(`it grew by ${(growth / mebibyte).toFixed(1)} MB`)
  assert.ok(growth <= mostGrowthBytes, `it grew by ${(growth / mebibyte).toFixed(1)} MB`)
})

test('one byte more than 100 MB together is refused and leaves nothing', async () => {
  for (const { path, type, body, end } of [
    { path: '/api/generate', type: formType, body: formOf, end: formEnd },
    { path: '/api/scene/video-preview', type: 'application/json', body: jsonOf, end: ']}' },
  ]) {
    const { call, answer } = open(path, type)
    call.on('error', () => undefined)
    await write(call, body([fileBytes, fileBytes, png.length]))
    call.end(end)
    assert.equal((await answer).statusCode, 413)
    assert.equal(await bytesOnDisk(), 0)
  }
})

test('whoever hangs up, and a program that is killed, leave nothing on disk', async () => {
  const { call } = open('/api/generate', formType)
  call.on('error', () => undefined)
  await write(call, formOf([10 * mebibyte]))
  await until(async () => (await bytesOnDisk()) > 0, { withinMs: 10_000, what: () => 'an upload' })
  call.destroy()
  await until(async () => (await bytesOnDisk()) === 0, { withinMs: 10_000, what: () => 'nothing' })

  const second = open('/api/generate', formType)
  second.call.on('error', () => undefined)
  await write(second.call, formOf([10 * mebibyte]))
  await until(async () => (await bytesOnDisk()) > 0, { withinMs: 10_000, what: () => 'an upload' })
  await program.kill()
  assert.ok((await bytesOnDisk()) > 0, 'it could not clear up')
  const next = await start({ dataFolder })
  assert.equal(await bytesOnDisk(), 0)
  await next.stop()
})
