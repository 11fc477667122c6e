import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { completeSymlinks } from './binaries.ts'

const folder = await mkdtemp(join(tmpdir(), 'ncs-binaries-'))
after(() => rm(folder, { recursive: true }))

test('libraries that no install script has linked are linked at the start, by two at once too', async () => {
  await mkdir(join(folder, 'native', 'lib'), { recursive: true })
  await writeFile(join(folder, 'native/lib/libx.so.1.2'), 'library')
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]
  await writeFile(join(folder, 'native/pg-symlinks.json'), JSON.stringify(links))
  await Promise.all([completeSymlinks(folder), completeSymlinks(folder)])
  assert.equal(await readFile(join(folder, 'native/lib/libx.so.1'), 'utf8'), 'library')
})
