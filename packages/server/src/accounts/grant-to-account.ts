import type { CreditTransaction } from '@newcharactersheet/contract'
import { grantCredits } from '../credits/ledger.ts'
import type { Claim } from '../idempotency/claims.ts'
import { makeOnce } from '../idempotency/make-once.ts'
import type { Database, Queryable } from '../platform/database/database.ts'
import { lockAccount } from './lock-account.ts'
import { noteOperatorAction } from './operator-actions.ts'

/** Gives an account credits of the operator's; operators may give to themselves. */
export async function grantToAccount(
  database: Database,
  operatorId: string,
  grant: { accountId: string; amount: number; description: string },
  claim?: Claim,
): Promise<CreditTransaction> {
  const make = async (db: Queryable) => {
    await lockAccount(db, grant.accountId)
    const given = await grantCredits(db, grant)
    await noteOperatorAction(db, {
      operatorId,
      accountId: grant.accountId,
      action: 'grant',
      detail: { transactionId: given.id, amount: grant.amount },
    })
    return given
  }
  return makeOnce(database, claim, make, ({ id, balance, createdAt }) => ({
    id,
    balance,
    createdAt,
  }))
}
