import assert from 'node:assert/strict'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makePrivateFolder } from './private-folder.ts'
import { StartProblem } from './start-problem.ts'

const folder = await mkdtemp(join(tmpdir(), 'ncs-private-'))
after(() => rm(folder, { recursive: true, force: true }))

test('a folder is made with those above it, for us alone, by two at once too', async () => {
  const path = join(folder, 'a', 'b', 'c')
  await Promise.all([makePrivateFolder(path), makePrivateFolder(path)])
  assert.equal((await stat(path)).mode & 0o777, 0o700)
  await makePrivateFolder(path)
})

test('a folder that cannot be made is a problem told at once, not a wait', async () => {
  await writeFile(join(folder, 'file'), '')
  await assert.rejects(makePrivateFolder(join(folder, 'file', 'inside')), StartProblem)
  if (process.platform !== 'linux') return
  await assert.rejects(makePrivateFolder('/proc/newcharactersheet'), StartProblem)
})
