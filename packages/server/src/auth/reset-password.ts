import { lockIfLiving } from '../accounts/lock-account.ts'
import type { Context } from '../context.ts'
import { countWorkingKeys } from '../keys/api-keys.ts'
import { lockKeysOf } from '../keys/lock-keys.ts'
import { revokeKeysOf } from '../keys/remove-keys.ts'
import { ApiError } from '../platform/api-error.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { passwordMail } from '../platform/mail/messages.ts'
import { removeWebhooksOf } from '../webhooks/remove-webhooks.ts'
import { createLink, dropLinks, findLink, takeLink } from './links.ts'
import { mailedLinkMs, passwordLinkUrl } from './password-link.ts'
import { removeSessions } from './sessions.ts'
import {
  findUser,
  findUserByEmail,
  noteVerified,
  removeProviderIdentities,
  storePassword,
} from './users.ts'

type Needed = Pick<Context, 'db' | 'auth' | 'mail' | 'keys'>

/** Mails a link that sets a new password, if the address has an account. */
export async function requestPasswordReset(
  { db, auth, mail }: Needed,
  email: string,
  baseUrl: string,
): Promise<void> {
  if (mail === undefined)
    throw new ApiError(
      'WRONG_STATE',
      'This server sends no mail; ask its operator for a link that sets a new password',
    )
  await auth.attempts.askForMail(email)
  // The same for everybody: whether a mail goes out cannot be seen from here on.
  await mail.check()
  const user = await findUserByEmail(db, email)
  if (user === undefined) return
  const { token } = await createLink(db, {
    purpose: 'password',
    lifeMs: mailedLinkMs,
    accountId: user.id,
    email,
  })
  const url = passwordLinkUrl(baseUrl, token)
  mail.sendUnwaited(passwordMail({ to: email, siteUrl: baseUrl, url }))
}

/** What became of the API keys of an account whose password was set anew. */
type KeysAfterReset = { revokedKeys: number; workingKeys: number }

/**
 * Sets a new password with a link. All sessions of the account end, and its other links die. Where
 * nobody had proven before that the address is theirs, whoever set the account up may have been
 * somebody else: then all other ways into it end, too.
 */
export async function setPasswordByLink(
  context: Needed,
  { token, newPassword }: { token: string; newPassword: string },
  purpose: 'password' | 'verify',
): Promise<KeysAfterReset & { accountId: string; email: string | null }> {
  const { db: database, auth, keys } = context
  const target = (await findLink(database, [purpose], token))?.accountId
  if (target == null) throw deadLink()
  const hash = await auth.passwords.hash(newPassword)
  const { accountId, email, revoked, workingKeys } = await transaction(database, async (db) => {
    const account = await lockIfLiving(db, target)
    const link = await takeLink(db, [purpose], token)
    const user = await findUser(db, target)
    if (account === undefined || link === undefined || user === undefined) throw deadLink()
    // The owner's account was made with the server, and a link that operators make for themselves is
    // asked for by who is in already.
    const isTakeover = !user.isVerified && !account.isOwner && link.madeBy !== user.id
    await storePassword(db, user.id, hash)
    await dropLinks(db, 'password', user.id)
    const gone = isTakeover ? await closeOtherWays(context, db, user.id) : []
    // Whoever has it from a mail has shown whose address that is.
    if (link.madeBy === null && link.email !== null)
      await noteVerified(db, { id: user.id, email: link.email })
    await removeSessions(db, user.id)
    return {
      accountId: user.id,
      email: user.email,
      revoked: gone,
      workingKeys: await countWorkingKeys(db, user.id),
    }
  })
  for (const keyId of revoked) keys.forget(keyId)
  auth.sessions.forget({ accountId })
  return { accountId, email, revokedKeys: revoked.length, workingKeys }
}

/**
 * Ends all ways into an account but its password, and what is told to others of it. Says which keys
 * were revoked.
 */
async function closeOtherWays(
  { keys }: Needed,
  db: Queryable,
  accountId: string,
): Promise<string[]> {
  await lockKeysOf(db, accountId)
  await removeProviderIdentities(db, accountId)
  await dropLinks(db, 'verify', accountId)
  await removeWebhooksOf(db, accountId)
  return revokeKeysOf(db, keys, accountId)
}

/**
 * Sets a new password with a link made for that. Where it was set from one may sign in with it, even
 * while others try passwords with the same address from everywhere.
 */
export async function resetPassword(
  context: Needed,
  { network, ...wish }: { token: string; newPassword: string; network: string },
): Promise<KeysAfterReset> {
  const { email, revokedKeys, workingKeys } = await setPasswordByLink(context, wish, 'password')
  if (email !== null) await context.auth.attempts.welcome(email, network)
  return { revokedKeys, workingKeys }
}

export function deadLink(): ApiError {
  return new ApiError('WRONG_STATE', 'This link was used, has expired, or is none of ours')
}
