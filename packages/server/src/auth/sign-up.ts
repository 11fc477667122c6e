import { findInvitation, redeemInvitation } from '../accounts/invitations.ts'
import { openAccount } from '../accounts/open-account.ts'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { transaction } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { alreadyMemberMail, verificationMail } from '../platform/mail/messages.ts'
import { closedSentence, inviteSentence, startingCreditsOf } from './admission.ts'
import { beginSession, type Visit } from './begin-session.ts'
import { createLink, dropLink, verificationLinkMs, verificationLinkUrl } from './links.ts'
import { createUser, findUserByEmail, storePassword } from './users.ts'

type Needed = Pick<Context, 'config' | 'db' | 'auth' | 'mail'>

export type SignUp = {
  email: string
  password: string
  name?: string | undefined
  invitation?: string | undefined
}

export type SignedUp =
  | { accountId: string; cookie: string }
  /** A link has been mailed; the account is opened by it. */
  | { accountId: null; cookie: undefined }

/**
 * Opens an account with an address and a password. Where mail is sent, and any address will do, it is
 * verified first and nobody learns whether it had an account before.
 */
export async function signUp(context: Needed, wanted: SignUp, visit: Visit): Promise<SignedUp> {
  const { config, db, auth, mail } = context
  const mode = config.signIn.signUp
  if (mode === 'closed') throw new ApiError('FORBIDDEN', closedSentence)
  if (mode === 'invite' && wanted.invitation === undefined)
    throw new ApiError('FORBIDDEN', inviteSentence)
  const invitation =
    wanted.invitation === undefined
      ? undefined
      : await findInvitation(db, { token: wanted.invitation, email: wanted.email })
  if (mail !== undefined && !invitation?.isForOneAddress) {
    await auth.attempts.askForMail(wanted.email)
    const about = { wanted, invitationId: invitation?.id, baseUrl: visit.baseUrl }
    await mailSignUp(context, mail, about)
    return { accountId: null, cookie: undefined }
  }
  const accountId = await openSignedUp(context, wanted)
  return { accountId, cookie: await beginSession(context, accountId, visit) }
}

/** Everything of a new account at once, so that none is ever left without the rest. */
async function openSignedUp(
  { config, db: database, auth }: Needed,
  { email, password, name, invitation }: SignUp,
): Promise<string> {
  const hash = await auth.passwords.hash(password)
  return transaction(database, async (db) => {
    if (invitation !== undefined) await redeemInvitation(db, { token: invitation, email })
    const id = newId()
    if (!(await createUser(db, { id, email, isVerified: false, name })))
      throw new ApiError('WRONG_STATE', 'This address has an account already; sign in with it')
    await storePassword(db, id, hash)
    // Without mail an open door gives no credits away: anybody could come in again and again.
    const startingCredits = async () =>
      invitation === undefined ? 0 : startingCreditsOf(db, config, id)
    await openAccount(db, { accountId: id, startingCredits })
    return id
  })
}

/** One mail goes out in either case, and the work is the same. */
async function mailSignUp(
  { db, auth }: Needed,
  mail: Mail,
  {
    wanted,
    invitationId,
    baseUrl,
  }: { wanted: SignUp; invitationId: string | undefined; baseUrl: string },
): Promise<void> {
  const { email, name } = wanted
  const password = await auth.passwords.hash(wanted.password)
  const about = { to: email, siteUrl: baseUrl }
  if ((await findUserByEmail(db, email)) !== undefined)
    return mail.send(alreadyMemberMail({ ...about, url: `${baseUrl}/sign-in` }))
  const { token } = await createLink(db, {
    purpose: 'sign-up',
    lifeMs: verificationLinkMs,
    email,
    name,
    password,
    invitationId,
  })
  try {
    await mail.send(verificationMail({ ...about, url: verificationLinkUrl(baseUrl, token) }))
  } catch (error) {
    await dropLink(db, token)
    throw error
  }
}
