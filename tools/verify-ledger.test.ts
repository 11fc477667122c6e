import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openTestAccount } from '../packages/server/src/credits/test-books.ts'
import { openDatabase } from '../packages/server/src/platform/database/database.ts'
import { migrate } from '../packages/server/src/platform/database/migrate.ts'
import { openLogger } from '../packages/server/src/platform/logger.ts'

const dataFolder = await mkdtemp(join(tmpdir(), 'ncs-verify-'))
after(() => rm(dataFolder, { recursive: true, force: true }))

async function verify(folder: string): Promise<{ code: number; output: string }> {
  const env = { PATH: process.env.PATH, NCS_DATA: folder }
  const tool = spawn(process.execPath, [join(import.meta.dirname, 'verify-ledger.ts')], { env })
  const [output, errors, [code]] = await Promise.all([
    text(tool.stdout),
    text(tool.stderr),
    once(tool, 'exit'),
  ])
  return { code, output: output + errors }
}

test('where there is no database none is made', async () => {
  const { code, output } = await verify(dataFolder)
  assert.equal(code, 2)
  assert.match(output, /There is no database/)
})

test('true books end with 0; what differs is named with its account and ends with 1', async () => {
  const logger = openLogger('silent')
  const db = await openDatabase({ databaseUrl: undefined, dataFolder }, logger)
  try {
    await migrate(db, logger)
    const accountId = await openTestAccount(db, 300)
    const right = await verify(dataFolder)
    assert.deepEqual(right, { code: 0, output: '1 entries of 1 accounts: all is right\n' })
    await db.query('UPDATE credit_balances SET topup = 301, source = -301')
    const wrong = await verify(dataFolder)
    assert.equal(wrong.code, 1)
    assert.match(wrong.output, /balance is not the sum of the entries: 1\n/)
    assert.match(wrong.output, new RegExp(`account ${accountId}, balance: expected .*topup 300`))
  } finally {
    await db.close()
  }
})
