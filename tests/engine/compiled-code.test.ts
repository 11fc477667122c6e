import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openDrawingPool } from '../../packages/engine/src/pool/pool.ts'

const patience = () => AbortSignal.timeout(120_000)

test('a pool is there when it says so, and keeps its compiled code for the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ncs-compiled-'))
  // A run of all tests is told where to keep it, and that comes before the pool's own folder.
  delete process.env.NODE_COMPILE_CACHE
  const pool = openDrawingPool({ threads: 1, compileCache: folder })
  await pool.check(patience())
  await pool.check(patience())
  await pool.close()
  assert.ok((await readdir(folder, { recursive: true })).length > 100)
  await rm(folder, { recursive: true })
})
