import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { couldBePassword } from './passwords.ts'
import type { User } from './users.ts'

/**
 * Refuses a password that is not the one of the account, to somebody who is in with a key or session.
 * These are counted, too: either may be stolen, and must not be a door to try passwords at.
 */
export async function checkPassword(
  { auth }: Pick<Context, 'auth'>,
  user: Pick<User, 'id'> & { password: string },
  given: string,
): Promise<void> {
  await auth.attempts.tryInside(user.id)
  const isRight =
    couldBePassword(given) &&
    (await auth.passwords.verify({ hash: user.password, password: given }))
  if (!isRight) throw wrongPassword()
  await auth.attempts.forgiveInside(user.id)
}

export function wrongPassword(): ApiError {
  return new ApiError('FORBIDDEN', 'This is not the password of the account')
}
