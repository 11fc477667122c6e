import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type OwnHosts, readEndpointUrl } from './endpoint-url.ts'
import { ForbiddenAddress, findAddresses, type Resolve } from './find-addresses.ts'

/** How an attempt went, as far as it is kept. */
export type Attempt = {
  milliseconds: number
  /** Null where nobody answered. */
  status: number | null
  /** Null where somebody did. */
  error: string | null
  headers: Record<string, string>
  /** The beginning of the answer. */
  body: string
  retryAfter: string | undefined
}

export type Message = { url: string; headers: Record<string, string>; body: string }

/** The way out of this server for what others have addressed. */
export type WayOut = { ownHosts: OwnHosts; resolve: Resolve }

const withinMs = 15_000
const mostBodyBytes = 2_048
const mostHeaderBytes = 8_192
const mostHeaders = 30
const mostHeaderCharacters = 256

/**
 * Sends a message and reads the beginning of the answer. Redirects are answers like any other. It
 * goes to the very address that was checked: the name is not asked for again.
 */
export async function postMessage(
  message: Message,
  { ownHosts, resolve }: WayOut,
  stopping: AbortSignal,
): Promise<Attempt> {
  const begun = performance.now()
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(withinMs)])
  const base = { status: null, headers: {}, body: '', retryAfter: undefined }
  const tookMs = () => Math.round(performance.now() - begun)
  try {
    const url = readEndpointUrl(message.url, ownHosts)
    if ('problem' in url) throw new ForbiddenAddress(url.problem)
    const looking = findAddresses(url, { ownHosts, resolve, signal })
    const addresses = await unlessAborted(looking, signal)
    const answer = await ask(url, message, { addresses, signal })
    return { ...base, ...answer, error: null, milliseconds: tookMs() }
  } catch (error) {
    if (stopping.aborted) throw error
    return { ...base, error: describe(error, signal), milliseconds: tookMs() }
  }
}

type Answer = Pick<Attempt, 'status' | 'headers' | 'body' | 'retryAfter'>

function ask(
  url: URL,
  { headers, body }: Message,
  { addresses, signal }: { addresses: readonly string[]; signal: AbortSignal },
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const sending: ClientRequest = request(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    lookup: leadTo(addresses),
    // A connection of its own: none is left open that was made for another message.
    agent: false,
    maxHeaderSize: mostHeaderBytes,
    signal,
  })
  sending.on('error', reject)
  sending.on('response', (response) => {
    readBeginning(response).then((text) => resolve(describeAnswer(response, text)), reject)
  })
  sending.end(body)
  return promise
}

/** Answers whoever asks where a name leads with what was found and checked before. */
function leadTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, options, done) => {
    const [first] = found
    if (options.all) done(null, found)
    else if (first !== undefined) done(null, first.address, first.family)
  }
}

/** An answer that breaks off has been given all the same: its status is what counts. */
async function readBeginning(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    for await (const piece of response) {
      pieces.push(piece)
      bytes += piece.length
      if (bytes >= mostBodyBytes) break
    }
  } catch {
    // What has come is kept.
  }
  response.destroy()
  const text = Buffer.concat(pieces).subarray(0, mostBodyBytes).toString('utf8')
  return text.replaceAll('\0', '\uFFFD')
}

function describeAnswer({ statusCode, headers }: IncomingMessage, body: string): Answer {
  const kept = Object.entries(headers)
    .filter(([name]) => name !== 'set-cookie')
    .slice(0, mostHeaders)
    .map(([name, value]) => [name, String(value).slice(0, mostHeaderCharacters)])
  return {
    status: statusCode ?? null,
    headers: Object.fromEntries(kept),
    body,
    retryAfter: headers['retry-after'],
  }
}

/** What its owner may know: no address, and nothing of the network we are in. */
function describe(error: unknown, signal: AbortSignal): string {
  if (error instanceof ForbiddenAddress) return error.message
  if (signal.aborted) return `no answer within ${withinMs / 1000} seconds`
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return `could not be reached (${code})`
}

/** Whatever is waited for, no longer than this: not all of it can be called off. */
function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop))
}
