import { type Feature, type Features, featureDefaults } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { type LivingAccount, lockAccount } from './lock-account.ts'
import { noteOperatorAction } from './operator-actions.ts'

export type AccountChange = {
  isSuspended?: boolean | undefined
  features?: Partial<Features> | undefined
  role?: 'operator' | 'member' | undefined
}

/** Who changes whose account. */
export type Operator = { accountId: string; isOwner: boolean }

/**
 * Changes what an account may do. Running work of a suspended account goes on. Call it in the
 * transaction that does what follows from the change.
 */
export async function changeAccount(
  db: Queryable,
  operator: Operator,
  { accountId, change }: { accountId: string; change: AccountChange },
): Promise<void> {
  const account = await lockAccount(db, accountId)
  refuseWrongChange(account, { operator, accountId, change })
  const { isSuspended, role, features = {} } = change
  await db.query(
    `UPDATE accounts SET is_operator = coalesce($2, is_operator), features = $3,
       suspended_at = CASE WHEN $4::boolean THEN coalesce(suspended_at, now_ms())
         WHEN $4 IS NULL THEN suspended_at END
     WHERE id = $1`,
    [
      accountId,
      role === undefined ? undefined : role === 'operator',
      JSON.stringify(withoutDefaults({ ...account.features, ...features })),
      isSuspended,
    ],
  )
  await noteOperatorAction(db, {
    operatorId: operator.accountId,
    accountId,
    action: 'change',
    detail: { ...change },
  })
}

/** The owner alone acts on operators, and nobody else on the owner. One's own account is one's own. */
function refuseWrongChange(
  account: LivingAccount,
  about: { operator: Operator; accountId: string; change: AccountChange },
): void {
  const { operator, accountId, change } = about
  const { isSuspended = false, role } = change
  const isOwn = accountId === operator.accountId
  if (role !== undefined && !operator.isOwner)
    throw new ApiError('FORBIDDEN', 'Only the owner appoints and dismisses operators')
  if ((account.isOwner || account.isOperator) && !operator.isOwner && !isOwn)
    throw new ApiError('FORBIDDEN', 'Only the owner changes the accounts of operators')
  if (role !== undefined && account.isOwner)
    throw new ApiError('WRONG_STATE', 'The owner stays the owner')
  if (isSuspended && account.isOwner)
    throw new ApiError('WRONG_STATE', 'The owner cannot be suspended')
  if (isSuspended && isOwn) throw new ApiError('WRONG_STATE', 'You cannot suspend your own account')
}

/** What is as the defaults say follows them when they change. */
function withoutDefaults(features: Record<string, boolean>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(features).filter(
      // Safe: a feature there is no longer has no default, and is kept as it was set.
      ([name, isOn]) => featureDefaults[name as Feature] !== isOn,
    ),
  )
}
