import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { escapeText } from '../platform/html/document.ts'
import { askApi, type Problem, problemOf, replyTo, sendOn, submitForm, unkept } from './ask-api.ts'
import {
  currentPassword,
  type Field,
  form,
  isAboutField,
  newPassword,
  problemNote,
} from './forms.ts'
import { sendPage } from './page.ts'

/**
 * How somebody comes in: with an invitation that was handed or mailed to them, with a password, or
 * when it is forgotten. `app` takes the calls, `inner` reads forms.
 */
export function addEntryPages(
  app: FastifyInstance,
  inner: FastifyInstance,
  publicUrl: string | undefined,
): void {
  const submit = (request: FastifyRequest, url: string) =>
    submitForm(app, request, { publicUrl, url })

  inner.get('/sign-up', (request, reply) => showSignUp(app, request, reply))
  inner.post('/sign-up', async (request, reply) => {
    const { form, answer } = await submit(request, '/api/auth/sign-up')
    if (answer.statusCode !== 201)
      return showSignUp(app, request, reply, { form, problem: problemOf(answer) })
    if (answer.json<{ needsVerification: boolean }>().needsVerification)
      return showMailed(reply, form, 'The link in it verifies your address, within a day.')
    return sendOn(reply, answer)
  })

  inner.get('/sign-in', (request, reply) => showSignIn(app, request, reply))
  inner.post('/sign-in', async (request, reply) => {
    const { form, answer } = await submit(request, '/api/auth/sign-in')
    if (answer.statusCode === 200) return sendOn(reply, answer)
    return showSignIn(app, request, reply, { form, problem: problemOf(answer) })
  })

  inner.get('/forgot-password', (_request, reply) => showForgotten(reply))
  inner.post('/forgot-password', async (request, reply) => {
    const { form, answer } = await submit(request, '/api/auth/forgot-password')
    if (answer.statusCode !== 200) return showForgotten(reply, { form, problem: problemOf(answer) })
    const what = 'If it has an account here, the link in it sets a new password, within an hour.'
    return showMailed(reply, form, what)
  })
}

type Sent = { form: URLSearchParams; problem: Problem }
type Methods = { signUp: 'closed' | 'invite' | 'open'; sendsMail: boolean }

/** How one can come in here; nothing if that cannot be told now. */
async function methodsOf(
  app: FastifyInstance,
  request: FastifyRequest,
): Promise<Methods | undefined> {
  const answer = await askApi(app, request, { method: 'GET', url: '/api/auth/methods' })
  return answer.statusCode === 200 ? answer.json() : undefined
}

type Entry = { title: string; above?: string; fields: string; sent: Sent | undefined }

function show(reply: FastifyReply, { title, above = '', fields, sent }: Entry): FastifyReply {
  return sendPage(replyTo(reply.headers(unkept), sent?.problem), {
    title,
    content: `<h1>${title}</h1>\n${above}${problemNote(sent?.problem)}${fields}`,
    hasForm: true,
  })
}

async function showSignUp(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  sent?: Sent,
): Promise<FastifyReply> {
  const asked = new URL(request.url, 'http://localhost').searchParams
  const invitation = (sent?.form ?? asked).get('invitation') ?? ''
  const signUp = (await methodsOf(app, request))?.signUp
  const title = invitation === '' ? 'Sign up' : 'You are invited'
  if (signUp === 'closed' || (signUp === 'invite' && invitation === ''))
    return show(reply, { title, fields: noEntry[signUp], sent })
  const fields = form({
    action: '/sign-up',
    hidden: { invitation },
    fields: [
      { ...address, autocomplete: 'email', value: sent?.form.get('email') ?? undefined },
      { ...newPassword, name: 'password', label: 'Choose a password' },
    ],
    button: 'Sign up',
    isMain: true,
    wrong: sent?.problem.status === 400 ? 'password' : undefined,
  })
  const above = invitation === '' ? '' : '<p>Your invitation opens an account, once.</p>\n'
  return show(reply, { title, above, fields, sent })
}

const toSignIn = '<p><a class="button" href="/sign-in">Sign in</a></p>'
const noEntry = {
  closed: `<p>This server takes no new accounts.</p>\n${toSignIn}`,
  invite: `<p>New accounts here are by invitation: open the link you were given.</p>\n${toSignIn}`,
}

const address = {
  name: 'email',
  label: 'Address',
  type: 'email',
  autocomplete: 'username',
} as const satisfies Field

async function showSignIn(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  sent?: Sent,
): Promise<FastifyReply> {
  const isMailed = (await methodsOf(app, request))?.sendsMail === true
  const fields = form({
    action: '/sign-in',
    fields: [{ ...address, value: sent?.form.get('email') ?? undefined }, currentPassword],
    button: 'Sign in',
    isMain: true,
    wrong: isAboutField(sent?.problem) ? 'password' : undefined,
  })
  const forgotten = isMailed
    ? '<a class="button quiet" href="/forgot-password">Forgot the password?</a>'
    : 'Forgot the password? An operator of this server can make a link that sets a new one.'
  return show(reply, { title: 'Sign in', fields: `${fields}\n<p>${forgotten}</p>`, sent })
}

function showForgotten(reply: FastifyReply, sent?: Sent): FastifyReply {
  const fields = form({
    action: '/forgot-password',
    fields: [{ ...address, value: sent?.form.get('email') ?? undefined }],
    button: 'Mail me a link',
    isMain: true,
    wrong: sent?.problem.status === 400 ? 'email' : undefined,
  })
  return show(reply, { title: 'Forgot the password?', fields, sent })
}

/** The same whether or not there is such an account. */
function showMailed(reply: FastifyReply, form: URLSearchParams, what: string): FastifyReply {
  const title = 'Look into your mail'
  const to = escapeText(form.get('email') ?? '')
  const content = `<h1>${title}</h1>
<p>A mail is on its way to <b>${to}</b>. ${what}</p>
<p class="hint">Nothing there after some minutes? Look among the junk mail, and whether the address is
right.</p>`
  return sendPage(reply.headers(unkept), { title, content })
}
