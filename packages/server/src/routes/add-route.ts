import { Readable } from 'node:stream'
import { type AddressLimit, addressLimits, type Operation } from '@newcharactersheet/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { authenticate, refuseForeignPage } from '../auth/authenticate.ts'
import { authorise, isAnonymous } from '../auth/authorise.ts'
import type { Caller } from '../auth/caller.ts'
import type { Context } from '../context.ts'
import { networkOf } from '../limits/network.ts'
import { rateLimitHeaders, type Standing } from '../limits/rate-limits.ts'
import { ApiError } from '../platform/api-error.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'
import { checkBodyForm } from '../platform/http/body-form.ts'
import { inPlainWords } from '../platform/http/plain-words.ts'
import { answerInPlace } from './answer-in-place.ts'
import { receiveBody, takesInlineFiles } from './read-body.ts'
import { CustomReply, type Route } from './route.ts'

/** Puts a promised call behind its door: limits, key, shapes, answer. */
export function addRoute(app: FastifyInstance, context: Context, route: Route): void {
  const prepare = wayOfReading(route)
  if (prepare === undefined) {
    openDoor(app, context, route)
    return
  }
  void app.register((inner, _options, done) => {
    prepare(inner)
    openDoor(inner, context, route)
    done()
  })
}

/** How the body of a call is read, where it is not read as JSON at once. */
function wayOfReading({
  operation,
  isSigned,
}: Route): ((inner: FastifyInstance) => void) | undefined {
  if (isSigned) return keepAsItIs
  if (takesInlineFiles(operation)) return readAsItComes
  const takesNone = operation.bodyTypes.length === 0 && operation.method !== 'GET'
  return takesNone ? leaveUnread : undefined
}

function readAsItComes(inner: FastifyInstance): void {
  inner.removeContentTypeParser('application/json')
  inner.addContentTypeParser('application/json', (_request, body, parsed) => parsed(null, body))
}

/** What was signed is these bytes, not what they mean. */
function keepAsItIs(inner: FastifyInstance): void {
  inner.removeContentTypeParser('application/json')
  inner.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (_request, body, parsed) => parsed(null, body),
  )
}

/**
 * A call that takes no body does not care about one, nor what it is said to be: many clients send an
 * empty form where there is nothing to send.
 */
function leaveUnread(inner: FastifyInstance): void {
  inner.removeAllContentTypeParsers()
  inner.addContentTypeParser('*', (_request, _body, parsed) => parsed(null))
  inner.addHook('onRequest', async ({ raw }) => {
    // A type that is none would be refused before anybody reads.
    delete raw.headers['content-type']
  })
}

/** Who stands at the door, and how their limits stand. */
type Visitor = { caller: Caller | undefined; standings: Standing[] }

function openDoor(app: FastifyInstance, context: Context, route: Route): void {
  const { operation } = route
  const visitors = new WeakMap<FastifyRequest, Visitor>()

  function visitorOf(request: FastifyRequest): Visitor {
    const visitor = visitors.get(request) ?? { caller: undefined, standings: [] }
    visitors.set(request, visitor)
    return visitor
  }

  app.route({
    method: operation.method,
    url: operation.path,
    bodyLimit: operation.bodyBytes,
    // Before the body is read: who may not call need not be listened to.
    onRequest: async (request, reply) => {
      await admit(context, route, request, { visitor: visitorOf(request), reply })
      if (operation.bodyTypes.length > 0) checkBodyForm(request.headers, operation.bodyTypes)
    },
    handler: async (request, reply) => {
      const visitor = visitorOf(request)
      const name = visitor.caller?.accountId ?? networkOf(request.ip)
      const { uploads: folder, places } = context
      const read = await receiveBody(request, operation, { folder, places, caller: name })
      let answer: unknown
      try {
        const body = route.isSigned ? {} : check(operation.body, read.fields)
        if (isCountedAsRead(route, request) && !route.isRead?.(body as never))
          countCall(context, addressLimits(operation), request, { visitor, reply })
        answer = await answerInPlace(route, name, {
          context,
          // Safe: `admit` lets nobody in without a key where one is required.
          caller: visitor.caller as never,
          params: checkPath(operation, request.params) as never,
          query: check(operation.query, request.query) as never,
          body: body as never,
          uploads: read.uploads,
          texts: read.texts,
          discardBody: read.discard,
          bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
          method: request.method,
          network: networkOf(request.ip),
          headers: request.headers,
          baseUrl: baseUrlOf(context.config.publicUrl, request),
          signal: hangUpSignal(reply),
        })
      } finally {
        await read.discard()
      }
      return send(operation, answer, reply)
    },
  })
}

