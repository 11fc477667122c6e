import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { createLink, dropLinks } from './links.ts'
import { findUser } from './users.ts'

/** Long enough to be passed on by an operator. */
const handedLinkMs = 24 * 60 * 60 * 1000

/** Short: whoever asked for it waits for it. */
export const mailedLinkMs = 60 * 60 * 1000

/**
 * A link that sets a new password for an account, for an operator to hand on. Those made before for
 * the same account die. `baseUrl` is how the operator reached us.
 */
export async function createPasswordLink(
  db: Queryable,
  { accountId, madeBy, baseUrl }: { accountId: string; madeBy: string; baseUrl: string },
): Promise<{ url: string; expiresAt: number }> {
  const user = await findUser(db, accountId)
  if (user?.email == null)
    throw new ApiError('WRONG_STATE', 'This account has named no email address to sign in with')
  await dropLinks(db, 'password', accountId)
  const { token, expiresAt } = await createLink(db, {
    purpose: 'password',
    lifeMs: handedLinkMs,
    accountId,
    madeBy,
  })
  return { url: passwordLinkUrl(baseUrl, token), expiresAt }
}

export function passwordLinkUrl(baseUrl: string, token: string): string {
  return `${baseUrl}/reset-password?token=${token}`
}
