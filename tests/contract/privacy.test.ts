import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { type Operation, operations, scopes } from '../../packages/contract/src/index.ts'
import type { Answer } from './support/ask.ts'
import { kindOf, makeSubject } from './support/subjects.ts'
import { openWorld } from './support/world.ts'

const world = await openWorld({ pace: { deadlineMs: 3_000, leaseMs: 3_000 } })
const stranger = await world.account({ credits: 10_000 })
// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls = Object.values(operations) as Operation[]

/** All that an answer tells, but for what differs between any two answers. */
function toldBy(answer: Answer): object {
  const { date, ratelimit, 'x-request-id': requestId, ...headers } = answer.headers
  const body = answer.body.replaceAll(String(requestId), 'this request')
  return { status: answer.statusCode, headers: { ...headers, 'content-length': 0 }, body }
}

test('what is hidden from somebody looks exactly like what was never there', async () => {
  const hidden = calls.filter((call) => kindOf(call) !== 'nothing' && call.auth !== 'none')
  assert.ok(hidden.length > 20)
  for (const call of hidden) {
    const { ask } = await makeSubject(world, call, 'private')
    const missing = JSON.parse(JSON.stringify(ask), (_, value) =>
      typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
        ? randomBytes(16).toString('hex')
        : value,
    )
    const papers = [{ key: stranger.key }, ...(call.auth === 'optional' ? [{}] : [])]
    for (const each of papers) {
      const told = toldBy(await world.ask(call, { ...ask, ...each }))
      const toldOfNothing = toldBy(await world.ask(call, { ...missing, ...each }))
      // A name that was asked for may be said again.
      const without = (text: object) => JSON.stringify(text).replaceAll(/[0-9a-f]{32}/g, 'id')
      assert.equal(without(told), without(toldOfNothing), call.id)
      assert.match(without(told), /"status":404/, call.id)
    }
  }
})

test('a public sheet tells a stranger nothing of where its owner keeps it', async () => {
  const host = await world.account()
  const projectId = await world.project(host)
  const folderId = await world.folder(host, projectId)
  const place = { projectMode: 'existing', projectId, folderId, visibility: 'public' }
  const id = await world.sheet(host, { ...place, prompt: 'a lighthouse keeper' })
  const { getSheet, exportSheet, searchSheets } = world.calls
  for (const papers of [{}, { key: stranger.key }]) {
    const answers = [
      await world.ask(getSheet, { ...papers, params: { id } }),
      await world.ask(exportSheet, { ...papers, params: { id }, query: { format: 'json' } }),
      await world.ask(searchSheets, { ...papers, query: { q: 'lighthouse' } }),
    ]
    for (const { statusCode, body } of answers) {
      assert.equal(statusCode, 200)
      assert.ok(body.includes(id), 'it is there')
      for (const secret of [projectId, folderId, 'Villains', 'Minor'])
        assert.ok(!body.includes(secret), `${secret} is told`)
    }
  }
})

test('a key makes no key that may do more than itself, whatever scopes it has and asks for', async () => {
  const { accountId } = stranger
  const sets = Array.from({ length: 2 ** scopes.length - 1 }, (_, index) =>
    scopes.filter((_scope, bit) => ((index + 1) >> bit) & 1),
  )
  for (const own of sets) {
    const { key } = await world.boundKey(accountId, { scopes: own })
    for (const wanted of sets) {
      const body = { scopes: wanted }
      const answer = await world.ask(world.calls.createApiKey, { key, body })
      const mayMake = own.includes('write') && wanted.every((scope) => own.includes(scope))
      assert.equal(answer.statusCode, mayMake ? 201 : 403, `${own} makes ${wanted}`)
      if (!mayMake) continue
      const { keyId } = answer.json()
      const { rows } = await world.db.query<{ scopes: string[] }>(
        'DELETE FROM api_keys WHERE id = $1 RETURNING scopes',
        [keyId],
      )
      assert.deepEqual(rows[0]?.scopes.toSorted(), wanted.toSorted())
    }
  }
})
