import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { escapeText } from '../platform/html/document.ts'
import {
  type Answer,
  askApi,
  type Problem,
  problemOf,
  replyTo,
  sendOn,
  submitForm,
  unkept,
} from './ask-api.ts'
import { currentPassword, form, isAboutField, newPassword, problemNote } from './forms.ts'
import { sendPage } from './page.ts'

/**
 * Where mailed links lead. Opening a page changes nothing, for mail programs and scanners open links,
 * too; what is typed into it comes back as a form, from this site alone, and is handed to the call of
 * the API that does it. `app` takes the calls, `inner` reads forms.
 */
export function addLinkPages(
  app: FastifyInstance,
  inner: FastifyInstance,
  publicUrl: string | undefined,
): void {
  inner.get('/verify-email', (request, reply) => showVerification(app, request, reply))
  inner.post('/verify-email', async (request, reply) => {
    const { form, answer } = await submitForm(app, request, { publicUrl, url: verifyCall })
    if (answer.statusCode === 200) return sendOn(reply, answer)
    return showVerification(app, request, reply, { form, problem: problemOf(answer) })
  })
  inner.get('/reset-password', (request, reply) => showReset(request, reply))
  inner.post('/reset-password', async (request, reply) => {
    const { form, answer } = await submitForm(app, request, { publicUrl, url: resetCall })
    if (answer.statusCode !== 200)
      return showReset(request, reply, { form, problem: problemOf(answer) })
    return sendPage(reply.headers(unkept), { title: 'New password', content: resetDone(answer) })
  })
}

const verifyCall = '/api/auth/verify-email'
const resetCall = '/api/auth/reset-password'

type Sent = { form: URLSearchParams; problem: Problem }

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
  const url = `${verifyCall}?${new URLSearchParams({ token })}`
  const found = await askApi(app, request, { method: 'GET', url })
  if (found.statusCode !== 200) {
    const why = sent?.problem ?? problemOf(found)
    const content = `<h1>${verifyTitle}</h1>\n${problemNote(why)}${toSignIn}`
    return sendPage(replyTo(reply.headers(unkept), why), { title: verifyTitle, content })
  }
  return sendPage(replyTo(reply.headers(unkept), sent?.problem), {
    title: verifyTitle,
    content: verification(found.json(), token, sent),
    hasForm: true,
  })
}

const verifyTitle = 'Verify your address'
const toSignIn = '<p><a class="button" href="/sign-in">Sign in</a></p>'

/** The password of the sign-up is asked for first; who does not know it finds another way below. */
function verification(
  { email, needsNewPassword }: { email: string; needsNewPassword: boolean },
  token: string,
  sent: Sent | undefined,
): string {
  const wrong = wrongField(sent)
  const own = form({
    action: '/verify-email',
    hidden: { token },
    username: email,
    fields: [{ ...currentPassword, label: 'The password you chose' }],
    button: 'Verify and sign in',
    isMain: true,
    wrong,
  })
  const other = form({
    action: '/verify-email',
    hidden: { token },
    username: email,
    fields: [newPassword],
    button: 'Set it, verify and sign in',
    isMain: needsNewPassword,
    wrong,
  })
  const about = `<h1>${verifyTitle}</h1>
<p>This link was mailed to <b>${escapeText(email)}</b>, with which somebody signed up here. If the
address is not yours, go no further.</p>
${problemNote(sent?.problem)}`
  if (needsNewPassword) return about + other
  return `${about}${own}
<details${sent === undefined ? '' : ' open'}>
<summary>Set another password</summary>
<p>If you do not know the password, or it was not you who signed up, set a new one.</p>
${other}
</details>`
}

/** The field somebody filled in and the API did not like. */
function wrongField(sent: Sent | undefined): string | undefined {
  if (!isAboutField(sent?.problem)) return undefined
  return ['password', 'newPassword'].find((name) => sent?.form.get(name))
}

function showReset(request: FastifyRequest, reply: FastifyReply, sent?: Sent): FastifyReply {
  const title = 'Set a new password'
  const fields = form({
    action: '/reset-password',
    hidden: { token: tokenOf(request, sent) },
    fields: [newPassword],
    button: 'Set the password',
    isMain: true,
    wrong: wrongField(sent),
  })
  return sendPage(replyTo(reply.headers(unkept), sent?.problem), {
    title,
    content: `<h1>${title}</h1>\n${problemNote(sent?.problem)}${fields}`,
    hasForm: true,
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
<p>Your new password is set, and you are signed out everywhere.</p>${keys}
${toSignIn}`
}
