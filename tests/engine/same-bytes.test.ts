import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { runInChromium } from './support/chromium.ts'
import { installNode, type NodeOptions, runInNode } from './support/node.ts'

const engine = new URL('../../packages/engine/src/', import.meta.url)

/** Raw pictures without a page, and a page with its text as PNG. */
const script = `
  import { hash } from 'node:crypto'
  import { digestPictures } from '${engine}same-bytes.ts'
  import { drawSheet } from '${engine}sheet.ts'
  const pictures = await digestPictures()
  const order = { prompt: 'a pirate with a parrot', style: 'anime', seed: 7, size: 512 }
  const page = hash('sha256', (await drawSheet(order)).png)
  process.stdout.write(JSON.stringify({ pictures, page, version: process.versions.node }))`

/** `pictures` are SHA-256 of raw pixels, by the name of what they show. */
type Drawn = { pictures: Record<string, string>; page: string; version: string }

let here: Drawn

async function draw(options?: NodeOptions): Promise<Drawn> {
  // Safe: this is what the script writes.
  return (await runInNode(script, options)) as Drawn
}

before(async () => {
  here = await draw()
  const names = Object.keys(here.pictures)
  for (const kind of ['view', 'expression', 'prop', 'detail'])
    assert.ok(
      names.some((name) => name.includes(kind)),
      `no ${kind} was drawn`,
    )
})

test('every picture of a sheet has the same bytes in Chromium', async (t) => {
  const pictures = await runInChromium('same-bytes.ts', 'digestPictures')
  if (pictures === undefined) return t.skip('NOT RUN: there is no Chromium on this machine')
  assert.deepEqual(pictures, here.pictures)
})

test('every picture of a sheet, and a whole page as PNG, has the same bytes in Node 22', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'ncs-node-22-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const node = await installNode('22.23.3', folder).catch((error: Error) => {
    // The first line only says what was run.
    const [first, reason = first] = error.message.split('\n')
    t.skip(`NOT RUN: Node 22 could not be installed: ${reason}`)
  })
  if (node === undefined) return
  assert.deepEqual(await draw({ node }), { ...here, version: '22.23.3' })
})

/** What V8 can be told to do without. */
const newer = ['avx', 'avx2', 'fma3', 'bmi1', 'bmi2', 'lzcnt', 'popcnt', 'sse4-2']

test('every picture of a sheet has the same bytes without the instructions of newer processors', async () => {
  const flags = newer.map((name) => `--no-enable-${name}`)
  assert.deepEqual(await draw({ flags }), here)
})
