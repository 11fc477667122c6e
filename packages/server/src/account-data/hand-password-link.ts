import type { Operator } from '../accounts/change-account.ts'
import { lockAccount } from '../accounts/lock-account.ts'
import { noteOperatorAction } from '../accounts/operator-actions.ts'
import { createPasswordLink } from '../auth/password-link.ts'
import type { Context } from '../context.ts'
import type { Claim } from '../idempotency/claims.ts'
import { makeOnce } from '../idempotency/make-once.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

/**
 * Makes a link that sets a new password, for an operator to hand on. It is a way into the account:
 * into the owner's and other operators' nobody but the owner gets one.
 */
export async function handPasswordLink(
  { db: database }: Pick<Context, 'db'>,
  operator: Operator,
  { accountId, baseUrl }: { accountId: string; baseUrl: string },
  claim?: Claim,
): Promise<{ url: string; expiresAt: number }> {
  const make = async (db: Queryable) => {
    const account = await lockAccount(db, accountId)
    const isAbove = account.isOwner || account.isOperator
    if (isAbove && !operator.isOwner && accountId !== operator.accountId)
      throw new ApiError('FORBIDDEN', 'Only the owner makes such links for operators')
    const madeBy = operator.accountId
    const link = await createPasswordLink(db, { accountId, madeBy, baseUrl })
    await noteOperatorAction(db, {
      operatorId: operator.accountId,
      accountId,
      action: 'password-link',
      detail: {},
    })
    return link
  }
  return makeOnce(database, claim, make, () => ({ id: accountId }))
}
