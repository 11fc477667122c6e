import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { type Attempts, openAttempts } from './attempts.ts'
import { type Engine, openEngine } from './better-auth.ts'
import { openOidc } from './oidc.ts'
import { openPasswords, type Passwords } from './passwords.ts'
import { openSessionCache, type SessionCache } from './session-cache.ts'

/** What signing in stands on. */
export type Auth = {
  sessions: SessionCache
  attempts: Attempts
  passwords: Passwords
  /** Signs session cookies. */
  key: string
  /** better-auth for callers who reach us at this address. */
  engine(baseUrl: string): Promise<Engine>
  /** The same with the OIDC provider, which may have to be asked first. */
  engineWithOidc(baseUrl: string): Promise<Engine>
}

/** Without PUBLIC_URL this machine may be asked for by several names and ports. */
const mostEngines = 8
const discoveryMs = 10_000

export function openAuth(
  context: Pick<Context, 'config' | 'db' | 'logger' | 'standings' | 'secrets'>,
): Auth {
  const passwords = openPasswords()
  const key = context.secrets.sessionKey.toString('base64url')
  const oidc = openOidc(context.config.signIn.oidc)
  const engines = new Map<string, Promise<Engine>>()

  function engineFor(baseUrl: string, hasOidc: boolean): Promise<Engine> {
    const name = `${hasOidc} ${baseUrl}`
    const known = engines.get(name)
    if (known !== undefined) return known
    if (engines.size >= mostEngines) engines.clear()
    const opening = openEngine(
      { ...context, passwords, key },
      baseUrl,
      hasOidc ? oidc : undefined,
    ).then(whenReady)
    engines.set(name, opening)
    opening.catch(() => engines.delete(name))
    return opening
  }

  return {
    sessions: openSessionCache(),
    attempts: openAttempts(),
    passwords,
    key,
    engine: (baseUrl) => engineFor(baseUrl, false),
    engineWithOidc: (baseUrl) => engineFor(baseUrl, true),
  }
}

async function whenReady(engine: Engine): Promise<Engine> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new ApiError('PROVIDER_UNAVAILABLE', 'The sign-in provider does not answer now')),
    discoveryMs,
  )
  try {
    await Promise.race([engine.$context, late])
    return engine
  } finally {
    clearTimeout(timer)
  }
}
