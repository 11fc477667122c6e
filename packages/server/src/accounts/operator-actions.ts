import type { Queryable } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'

export type OperatorAction = {
  operatorId: string
  /** Whom it concerned; undefined for what concerns no account. */
  accountId: string | undefined
  action: 'change' | 'grant' | 'password-link' | 'invite' | 'revoke-invitation'
  /** Never names or addresses: this stays when the account goes. */
  detail: Record<string, unknown>
}

/** Notes what an operator does, in the transaction that does it. */
export async function noteOperatorAction(db: Queryable, action: OperatorAction): Promise<void> {
  await db.query(
    `INSERT INTO operator_actions (id, operator_id, account_id, action, detail)
     VALUES ($1, $2, $3, $4, $5)`,
    [newId(), action.operatorId, action.accountId, action.action, JSON.stringify(action.detail)],
  )
}