/** Counts the request, finds out who sends it, and refuses who may not. */
async function admit(
  context: Context,
  route: Route,
  request: FastifyRequest,
  { visitor, reply }: Counted,
): Promise<void> {
  const { operation } = route
  const { method, headers } = request
  const limits = isCountedAsRead(route, request) ? ['reads' as const] : addressLimits(operation)
  countCall(context, limits, request, { visitor, reply })
  const asked = { method, headers, baseUrl: baseUrlOf(context.config.publicUrl, request) }
  if (operation.auth === 'none') return refuseForeignPage(context, asked)
  const caller = await authenticate(context, asked)
  if (caller === undefined) {
    if (operation.auth === 'optional') return
    throw new ApiError('UNAUTHENTICATED', 'Authentication required')
  }
  if (isAnonymous(operation, caller)) return
  visitor.caller = caller
  authorise(operation, caller)
  // Last: what is refused at the door costs a key nothing of its day.
  const standing = caller.key && (await context.rates.countKey(caller.key))
  if (standing !== undefined) count([standing], 'QUOTA_EXCEEDED', { visitor, reply })
  // Files are left alone: whoever keeps a copy of one would keep the cookie with it.
  if (caller.newCookie !== undefined && operation.answerType === 'application/json')
    reply.header('set-cookie', caller.newCookie)
}

/** A body this small may ask for no more than to read. */
const smallBodyBytes = 4_096

/**
 * Whether a call counts as a read at first, for its body may ask for no more. If it then asks for
 * more, it is counted as that as well.
 */
function isCountedAsRead({ isRead }: Route, { headers }: FastifyRequest): boolean {
  const bytes = Number(headers['content-length'] ?? Number.POSITIVE_INFINITY)
  return isRead !== undefined && bytes <= smallBodyBytes
}

type Counted = { visitor: Visitor; reply: FastifyReply }

function countCall(
  context: Context,
  limits: readonly AddressLimit[],
  request: FastifyRequest,
  counted: Counted,
): void {
  count(context.rates.countAddress(limits, request.ip), 'RATE_LIMITED', counted)
}

function count(
  standings: readonly Standing[],
  code: 'RATE_LIMITED' | 'QUOTA_EXCEEDED',
  { visitor, reply }: Counted,
): void {
  visitor.standings.push(...standings)
  reply.headers(rateLimitHeaders(visitor.standings))
  const [longest] = standings
    .filter(({ isOver }) => isOver)
    .sort((one, other) => other.resetSeconds - one.resetSeconds)
  if (longest !== undefined) throw overLimit(longest, code)
}

function overLimit(standing: Standing, code: 'RATE_LIMITED' | 'QUOTA_EXCEEDED'): ApiError {
  const { quota, resetSeconds: retryAfterSeconds } = standing
  const message =
    code === 'RATE_LIMITED'
      ? `No more than ${quota} such requests a minute from one address`
      : `No more than ${quota} requests a day with one key`
  return new ApiError(code, message, { retryAfterSeconds })
}

/** A path that could name nothing has nothing at it. */
function checkPath(operation: Operation, params: unknown): unknown {
  const checked = operation.params.safeParse(params)
  if (!checked.success) throw new ApiError('NOT_FOUND', 'There is nothing at this address')
  return checked.data
}

/** A value in the shape that was promised, or an error that says field by field what is wrong. */
function check(shape: z.ZodType, value: unknown): unknown {
  const checked = shape.safeParse(value, { error: inPlainWords(shape) })
  if (checked.success) return checked.data
  const fields = checked.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }))
  const [first] = fields
  const detail = first === undefined ? '' : `: ${first.path || 'body'} ${first.message}`
  throw new ApiError('INVALID_REQUEST', `The request is not valid${detail}`, { fields })
}

/** Aborted when the connection closes before the answer is out. */
function hangUpSignal(reply: FastifyReply): AbortSignal {
  const hungUp = new AbortController()
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) hungUp.abort()
  })
  return hungUp.signal
}

function send(operation: Operation, answer: unknown, reply: FastifyReply): FastifyReply {
  if (answer === undefined) return reply.code(operation.status).send()
  if (!(answer instanceof CustomReply)) return sendJson(reply.code(operation.status), answer)
  const { status, headers = {}, body } = answer.reply
  reply.code(status).headers(headers)
  const isNoJson = body === undefined || body instanceof Readable
  if (isNoJson && reply.request.method === 'HEAD') {
    // Only the headers are wanted; an empty stream leaves them as they are, and nothing at all would
    // be said to be a file of no length.
    body?.destroy()
    return reply.send(Readable.from([]))
  }
  if (isNoJson) return reply.send(body)
  return sendJson(reply, body)
}

function sendJson(reply: FastifyReply, body: unknown): FastifyReply {
  // What is answered belongs to its caller; files say for themselves how they may be kept.
  return reply
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(body))
}
