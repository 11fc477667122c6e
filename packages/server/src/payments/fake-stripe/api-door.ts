import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { wantsPage } from '../../platform/html/document.ts'
import { calls } from './api.ts'
import { expand } from './expand.ts'
import { type Form, parseForm } from './form.ts'
import { type Answer, openIdempotency } from './idempotency.ts'
import { showPage } from './pages/page.ts'
import { problemPage } from './pages/problem-page.ts'
import { paramsOf } from './params.ts'
import { type ErrorBody, FakeStripeError } from './stripe-error.ts'
import { apiVersion, newStripeId, type World } from './world.ts'

/** A request as it came, for tests that look at what was asked. */
export type Seen = {
  method: string
  path: string
  form: Form
  idempotencyKey: string | undefined
  version: string | undefined
}

/** Trouble on the line: so many of the next requests meet it, before or after they are done. */
export type Trouble = { times: number; how: 'reset' | 'error' | 'limit'; isDone: boolean }

export type Door = {
  seen: Seen[]
  trouble: Trouble
  /** The request that is being answered, which events name. */
  current: { id: string | null; idempotency_key: string | null }
}

/** Puts the API behind a door that knows one secret key. */
export function addApi(
  app: FastifyInstance,
  world: World,
  { secretKey, changed }: { secretKey: string; changed: () => void },
): Door {
  const door: Door = {
    seen: [],
    trouble: { times: 0, how: 'error', isDone: false },
    current: { id: null, idempotency_key: null },
  }
  const { answerOnce } = openIdempotency(world.now)

  for (const [method, path, run] of calls)
    app.route<{ Params: { id?: string } }>({
      method,
      url: path,
      handler: (request, reply) => {
        checkKey(request, secretKey)
        const asked = read(request)
        door.seen.push(asked)
        if (isTroubled(door, reply, false)) return reply
        const { idempotencyKey: key, form } = asked
        door.current = { id: request.id, idempotency_key: key ?? null }
        const fingerprint = `${method} ${asked.path} ${JSON.stringify(form)}`
        const answer = answerOnce({ key, fingerprint }, (): Answer => {
          const params = paramsOf(form)
          const paths = params.texts('expand')
          const thing = run(world, { id: request.params.id ?? '', params })
          params.refuseRest()
          return { status: 200, body: expand(world, thing, paths) }
        })
        door.current = { id: null, idempotency_key: null }
        if (method !== 'GET') changed()
        if (isTroubled(door, reply, true)) return reply
        return reply.headers(headersOf(answer, key)).code(answer.status).send(answer.body)
      },
    })
  return door
}

function headersOf(answer: { isReplayed: boolean }, key: string | undefined) {
  return {
    ...(key !== undefined && { 'idempotency-key': key }),
    ...(answer.isReplayed && { 'idempotent-replayed': 'true' }),
  }
}

function read(request: FastifyRequest): Seen {
  const { method, body } = request
  const [path = '', query = ''] = request.url.split('?')
  const text = method === 'GET' ? query : body
  return {
    ...{ method, path, form: parseForm(typeof text === 'string' ? text : '') },
    idempotencyKey: headerOf(request, 'idempotency-key'),
    version: headerOf(request, 'stripe-version'),
  }
}

/** Whether the caller gets no proper answer this time. */
function isTroubled({ trouble }: Door, reply: FastifyReply, isDone: boolean): boolean {
  if (trouble.times === 0 || trouble.isDone !== isDone) return false
  trouble.times -= 1
  if (trouble.how === 'reset') {
    reply.hijack()
    reply.raw.destroy()
    return true
  }
  const isLimit = trouble.how === 'limit'
  reply.code(isLimit ? 429 : 500).send({
    error: isLimit
      ? { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests' }
      : { type: 'api_error', message: 'Something went wrong on our side' },
  })
  return true
}

function checkKey(request: FastifyRequest, secretKey: string): void {
  const { authorization = '' } = request.headers
  if (authorization === `Bearer ${secretKey}`) return
  const message =
    authorization === ''
      ? 'You did not provide an API key.'
      : 'Invalid API Key provided: sk_test_****'
  throw new FakeStripeError(401, { type: 'invalid_request_error', message })
}

/** Answers errors in Stripe's form, and says of each answer what Stripe says. */
export function speakLikeStripe(app: FastifyInstance): void {
  app.setGenReqId(() => newStripeId('req', 14))
  app.addHook('onSend', async (request, reply) => {
    reply.headers({ 'request-id': request.id, 'stripe-version': apiVersion })
  })
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof FakeStripeError) {
      // What a refusal says is final: asking again brings no other.
      reply.code(error.status).header('stripe-should-retry', 'false')
      return refuse(request, reply, error.body)
    }
    const message = error instanceof Error ? error.message : String(error)
    return refuse(request, reply.code(500), { type: 'api_error', message })
  })
  app.setNotFoundHandler((request, reply) =>
    refuse(request, reply.code(404), {
      type: 'invalid_request_error',
      message: `Unrecognized request URL (${request.method}: ${request.url.split('?')[0]}).`,
    }),
  )
}

/** Programs are refused in JSON, people with a page. */
function refuse({ headers }: FastifyRequest, reply: FastifyReply, error: ErrorBody): FastifyReply {
  if (!wantsPage(headers)) return reply.send({ error })
  return showPage(reply, problemPage(error.message))
}

function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join() : value
}
