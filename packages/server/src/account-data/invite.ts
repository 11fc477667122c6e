import type { Invitation } from '@newcharactersheet/contract'
import { createInvitation } from '../accounts/invitations.ts'
import { findUserByEmail } from '../auth/users.ts'
import type { Context } from '../context.ts'
import type { Claim } from '../idempotency/claims.ts'
import { ApiError } from '../platform/api-error.ts'
import { invitationMail } from '../platform/mail/messages.ts'

type Invited = Invitation & { url: string; isMailed: boolean }

/** Invites whoever has the link, or the holder of one address, to whom it is mailed if possible. */
export async function invite(
  { db, config, mail }: Pick<Context, 'db' | 'config' | 'mail'>,
  wish: { operatorId: string; email: string | undefined; baseUrl: string },
  claim?: Claim,
): Promise<Invited> {
  const { operatorId, email, baseUrl } = wish
  if (config.signIn.signUp === 'closed')
    throw new ApiError('WRONG_STATE', 'This server takes no new accounts: set NCS_SIGNUP to invite')
  if (email !== undefined && (await findUserByEmail(db, email)) !== undefined)
    throw new ApiError('WRONG_STATE', 'This address has an account already')
  const { invitation, token } = await createInvitation(db, operatorId, email, claim)
  const url = `${baseUrl}/sign-up?invitation=${token}`
  if (mail === undefined || email === undefined) return { ...invitation, url, isMailed: false }
  const isMailed = await mail.send(invitationMail({ to: email, url, siteUrl: baseUrl })).then(
    () => true,
    // It is in the log, and the operator is given the link to hand on.
    () => false,
  )
  return { ...invitation, url, isMailed }
}
