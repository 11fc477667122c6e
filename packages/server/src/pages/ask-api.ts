import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checkSameOrigin } from '../auth/same-origin.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'

/** What a page asks of the API, for whoever looks at it. */
type Call = { method: 'GET' | 'POST'; url: string; payload?: object }

export type Answer = Awaited<ReturnType<typeof askApi>>

/** Why the API has said no, in words for the page the form is on. */
export type Problem = {
  status: number
  message: string
  headers: Record<string, string>
}

/** Each of these pages is for whoever has its link, or has signed in. */
export const unkept = { 'cache-control': 'no-store' }

/** Asks the API as the browser that asks us: it meets the same limits and checks. */
export async function askApi(app: FastifyInstance, { headers, raw }: FastifyRequest, call: Call) {
  const { 'content-type': _type, 'content-length': _length, ...rest } = headers
  const { connection: _connection, 'transfer-encoding': _coding, expect: _expect, ...kept } = rest
  const remoteAddress = raw.socket.remoteAddress
  return app.inject({
    ...call,
    headers: { ...kept, accept: 'application/json' },
    ...(remoteAddress !== undefined && { remoteAddress }),
  })
}

/** Hands what was typed into a form of ours to the call it is for. */
export async function submitForm(
  app: FastifyInstance,
  request: FastifyRequest,
  { publicUrl, url }: { publicUrl: string | undefined; url: string },
): Promise<{ form: URLSearchParams; answer: Answer }> {
  checkSameOrigin(request.method, request.headers, baseUrlOf(publicUrl, request))
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '')
  // What is left empty was not filled in.
  const payload = Object.fromEntries([...form].filter(([, value]) => value !== ''))
  return { form, answer: await askApi(app, request, { method: 'POST', url, payload }) }
}

const fieldNames: Readonly<Record<string, string>> = {
  email: 'The address',
  password: 'The password',
  newPassword: 'The new password',
  token: 'The link',
  invitation: 'The invitation',
}

type ErrorBody = { message: string; fields?: { path: string; message: string }[] }

export function problemOf(answer: Answer): Problem {
  const { message, fields: [wrong] = [] } = answer.json<{ error: ErrorBody }>().error
  const name = fieldNames[wrong?.path ?? '']
  const wait = answer.headers['retry-after']
  return {
    status: answer.statusCode,
    message: wrong === undefined || name === undefined ? message : `${name} ${wrong.message}`,
    headers: wait === undefined ? {} : { 'retry-after': String(wait) },
  }
}

/** An answer with the status of what went wrong, if anything did. */
export function replyTo(reply: FastifyReply, problem: Problem | undefined): FastifyReply {
  return problem === undefined ? reply : reply.code(problem.status).headers(problem.headers)
}

/** Sends a browser on, with the session the API has begun or ended for it. */
export function sendOn(reply: FastifyReply, answer: Answer): FastifyReply {
  return passCookie(reply, answer)
    .code(303)
    .headers({ location: '/', ...unkept })
    .send()
}

/** Hands a browser the cookie the API has answered with: a session begun, renewed or ended. */
export function passCookie(reply: FastifyReply, { headers }: Answer): FastifyReply {
  const cookie = headers['set-cookie']
  return cookie === undefined ? reply : reply.header('set-cookie', cookie)
}
