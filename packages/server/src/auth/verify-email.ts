import { openAccount } from '../accounts/open-account.ts'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'
import { verificationMail } from '../platform/mail/messages.ts'
import { startingCreditsOf } from './admission.ts'
import {
  createLink,
  findPendingSignUp,
  type Link,
  takeLink,
  verificationLinkMs,
  verificationLinkUrl,
} from './links.ts'
import { createUser, findUserByEmail, noteVerified, storePassword } from './users.ts'

type Needed = Pick<Context, 'config' | 'db' | 'auth' | 'mail'>

/** Mails the link once more that verifies an address, if there is something to verify. */
export async function sendVerification(
  { db, auth, mail }: Needed,
  email: string,
  baseUrl: string,
): Promise<void> {
  if (mail === undefined) throw new ApiError('WRONG_STATE', 'This server sends no mail')
  await auth.attempts.askForMail(email)
  // The same for everybody: whether a mail goes out cannot be seen from here on.
  await mail.check()
  const user = await findUserByEmail(db, email)
  const pending = user === undefined ? await findPendingSignUp(db, email) : undefined
  const isWaiting = pending !== undefined || user?.isVerified === false
  if (!isWaiting) return
  const { token } = await createLink(db, {
    lifeMs: verificationLinkMs,
    email,
    ...(user === undefined
      ? { purpose: 'sign-up', name: pending?.name, password: pending?.password }
      : { purpose: 'verify', accountId: user.id }),
  })
  const url = verificationLinkUrl(baseUrl, token)
  mail.sendUnwaited(verificationMail({ to: email, siteUrl: baseUrl, url }))
}

/**
 * Verifies an address, once. The account of a sign-up that has waited for it is opened now, with
 * all that belongs to it. Returns whose address it is.
 */
export async function verifyEmail(
  { config, db: database }: Needed,
  token: string,
): Promise<string> {
  return transaction(database, async (db) => {
    const link = await takeLink(db, ['sign-up', 'verify'], token)
    if (link === undefined)
      throw new ApiError('WRONG_STATE', 'This link was used, has expired, or is none of ours')
    if (link.purpose === 'sign-up') return openVerified(db, link, config)
    const { accountId, email } = link
    if (accountId === null || email === null) throw new Error('a link verifies nothing')
    if (!(await noteVerified(db, { id: accountId, email })))
      throw new ApiError('WRONG_STATE', 'The account has another address now')
    return accountId
  })
}

async function openVerified(db: Queryable, link: Link, config: Context['config']): Promise<string> {
  const { email, name, password } = link
  if (email === null || password === null) throw new Error('a sign-up lost what it was made of')
  const id = newId()
  if (!(await createUser(db, { id, email, isVerified: true, name })))
    throw new ApiError('WRONG_STATE', 'This address has an account already; sign in with it')
  await storePassword(db, id, password)
  await openAccount(db, {
    accountId: id,
    startingCredits: () => startingCreditsOf(db, config, id),
  })
  return id
}
