import { closeAccount } from '../accounts/close-account.ts'
import { checkPassword } from '../auth/check-password.ts'
import { endSessions } from '../auth/sessions.ts'
import { findUser } from '../auth/users.ts'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { eraseAccount } from './erase-account.ts'

/** How long a caller waits for the data to be erased; the rest is erased after that. */
const waitMs = 20_000

type Wish = {
  accountId: string
  /** The id once more, so that nobody does it by mistake. */
  confirm: string
  password?: string | undefined
}

/**
 * Deletes an account. When it is closed, which is the first step and all or nothing, there is no
 * way back: whatever interrupts the rest, the data is erased.
 */
export async function deleteAccount(
  context: Context,
  { accountId, confirm, password }: Wish,
): Promise<void> {
  if (confirm !== accountId)
    throw new ApiError('INVALID_REQUEST', 'This is not the uid of your account', {
      fields: [{ path: 'confirm', message: 'must be the uid of the account' }],
    })
  await askForPassword(context, accountId, password)
  await closeAccount(context.db, accountId)
  context.standings.forget(accountId)
  try {
    await endSessions(context, accountId)
    await eraseAccount(context, accountId, AbortSignal.timeout(waitMs))
  } catch (error) {
    context.logger.error({ err: error }, 'an account could not be erased; it will be tried again')
  }
}

/** A key or a session may be stolen: where there is a password, it is asked for. */
async function askForPassword(
  context: Context,
  accountId: string,
  password: string | undefined,
): Promise<void> {
  const user = await findUser(context.db, accountId)
  if (user?.password == null) return
  if (password === undefined)
    throw new ApiError('FORBIDDEN', 'The password of the account is needed to delete it')
  await checkPassword(context, { ...user, password: user.password }, password)
}
