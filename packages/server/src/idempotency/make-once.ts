import { type Database, type Queryable, transaction } from '../platform/database/database.ts'
import { type Claim, type Made, noteMade, stillGoingOn, takeClaims } from './claims.ts'

/**
 * Makes something in one transaction, and once for its claim if there is one. When somebody else has
 * the claim, nothing is made: the caller looks then for what was.
 */
export async function makeOnce<Result>(
  database: Database,
  claim: Claim | undefined,
  make: (db: Queryable) => Promise<Result>,
  remember: (result: Result) => Made,
): Promise<Result> {
  return transaction(database, async (db) => {
    if (claim !== undefined) {
      const taken = await takeClaims(db, [{ claim }])
      if (!taken.has(claim)) throw stillGoingOn()
    }
    const result = await make(db)
    if (claim !== undefined) await noteMade(db, claim, remember(result))
    return result
  })
}
