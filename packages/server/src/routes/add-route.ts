import { Readable } from 'node:stream'
import type { Operation } from '@newcharactersheet/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { authenticate, refuseForeignPage } from '../auth/authenticate.ts'
import { authorise } from '../auth/authorise.ts'
import type { Caller } from '../auth/caller.ts'
import type { Context } from '../context.ts'
import { rateLimitHeaders, type Standing } from '../limits/rate-limits.ts'
import { ApiError } from '../platform/api-error.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'
import { checkBodyForm } from '../platform/http/body-form.ts'
import { type Form, readForm, removeUploads } from '../platform/http/read-form.ts'
import { CustomReply, type Route } from './route.ts'

/** Puts a promised call behind its door: limits, key, shapes, answer. */
export function addRoute(app: FastifyInstance, context: Context, route: Route): void {
  const { operation } = route
  const callers = new WeakMap<FastifyRequest, Caller>()

  app.route({
    method: operation.method,
    url: operation.path,
    bodyLimit: operation.bodyBytes,
    // Before the body is read: who may not call need not be listened to.
    onRequest: async (request, reply) => {
      const caller = await admit(context, operation, request, reply)
      if (caller !== undefined) callers.set(request, caller)
      if (operation.bodyTypes.length > 0) checkBodyForm(request.headers)
    },
    handler: async (request, reply) => {
      const form = await readBody(context, operation, request)
      let answer: Awaited<ReturnType<typeof route.answer>>
      try {
        answer = await route.answer({
          context,
          // Safe: `admit` lets nobody in without a key where one is required.
          caller: callers.get(request) as never,
          params: checkPath(operation, request.params) as never,
          query: check(operation.query, request.query) as never,
          body: check(operation.body, form.fields) as never,
          uploads: form.uploads,
          method: request.method,
          headers: request.headers,
          baseUrl: baseUrlOf(context.config.publicUrl, request.headers.host),
          signal: hangUpSignal(reply),
        })
      } finally {
        await removeUploads(form.uploads)
      }
      return send(operation, answer, reply)
    },
  })
}

/** Counts the request, finds out who sends it, and refuses who may not. */
async function admit(
  context: Context,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Caller | undefined> {
  const standings: Standing[] = []
  const count = (standing: Standing | undefined, code: 'RATE_LIMITED' | 'QUOTA_EXCEEDED') => {
    if (standing === undefined) return
    standings.push(standing)
    reply.headers(rateLimitHeaders(standings))
    if (standing.isOver) throw overLimit(standing, code)
  }
  count(await context.rates.countAddress(operation.rateLimit, request.ip), 'RATE_LIMITED')
  const { method, headers } = request
  const asked = { method, headers, baseUrl: baseUrlOf(context.config.publicUrl, headers.host) }
  if (operation.auth === 'none') {
    await refuseForeignPage(context, asked)
    return undefined
  }
  const caller = await authenticate(context, asked)
  if (caller === undefined) {
    if (operation.auth === 'optional') return undefined
    throw new ApiError('UNAUTHENTICATED', 'Authentication required')
  }
  if (caller.key !== undefined)
    count(await context.rates.countKey(caller.key.keyId), 'QUOTA_EXCEEDED')
  authorise(operation, caller)
  // Files are left alone: whoever keeps a copy of one would keep the cookie with it.
  if (caller.newCookie !== undefined && operation.answerType === 'application/json')
    reply.header('set-cookie', caller.newCookie)
  return caller
}

function overLimit(standing: Standing, code: 'RATE_LIMITED' | 'QUOTA_EXCEEDED'): ApiError {
  const { quota, resetSeconds: retryAfterSeconds } = standing
  const message =
    code === 'RATE_LIMITED'
      ? `No more than ${quota} such requests a minute from one address`
      : `No more than ${quota} requests a day with one key`
  return new ApiError(code, message, { retryAfterSeconds })
}

/** The body as an object, whichever way it was sent. */
async function readBody(
  context: Context,
  operation: Operation,
  request: FastifyRequest,
): Promise<Form> {
  if (operation.bodyTypes.length === 0) return { fields: {}, uploads: [] }
  if (!request.isMultipart()) {
    refuseInlineFiles(operation, request.body)
    // Safe: what is no object is refused by the shape.
    return { fields: (request.body ?? {}) as Record<string, unknown>, uploads: [] }
  }
  if (!operation.bodyTypes.includes('multipart/form-data'))
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'This call takes application/json')
  return readForm(request, operation, context.uploads)
}

/** JSON has no files: one that names some would otherwise be drawn without them, in silence. */
function refuseInlineFiles(operation: Operation, body: unknown): void {
  if (typeof body !== 'object' || body === null) return
  const given = Object.entries(body).find(
    ([name, value]) =>
      operation.multipart.fileFields.includes(name) && !(Array.isArray(value) && !value.length),
  )
  if (given === undefined) return
  throw new ApiError('INVALID_REQUEST', 'Files are sent as multipart/form-data', {
    fields: [{ path: given[0], message: 'must be files of a multipart/form-data body' }],
  })
}

/** A path that could name nothing has nothing at it. */
function checkPath(operation: Operation, params: unknown): unknown {
  const checked = operation.params.safeParse(params)
  if (!checked.success) throw new ApiError('NOT_FOUND', 'There is nothing at this address')
  return checked.data
}

/** A value in the shape that was promised, or an error that says field by field what is wrong. */
function check(shape: z.ZodType, value: unknown): unknown {
  const checked = shape.safeParse(value, { error: ({ input }) => missing(input) })
  if (checked.success) return checked.data
  const fields = checked.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }))
  const [first] = fields
  const detail = first === undefined ? '' : `: ${first.path || 'body'} ${first.message}`
  throw new ApiError('INVALID_REQUEST', `The request is not valid${detail}`, { fields })
}

function missing(input: unknown): string | undefined {
  return input === undefined ? 'is required' : undefined
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
