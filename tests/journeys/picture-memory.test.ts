import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { loadSharp } from '../../packages/server/src/platform/pictures/load-sharp.ts'
import { readOwnerKey } from './support/api.ts'
import { makeDataFolder, removeFolder, start, until } from './support/program.ts'

/**
 * Pictures of a few bytes that are vast when they are opened. The program and what it begins to open
 * them may have together what the program has at rest, what it was given for pictures, and a little
 * for what is measured a moment late.
 */
const pictureMegabytes = 1_024
const spareBytes = 96 * 1024 * 1024
const mebibyte = 1024 * 1024

const isLinux = existsSync('/proc/self/status')
const dataFolder = await makeDataFolder()
after(() => removeFolder(dataFolder))
await writeFile(join(dataFolder, 'first-sheet.png'), '')
const program = await start({
  dataFolder,
  env: { NCS_PICTURE_MEMORY: String(pictureMegabytes), NCS_LIMIT_GENERATIONS: '0' },
})
const key = await readOwnerKey(dataFolder)
const sharp = await loadSharp()

type Measured = { program: number; openers: number[] }

/** The memory of the program, and of each process of its that opens pictures. */
async function measure(): Promise<Measured> {
  const pid = String(program.child.pid)
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ')
  const openers: number[] = []
  for (const child of children) {
    const command = await readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '')
    if (command.includes('opening-process')) openers.push(await residentBytes(child))
  }
  return { program: await residentBytes(pid), openers }
}

async function residentBytes(pid: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
}

function sum({ program, openers }: Measured): number {
  return openers.reduce((all, each) => all + each, program)
}

/** Does something, and says how much memory there was at most meanwhile. */
async function highestWhile<Result>(work: Promise<Result>) {
  let highest = 0
  let isDone = false
  const done = work.finally(() => {
    isDone = true
  })
  while (!isDone) highest = Math.max(highest, sum(await measure()))
  return { highest, result: await done }
}

async function send(pictures: readonly Buffer[], query = '?dryRun=true') {
  const body = new FormData()
  body.append('prompt', 'a knight')
  for (const bytes of pictures)
    body.append('referenceImages', new Blob([new Uint8Array(bytes)]), 'a')
  const headers = { 'x-api-key': key, prefer: 'respond-async' }
  const url = `${program.address}/api/generate${query}`
  const answer = await fetch(url, { method: 'POST', headers, body })
  return { status: answer.status, text: await answer.text() }
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const bytes = Buffer.alloc(named.length + 8)
  bytes.writeUInt32BE(content.length, 0)
  named.copy(bytes, 4)
  bytes.writeUInt32BE(crc32(named), named.length + 4)
  return bytes
}

/** A black picture of 16 bits a colour, interlaced, so that it is held as a whole. */
function interlaced(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([16, 6, 0, 0, 1], 8)
  // Each of its seven passes has a byte more a line.
  const pixels = deflateSync(Buffer.alloc(side * side * 8 + side * 4 + 64), { level: 1 })
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const parts = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...parts])
}

/** A WebP film: one picture of so many pixels, a thousand times. */
async function webpFilm(side: number): Promise<Buffer> {
  const background = { width: side, height: side, channels: 4, background: '#b3202a80' } as const
  const still = await sharp({ create: background }).webp({ lossless: true, effort: 0 }).toBuffer()
  const size = Buffer.alloc(6)
  size.writeUIntLE(side - 1, 0, 3)
  size.writeUIntLE(side - 1, 3, 3)
  const frame = Buffer.concat([Buffer.alloc(6), size, Buffer.of(40, 0, 0, 0), still.subarray(12)])
  const riff = (name: string, content: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(content.length)
    return Buffer.concat([Buffer.from(name), length, content, Buffer.alloc(content.length % 2)])
  }
  const head = riff('VP8X', Buffer.concat([Buffer.of(0x12, 0, 0, 0), size]))
  const frames = Array.from({ length: 1_000 }, () => riff('ANMF', frame))
  const film = [Buffer.from('WEBP'), head, riff('ANIM', Buffer.alloc(6)), ...frames]
  return riff('RIFF', Buffer.concat(film))
}

/** A GIF film of many small pictures on a vast screen. */
async function gifFilm(side: number): Promise<Buffer> {
  const background = { width: 1, height: 1, channels: 3, background: '#b3202a' } as const
  const gif = await sharp({ create: background }).gif().toBuffer()
  gif.writeUInt16LE(side, 6)
  gif.writeUInt16LE(side, 8)
  const from = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0)
  const frame = gif.subarray(from, gif.length - 1)
  const frames = Array.from({ length: 50_000 }, () => frame)
  return Buffer.concat([gif.subarray(0, from), ...frames, Buffer.of(0x3b)])
}

const avif = new URL(
  '../../packages/server/src/platform/pictures/fixtures/flat-98-megapixels.avif',
  import.meta.url,
)

for (const [name, makeBytes, statuses] of [
  ['an AVIF of 98 megapixels', () => readFile(avif), [413]],
  ['a deep interlaced PNG of 36 megapixels', async () => interlaced(6_000), [200]],
  ['a deep interlaced PNG of 98 megapixels', async () => interlaced(9_900), [413]],
  ['a WebP film of 25 megapixels', () => webpFilm(5_000), [200]],
  ['a GIF film of 81 megapixels', () => gifFilm(9_000), [200]],
] as const)
  test(`memory stays within its bound while ${name} is opened again and again`, {
    skip: isLinux ? false : 'only Linux tells',
  }, async (context) => {
    const bytes = await makeBytes()
    const rest = await residentBytes(String(program.child.pid))
    const { highest, result } = await highestWhile(send([bytes, bytes, bytes]))
    const { status, text } = result
    context.diagnostic(`${bytes.length} bytes: ${Math.round((highest - rest) / mebibyte)} MB more`)
    assert.ok(
      statuses.some((each) => each === status),
      `${status}: ${text}`,
    )
    const most = rest + pictureMegabytes * mebibyte + spareBytes
    assert.ok(highest < most, `${highest / mebibyte} MB of ${most / mebibyte}`)
  })

test('the processes that open pictures end with the program, even when it is killed', {
  skip: isLinux ? false : 'only Linux tells',
}, async () => {
  assert.equal((await send([interlaced(100)])).status, 200)
  const openers = await openingProcesses()
  assert.ok(openers.length > 0)
  await program.kill()
  await until(async () => (await openingProcesses()).every((id) => !openers.includes(id)), {
    withinMs: 20_000,
    what: () => 'no process of its',
  })
})

/** All processes of this machine that open pictures. */
async function openingProcesses(): Promise<string[]> {
  const found: string[] = []
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
    if (command.includes('opening-process')) found.push(id)
  }
  return found
}
