import { createHash, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

export type TestIssuer = Awaited<ReturnType<typeof openTestIssuer>>

/** Whom the provider says the browser belongs to. */
type Person = { sub: string; email: string; email_verified: boolean; name: string }

export const issuerClient = { clientId: 'sheets', clientSecret: 'the client secret' }

/**
 * A small OpenID provider of this process: discovery, authorization with PKCE, tokens signed with a
 * key of its own. It lets everybody in as `person`.
 */
export async function openTestIssuer() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: 'k', alg: 'RS256' }
  const grants = new Map<string, { nonce: string | null; challenge: string | null }>()
  const state = {
    person: { sub: 'p1', email: 'kay@example.com', email_verified: true, name: 'Kay' } as Person,
    isBroken: false,
    audience: issuerClient.clientId,
    requests: 0,
  }
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const issuer = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    state.requests += 1
    const url = new URL(request.url ?? '/', issuer)
    const json = (body: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (state.isBroken) return void json({ error: 'server_error' }, 500)
    if (url.pathname === '/.well-known/openid-configuration') return void json(discovery(issuer))
    if (url.pathname === '/keys') return void json({ keys: [key] })
    if (url.pathname === '/authorize')
      return void response.writeHead(302, { location: authorize(url.searchParams) }).end()
    const tokens = exchange(new URLSearchParams(await text(request)), request)
    return void (tokens === undefined ? json({ error: 'invalid_grant' }, 400) : json(tokens))
  }

  function authorize(asked: URLSearchParams): string {
    const code = randomBytes(8).toString('hex')
    grants.set(code, { nonce: asked.get('nonce'), challenge: asked.get('code_challenge') })
    const back = new URL(asked.get('redirect_uri') ?? issuer)
    back.searchParams.set('code', code)
    back.searchParams.set('state', asked.get('state') ?? '')
    return back.href
  }

  /** A code is worth tokens once, to the client that asked for it. */
  function exchange(form: URLSearchParams, { headers }: IncomingMessage): object | undefined {
    const grant = grants.get(form.get('code') ?? '')
    grants.delete(form.get('code') ?? '')
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const isClient =
      form.get('client_secret') === issuerClient.clientSecret ||
      headers.authorization?.startsWith('Basic ') === true
    if (grant === undefined || !isClient || proof !== grant.challenge) return undefined
    return {
      access_token: 'an access token',
      token_type: 'Bearer',
      expires_in: 300,
      id_token: idToken({ nonce: grant.nonce, ...state.person }),
    }
  }

  function idToken(claims: object): string {
    const now = Math.floor(Date.now() / 1_000)
    const head = encode({ alg: 'RS256', kid: 'k', typ: 'JWT' })
    const body = encode({ iss: issuer, aud: state.audience, iat: now, exp: now + 300, ...claims })
    const signature = sign('sha256', Buffer.from(`${head}.${body}`), privateKey)
    return `${head}.${body}.${signature.toString('base64url')}`
  }

  async function close(): Promise<void> {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { issuer, state, close }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  }
}
