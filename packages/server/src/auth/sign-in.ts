import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { browserOf, type Visit } from './begin-session.ts'
import { findPendingSignUp } from './links.ts'
import { writeSessionCookie } from './session-cookie.ts'
import { dropSession } from './sessions.ts'
import { findUserByEmail, isPasswordStill } from './users.ts'

type Needed = Pick<Context, 'db' | 'auth'>
type Credentials = { email: string; password: string }

/**
 * Signs in with a password. Whatever is wrong, the same is said after the same work: nobody learns
 * which addresses have accounts.
 */
export async function signInWithPassword(
  context: Needed,
  credentials: Credentials,
  visit: Visit & { network: string },
): Promise<{ accountId: string; cookie: string }> {
  const { db, auth } = context
  const { email } = credentials
  const { network } = visit
  await auth.attempts.tryAtDoor(email, network)
  const user = await findUserByEmail(db, email)
  if (user === undefined) await refuseUnverified(context, { ...credentials, network })
  const engine = await auth.engine(visit.baseUrl)
  const signedIn = await engine.api
    .signInEmail({ body: credentials, headers: browserOf(visit) })
    .catch(refuseWrongPassword)
  // The password may have been changed while it was looked at. Sessions there were then have ended.
  if (user?.password == null || !(await isPasswordStill(db, user.id, user.password))) {
    await dropSession(db, signedIn.token)
    throw wrongPassword()
  }
  await auth.attempts.welcome(email, network)
  return { accountId: user.id, cookie: writeSessionCookie(signedIn.token, auth.key, visit.baseUrl) }
}

/** Who has not verified the address yet is told so, by the right password alone. */
async function refuseUnverified(
  { db, auth }: Needed,
  { email, password, network }: Credentials & { network: string },
): Promise<void> {
  const hash = (await findPendingSignUp(db, email))?.password
  if (hash == null) return
  if (!(await auth.passwords.verify({ hash, password }))) throw wrongPassword()
  await auth.attempts.forgive(email, network)
  throw new ApiError('WRONG_STATE', 'Verify your address first, with the link we have mailed')
}

/** better-auth says no with a 401, and with a 400 to what is longer than any password. */
function refuseWrongPassword(error: unknown): never {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  throw status === 401 || status === 400 ? wrongPassword() : error
}

function wrongPassword(): ApiError {
  return new ApiError('UNAUTHENTICATED', 'This address and password do not match')
}
