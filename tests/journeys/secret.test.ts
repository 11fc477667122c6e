import assert from 'node:assert/strict'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { apiOf, readOwnerKey } from './support/api.ts'
import { launch, makeDataFolder, removeFolder, start } from './support/program.ts'

const dataFolder = await makeDataFolder()
after(() => removeFolder(dataFolder))

const second = 'the-second-secret-of-this-server'
const third = 'the-third-secret-of-this-server'

type Billing = { mode: string; providerKeys: { providerName: string; last4: string }[] }

async function saveKey(address: string, key: string): Promise<Response> {
  return fetch(`${address}/api/billing`, {
    method: 'PUT',
    headers: { 'x-api-key': key, 'content-type': 'application/json' },
    body: JSON.stringify({ providerName: 'replicate', apiKey: 'r8_0123456789abcdWXYZ' }),
  })
}

/** Starts the program with settings it must refuse, and returns what it says. */
async function refused(env: Record<string, string>): Promise<string> {
  const program = await launch({ dataFolder, env })
  if (program.child.exitCode === null) await once(program.child, 'exit')
  assert.equal(program.child.exitCode, 1, program.output())
  return program.output()
}

test('a secret is changed without loss, another one is refused, and a lost one is given up', async () => {
  const made = await start({ dataFolder })
  const key = await readOwnerKey(dataFolder)
  assert.equal((await saveKey(made.address, key)).status, 200)
  const drawn = await apiOf(made, key).generateByJson({ prompt: 'a knight', resolution: 1024 })
  const { id } = (await drawn.json()) as { id: string }
  const sheet = await apiOf(made, key).get<{ accessUrl: string }>(`/api/sheets/${id}`)
  const signed = new URL(sheet.accessUrl)
  await made.stop()

  const changed = await start({ dataFolder, env: { NCS_SECRET: second } })
  const picture = await fetch(`${changed.address}${signed.pathname}${signed.search}`)
  assert.equal(picture.status, 200)
  await picture.body?.cancel()
  const { mode, providerKeys } = await apiOf(changed, key).get<Billing>('/api/billing')
  assert.deepEqual([mode, providerKeys.length], ['BYO', 1])
  await changed.stop()

  for (const env of [{}, { NCS_SECRET: third }]) {
    const said = await refused(env)
    assert.match(said, /cannot start\. This database was used with another secret/)
    assert.ok(!said.includes(second) && !said.includes(third))
  }
  const [, fingerprint = ''] =
    /NCS_SECRET_LOST=([0-9a-f]{16})/.exec(await refused({ NCS_SECRET: third })) ?? []
  const lost = await start({
    dataFolder,
    env: { NCS_SECRET: third, NCS_SECRET_LOST: fingerprint },
  })
  const billing = await apiOf(lost, key).get<Billing>('/api/billing')
  assert.deepEqual([billing.mode, billing.providerKeys], ['BYO', []])
  await lost.stop()
})

test('with a database of one’s own a secret is asked for before anything is done', async () => {
  const said = await refused({ DATABASE_URL: 'postgres://127.0.0.1:1/nowhere' })
  assert.match(said, /DATABASE_URL is set, so NCS_SECRET must be too/)
})
