import { redeemInvitation } from '../accounts/invitations.ts'
import { openAccount } from '../accounts/open-account.ts'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'
import { startingCreditsOf } from './admission.ts'
import { checkPassword } from './check-password.ts'
import { findLink, type Link, takeLink } from './links.ts'
import { couldBePassword } from './passwords.ts'
import { deadLink, setPasswordByLink } from './reset-password.ts'
import {
  createUser,
  findUser,
  isPasswordStill,
  noteVerified,
  storePassword,
  type User,
} from './users.ts'

type Needed = Pick<Context, 'config' | 'db' | 'auth' | 'mail' | 'keys'>

const purposes = ['sign-up', 'verify'] as const

/** What shows who follows a link: the password there is, or one that is set with the link. */
export type Proof = { password?: string | undefined; newPassword?: string | undefined }

/** What a link that verifies an address is for. It is not used up by that. */
export async function findVerification(
  { db }: Needed,
  token: string,
): Promise<{ email: string; needsNewPassword: boolean }> {
  const link = await findLink(db, purposes, token)
  if (link?.email == null) throw deadLink()
  const password =
    link.accountId === null ? link.password : (await findUser(db, link.accountId))?.password
  return { email: link.email, needsNewPassword: password == null }
}

/**
 * Verifies an address, once, and returns whose it is. A link is mailed to an address, not to whoever
 * signed up with it: what was given at the sign-up counts only if its password is known to who follows
 * the link. The account of a sign-up that has waited for this is opened now.
 */
export async function verifyEmail(
  context: Needed,
  { token, password, newPassword }: Proof & { token: string },
): Promise<string> {
  const link = await findLink(context.db, purposes, token)
  if (link === undefined) throw deadLink()
  const proof = { password, newPassword }
  if (link.accountId === null) return openSignUp(context, { token, link, proof })
  if (newPassword !== undefined)
    return (await setPasswordByLink(context, { token, newPassword }, 'verify')).accountId
  return verifyAccount(context, { token, accountId: link.accountId, password })
}

async function openSignUp(
  context: Needed,
  { token, link, proof }: { token: string; link: Link; proof: Proof },
): Promise<string> {
  const isSame = proof.newPassword === undefined
  const hash = isSame
    ? await passwordOfSignUp(context, link, proof.password)
    : await context.auth.passwords.hash(proof.newPassword ?? '')
  const name = isSame ? link.name : null
  return transaction(context.db, async (db) => {
    const taken = await takeLink(db, ['sign-up'], token)
    if (taken?.email == null) throw deadLink()
    const { email, invitationId } = taken
    if (invitationId !== null) await redeemInvitation(db, { id: invitationId, email })
    return openVerified(db, { email, name, hash }, context.config)
  })
}

/** The hash kept with a sign-up, if the password is the one of then. */
async function passwordOfSignUp(
  { auth }: Needed,
  { password: hash }: Link,
  given = '',
): Promise<string> {
  const isRight =
    hash !== null &&
    couldBePassword(given) &&
    (await auth.passwords.verify({ hash, password: given }))
  if (!isRight)
    throw new ApiError(
      'FORBIDDEN',
      'This is not the password of the sign-up this link was mailed for; set a new one',
    )
  return hash
}

async function openVerified(
  db: Queryable,
  { email, name, hash }: { email: string; name: string | null; hash: string },
  config: Context['config'],
): Promise<string> {
  const id = newId()
  if (!(await createUser(db, { id, email, isVerified: true, name })))
    throw new ApiError('WRONG_STATE', 'This address has an account already; sign in with it')
  await storePassword(db, id, hash)
  await openAccount(db, {
    accountId: id,
    startingCredits: () => startingCreditsOf(db, config, id),
  })
  return id
}

async function verifyAccount(
  context: Needed,
  wish: { token: string; accountId: string; password: string | undefined },
): Promise<string> {
  const user = await findUser(context.db, wish.accountId)
  if (user === undefined) throw deadLink()
  const hash = await checkOwnPassword(context, user, wish.password)
  return transaction(context.db, async (db) => {
    const link = await takeLink(db, ['verify'], wish.token)
    if (link?.email == null || !(await isPasswordStill(db, user.id, hash))) throw deadLink()
    if (!(await noteVerified(db, { id: user.id, email: link.email })))
      throw new ApiError('WRONG_STATE', 'The account has another address now')
    return user.id
  })
}

/** The hash of the account's password, if it is the one given. */
async function checkOwnPassword(context: Needed, user: User, given = ''): Promise<string> {
  const { id, password } = user
  if (password === null)
    throw new ApiError('FORBIDDEN', 'This account has no password yet; set a new one')
  await checkPassword(context, { id, password }, given)
  return password
}
