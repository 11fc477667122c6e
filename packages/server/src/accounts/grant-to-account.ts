import type { CreditTransaction } from '@newcharactersheet/contract'
import { grantCredits } from '../credits/ledger.ts'
import { type Database, transaction } from '../platform/database/database.ts'
import { lockAccount } from './lock-account.ts'
import { noteOperatorAction } from './operator-actions.ts'

/** Gives an account credits of the operator's; operators may give to themselves. */
export async function grantToAccount(
  database: Database,
  operatorId: string,
  grant: { accountId: string; amount: number; description: string },
): Promise<CreditTransaction> {
  return transaction(database, async (db) => {
    await lockAccount(db, grant.accountId)
    const given = await grantCredits(db, grant)
    await noteOperatorAction(db, {
      operatorId,
      accountId: grant.accountId,
      action: 'grant',
      detail: { transactionId: given.id, amount: grant.amount },
    })
    return given
  })
}
