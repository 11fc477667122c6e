import type { Context } from '../context.ts'
import { chargeMany } from '../credits/ledger.ts'
import type { Outcome } from '../platform/batch.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { fillSheets } from '../sheets/fill-sheet.ts'
import { type Moved, makeMoves } from './lifecycle.ts'
import type { Save } from './work.ts'

/** Work that is done, and how its result is saved. */
export type Finish = Moved & { save: Save }

type Result = { id: string; result: Record<string, unknown> }

/**
 * Makes sheets ready with what the work on them brought, and charges for it, in one transaction. An
 * attempt that was taken away in the meantime changes nothing. Locks are taken in the order
 * generations, sheets, balances.
 */
export async function finishMany(
  { db: database }: Context,
  finishes: readonly Finish[],
): Promise<Outcome<undefined>[]> {
  await transaction(database, async (db) => {
    const moved = await makeMoves(db, 'finish', finishes)
    await keepResults(db, await saveAll(db, whoMoved(finishes, moved)))
    if (moved.length > 0)
      await chargeMany(
        db,
        moved.map(({ id }) => id),
      )
  })
  return finishes.map(() => ({ result: undefined }))
}

/** Of each generation that moved the one finish that moved it. */
function whoMoved(finishes: readonly Finish[], moved: readonly Moved[]): Finish[] {
  const attempts = new Map(moved.map(({ id, attempt }) => [id, attempt]))
  return finishes.filter(({ id, attempt }) => attempts.get(id) === attempt && attempts.delete(id))
}

/** Sheets are locked in the order in which everybody locks them. */
async function saveAll(db: Queryable, finished: readonly Finish[]): Promise<Result[]> {
  const inOrder = finished.toSorted(bySheet)
  const contents = inOrder.flatMap(({ sheetId, save }) =>
    typeof save === 'function' ? [] : [{ ...save, id: sheetId }],
  )
  await fillSheets(db, contents)
  const results: Result[] = []
  for (const { id, save } of inOrder) {
    const result = typeof save === 'function' ? await save(db) : undefined
    if (result !== undefined) results.push({ id, result })
  }
  return results
}

function bySheet(one: Finish, other: Finish): number {
  return one.sheetId < other.sheetId ? -1 : 1
}

async function keepResults(db: Queryable, results: readonly Result[]): Promise<void> {
  if (results.length === 0) return
  await db.query(
    `UPDATE generations SET result = kept.result
     FROM json_to_recordset($1) AS kept (id text, result jsonb) WHERE generations.id = kept.id`,
    [JSON.stringify(results)],
  )
}
