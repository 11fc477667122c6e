import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Api, apiOf } from './support/api.ts'
import { makeDataFolder, type Program, removeFolder, start, until } from './support/program.ts'

const dataFolder = await makeDataFolder()
after(() => removeFolder(dataFolder))

const ownerKey = 'ncs_journey_of_the_key_0123456789'
const env = {
  NCS_OWNER_KEY: ownerKey,
  NCS_LIMIT_GENERATIONS: '0',
  // Each start has another port, and answers name addresses.
  PUBLIC_URL: 'http://127.0.0.1:9',
}
const order = { prompt: 'a baker with a green apron', resolution: 1024, seed: 7 }

async function begin(): Promise<{ program: Program; api: Api }> {
  const program = await start({ dataFolder, env })
  return { program, api: apiOf(program, ownerKey) }
}

/** Kills the program as soon as there is so much work, done or not, and starts it again. */
async function killAt(jobs: number, { program, api }: Awaited<ReturnType<typeof begin>>) {
  const isThere = async () => (await jobsOf(api)).length === jobs
  await until(isThere, { withinMs: 20_000, what: () => `${jobs} jobs` })
  await program.kill()
  return begin()
}

async function jobsOf(api: Api): Promise<{ id: string; state: string }[]> {
  return (await api.get<{ jobs: { id: string; state: string }[] }>('/api/jobs')).jobs
}

/** Orders the sheet with a key: as JSON, or as the same in a form. */
async function ask(
  api: Api,
  name: string,
  { asForm = false, more = {} }: { asForm?: boolean; more?: Record<string, string> } = {},
): Promise<Response> {
  const headers = { 'idempotency-key': name, ...more }
  if (!asForm) return api.generateByJson(order, headers)
  const fields = Object.entries(order).map(([field, value]) => [field, String(value)])
  return api.generateByForm(Object.fromEntries(fields.reverse()), headers)
}

test('a sheet ordered with a key is drawn and paid for once, though the program is killed before it answers', async () => {
  const first = await begin()
  const lost = Array.from({ length: 5 }, () => ask(first.api, 'lost').catch(() => undefined))
  const { program, api } = await killAt(1, first)
  assert.deepEqual(await Promise.all(lost), Array(5).fill(undefined))

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => ask(api, 'lost', { asForm: index % 2 === 1 })),
  )
  for (const { status, headers } of answers)
    assert.deepEqual([status, headers.get('idempotency-replayed')], [201, 'true'])
  const texts = await Promise.all(answers.map((answer) => answer.text()))
  assert.equal(new Set(texts).size, 1)
  assert.equal((await jobsOf(api)).length, 1)
  const { balance, totalSpent } = await api.balance()
  assert.deepEqual([balance, totalSpent], [290, 10])

  const other = await api.generateByJson({ prompt: 'else' }, { 'idempotency-key': 'lost' })
  assert.equal(other.status, 422)
  await program.stop()
})

test('what was answered at once is answered so after a crash, and what was a secret is not told again', async () => {
  const first = await begin()
  const more = { prefer: 'respond-async' }
  const told = await ask(first.api, 'ticket', { more })
  const text = await told.text()
  assert.equal(told.status, 202, text)
  const made = await makeKey(first.program)
  assert.equal(made.status, 201)
  const { keyId } = (await made.json()) as { keyId: string }

  const { program, api } = await killAt(2, first)
  for (const each of [{ more }, {}]) {
    const again = await ask(api, 'ticket', each)
    assert.deepEqual([again.status, await again.text()], [202, text])
  }
  const refused = await makeKey(program)
  assert.equal(refused.status, 409)
  assert.match(await refused.text(), new RegExp(keyId))
  await until(async () => (await jobsOf(api)).every(({ state }) => state === 'succeeded'), {
    withinMs: 60_000,
    what: () => 'all is drawn',
  })
  assert.equal((await api.balance()).totalSpent, 20)
  await program.stop()
})

async function makeKey({ address }: Program): Promise<Response> {
  return fetch(`${address}/api/api-keys`, {
    method: 'POST',
    headers: {
      'x-api-key': ownerKey,
      'idempotency-key': 'key',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ label: 'journey' }),
  })
}
