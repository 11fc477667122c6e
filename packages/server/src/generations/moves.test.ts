import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { JobState } from '@newcharactersheet/contract'
import { openTestAccount } from '../credits/test-books.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { newId } from '../platform/id.ts'
import { makeMove, makeMoves } from './lifecycle.ts'
import { applyMove, type Life, type Move, moves } from './moves.ts'

const db = await openTestDatabase()
after(() => db.close())
const accountId = await openTestAccount(db, 100)

const states: readonly JobState[] = [
  ...(['queued', 'running', 'waiting', 'succeeded', 'failed', 'canceled'] as const),
]
// Safe: these are the names of the table.
const names = Object.keys(moves) as Move[]
const change = {
  leaseMs: 10_000,
  jobId: '00000000-0000-4000-8000-000000000000',
  operation: { id: 'at the provider' },
}

/** What a move is made with; only a failure has a reason. */
function changeOf(move: Move) {
  const error = { code: 'PROVIDER_FAILED', message: 'It failed' }
  return move === 'fail' ? { ...change, error } : change
}

async function open({ state, attempt }: Life): Promise<string> {
  const id = newId()
  await db.query(
    `INSERT INTO generations (id, account_id, sheet_id, kind, state, attempt, lease_until,
       finished_at, error_code, operation, provider, model, price, resolution, job_id)
     VALUES ($1, $2, 'sheet', 'sheet', $3, $4, CASE WHEN $3 = 'running' THEN 1 END,
       CASE WHEN $3 IN ('succeeded', 'failed', 'canceled') THEN 1 END,
       CASE WHEN $3 = 'failed' THEN 'INTERNAL' END, CASE WHEN $3 = 'waiting' THEN '{}'::jsonb END,
       'embedded', 'engine', 12, 2048, gen_random_uuid())`,
    [id, accountId, state, attempt],
  )
  return id
}

async function lifeOf(id: string): Promise<Life | undefined> {
  const { rows } = await db.query<Life>('SELECT state, attempt FROM generations WHERE id = $1', [
    id,
  ])
  return rows[0]
}

for (const state of states)
  for (const move of names)
    test(`${move} from ${state}: the table of moves and the database say the same`, async () => {
      const life: Life = { state, attempt: 2 }
      for (const attempt of [undefined, 2, 1]) {
        const mover = attempt === undefined ? {} : { attempt }
        const expected = applyMove(life, move, mover)
        const [one, first, second] = [await open(life), await open(life), await open(life)]
        const moved = await makeMove(db, move, { id: one, ...mover }, changeOf(move))
        assert.equal(moved?.attempt, expected?.attempt)
        const many = [first, second].map((id) => ({ id, ...mover }))
        const together = await makeMoves(db, move, many, changeOf(move))
        assert.equal(together.length, expected === undefined ? 0 : 2)
        for (const id of [one, first, second]) assert.deepEqual(await lifeOf(id), expected ?? life)
      }
    })

test('whatever has ended stays as it is, and everything else can end in any way', () => {
  for (const state of states) {
    const ends = names.filter((move) => applyMove({ state, attempt: 1 }, move) !== undefined)
    const isOver = ['succeeded', 'failed', 'canceled'].includes(state)
    assert.equal(ends.length === 0, isOver, state)
    if (!isOver) assert.ok(ends.includes('fail') && ends.includes('cancel'), state)
  }
})

test('nothing waits for a provider without knowing what to ask it after', async () => {
  const id = await open({ state: 'running', attempt: 1 })
  await assert.rejects(makeMove(db, 'wait', { id }), /generations_waiting_for_something/)
  const operation = { id: 'op-1', model: 'veo' }
  await makeMove(db, 'wait', { id }, { operation })
  await makeMove(db, 'resume', { id }, { leaseMs: 10_000 })
  const { rows } = await db.query('SELECT operation FROM generations WHERE id = $1', [id])
  assert.deepEqual(rows, [{ operation }], 'it is still known while the result is fetched')
})
