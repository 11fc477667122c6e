import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Database } from '../../packages/server/src/platform/database/database.ts'
import { openEmbeddedPostgres } from '../../packages/server/src/platform/database/embedded.ts'
import { openLogger } from '../../packages/server/src/platform/logger.ts'
import { type Api, apiOf } from './support/api.ts'
import { launch, makeDataFolder, removeFolder, start, until } from './support/program.ts'

const dataFolder = await makeDataFolder()
after(() => removeFolder(dataFolder))

/** The promise: 30 seconds after it is ready, no credits are held for work that nobody does. */
const settledWithinMs = 30_000
const doneWithinMs = 120_000

const heldForNothing = `
  SELECT holds.generation_id FROM credit_entries AS holds
  JOIN generations ON generations.id = holds.generation_id
  WHERE holds.kind = 'hold' AND generations.state NOT IN ('queued', 'running', 'waiting')
    AND NOT EXISTS (SELECT FROM credit_entries AS ends
      WHERE ends.generation_id = holds.generation_id AND ends.kind IN ('charge', 'release'))`

const booksThatDiffer = `
  SELECT account_id FROM credit_balances LEFT JOIN (
    SELECT account_id, sum(subscription) AS subscription, sum(topup) AS topup, sum(held) AS held,
      sum(spent) AS spent, sum(source) AS source
    FROM credit_entries GROUP BY account_id) AS entries USING (account_id)
  WHERE (credit_balances.subscription, credit_balances.topup, credit_balances.held,
      credit_balances.spent, credit_balances.source)
    IS DISTINCT FROM (entries.subscription, entries.topup, entries.held, entries.spent,
      entries.source)`

test('a start that is killed half-way does not spoil the next', async () => {
  for (const afterMs of [150, 500]) {
    const program = await launch({ dataFolder })
    await sleep(afterMs)
    await program.kill()
  }
  const program = await start({ dataFolder })
  await program.stop()
})

test('work that was going on when the program was killed is done after the next start', async () => {
  let program = await start({ dataFolder, env: { NCS_OWNER_KEY: ownerKey } })
  const jobs: string[] = []
  for (const afterMs of [0, 400, 1_200]) {
    const api = apiOf(program, ownerKey)
    await until(() => isOwnerThere(api), { withinMs: 10_000, what: () => 'the owner' })
    jobs.push(await api.enqueue(`a baker with a green apron, number ${afterMs}`))
    await sleep(afterMs)
    await program.kill()
    program = await start({ dataFolder, env: { NCS_OWNER_KEY: ownerKey } })
  }
  const api = apiOf(program, ownerKey)
  await withBooks(async (db) => {
    await until(async () => (await db.query(heldForNothing)).rowCount === 0, {
      withinMs: settledWithinMs,
      what: () => 'no credits held for nothing',
    })
    for (const job of jobs) await untilDone(api, job)
    assert.deepEqual((await db.query(booksThatDiffer)).rows, [])
    assert.deepEqual((await db.query(heldForNothing)).rows, [])
  })
  const { balance, totalSpent, transactions } = await api.balance()
  const refunds = transactions.filter(({ type }) => type === 'refund').length
  assert.equal(balance, 300 - 12 * (jobs.length - refunds))
  assert.equal(totalSpent, 300 - balance, 'each sheet that was drawn is paid for once')
  assert.equal(refunds, 0, 'a crash of ours fails nobody’s work')
  await program.stop()
})

const ownerKey = 'ncs_journey_of_the_crash_0123456789'

async function isOwnerThere(api: Api): Promise<boolean> {
  return api.balance().then(
    () => true,
    () => false,
  )
}

async function untilDone(api: Api, jobId: string): Promise<void> {
  const isDone = async () => {
    const { state, receipt } = await api.job(jobId)
    return state === 'succeeded' && receipt.held === 0
  }
  await until(isDone, { withinMs: doneWithinMs, what: () => `job ${jobId} is done` })
}

/** Reads the books themselves, on the database the program is using. */
async function withBooks(read: (db: Database) => Promise<void>): Promise<void> {
  const logger = openLogger('silent')
  const server = await openEmbeddedPostgres({ dataFolder, logger })
  const db = connect(server.connection, logger)
  try {
    await read(db)
  } finally {
    await db.close()
    await server.close()
  }
}
