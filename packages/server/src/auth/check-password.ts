import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { couldBePassword } from './passwords.ts'
import type { User } from './users.ts'

/**
 * Refuses a password that is not the one of the account. Counted together with sign-ins: this must
 * not be another door to try passwords at.
 */
export async function checkPassword(
  { auth }: Pick<Context, 'auth'>,
  user: Pick<User, 'id' | 'email'> & { password: string },
  given: string,
): Promise<void> {
  const name = user.email ?? user.id
  await auth.attempts.tryPassword(name)
  const isRight =
    couldBePassword(given) &&
    (await auth.passwords.verify({ hash: user.password, password: given }))
  if (!isRight) throw wrongPassword()
  await auth.attempts.forgive(name)
}

export function wrongPassword(): ApiError {
  return new ApiError('FORBIDDEN', 'This is not the password of the account')
}
