import type { Context } from '../context.ts'
import { ApiError, notFound } from '../platform/api-error.ts'
import { browserOf, type Visit } from './begin-session.ts'
import { type Engine, refusedPath } from './better-auth.ts'

type Needed = Pick<Context, 'config' | 'auth'>

export type ProviderId = 'google' | 'github' | 'oidc'

/** How long a provider may take for all we ask of it. */
const providerMs = 20_000

/** The providers one can sign in with here. */
export function listSignInProviders({ signIn }: Context['config']) {
  const all: { id: ProviderId; name: string; isOn: boolean }[] = [
    { id: 'google', name: 'Google', isOn: signIn.google !== undefined },
    { id: 'github', name: 'GitHub', isOn: signIn.github !== undefined },
    { id: 'oidc', name: signIn.oidc?.name ?? '', isOn: signIn.oidc !== undefined },
  ]
  return all.filter(({ isOn }) => isOn).map(({ id, name }) => ({ id, name }))
}

/** Where to send the browser, and the cookies that tie its return to it. */
export async function startProviderSignIn(
  context: Needed,
  provider: ProviderId,
  wish: { returnPath: string; invitation?: string | undefined },
  visit: Visit,
): Promise<{ url: string; cookies: string[] }> {
  const engine = await engineFor(context, provider, visit)
  const begun = await engine.api
    .signInSocial({
      body: {
        provider,
        callbackURL: wish.returnPath,
        errorCallbackURL: refusedPath,
        disableRedirect: true,
        ...(wish.invitation !== undefined && { additionalData: { invitation: wish.invitation } }),
      },
      headers: browserOf(visit),
      returnHeaders: true,
    })
    .catch(refuseUnready)
  const { url } = begun.response
  if (url === undefined) throw new Error('better-auth names no page of the provider')
  return { url, cookies: begun.headers.getSetCookie() }
}

/** Takes what the provider sent the browser back with: where to go on to, signed in. */
export async function finishProviderSignIn(
  context: Needed,
  provider: ProviderId,
  query: { code?: string | undefined; state?: string | undefined; error?: string | undefined },
  visit: Visit,
): Promise<{ location: string; cookies: string[] }> {
  const engine = await engineFor(context, provider, visit)
  if (!/^[\w-]{1,200}$/.test(query.state ?? '')) throw notBegun()
  const answer = await inTime(
    engine.api.callbackOAuth({
      method: 'GET',
      params: { id: provider },
      query: given(query),
      headers: browserOf(visit),
      asResponse: true,
    }),
  )
  const location = answer.headers.get('location')
  const url = location === null ? null : URL.parse(location, visit.baseUrl)
  if (location === null || url === null) throw new Error('better-auth leads nowhere')
  if (url.pathname === refusedPath) throw refusal(url.searchParams, query.error)
  return { location, cookies: answer.headers.getSetCookie() }
}

async function engineFor(
  { config, auth }: Needed,
  provider: ProviderId,
  { baseUrl }: Visit,
): Promise<Engine> {
  if (config.signIn[provider] === undefined) throw notFound('way to sign in')
  return provider === 'oidc' ? auth.engineWithOidc(baseUrl) : auth.engine(baseUrl)
}

/** better-auth knows no OIDC provider as long as its issuer does not say how to reach it. */
function refuseUnready(error: unknown): never {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  throw status === 404 ? unavailable(error) : error
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(unavailable()), providerMs)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function unavailable(cause?: unknown): ApiError {
  return new ApiError('PROVIDER_UNAVAILABLE', 'The sign-in provider does not answer now', { cause })
}

const faults = ['internal_server_error', 'unable_to_create_user', 'unable_to_create_session']
const wrongStates = ['state_mismatch', 'state_not_found', 'state_invalid']

function notBegun(): ApiError {
  return new ApiError(
    'INVALID_REQUEST',
    'This sign-in was not begun in this browser, or too long ago: begin again',
    { fields: [{ path: 'state', message: 'must be the one this browser was given' }] },
  )
}

/** better-auth tells what went wrong in the address it would send the browser to. */
function refusal(told: URLSearchParams, fromProvider: string | undefined): ApiError {
  const code = told.get('error') ?? ''
  if (wrongStates.includes(code)) return notBegun()
  if (fromProvider !== undefined)
    return new ApiError('FORBIDDEN', 'The sign-in was refused or broken off at the provider')
  if (code === 'not_admitted')
    return new ApiError('FORBIDDEN', told.get('error_description') ?? 'You may not sign up here')
  if (code === 'account_not_linked')
    return new ApiError(
      'FORBIDDEN',
      'There is an account with this address already, and one of the two sides has not verified it: sign in with its password',
    )
  if (code === 'email_not_found')
    return new ApiError('FORBIDDEN', 'The provider tells no email address of yours')
  const cause = new Error(`better-auth says ${code}`)
  return faults.includes(code)
    ? new ApiError('INTERNAL', 'Something went wrong on our side', { cause })
    : unavailable(cause)
}

/** Only what is there: better-auth takes an undefined field for one of a wrong type. */
function given<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'))
}
