import assert from 'node:assert/strict'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { encodePng } from '../../packages/engine/src/encode/png.ts'
import { openReferences } from './open-references.ts'

const folder = await mkdtemp(join(tmpdir(), 'references-'))
after(() => rm(folder, { recursive: true }))

const png = await encodePng({ width: 2, height: 2, data: new Uint8ClampedArray(16).fill(200) })

async function file(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

test('pictures are opened in their order, as the server opens them', async () => {
  const [one, two] = [await file('one.png', png), await file('no-picture-by-its-name.txt', png)]
  const opened = await openReferences([one, two])
  assert.equal(opened.length, 2)
  for (const bytes of opened) assert.equal(Buffer.from(bytes).toString('latin1', 8, 12), 'WEBP')
})

test('who names a file that cannot be used is told which and why', async () => {
  const cases: [path: string, reason: RegExp][] = [
    [join(folder, 'nowhere.jpg'), /nowhere\.jpg cannot be used: there is no such file/],
    [folder, /cannot be used: it is a folder/],
    [await file('words.png', 'no picture'), /words\.png .*: Images may be PNG, JPEG/],
    [await file('half.png', png.subarray(0, 50)), /half\.png .*damaged/],
  ]
  for (const [path, reason] of cases) await assert.rejects(openReferences([path]), reason)
})

test('50 MB are the most for a file, and eight files for a sheet', async () => {
  const large = await file('large.png', png)
  await truncate(large, 50 * 1024 * 1024 + 1)
  await assert.rejects(openReferences([large]), /large\.png .*50 MB/)
  const small = await file('small.png', png)
  assert.equal((await openReferences(Array(8).fill(small))).length, 8)
  await assert.rejects(openReferences(Array(9).fill(small)), /At most 8 pictures, not 9/)
})
