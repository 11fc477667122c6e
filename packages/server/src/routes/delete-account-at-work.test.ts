import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Operation, operations } from '@newcharactersheet/contract'
import yauzl from 'yauzl'
import { eraseClosedAccounts } from '../account-data/erase-account.ts'
import { imageStandIn } from '../generations/stand-in.ts'
import { type Ask, openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openLogger } from '../platform/logger.ts'
import { paintSheet } from '../sheets/test-sheets.ts'

const errors: string[] = []
const logger = openLogger('error', { write: (line) => void errors.push(line) })
const app = await openTestApp({ images: imageStandIn(async () => undefined), logger })
const { context, db, call } = app
const { deleteAccount, exportAccount, generateSheet, getJobEvents } = operations

type Wish = [Operation, Ask]

/** An account in the midst of work, and all that is asked of it and by it at once. */
async function openBusyAccount(): Promise<{ accountId: string; wishes: Wish[] }> {
  const { accountId, key } = await openOtherAccount(app, 5_000)
  await db.query('INSERT INTO auth.users (id, email) VALUES ($1, $2)', [
    ...[accountId, `${accountId}@example.com`],
  ])
  const made = async (operation: Operation, ask: Ask) =>
    (await call(operation, { key, ...ask })).json()
  const { id: projectId } = await made(operations.createProject, { body: { name: 'Epic' } })
  const inProject = { params: { id: projectId }, body: { name: 'Villains' } }
  const { id: folderId } = await made(operations.createFolder, inProject)
  const own = { accountId, projectId, visibility: 'public' as const }
  const sheetIds: string[] = []
  for (const place of [null, null, folderId])
    sheetIds.push(await paintSheet(context, { ...own, folderId: place }))
  const [first = '', second = ''] = sheetIds
  const prompt = 'a knight'
  const headers = { prefer: 'respond-async' }
  const { jobId } = await made(generateSheet, { body: { prompt }, headers })
  const whole = { contents: 'delete' }
  const asked: Wish[] = [
    [deleteAccount, { body: { confirm: accountId } }],
    [deleteAccount, { body: { confirm: accountId } }],
    [exportAccount, {}],
    [exportAccount, {}],
    [getJobEvents, { params: { id: jobId } }],
    [operations.cancelJob, { params: { id: jobId } }],
    [generateSheet, { body: { prompt, folderId } }],
    [generateSheet, { body: { prompt, projectMode: 'new', projectName: 'Saga' }, headers }],
    [operations.generateScene, { body: { prompt, sheetIds } }],
    [operations.generateScene, { body: { prompt, sheetIds: sheetIds.toReversed() } }],
    [operations.deleteProject, { params: { id: projectId }, query: whole }],
    [operations.deleteFolder, { params: { id: folderId } }],
    [operations.createProject, { body: { name: 'Saga' } }],
    [operations.createFolder, inProject],
    [operations.deleteSheet, { params: { id: second } }],
    [operations.updateSheet, { params: { id: first }, body: { projectId } }],
    [operations.createApiKey, { body: {} }],
    [operations.updateBilling, { body: { providerName: 'fal', apiKey: 'abcdefghijklmnop' } }],
    [operations.setPassword, { body: { newPassword: 'correct horse battery' } }],
  ]
  const likes = sheetIds.map((id): Wish => [operations.likeSheet, { params: { id } }])
  return { accountId, wishes: [...asked.map(([to, ask]): Wish => [to, { key, ...ask }]), ...likes] }
}

async function assertWholeZip(bytes: Buffer): Promise<void> {
  const zip = await yauzl.fromBufferPromise(bytes)
  for await (const entry of zip.eachEntry())
    for await (const _ of await zip.openReadStreamPromise(entry));
}

test('whoever is deleted in the midst of everything meets no fault, and nothing of them stays', async () => {
  const accountIds: string[] = []
  for (let round = 0; round < 8; round += 1) {
    const { accountId, wishes } = await openBusyAccount()
    accountIds.push(accountId)
    // Each round begins with another of them.
    const turned = [...wishes.slice(2 * round), ...wishes.slice(0, 2 * round)]
    const answers = await Promise.all(turned.map(([operation, ask]) => call(operation, ask)))
    for (const [index, [operation]] of turned.entries()) {
      const answer = answers[index]
      assert.ok(answer && answer.statusCode < 500, `${operation.id}: ${answer?.body}`)
      if (operation === exportAccount && answer.statusCode === 200)
        await assertWholeZip(answer.rawPayload)
    }
  }
  await db.query('UPDATE accounts SET deleted_at = 1, erase_at = 1 WHERE deleted_at IS NOT NULL')
  await eraseClosedAccounts(context, new AbortController().signal)
  for (const table of ['sheets', 'projects', 'generations', 'api_keys', 'provider_keys'])
    assert.equal(await countOf(table, accountIds), 0, table)
  const { rows } = await db.query('SELECT DISTINCT held FROM credit_balances')
  assert.deepEqual(rows, [{ held: 0 }])
  assert.deepEqual(errors, [])
})

async function countOf(table: string, accountIds: string[]): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*) FROM ${table} WHERE account_id = ANY($1)`,
    [accountIds],
  )
  return rows[0]?.count ?? 0
}
