import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import type { Caller } from './caller.ts'
import { checkPassword, wrongPassword } from './check-password.ts'
import { dropLinks } from './links.ts'
import { removeSessions } from './sessions.ts'
import { findUser, isPasswordStill, nameEmail, storePassword, type User } from './users.ts'

type Needed = Pick<Context, 'db' | 'auth'>

export type PasswordChange = {
  email?: string | undefined
  currentPassword?: string | undefined
  newPassword: string
}

/**
 * Sets a first password, or another one for somebody who knows the one there is. All sessions end but
 * the one this is asked with.
 */
export async function setPassword(
  context: Needed,
  { accountId, sessionId }: Caller,
  change: PasswordChange,
): Promise<void> {
  const { db: database, auth } = context
  const user = await findUser(database, accountId)
  await checkCurrentPassword(context, user, change.currentPassword)
  const hash = await auth.passwords.hash(change.newPassword)
  await transaction(database, async (db) => {
    // Links first, as where one of them sets the password: two who wait for each other wait for ever.
    await dropLinks(db, 'password', accountId)
    await refuseOvertaken(db, accountId, user?.password)
    await settleEmail(db, { accountId, known: user?.email ?? null, named: change.email })
    await storePassword(db, accountId, hash)
    // From now on the password is the way in.
    await dropLinks(db, 'setup', accountId)
    await removeSessions(db, accountId, sessionId)
  })
  auth.sessions.forget({ accountId })
}

/** Of two who change the same password at once only one knew the right one. */
async function refuseOvertaken(
  db: Queryable,
  accountId: string,
  hash: string | null | undefined,
): Promise<void> {
  if (hash != null && !(await isPasswordStill(db, accountId, hash))) throw wrongPassword()
}

async function checkCurrentPassword(
  context: Needed,
  user: User | undefined,
  currentPassword: string | undefined,
): Promise<void> {
  if (user?.password == null) return
  if (currentPassword === undefined) throw wrongField('currentPassword', 'is required')
  await checkPassword(context, { ...user, password: user.password }, currentPassword)
}

async function settleEmail(
  db: Queryable,
  {
    accountId,
    known,
    named,
  }: { accountId: string; known: string | null; named?: string | undefined },
): Promise<void> {
  if (known === null && named === undefined) throw wrongField('email', 'is required')
  if (named === undefined || named === known) return
  if (known !== null)
    throw new ApiError('WRONG_STATE', 'The address of this account is another one and stays')
  if (!(await nameEmail(db, accountId, named)))
    throw new ApiError('WRONG_STATE', 'This address belongs to another account')
}

function wrongField(path: string, message: string): ApiError {
  return new ApiError('INVALID_REQUEST', `The request is not valid: ${path} ${message}`, {
    fields: [{ path, message }],
  })
}
