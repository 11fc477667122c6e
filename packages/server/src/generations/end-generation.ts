import type { Context } from '../context.ts'
import { releaseHold } from '../credits/ledger.ts'
import { ApiError, notFound } from '../platform/api-error.ts'
import { transaction } from '../platform/database/database.ts'
import { leaveSheets } from './leave-sheets.ts'
import { type Moved, type Mover, makeMove } from './lifecycle.ts'

type Failure = { code: string; message: string }

/** Ends work that brought nothing: state, sheet and the return of every credit in one transaction. */
export async function failGeneration(
  context: Context,
  mover: Mover,
  error: Failure,
): Promise<void> {
  const sheetId = await transaction(context.db, async (db) => {
    const failed = await makeMove(db, 'fail', mover, { error })
    if (failed === undefined) return undefined
    await leaveSheets(db, [failed])
    await releaseHold(db, failed.id, 'failed')
    return failed.sheetId
  })
  context.publicSheets.forget(sheetId)
  context.outcomes.announce(mover.id)
}

/**
 * Ends work whose sheet was deleted just as it was ordered: its owner does not want it. Says whether
 * it was so.
 */
export async function dropOrphan(
  { db: database, outcomes }: Context,
  { id, sheetId }: Pick<Moved, 'id' | 'sheetId'>,
): Promise<boolean> {
  const { rowCount } = await database.query('SELECT 1 FROM sheets WHERE id = $1', [sheetId])
  if (rowCount === 1) return false
  await transaction(database, async (db) => {
    const canceled = await makeMove(db, 'cancel', { id })
    if (canceled !== undefined) await releaseHold(db, id, 'canceled')
  })
  outcomes.announce(id)
  return true
}

/** Ends work because its owner no longer wants it. Doing it twice is no mistake. */
export async function cancelGeneration(
  context: Context,
  { id, accountId }: { id: string; accountId: string },
): Promise<void> {
  const sheetId = await transaction(context.db, async (db) => {
    const { rows } = await db.query<{ state: string }>(
      'SELECT state FROM generations WHERE id = $1 AND account_id = $2 FOR UPDATE',
      [id, accountId],
    )
    const state = rows[0]?.state
    if (state === undefined) throw notFound('job')
    if (state === 'canceled') return undefined
    const canceled = await makeMove(db, 'cancel', { id })
    if (canceled === undefined)
      throw new ApiError('WRONG_STATE', `This job has ${state}; it cannot be cancelled any more`)
    await leaveSheets(db, [canceled])
    await releaseHold(db, id, 'canceled')
    return canceled.sheetId
  })
  context.publicSheets.forget(sheetId)
  context.outcomes.announce(id)
}
