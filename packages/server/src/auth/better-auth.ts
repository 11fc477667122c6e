import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { newId } from '../platform/id.ts'
import { admitSession, admitUser } from './admission.ts'
import type { openOidc } from './oidc.ts'
import type { Passwords } from './passwords.ts'
import { nameFromProvider } from './provider-profile.ts'
import { isSecure, sessionSeconds } from './session-cookie.ts'

/**
 * The one place that knows how better-auth is set up. It checks passwords, makes sessions and talks
 * to sign-in providers; its own routes are not mounted, and nothing of it counts, mails or calls
 * home. It is loaded when somebody signs in for the first time: that takes a quarter of a second.
 */

export type Needed = Pick<Context, 'config' | 'db' | 'logger' | 'standings'> & {
  passwords: Passwords
  key: string
}

/** Where better-auth would send a browser it refuses; nobody is ever sent there. */
export const refusedPath = '/api/auth/refused'

export type Engine = Awaited<ReturnType<typeof openEngine>>

/** With `oidc` its issuer may have to be asked first, so only who signs in there waits for that. */
export async function openEngine(
  needed: Needed,
  baseUrl: string,
  oidc: ReturnType<typeof openOidc> | undefined,
) {
  const [{ betterAuth }, { Kysely, PostgresDialect }] = await Promise.all([
    import('better-auth'),
    import('kysely'),
  ])
  const { config, db, logger, passwords, key } = needed
  return betterAuth({
    appName: 'newcharactersheet',
    baseURL: `${baseUrl}/api/auth`,
    // As a list, which alone lets no variable of the environment come before it.
    secrets: [{ version: 1, value: key }],
    trustedOrigins: [new URL(baseUrl).origin],
    onAPIError: { errorURL: refusedPath },
    database: {
      db: new Kysely({ dialect: new PostgresDialect({ pool: db.pool }) }),
      type: 'postgres',
      schemaName: 'auth',
      transaction: true,
    },
    ...tableNames,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: passwords.hash, verify: passwords.verify },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => {
            const { APIError, getOAuthState } = await import('better-auth/api')
            const state = await getOAuthState()
            await admitUser(needed, user, state).catch((error: unknown) => {
              // In any other form it would be told apart from a fault.
              if (!(error instanceof ApiError)) throw error
              throw new APIError('FORBIDDEN', { code: 'not_admitted', message: error.message })
            })
            return { data: { ...user, name: nameFromProvider(user.name), image: null } }
          },
        },
      },
      // What a provider allows us to do in somebody's name is not needed after the sign-in.
      account: { create: { before: async (identity) => ({ data: withoutTokens(identity) }) } },
      session: { create: { before: async ({ userId }) => admitSession(needed, userId) } },
    },
    socialProviders: {
      ...(config.signIn.google && { google: config.signIn.google }),
      ...(config.signIn.github && { github: config.signIn.github }),
    },
    plugins: oidc === undefined ? [] : [await oidc()],
    advanced: {
      cookiePrefix: 'ncs',
      // Secure cookies would get other names; ours has one, promised by the contract.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure(baseUrl) },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
    // Its lines may hold addresses and tokens of people; only that there is one is told.
    logger: { level: 'error', log: () => logger.debug('better-auth complained') },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
  })
}

const times = { createdAt: 'created_at', updatedAt: 'updated_at' }

const tableNames = {
  user: { modelName: 'users', fields: { emailVerified: 'email_verified', ...times } },
  session: {
    modelName: 'sessions',
    fields: {
      userId: 'account_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...times,
    },
    expiresIn: sessionSeconds,
  },
  account: {
    modelName: 'identities',
    fields: {
      userId: 'account_id',
      providerId: 'provider',
      accountId: 'subject',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...times,
    },
    updateAccountOnSignIn: false,
  },
  verification: {
    modelName: 'states',
    fields: { expiresAt: 'expires_at', ...times },
    storeIdentifier: 'hashed' as const,
  },
}

function withoutTokens<Identity extends object>(identity: Identity) {
  return {
    ...identity,
    accessToken: null,
    refreshToken: null,
    idToken: null,
    accessTokenExpiresAt: null,
    refreshTokenExpiresAt: null,
  }
}
