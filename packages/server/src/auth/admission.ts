import { redeemInvitation } from '../accounts/invitations.ts'
import { openAccount } from '../accounts/open-account.ts'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { isFormer } from './former-people.ts'
import { makeRoomForSession } from './sessions.ts'

type Needed = Pick<Context, 'config' | 'db' | 'standings'>

/** Refuses somebody new who comes by a provider, unless sign-up lets them in. */
export async function admitUser(
  { config, db }: Needed,
  user: { email: string; emailVerified: boolean },
  state: Record<string, unknown> | null,
): Promise<void> {
  const { signUp } = config.signIn
  if (signUp === 'closed') throw new ApiError('FORBIDDEN', closedSentence)
  if (!user.emailVerified)
    throw new ApiError('FORBIDDEN', 'Verify your email address with the provider first')
  if (signUp === 'open') return
  const token = state?.invitation
  if (typeof token !== 'string') throw new ApiError('FORBIDDEN', inviteSentence)
  await redeemInvitation(db, { token, email: user.email })
}

export const closedSentence = 'This server takes no new accounts'
export const inviteSentence = 'This server takes new accounts by invitation only'

/** What a new account starts with: nothing where its person had another a while ago. */
export async function startingCreditsOf(
  db: Queryable,
  { startingCredits }: Pick<Context['config'], 'startingCredits'>,
  accountId: string,
): Promise<number> {
  return (await isFormer(db, accountId)) ? 0 : startingCredits
}

/**
 * Before a session begins: there is an account, even if a sign-up was cut short, and it is not
 * suspended.
 */
export async function admitSession(
  { config, db, standings }: Needed,
  accountId: string,
): Promise<void> {
  await transaction(db, (changing) =>
    openAccount(changing, {
      accountId,
      startingCredits: () => startingCreditsOf(changing, config, accountId),
    }),
  )
  await makeRoomForSession(db, accountId)
  const standing = await standings.find(db, accountId)
  if (standing.suspendedAt !== null) throw new ApiError('FORBIDDEN', 'This account is suspended')
}
