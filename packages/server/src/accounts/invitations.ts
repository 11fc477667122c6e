import { createHash, randomBytes } from 'node:crypto'
import type { Invitation } from '@newcharactersheet/contract'
import type { Claim } from '../idempotency/claims.ts'
import { makeOnce } from '../idempotency/make-once.ts'
import { ApiError, notFound } from '../platform/api-error.ts'
import { type Database, type Queryable, transaction } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { newId } from '../platform/id.ts'
import { noteOperatorAction } from './operator-actions.ts'
import { mayHandOut } from './standing.ts'

const dayMs = 24 * 60 * 60 * 1000
const lifeMs = 7 * dayMs

/** How long an invitation is listed that is over. It may name an address, so not for ever. */
const listedMs = 30 * dayMs

const columns = `id, email, created_at AS "createdAt", expires_at AS "expiresAt",
  used_at AS "usedAt"`

/** Makes an invitation and its token, which is not to be had again. */
export async function createInvitation(
  database: Database,
  operatorId: string,
  email: string | undefined,
  claim?: Claim,
): Promise<{ invitation: Invitation; token: string }> {
  const token = randomBytes(32).toString('base64url')
  const make = async (db: Queryable) => {
    const { rows } = await db.query<Invitation>(
      `INSERT INTO invitations (id, token_hash, email, invited_by, expires_at)
       VALUES ($1, $2, $3, $4, now_ms() + $5::bigint) RETURNING ${columns}`,
      [newId(), hashOf(token), email, operatorId, lifeMs],
    )
    const [made] = rows
    if (made === undefined) throw new Error('an invitation vanished as it was made')
    await noteOperatorAction(db, {
      operatorId,
      accountId: undefined,
      action: 'invite',
      detail: { invitationId: made.id },
    })
    return made
  }
  const invitation = await makeOnce(database, claim, make, ({ id }) => ({ id }))
  return { invitation, token }
}

/** The invitations of this server, newest first. */
export async function listInvitations(
  db: Queryable,
  { limit, after }: PageRequest,
): Promise<Invitation[]> {
  const { rows } = await db.query<Invitation>(
    `SELECT ${columns} FROM invitations
     WHERE $1::bigint IS NULL OR (created_at, id) < ($1, $2)
     ORDER BY created_at DESC, id DESC LIMIT $3`,
    [after?.createdAt, after?.id, limit],
  )
  return rows
}

/** Takes an invitation back that nobody has used: its link opens nothing any more. */
export async function revokeInvitation(
  database: Database,
  operatorId: string,
  invitationId: string,
): Promise<void> {
  await transaction(database, async (db) => {
    const { rowCount } = await db.query(
      'DELETE FROM invitations WHERE id = $1 AND used_at IS NULL',
      [invitationId],
    )
    if (rowCount === 0) await refuseRevoking(db, invitationId)
    await noteOperatorAction(db, {
      operatorId,
      accountId: undefined,
      action: 'revoke-invitation',
      detail: { invitationId },
    })
  })
}

async function refuseRevoking(db: Queryable, invitationId: string): Promise<never> {
  const { rowCount } = await db.query('SELECT 1 FROM invitations WHERE id = $1', [invitationId])
  if (rowCount === 0) throw notFound('invitation')
  throw new ApiError('WRONG_STATE', 'This invitation has been used')
}

/** Which invitations let somebody with this address (`$2`) in. */
const isGood = `used_at IS NULL AND expires_at > now_ms() AND (email IS NULL OR email = $2)
  AND EXISTS (SELECT FROM accounts WHERE accounts.id = invited_by AND ${mayHandOut})`

/** The invitation somebody comes with, which is not used up by that. */
export async function findInvitation(
  db: Queryable,
  { token, email }: { token: string; email: string },
): Promise<{ id: string; isForOneAddress: boolean }> {
  const { rows } = await db.query<{ id: string; isForOneAddress: boolean }>(
    `SELECT id, email IS NOT NULL AS "isForOneAddress" FROM invitations
     WHERE token_hash = $1 AND ${isGood}`,
    [hashOf(token), email.toLowerCase()],
  )
  const [found] = rows
  if (found === undefined) throw notValid()
  return found
}

/**
 * Uses an invitation up. Call it in the transaction that makes the account: of two who come with
 * the same one gets in, and if that fails the other still can.
 */
export async function redeemInvitation(
  db: Queryable,
  { email, ...named }: { email: string } & ({ token: string } | { id: string }),
): Promise<void> {
  const [column, value] = 'token' in named ? ['token_hash', hashOf(named.token)] : ['id', named.id]
  const { rowCount } = await db.query(
    `UPDATE invitations SET used_at = now_ms() WHERE ${column} = $1 AND ${isGood}`,
    [value, email.toLowerCase()],
  )
  if (rowCount !== 1) throw notValid()
}

/** One sentence for all: who holds a link found somewhere learns nothing about it. */
function notValid(): ApiError {
  return new ApiError(
    'FORBIDDEN',
    'This invitation is not valid: it was used or taken back, has expired, or is for another address',
  )
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Removes some invitations that expired long ago, used or not, and says how many. */
export async function removeOldInvitations(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM invitations WHERE id IN (
       SELECT id FROM invitations WHERE created_at < now_ms() - $1::bigint
       ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED
     )`,
    [lifeMs + listedMs, most],
  )
  return rowCount ?? 0
}

/** Takes back what an account has handed out and nobody has used. */
export async function removeOpenInvitationsBy(db: Queryable, accountId: string): Promise<void> {
  await db.query('DELETE FROM invitations WHERE invited_by = $1 AND used_at IS NULL', [accountId])
}

/** Removes the invitations an account has made, and those that name its address. */
export async function removeInvitationsOf(
  db: Queryable,
  { accountId, email }: { accountId: string; email: string | null },
): Promise<void> {
  await db.query('DELETE FROM invitations WHERE invited_by = $1 OR email = $2', [accountId, email])
}
