import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { escapeText } from '../platform/html/document.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'
import {
  askApi,
  type Problem,
  passCookie,
  problemOf,
  replyTo,
  sendOn,
  submitForm,
  unkept,
} from './ask-api.ts'
import { problemNote } from './forms.ts'
import { sendPage } from './page.ts'

/**
 * What a browser finds at `/` as long as there is no site: where the API is, and for who has signed in
 * a key to use it with. `app` takes the calls, `inner` reads forms.
 */
export function addWelcome(
  app: FastifyInstance,
  inner: FastifyInstance,
  publicUrl: string | undefined,
): void {
  async function show(request: FastifyRequest, reply: FastifyReply, problem?: Problem) {
    const apiUrl = `${baseUrlOf(publicUrl, request)}/api`
    const account = await accountOf(app, request, reply)
    return sendPage(replyTo(reply.headers(unkept), problem), {
      title: 'newcharactersheet',
      content: `<h1>Words in, character sheets out</h1>
${account === undefined ? '' : signedIn(account)}${problemNote(problem)}
<p>The API is at <code>${escapeText(apiUrl)}</code>. <a href="/api/openapi.json">openapi.json</a> describes
every call; <a href="/docs/errors">Errors</a> explains what may be refused, and why.</p>
${account === undefined ? '<p><a class="button" href="/sign-in">Sign in</a></p>' : actions}`,
      hasForm: true,
    })
  }

  inner.get('/', (request, reply) => show(request, reply))
  inner.post('/api-key', async (request, reply) => {
    const { answer } = await submitForm(app, request, { publicUrl, url: '/api/api-keys' })
    if (answer.statusCode !== 201) return show(request, reply, problemOf(answer))
    return showKey(passCookie(reply, answer), answer.json())
  })
  inner.post('/sign-out', async (request, reply) => {
    const { answer } = await submitForm(app, request, { publicUrl, url: '/api/auth/sign-out' })
    return answer.statusCode === 200
      ? sendOn(reply, answer)
      : show(request, reply, problemOf(answer))
  })
}

type Account = { email: string | null; name: string | null }

/** Who looks, if a session says so. */
async function accountOf(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Account | undefined> {
  if (request.headers.cookie === undefined) return undefined
  const answer = await askApi(app, request, { method: 'GET', url: '/api/account' })
  if (answer.statusCode !== 200) return undefined
  passCookie(reply, answer)
  return answer.json()
}

function signedIn({ email, name }: Account): string {
  return `<p>You are signed in as <b>${escapeText(name ?? email ?? 'the owner')}</b>.</p>\n`
}

const actions = `<form method="post" action="/api-key" class="main">
<input type="hidden" name="label" value="Made in a browser"><button>Make an API key</button></form>
<form method="post" action="/sign-out" class="quiet"><button>Sign out</button></form>`

function showKey(reply: FastifyReply, { key }: { key: string }): FastifyReply {
  const title = 'Your API key'
  const content = `<h1>${title}</h1>
<p class="problem">It is shown this once. Keep it where you keep passwords.</p>
<pre><code>${escapeText(key)}</code></pre>
<p>Send it with every call as <code>X-API-Key</code>. <code>GET /api/api-keys</code> lists your keys,
<code>DELETE /api/api-keys</code> revokes one.</p>
<p><a class="button" href="/">Back</a></p>`
  return sendPage(reply.headers(unkept), { title, content })
}
