import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openSecrets } from './secrets.ts'

const dataFolder = await mkdtemp(join(tmpdir(), 'ncs-secret-'))
after(() => rm(dataFolder, { recursive: true }))

test('starts at the same moment agree on one secret, which only its owner can read', async () => {
  const opened = await Promise.all(
    [1, 2, 3, 4].map(() => openSecrets({ secret: undefined, oldSecrets: [], dataFolder })),
  )
  assert.equal(new Set(opened.map(({ signingKey }) => signingKey.toString('hex'))).size, 1)
  assert.deepEqual(await readdir(dataFolder), ['secret'])
  assert.equal((await stat(join(dataFolder, 'secret'))).mode & 0o777, 0o600)
})

test('the newest secret signs and seals; older ones and the kept one are still understood', async () => {
  const kept = await openSecrets({ secret: undefined, oldSecrets: [], dataFolder })
  const own = await openSecrets({ secret: 'new', oldSecrets: ['old', 'new', 'old'], dataFolder })
  const old = await openSecrets({ secret: 'old', oldSecrets: [], dataFolder })
  assert.deepEqual(own.verifyingKeys, [own.signingKey, old.signingKey, kept.signingKey])
  assert.deepEqual(
    own.sealingKeys.map(({ key }) => key),
    [own.sealingKeys[0], old.sealingKeys[0], kept.sealingKeys[0]].map(({ key }) => key),
  )
  assert.notDeepEqual(own.signingKey, own.sealingKeys[0].key)
})

test('a secret that is given is not written anywhere', async () => {
  const folder = join(dataFolder, 'another')
  await openSecrets({ secret: 'given', oldSecrets: [], dataFolder: folder })
  await assert.rejects(stat(folder), { code: 'ENOENT' })
})

test('an empty file is no secret', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ncs-secret-'))
  await writeFile(join(folder, 'secret'), '\n')
  for (const secret of [undefined, 'given'])
    await assert.rejects(openSecrets({ secret, oldSecrets: [], dataFolder: folder }), {
      name: 'StartProblem',
      message: /secret cannot be read: it is empty/,
    })
  await rm(folder, { recursive: true })
})
