import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { type Operation, operations, scopes, scopesFor } from '../../packages/contract/src/index.ts'
import type { Answer, Ask } from './support/ask.ts'
import {
  type Caller,
  callers,
  expectedAccess,
  type Outcome,
  otherScopes,
  type Thing,
} from './support/expected-access.ts'
import type { Account } from './support/people.ts'
import { kindOf, makeSubject, type Subject } from './support/subjects.ts'
import { signIn } from './support/usual-errors.ts'
import { openWorld } from './support/world.ts'

// Work that would not end by itself holds up the rest for as long as these allow.
const pace = { deadlineMs: 3_000, leaseMs: 3_000 }
const world = await openWorld({ pace, config: { signIn } })
const deleted = await world.account()
await world.ask(world.calls.deleteAccount, {
  key: deleted.key,
  body: { confirm: deleted.accountId },
})
// Safe: every operation is an Operation; the list only remembers the exact shapes of each.
const calls = Object.values(operations) as Operation[]
const origin = 'http://localhost'
const table: string[][] = []

/** What a caller shows for himself. */
async function papersOf(
  caller: Exclude<Caller, 'other account'>,
  call: Operation,
  host: Account,
): Promise<Ask> {
  const { accountId } = host
  const cookie = caller.includes('cookie') ? await world.session(accountId) : undefined
  switch (caller) {
    case 'anonymous':
      return {}
    case 'host':
      return { key: host.key }
    case 'host, exact scope': {
      const needed = scopesFor(call.access)?.slice(-1) ?? scopes
      return { key: (await world.boundKey(accountId, { scopes: needed })).key }
    }
    case 'host, other scopes': {
      const others = otherScopes(call)
      const expiresAt = call.access === 'full' ? Date.now() + 60_000 : null
      return { key: (await world.boundKey(accountId, { scopes: others, expiresAt })).key }
    }
    case 'host, cookie':
      return { cookie, headers: { origin } }
    case 'host, cookie without proof':
      return { cookie }
    case 'host, cookie from elsewhere':
      return { cookie, headers: { origin: 'https://elsewhere.example' } }
    case 'host, cookie and wrong key':
      return { cookie, headers: { origin }, key: wrongKey }
    case 'wrong key':
      return { key: wrongKey }
    case 'expired key':
      return { key: (await world.boundKey(accountId, { expiresAt: 1 })).key }
    case 'key of a suspended account':
      await change(host, 'suspended_at = 1')
      return { key: host.key }
    case 'cookie of a suspended account':
      await change(host, 'suspended_at = 1')
      return { cookie, headers: { origin } }
    case 'host without features':
      await change(host, `features = '{"scenes": false}'`)
      return { key: host.key }
    case 'key of a deleted account':
      return { key: deleted.key }
  }
}

async function change({ accountId }: Account, what: string): Promise<void> {
  await world.db.query(`UPDATE accounts SET ${what} WHERE id = $1`, [accountId])
  world.context.standings.forget(accountId)
}

const wrongKey = `ncs_${randomBytes(32).toString('base64url')}`

/** How a call went, as far as it concerns who made it. */
function outcomeOf(answer: Answer): Exclude<Outcome, 'as anonymous'> {
  const closed = ['UNAUTHENTICATED', 'FORBIDDEN', 'FEATURE_NOT_ENABLED', 'NOT_FOUND'] as const
  const code = answer.statusCode < 400 ? undefined : answer.json().error.code
  return closed.find((each) => each === code) ?? 'in'
}

type Cell = { caller: Caller; thing: Thing; expected: Outcome }

/** Makes a call as each caller in turn; what somebody has changed is made anew for the next. */
async function tryCallers(call: Operation, thing: Thing): Promise<void> {
  const stranger = await world.account({ credits: 10_000 })
  const row: string[] = []
  let subject = await makeSubject(world, call, thing.visibility)
  let toNobody: Outcome = 'in'
  for (const caller of callers) {
    const answer = await callAs(caller, call, { ...subject, stranger })
    const outcome = outcomeOf(answer)
    if (caller === 'anonymous') toNobody = outcome
    const rule = expectedAccess(call, caller, thing)
    checkCell(call, answer, { caller, thing, expected: rule === 'as anonymous' ? toNobody : rule })
    row.push(outcome === 'in' ? `${answer.statusCode}` : `${answer.statusCode} ${outcome}`)
    if (mustBeNew(call, caller, outcome)) subject = await makeSubject(world, call, thing.visibility)
  }
  const about = thing.kind === 'sheet' ? `${thing.visibility} sheet` : thing.kind
  table.push([call.id, about, call.auth, [call.access].flat().join(', '), ...row])
}

async function callAs(
  caller: Caller,
  call: Operation,
  { host, ask, stranger }: Subject & { stranger: Account },
): Promise<Answer> {
  const papers =
    caller === 'other account' ? { key: stranger.key } : await papersOf(caller, call, host)
  if (call.id !== 'deleteAccount') return world.ask(call, { ...ask, ...papers })
  // Whoever deletes his account says which it is.
  const confirm = (caller === 'other account' ? stranger : host).accountId
  return world.ask(call, { ...papers, body: { confirm } })
}

function checkCell(call: Operation, answer: Answer, { caller, thing, expected }: Cell): void {
  const place = `${call.id}, ${thing.kind}, ${thing.visibility}, ${caller}`
  assert.equal(outcomeOf(answer), expected, `${place}: ${answer.body.slice(0, 300)}`)
  assert.ok(answer.statusCode < 500 || answer.statusCode === 503, place)
}

function mustBeNew({ method, auth }: Operation, caller: Caller, outcome: Outcome): boolean {
  if (caller.includes('suspended') || caller.includes('features') || auth === 'none') return true
  return outcome === 'in' && method !== 'GET'
}

for (const call of calls)
  test(`${call.id} lets in whom it should, and nobody else`, async () => {
    const kind = kindOf(call)
    await tryCallers(call, { kind, visibility: 'private' })
    if (kind === 'sheet') await tryCallers(call, { kind, visibility: 'public' })
  })

after(() => {
  if (process.env.NCS_MATRIX === undefined) return
  const head = ['call', 'about', 'auth', 'access', ...callers]
  const lines = [head, head.map(() => '---'), ...table].map((row) => `| ${row.join(' | ')} |`)
  process.stdout.write(`${lines.join('\n')}\n`)
})
