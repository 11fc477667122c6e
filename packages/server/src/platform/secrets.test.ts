import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openSecrets } from './secrets.ts'

const dataFolder = await mkdtemp(join(tmpdir(), 'ncs-secret-'))
after(() => rm(dataFolder, { recursive: true }))

test('starts at the same moment agree on one secret, which only its owner can read', async () => {
  const opened = await Promise.all(
    [1, 2, 3, 4].map(() => openSecrets({ secret: undefined, dataFolder })),
  )
  assert.equal(new Set(opened.map(({ signingKey }) => signingKey.toString('hex'))).size, 1)
  assert.deepEqual(await readdir(dataFolder), ['secret'])
  assert.equal((await stat(join(dataFolder, 'secret'))).mode & 0o777, 0o600)
})
