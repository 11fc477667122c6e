import type { JobState } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { type Claim, type Given, noteGiven } from '../idempotency/claims.ts'
import { transaction } from '../platform/database/database.ts'

/**
 * How a caller is answered who waits no longer, and with it all who come with the same claim.
 * Undefined if the work has just ended: then what it brought is the answer.
 */
export async function answerBeforeEnd(
  context: Context,
  generationId: string,
  { as, claim }: { as: Given['as']; claim: Claim | undefined },
): Promise<Given | undefined> {
  return transaction(context.db, async (db) => {
    // Locked, so that for everybody the work ends either before this is noted or afterwards.
    const { rows } = await db.query<{ status: JobState }>(
      `SELECT state AS status FROM generations WHERE id = $1 AND finished_at IS NULL FOR SHARE`,
      [generationId],
    )
    const status = rows[0]?.status
    if (status === undefined) return undefined
    const given: Given = { as, status }
    if (claim !== undefined) await noteGiven(db, claim, given)
    return given
  })
}
