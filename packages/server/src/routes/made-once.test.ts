import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, type Operation, operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const signIn = { signUp: 'invite', google: undefined, github: undefined, oidc: undefined } as const
const app = await openTestApp({ hasWorker: false, config: { signIn } })
const { createProject, createFolder, createApiKey, updateProject, deleteProject } = operations
const { adminGrantCredits, adminCreateInvitation, adminCreatePasswordLink } = operations

type Ask = Parameters<typeof app.call>[1] & object

function five(operation: Operation, name: string, ask: Ask) {
  const headers = { 'idempotency-key': name }
  return Promise.all(Array.from({ length: 5 }, () => app.call(operation, { ...ask, headers })))
}

async function count(table: string): Promise<number> {
  const { rows } = await app.db.query<{ count: number }>(`SELECT count(*) FROM ${table}`)
  return rows[0]?.count ?? 0
}

const made: [Operation, Ask, string][] = [
  [createProject, { body: { name: 'Heroes' } }, 'projects'],
  [adminGrantCredits, { params: { uid: app.accountId }, body: { amount: 5 } }, 'operator_actions'],
]

for (const [operation, ask, table] of made)
  test(`201: ${operation.id} five times with one key makes one, and gives one answer`, async () => {
    const before = await count(table)
    const answers = await five(operation, 'once', ask)
    assert.equal(await count(table), before + 1)
    assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [201])
    assert.equal(new Set(answers.map(({ body }) => body)).size, 1, answers[0]?.body)
  })

test('201: a project and a folder are told as they were made, whatever became of them', async () => {
  const headers = { 'idempotency-key': 'first' }
  const body = { name: 'Villains' }
  const first = await app.call(createProject, { body, headers })
  const params = { id: first.json().id }
  const folder = await app.call(createFolder, { params, body, headers })
  await app.call(updateProject, { params, body: { name: 'Renamed' } })
  const again = await app.call(createProject, { body, headers })
  assert.deepEqual([again.statusCode, again.body], [201, first.body])
  assert.equal(again.headers['idempotency-replayed'], 'true')
  await app.call(deleteProject, { params })
  assert.equal((await app.call(createProject, { body, headers })).body, first.body)
  const twin = await app.call(createFolder, { params, body, headers })
  assert.deepEqual([twin.statusCode, twin.body], [201, folder.body])
  const elsewhere = await app.call(createFolder, { params: { id: 'other' }, body, headers })
  assert.equal(elsewhere.statusCode, 422)
})

test('201: the last project there is room for is made once, and nobody is told that it is too much', async () => {
  const { accountId, key } = await openOtherAccount(app)
  await app.db.query(
    `INSERT INTO projects (id, account_id, name)
     SELECT $1 || n, $1, 'full' FROM generate_series(2, $2) AS n`,
    [accountId, limits.projectsPerAccount],
  )
  const answers = await five(createProject, 'last', { body: { name: 'Last' }, key })
  assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [201])
})

const secrets: [Operation, Ask, (answer: { json(): Record<string, string> }) => string][] = [
  [createApiKey, { body: { label: 'once' } }, (answer) => answer.json().keyId ?? ''],
  [adminCreateInvitation, { body: {} }, (answer) => answer.json().id ?? ''],
]

for (const [operation, ask, idOf] of secrets)
  test(`409: ${operation.id} shows its secret to one, and names to others what was made`, async () => {
    const answers = await five(operation, 'secret', ask)
    const [shown, ...others] = answers.toSorted((a, b) => a.statusCode - b.statusCode)
    assert.ok(shown)
    assert.equal(shown.statusCode, 201)
    for (const each of [...others, ...(await five(operation, 'secret', ask))]) {
      assert.equal(each.statusCode, 409)
      assert.equal(each.json().error.code, 'IDEMPOTENCY_CONFLICT')
      assert.match(each.json().error.message, new RegExp(idOf(shown)))
    }
    const { rows } = await app.db.query('SELECT made::text, given::text FROM idempotency_keys')
    const secret = shown.json().key ?? shown.json().url
    assert.ok(secret.length > 20)
    assert.ok(!JSON.stringify(rows).includes(secret.slice(-20)), 'it is kept nowhere')
  })

test('409: a link that sets a password is made once, and the first is not made worthless', async () => {
  const { accountId } = await openOtherAccount(app)
  await app.db.query('INSERT INTO auth.users (id, name, email) VALUES ($1, $1, $2)', [
    ...[accountId, `${accountId}@example.com`],
  ])
  const answers = await five(adminCreatePasswordLink, 'link', { params: { uid: accountId } })
  const statuses = answers.map(({ statusCode }) => statusCode)
  assert.deepEqual(statuses.toSorted(), [201, 409, 409, 409, 409])
  assert.equal(await count('auth.links'), 1)
})

test('what was refused leaves its key free', async () => {
  const headers = { 'idempotency-key': 'refused' }
  const params = { id: 'nothing' }
  const refused = await app.call(createFolder, { params, body: { name: 'A' }, headers })
  assert.equal(refused.statusCode, 404)
  const { id } = (await app.call(createProject, { body: { name: 'A' } })).json()
  const folder = await app.call(createFolder, { params: { id }, body: { name: 'B' }, headers })
  assert.equal(folder.statusCode, 201)
})

test('a call that makes nothing ignores the header', async () => {
  const headers = { 'idempotency-key': 'x'.repeat(300) }
  assert.equal((await app.call(operations.listProjects, { headers })).statusCode, 200)
})
