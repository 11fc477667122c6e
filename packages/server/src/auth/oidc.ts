import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { addressFromProvider, subjectFromProvider } from './provider-profile.ts'

type Settings = NonNullable<Context['config']['signIn']['oidc']>
type Plugin = Awaited<ReturnType<typeof makePlugin>>

/**
 * The OpenID Connect provider, as a part of better-auth. Its issuer is asked how to reach it when
 * somebody signs in there for the first time, and once: this machine may be asked for by many names
 * and ports, each of which has a better-auth of its own.
 */
export function openOidc(settings: Settings | undefined): () => Promise<Plugin> {
  let known: ReturnType<Plugin['init']> | undefined

  return async () => {
    if (settings === undefined)
      throw new ApiError('NOT_FOUND', 'There is no such way to sign in here')
    const plugin = await makePlugin(settings)
    return {
      ...plugin,
      async init(asked) {
        known ??= plugin.init(asked)
        const made = known
        const { context } = await made.catch((error: unknown) => {
          known = undefined
          throw error
        })
        // Whose issuer has not answered is asked again at the next sign-in.
        if (context.genericOAuthPendingDiscovery.size > 0) {
          if (known === made) known = undefined
          return { context }
        }
        const own = context.socialProviders.filter(({ id }) => id === providerId)
        return { context: { ...context, socialProviders: [...own, ...asked.socialProviders] } }
      },
    }
  }
}

const providerId = 'oidc'

async function makePlugin({ name, clientId, clientSecret, issuer }: Settings) {
  const { genericOAuth } = await import('better-auth/plugins/generic-oauth')
  return genericOAuth({
    config: [
      {
        providerId,
        name,
        clientId,
        clientSecret,
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        mapProfileToUser: ({ email }) => ({ email: addressFromProvider(email) }),
        accountSubject: ({ profile }) => subjectFromProvider(profile.sub),
      },
    ],
  })
}
