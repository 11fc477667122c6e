import { createHmac } from 'node:crypto'
import type { Queryable } from '../platform/database/database.ts'

/**
 * Who had an account and deleted it is remembered for half a year: starting credits are for those who
 * are new. Only hashes are kept, of proven addresses and of people's names at sign-in providers. They
 * are made with a key of this database, so that nobody elsewhere can try addresses on them.
 */

const rememberedMs = 180 * 24 * 60 * 60 * 1000

/** Remembers the person behind an account, who is about to be forgotten otherwise. */
export async function rememberFormer(db: Queryable, accountId: string): Promise<void> {
  const hashes = hashesOf(await readPepper(db), await namesOf(db, accountId, 'proven'))
  await db.query(
    `INSERT INTO former_people (name_hash) SELECT unnest($1::bytea[])
     ON CONFLICT (name_hash) DO UPDATE SET left_at = excluded.left_at`,
    [hashes],
  )
}

/** Whether the person behind a new account had another a while ago. */
export async function isFormer(db: Queryable, accountId: string): Promise<boolean> {
  const hashes = hashesOf(await readPepper(db), await namesOf(db, accountId, 'all'))
  const { rowCount } = await db.query(
    `SELECT FROM former_people
     WHERE name_hash = ANY ($1::bytea[]) AND left_at > now_ms() - $2::bigint`,
    [hashes, rememberedMs],
  )
  return rowCount !== 0
}

/** Forgets some of those who left long ago, and says how many. */
export async function removeOldFormer(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM former_people WHERE name_hash IN (
       SELECT name_hash FROM former_people WHERE left_at <= now_ms() - $1::bigint
       ORDER BY left_at LIMIT $2 FOR UPDATE SKIP LOCKED
     )`,
    [rememberedMs, most],
  )
  return rowCount ?? 0
}

/**
 * One mailbox may have many addresses: what stands behind a plus is the holder's own, and Google looks
 * at no dots.
 */
export function plainAddress(email: string): string {
  const [name = '', domain = ''] = email.normalize('NFKC').toLowerCase().split('@')
  const [mailbox = ''] = name.split('+')
  const isGoogle = domain === 'gmail.com' || domain === 'googlemail.com'
  return isGoogle ? `${mailbox.replaceAll('.', '')}@gmail.com` : `${mailbox}@${domain}`
}

/** The names by which a person would be known again. What is not proven may be somebody else's. */
async function namesOf(
  db: Queryable,
  accountId: string,
  which: 'all' | 'proven',
): Promise<string[]> {
  const users = await db.query<{ email: string; isVerified: boolean }>(
    `SELECT email, email_verified AS "isVerified" FROM auth.users
     WHERE id = $1 AND email IS NOT NULL`,
    [accountId],
  )
  const identities = await db.query<{ provider: string; subject: string }>(
    `SELECT provider, subject FROM auth.identities
     WHERE account_id = $1 AND provider <> 'credential'`,
    [accountId],
  )
  const counted = users.rows.filter(({ isVerified }) => isVerified || which === 'all')
  return [
    ...counted.map(({ email }) => `address ${plainAddress(email)}`),
    ...identities.rows.map(({ provider, subject }) => `${provider} ${subject}`),
  ]
}

function hashesOf(pepper: Buffer, names: readonly string[]): Buffer[] {
  return names.map((name) => createHmac('sha256', pepper).update(name).digest())
}

async function readPepper(db: Queryable): Promise<Buffer> {
  const { rows } = await db.query<{ pepper: Buffer }>('SELECT pepper FROM installation')
  const [row] = rows
  if (row === undefined) throw new Error('the database does not know its installation')
  return row.pepper
}
