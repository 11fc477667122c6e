import type { Queryable } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'

/** The person behind an account, as sign-in knows it. */
export type User = {
  id: string
  email: string | null
  isVerified: boolean
  name: string | null
  /** The hash of the password, where there is one. */
  password: string | null
}

const password = 'credential'
const uniqueViolation = '23505'

const select = `SELECT users.id, users.email, users.email_verified AS "isVerified",
  nullif(users.name, '') AS name, identities.password
  FROM auth.users LEFT JOIN auth.identities
    ON identities.account_id = users.id AND identities.provider = '${password}'`

export async function findUser(db: Queryable, accountId: string): Promise<User | undefined> {
  const { rows } = await db.query<User>(`${select} WHERE users.id = $1`, [accountId])
  return rows[0]
}

export async function findUserByEmail(db: Queryable, email: string): Promise<User | undefined> {
  const { rows } = await db.query<User>(`${select} WHERE users.email = $1`, [email])
  return rows[0]
}

/** Names the person behind an account. False when the address is taken, and then nothing is done. */
export async function createUser(
  db: Queryable,
  user: { id: string; email: string; isVerified: boolean; name: string | null | undefined },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO auth.users (id, email, email_verified, name) VALUES ($1, $2, $3, coalesce($4, ''))
     ON CONFLICT (email) DO NOTHING`,
    [user.id, user.email, user.isVerified, user.name],
  )
  return rowCount === 1
}

/** Gives an account a first address. False when the address is taken. */
export async function nameEmail(db: Queryable, accountId: string, email: string): Promise<boolean> {
  await db.query('INSERT INTO auth.users (id) VALUES ($1) ON CONFLICT DO NOTHING', [accountId])
  try {
    const { rowCount } = await db.query(
      'UPDATE auth.users SET email = $2, updated_at = now() WHERE id = $1 AND email IS NULL',
      [accountId, email],
    )
    return rowCount === 1
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === uniqueViolation
    if (isTaken) return false
    throw error
  }
}

export async function renameUser(
  db: Queryable,
  accountId: string,
  name: string | null,
): Promise<void> {
  await db.query(
    `INSERT INTO auth.users (id, name) VALUES ($1, coalesce($2, ''))
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, updated_at = now()`,
    [accountId, name],
  )
}

export async function noteVerified(
  db: Queryable,
  user: { id: string; email: string },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE auth.users SET email_verified = true, updated_at = now()
     WHERE id = $1 AND email = $2`,
    [user.id, user.email],
  )
  return rowCount === 1
}

/** Keeps the hash of a first or new password. */
export async function storePassword(db: Queryable, accountId: string, hash: string): Promise<void> {
  await db.query(
    `INSERT INTO auth.identities (id, account_id, provider, subject, password)
     VALUES ($1, $2, '${password}', $2, $3)
     ON CONFLICT (provider, subject) DO UPDATE SET password = excluded.password, updated_at = now()`,
    [newId(), accountId, hash],
  )
}

/**
 * Whether the password is still the one of this hash. Somebody who is changing it at this moment is
 * waited for.
 */
export async function isPasswordStill(
  db: Queryable,
  accountId: string,
  hash: string,
): Promise<boolean> {
  const { rows } = await db.query<{ isSame: boolean }>(
    `SELECT password = $2 AS "isSame" FROM auth.identities
     WHERE account_id = $1 AND provider = '${password}' FOR NO KEY UPDATE`,
    [accountId, hash],
  )
  return rows[0]?.isSame === true
}

/** Takes away all ways to sign in but the password. */
export async function removeProviderIdentities(db: Queryable, accountId: string): Promise<void> {
  await db.query(
    `DELETE FROM auth.identities WHERE account_id = $1 AND provider <> '${password}'`,
    [accountId],
  )
}

/** The providers an account can sign in with. */
export async function listProviders(db: Queryable, accountId: string): Promise<string[]> {
  const { rows } = await db.query<{ provider: string }>(
    `SELECT DISTINCT provider FROM auth.identities
     WHERE account_id = $1 AND provider <> '${password}' ORDER BY provider`,
    [accountId],
  )
  return rows.map(({ provider }) => provider)
}

/**
 * Takes away all by which somebody could sign in to an account, the name and address, and links it
 * has handed out.
 */
export async function removeUser(db: Queryable, accountId: string): Promise<void> {
  await db.query('DELETE FROM auth.sessions WHERE account_id = $1', [accountId])
  // Another link to sign up with may still be on its way to the same address.
  await db.query(
    `DELETE FROM auth.links WHERE account_id = $1 OR made_by = $1
       OR email = (SELECT email FROM auth.users WHERE id = $1)`,
    [accountId],
  )
  await db.query('DELETE FROM auth.users WHERE id = $1', [accountId])
}
