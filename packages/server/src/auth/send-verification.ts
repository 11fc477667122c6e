import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { verificationMail } from '../platform/mail/messages.ts'
import { createLink, findPendingSignUp, verificationLinkMs, verificationLinkUrl } from './links.ts'
import { findUserByEmail } from './users.ts'

type Needed = Pick<Context, 'db' | 'auth' | 'mail'>

/**
 * Mails the link once more that verifies an address, if there is something to verify. What was given
 * at a sign-up does not go with it: of several who signed up with an address nobody knows which one
 * asks.
 */
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
      ? { purpose: 'sign-up', invitationId: pending?.invitationId }
      : { purpose: 'verify', accountId: user.id }),
  })
  const url = verificationLinkUrl(baseUrl, token)
  mail.sendUnwaited(verificationMail({ to: email, siteUrl: baseUrl, url }))
}
