import type { Account } from '@newcharactersheet/contract'
import { readOpening } from '../accounts/open-account.ts'
import type { Standing } from '../accounts/standing.ts'
import type { Queryable } from '../platform/database/database.ts'
import { findUser, listProviders } from './users.ts'

/** An account as it sees itself. */
export async function describeAccount(
  db: Queryable,
  { accountId, standing }: { accountId: string; standing: Standing },
): Promise<Account> {
  const user = await findUser(db, accountId)
  return {
    uid: accountId,
    email: user?.email ?? null,
    emailVerified: user?.isVerified ?? false,
    name: user?.name ?? null,
    role: roleOf(standing),
    hasPassword: typeof user?.password === 'string',
    signInProviders: await listProviders(db, accountId),
    features: standing.features,
    createdAt: await readOpening(db, accountId),
  }
}

function roleOf({ isOwner, isOperator }: Standing): Account['role'] {
  if (isOwner) return 'owner'
  return isOperator ? 'operator' : 'member'
}
