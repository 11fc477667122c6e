import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { transaction } from '../platform/database/database.ts'
import { passwordMail } from '../platform/mail/messages.ts'
import { createLink, dropLinks, takeLink } from './links.ts'
import { mailedLinkMs, passwordLinkUrl } from './password-link.ts'
import { removeSessions } from './sessions.ts'
import { findUser, findUserByEmail, noteVerified, storePassword } from './users.ts'

type Needed = Pick<Context, 'db' | 'auth' | 'mail'>

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

/** Sets a new password with a link. All sessions of the account end, and its other links die. */
export async function resetPassword(
  context: Needed,
  { token, newPassword }: { token: string; newPassword: string },
): Promise<void> {
  const { db: database, auth } = context
  const hash = await auth.passwords.hash(newPassword)
  const accountId = await transaction(database, async (db) => {
    const link = await takeLink(db, ['password'], token)
    const user = link?.accountId == null ? undefined : await findUser(db, link.accountId)
    if (link === undefined || user === undefined)
      throw new ApiError('WRONG_STATE', 'This link was used, has expired, or is none of ours')
    await storePassword(db, user.id, hash)
    await dropLinks(db, 'password', user.id)
    // Whoever has it from a mail has shown whose address that is.
    if (link.email !== null) await noteVerified(db, { id: user.id, email: link.email })
    await removeSessions(db, user.id)
    return user.id
  })
  auth.sessions.forget({ accountId })
}
