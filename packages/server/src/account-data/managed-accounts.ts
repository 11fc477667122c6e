import { featureDefaults, type ManagedAccount } from '@newcharactersheet/contract'
import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'

/** `$1` must be the features as they are by default. Deleted accounts are not there. */
const living = `SELECT accounts.id AS uid, users.email,
    coalesce(users.email_verified, false) AS "emailVerified", nullif(users.name, '') AS name,
    CASE WHEN is_owner THEN 'owner' WHEN is_operator THEN 'operator' ELSE 'member' END AS role,
    $1::jsonb || features AS features, accounts.created_at AS "createdAt",
    suspended_at AS "suspendedAt",
    coalesce(balance_of(accounts.id), 0) AS balance,
    (SELECT count(*) FROM sheets WHERE account_id = accounts.id) AS sheets
  FROM accounts LEFT JOIN auth.users AS users ON users.id = accounts.id
  WHERE deleted_at IS NULL`

const defaults = JSON.stringify(featureDefaults)

/** The accounts of this server, newest first; with `q`, those with it in their name or address. */
export async function listManagedAccounts(
  db: Queryable,
  q: string | undefined,
  { limit, after }: PageRequest,
): Promise<ManagedAccount[]> {
  const { rows } = await db.query<ManagedAccount>(
    `${living} AND ($2::bigint IS NULL OR (accounts.created_at, accounts.id) < ($2, $3))
       AND ($4::text IS NULL OR accounts.id = $4 OR users.name ILIKE $5 OR users.email ILIKE $5)
     ORDER BY accounts.created_at DESC, accounts.id DESC LIMIT $6`,
    [defaults, after?.createdAt, after?.id, q, q && `%${escapePattern(q)}%`, limit],
  )
  return rows
}

/** One account as operators see it. */
export async function findManagedAccount(
  db: Queryable,
  accountId: string,
): Promise<ManagedAccount> {
  const { rows } = await db.query<ManagedAccount>(`${living} AND accounts.id = $2`, [
    defaults,
    accountId,
  ])
  const [account] = rows
  if (account === undefined) throw notFound('account')
  return account
}

/** A text in a LIKE pattern that stands for itself. */
function escapePattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
