import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeDataFolder, type Program, removeFolder, start, until } from './support/program.ts'

const dataFolder = await makeDataFolder()
after(() => removeFolder(dataFolder))

const ownerKey = 'ncs_journey_of_the_quota_0123456789'
const perDay = 1_000
/** What a killed program may cost a key. */
const mostPerLease = 20
const atOnce = 12
const dayMs = 86_400_000

const env = { NCS_OWNER_KEY: ownerKey, NCS_KEY_DAILY_QUOTA: String(perDay) }
const startOne = () => start({ dataFolder, env })

/** Undefined if the program ended before it answered. */
async function ask(program: Program, key: string): Promise<number | undefined> {
  const answer = await fetch(`${program.address}/api/auth/me`, {
    headers: { 'x-api-key': key },
  }).catch(() => undefined)
  return answer?.status
}

async function manage<Body>(
  program: Program,
  method: 'POST' | 'DELETE',
  body: object,
): Promise<Body> {
  const answer = await fetch(`${program.address}/api/api-keys`, {
    method,
    headers: { 'x-api-key': ownerKey, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  assert.ok(answer.ok, `${answer.status}`)
  // Tests read few fields, and a wrong one fails them.
  return (await answer.json()) as Body
}

const makeKey = (program: Program) =>
  manage<{ key: string; keyId: string }>(program, 'POST', { label: 'spent' })

/** Several callers ask one program again and again, until each is refused or hears nothing more. */
async function spend(program: Program, key: string, counted: Counted, most: number) {
  let asked = 0
  async function askOn(): Promise<void> {
    while (asked < most) {
      asked += 1
      const status = await ask(program, key)
      if (status === 200) counted.letIn += 1
      else if (status === undefined) counted.unanswered += 1
      else assert.equal(status, 429)
      if (status !== 200) return
    }
  }
  await Promise.all(Array.from({ length: atOnce }, askOn))
}

type Counted = { letIn: number; unanswered: number }

test('programs that are killed again and again give a key no more than its day, and cost it little', async () => {
  const firstDay = Math.floor(Date.now() / dayMs)
  const counted: Counted = { letIn: 0, unanswered: 0 }
  let nodes = await Promise.all([startOne(), startOne()])
  const { key } = await makeKey(nodes[0])
  let kills = 0

  for (const victim of [0, 1, 0] as const) {
    const before = counted.letIn
    const spending = nodes.map((node) => spend(node, key, counted, 100))
    await until(async () => counted.letIn > before + 30, {
      withinMs: 30_000,
      what: () => `requests let in: ${counted.letIn}`,
    })
    await nodes[victim].kill()
    kills += 1
    await Promise.all(spending)
    nodes[victim] = await startOne()
  }
  assert.ok(counted.letIn < perDay, 'something is left to be counted')

  // The database ends as badly as they do: what was committed is there all the same.
  await Promise.all(nodes.map((node) => spend(node, key, counted, 25)))
  await Promise.all(nodes.map((node) => node.kill()))
  kills += 2
  await killDatabase()
  nodes = await Promise.all([startOne(), startOne()])
  for (const node of [...nodes, ...nodes]) await spend(node, key, counted, perDay)

  const { letIn, unanswered } = counted
  const days = Math.floor(Date.now() / dayMs) - firstDay + 1
  assert.ok(letIn <= perDay * days, `${letIn} let in`)
  const least = perDay - kills * mostPerLease - unanswered
  assert.ok(letIn >= least, `${letIn} let in, ${unanswered} unanswered`)
  for (const node of nodes) await node.stop()
})

test('a key revoked on one program stops there at once, and soon on the other', async () => {
  const nodes = await Promise.all([startOne(), startOne()])
  const { key, keyId } = await makeKey(nodes[0])
  for (const node of nodes) assert.equal(await ask(node, key), 200)
  await manage(nodes[0], 'DELETE', { keyId })
  assert.equal(await ask(nodes[0], key), 401)
  await until(async () => (await ask(nodes[1], key)) === 401, {
    withinMs: 5_000,
    what: () => 'the other has heard of it',
  })
  for (const node of nodes) await node.stop()
})

async function killDatabase(): Promise<void> {
  const file = await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8')
  process.kill(Number(file.split('\n')[0]), 'SIGKILL')
}
