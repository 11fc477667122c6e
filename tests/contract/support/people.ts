import { openAccount } from '../../../packages/server/src/accounts/open-account.ts'
import { beginSession } from '../../../packages/server/src/auth/begin-session.ts'
import { createLink, type LinkPurpose } from '../../../packages/server/src/auth/links.ts'
import { createUser, storePassword } from '../../../packages/server/src/auth/users.ts'
import { createKey } from '../../../packages/server/src/keys/api-keys.ts'
import { unbounded } from '../../../packages/server/src/keys/key-grant.ts'
import type { TestApp } from '../../../packages/server/src/open-test-app.ts'
import { transaction } from '../../../packages/server/src/platform/database/database.ts'
import { newId } from '../../../packages/server/src/platform/id.ts'

export type Account = { accountId: string; key: string }

/** Who calls a program, and what they show for it. */
export function peopleOf({ context, db }: TestApp) {
  return {
    /** An account like any other, with what the test wants it to have. */
    async account(wish: { credits?: number; password?: string } = {}): Promise<Account> {
      const accountId = newId()
      const startingCredits = wish.credits ?? 300
      await transaction(db, (inside) =>
        openAccount(inside, { accountId, startingCredits: async () => startingCredits }),
      )
      const email = emailOf(accountId)
      await createUser(db, { id: accountId, email, isVerified: true, name: 'Kay' })
      if (wish.password !== undefined)
        await storePassword(db, accountId, await context.auth.passwords.hash(wish.password))
      const { key } = await createKey(db, accountId, 'test')
      return { accountId, key }
    },

    async boundKey(
      accountId: string,
      bounds: Partial<typeof unbounded>,
    ): Promise<{ key: string; keyId: string }> {
      return createKey(db, accountId, 'bound', { ...unbounded, ...bounds })
    },

    /** What a browser of this account sends. */
    async session(accountId: string): Promise<string> {
      const visit = { baseUrl: 'http://localhost:80', headers: {} }
      return (await beginSession(context, accountId, visit)).split(';')[0] ?? ''
    },

    /** The token of a link as it is mailed or printed. */
    async link(purpose: LinkPurpose, accountId: string): Promise<string> {
      const about = { accountId, email: emailOf(accountId), lifeMs: 60_000 }
      return (await createLink(db, { purpose, ...about })).token
    },
  }
}

export function emailOf(accountId: string): string {
  return `${accountId}@example.com`
}
