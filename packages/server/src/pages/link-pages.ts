import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checkSameOrigin } from '../auth/same-origin.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'
import { escapeText, sendPage } from './page.ts'

/**
 * Where mailed links lead. Opening a page changes nothing, for mail programs and scanners open links,
 * too; what is typed into it comes back as a form, from this site alone, and is handed to the call of
 * the API that does it.
 */
export function addLinkPages(app: FastifyInstance, publicUrl: string | undefined): void {
  void app.register((inner, _options, done) => {
    inner.removeAllContentTypeParsers()
    inner.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formBytes },
      (_request, body, parsed) => parsed(null, body),
    )
    inner.get('/verify-email', (request, reply) => showVerification(app, request, reply))
    inner.post('/verify-email', async (request, reply) => {
      const { form, answer } = await submit(app, request, { publicUrl, path: verifyPath })
      if (answer.statusCode !== 200)
        return showVerification(app, request, reply, { form, problem: problemOf(answer) })
      const cookie = answer.headers['set-cookie']
      return reply
        .code(303)
        .headers({ location: '/', 'set-cookie': cookie, ...unkept })
        .send()
    })
    inner.get('/reset-password', (request, reply) => showReset(request, reply))
    inner.post('/reset-password', async (request, reply) => {
      const { form, answer } = await submit(app, request, { publicUrl, path: resetPath })
      if (answer.statusCode !== 200)
        return showReset(request, reply, { form, problem: problemOf(answer) })
      return sendPage(reply.headers(unkept), { title: 'New password', content: resetDone(answer) })
    })
    done()
  })
}

const formBytes = 16 * 1024
const verifyPath = '/api/auth/verify-email'
const resetPath = '/api/auth/reset-password'

/** Each of these pages is for whoever has its link, once. */
const unkept = { 'cache-control': 'no-store' }

type Answer = Awaited<ReturnType<typeof ask>>
type Problem = { status: number; message: string; headers: Record<string, string> }
type Sent = { form: URLSearchParams; problem: Problem }

/** Asks the API as the browser that asks us: it meets the same limits and checks. */
async function ask(
  app: FastifyInstance,
  { headers, raw }: FastifyRequest,
  call: { method: 'GET' | 'POST'; url: string; payload?: object },
) {
  const { 'content-type': _type, 'content-length': _length, ...rest } = headers
  const { connection: _connection, 'transfer-encoding': _coding, expect: _expect, ...kept } = rest
  const remoteAddress = raw.socket.remoteAddress
  return app.inject({
    ...call,
    headers: kept,
    ...(remoteAddress !== undefined && { remoteAddress }),
  })
}

/** Hands a form of ours to the call it is for. */
async function submit(
  app: FastifyInstance,
  request: FastifyRequest,
  { publicUrl, path }: { publicUrl: string | undefined; path: string },
): Promise<{ form: URLSearchParams; answer: Answer }> {
  checkSameOrigin(request.method, request.headers, baseUrlOf(publicUrl, request))
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '')
  const payload = Object.fromEntries(form)
  return { form, answer: await ask(app, request, { method: 'POST', url: path, payload }) }
}

function problemOf(answer: Answer): Problem {
  const { message } = answer.json<{ error: { message: string } }>().error
  const wait = answer.headers['retry-after']
  const headers = wait === undefined ? {} : { 'retry-after': String(wait) }
  return { status: answer.statusCode, message, headers }
}

/** An answer with the status of what went wrong, if anything did. */
function replyTo(reply: FastifyReply, problem: Problem | undefined): FastifyReply {
  return problem === undefined ? reply : reply.code(problem.status).headers(problem.headers)
}

function tokenOf(request: FastifyRequest, sent: Sent | undefined): string {
  const asked = new URL(request.url, 'http://localhost').searchParams
  return (sent?.form ?? asked).get('token') ?? ''
}

async function showVerification(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  sent?: Sent,
): Promise<FastifyReply> {
  const token = tokenOf(request, sent)
  const url = `${verifyPath}?${new URLSearchParams({ token })}`
  const found = await ask(app, request, { method: 'GET', url })
  if (found.statusCode !== 200) {
    const why = sent?.problem ?? problemOf(found)
    return showForm(replyTo(reply, why), { title: verifyTitle, content: problem(why.message) })
  }
  const { email, needsNewPassword } = found.json<{ email: string; needsNewPassword: boolean }>()
  const about = `<p>This link was mailed to the address below, with which somebody signed up here. If
the address is not yours, go no further.</p>`
  const own = needsNewPassword
    ? ''
    : `${passwordForm('/verify-email', { token, email, label: 'The password you chose' })}
<h2>Another password</h2>
<p>If you do not know it, or it was not you who signed up, set a new one.</p>`
  return showForm(replyTo(reply, sent?.problem), {
    title: verifyTitle,
    content: `${about}${problem(sent?.problem.message)}${own}
${newPasswordForm('/verify-email', { token, email })}`,
  })
}

const verifyTitle = 'Verify your address'

function showReset(request: FastifyRequest, reply: FastifyReply, sent?: Sent): FastifyReply {
  const token = tokenOf(request, sent)
  return showForm(replyTo(reply, sent?.problem), {
    title: 'Set a new password',
    content: `${problem(sent?.problem.message)}${newPasswordForm('/reset-password', { token })}`,
  })
}

function resetDone(answer: Answer): string {
  const { workingKeys } = answer.json<{ workingKeys: number }>()
  const keys =
    workingKeys === 0
      ? ''
      : `<p>${workingKeys === 1 ? 'One API key goes' : `${workingKeys} API keys go`} on working. If
somebody else may have them, revoke them: <code>GET /api/api-keys</code> lists them and
<code>DELETE /api/api-keys</code> revokes one.</p>`
  return `<h1>New password</h1>
<p>Your new password is set, and you are signed out everywhere. Sign in with it.</p>${keys}`
}

function showForm(
  reply: FastifyReply,
  { title, content }: { title: string; content: string },
): FastifyReply {
  const page = { title, content: `<h1>${title}</h1>\n${content}`, hasForm: true }
  return sendPage(reply.headers(unkept), page)
}

function problem(message: string | undefined): string {
  return message === undefined
    ? ''
    : `<p role="alert"><strong>${escapeText(message)}</strong></p>\n`
}

type About = { token: string; email?: string }

function passwordForm(action: string, { label, ...about }: About & { label: string }): string {
  return form(action, about, {
    field: `<label>${label}<input type="password" name="password" required maxlength="1000"
autocomplete="current-password"></label>`,
    button: 'Verify and sign in',
  })
}

function newPasswordForm(action: string, about: About): string {
  return form(action, about, {
    field: `<label>A new password, ten characters or more<input type="password" name="newPassword"
required minlength="10" maxlength="128" autocomplete="new-password"></label>`,
    button: 'Set it',
  })
}

function form(
  action: string,
  { token, email }: About,
  { field, button }: { field: string; button: string },
): string {
  const address =
    email === undefined
      ? ''
      : `<label>Address<input type="email" value="${escapeText(email)}" readonly
autocomplete="username"></label>\n`
  return `<form method="post" action="${action}">
<input type="hidden" name="token" value="${escapeText(token)}">
${address}${field}
<button>${button}</button>
</form>`
}
