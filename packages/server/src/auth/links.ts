import { createHash, randomBytes } from 'node:crypto'
import { mayHandOut } from '../accounts/standing.ts'
import type { Queryable } from '../platform/database/database.ts'

/**
 * Links that work once. Who has one has proven what it was given for: to read the mail of an
 * address, or to be whom an operator handed it to. Only the hash of its token is kept.
 */

export type LinkPurpose = 'setup' | 'sign-up' | 'verify' | 'password'

/** Long enough to find the mail in the evening. */
export const verificationLinkMs = 24 * 60 * 60 * 1000

export function verificationLinkUrl(baseUrl: string, token: string): string {
  return `${baseUrl}/verify-email?token=${token}`
}

type NewLink = {
  purpose: LinkPurpose
  lifeMs: number
  accountId?: string
  /** Who hands it on. */
  madeBy?: string
  /** The address it is mailed to. */
  email?: string
  /** What a sign-up is to open its account with, and what it came with. */
  name?: string | null | undefined
  password?: string | null | undefined
  invitationId?: string | null | undefined
}

export type Link = {
  accountId: string | null
  /** Who handed it on; null where it was mailed. */
  madeBy: string | null
  email: string | null
  name: string | null
  password: string | null
  invitationId: string | null
}

const columns = `account_id AS "accountId", made_by AS "madeBy", email, name, password,
  invitation_id AS "invitationId"`

/** Makes a link and returns its token, which is not to be had again. */
export async function createLink(
  db: Queryable,
  link: NewLink,
): Promise<{ token: string; expiresAt: number }> {
  const token = randomBytes(32).toString('base64url')
  const { purpose, accountId, madeBy, email, name, password, invitationId, lifeMs } = link
  const { rows } = await db.query<{ expiresAt: number }>(
    `INSERT INTO auth.links
       (token_hash, purpose, account_id, made_by, email, name, password, invitation_id, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now_ms() + $9::bigint)
     RETURNING expires_at AS "expiresAt"`,
    [hashOf(token), purpose, accountId, madeBy, email, name, password, invitationId, lifeMs],
  )
  const [made] = rows
  if (made === undefined) throw new Error('a link vanished as it was made')
  return { token, expiresAt: made.expiresAt }
}

/** Whose maker may still make such links. */
const isGood = `expires_at > now_ms() AND (made_by IS NULL
  OR EXISTS (SELECT FROM accounts WHERE accounts.id = made_by AND ${mayHandOut}))`

/** What a link is for, without using it up. */
export async function findLink(
  db: Queryable,
  purposes: readonly LinkPurpose[],
  token: string,
): Promise<(Link & { purpose: LinkPurpose }) | undefined> {
  const { rows } = await db.query<Link & { purpose: LinkPurpose }>(
    `SELECT purpose, ${columns} FROM auth.links
     WHERE token_hash = $1 AND purpose = ANY ($2) AND ${isGood}`,
    [hashOf(token), purposes],
  )
  return rows[0]
}

/** Uses a link up: of two who come with it at once, one gets it. */
export async function takeLink(
  db: Queryable,
  purposes: readonly LinkPurpose[],
  token: string,
): Promise<(Link & { purpose: LinkPurpose }) | undefined> {
  const { rows } = await db.query<Link & { purpose: LinkPurpose }>(
    `DELETE FROM auth.links
     WHERE token_hash = $1 AND purpose = ANY ($2) AND ${isGood}
     RETURNING purpose, ${columns}`,
    [hashOf(token), purposes],
  )
  return rows[0]
}

/** Takes a link back that could not be brought to anybody. */
export async function dropLink(db: Queryable, token: string): Promise<void> {
  await db.query('DELETE FROM auth.links WHERE token_hash = $1', [hashOf(token)])
}

/** Takes back all links of a purpose: those of one account, or of everybody. */
export async function dropLinks(
  db: Queryable,
  purpose: LinkPurpose,
  accountId?: string,
): Promise<void> {
  await db.query(
    'DELETE FROM auth.links WHERE purpose = $1 AND ($2::text IS NULL OR account_id = $2)',
    [purpose, accountId],
  )
}

/** Takes back what an account has handed out. */
export async function dropLinksMadeBy(db: Queryable, accountId: string): Promise<void> {
  await db.query('DELETE FROM auth.links WHERE made_by = $1', [accountId])
}

/** The newest sign-up that waits for an address to be verified, with its password if one has any. */
export async function findPendingSignUp(db: Queryable, email: string): Promise<Link | undefined> {
  const { rows } = await db.query<Link>(
    `SELECT ${columns} FROM auth.links
     WHERE email = $1 AND purpose = 'sign-up' AND expires_at > now_ms()
     ORDER BY password IS NULL, created_at DESC LIMIT 1`,
    [email],
  )
  return rows[0]
}

/** Notes a token that opens nothing, and takes the links of its purpose back after a few. */
export async function countWrongTry(
  db: Queryable,
  purpose: LinkPurpose,
  most: number,
): Promise<void> {
  await db.query('UPDATE auth.links SET wrong_tries = wrong_tries + 1 WHERE purpose = $1', [
    purpose,
  ])
  await db.query('DELETE FROM auth.links WHERE purpose = $1 AND wrong_tries >= $2', [purpose, most])
}

/** Whether a text could be a token of ours at all: 32 bytes in base64url. */
export function looksLikeToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
