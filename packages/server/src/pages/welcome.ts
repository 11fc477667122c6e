import type { FastifyInstance } from 'fastify'
import { baseUrlOf } from '../platform/http/base-url.ts'
import { escapeText, sendPage } from './page.ts'

/** What a browser finds at `/` as long as there is no site. */
export function addWelcome(app: FastifyInstance, publicUrl: string | undefined): void {
  app.get('/', (request, reply) => {
    const apiUrl = `${baseUrlOf(publicUrl, request)}/api`
    const content = `<h1>newcharactersheet</h1>
<p>Words in, character reference sheets out. The API is at <code>${escapeText(apiUrl)}</code>;
<a href="/api/openapi.json">openapi.json</a> describes it, and <a href="/docs/errors">Errors</a>
explains what it may refuse.</p>`
    return sendPage(reply, { title: 'newcharactersheet', content })
  })
}
