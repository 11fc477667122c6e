import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ErrorCode, errorMeaning, errorStatus } from '@newcharactersheet/contract'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Marked } from 'marked'
import { sendPage } from './page.ts'

/** Where every refusal's `docs` points: a page for each code, as HTML and as Markdown. */
export function addErrorPages(app: FastifyInstance): void {
  // Safe: the keys of an object literal are exactly its type's keys.
  const codes = Object.keys(errorStatus) as ErrorCode[]
  const index = indexOf(codes)
  const indexPage = { title: 'Errors', content: toHtml(index), isWide: true }
  const pages = new Map<string, (reply: FastifyReply) => FastifyReply>()
  for (const code of codes) {
    const text = readFileSync(join(folder, `${code}.md`), 'utf8')
    const page = {
      title: code,
      content: `${toHtml(text)}\n<p><a class="button" href="/docs/errors">All codes</a></p>`,
      isWide: true,
    }
    pages.set(code, (reply) => sendPage(reply, page))
    pages.set(`${code}.md`, (reply) => sendMarkdown(reply, text))
  }

  app.get('/docs/errors', (_request, reply) => sendPage(reply, indexPage))
  app.get('/docs/errors.md', (_request, reply) => sendMarkdown(reply, index))
  app.get<{ Params: { page: string } }>('/docs/errors/:page', (request, reply) => {
    const send = pages.get(request.params.page)
    return send === undefined ? reply.callNotFound() : send(reply)
  })
}

/** The pages are written by hand and lie with the other docs, wherever the program is started. */
const folder = join(import.meta.dirname, '../../../../docs/errors')

/** Links between the files name files; on the site the same page has no ending. */
const marked = new Marked({
  walkTokens(token) {
    if (token.type === 'link') token.href = token.href.replace(/^(\w+)\.md$/, '/docs/errors/$1')
  },
})

function toHtml(markdown: string): string {
  // Safe: without asynchronous extensions it answers at once.
  return marked.parse(markdown) as string
}

function indexOf(codes: readonly ErrorCode[]): string {
  const rows = codes.map(
    (code) => `| [${code}](/docs/errors/${code}) | ${errorStatus[code]} | ${errorMeaning[code]} |`,
  )
  return [
    '# Errors',
    '',
    'Every refused call answers `{ "error": { "code", "message", "requestId", "docs" } }`. The code',
    'is for programs and never changes its meaning; the message is for people and may.',
    '',
    '| code | status | meaning |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function sendMarkdown(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/markdown; charset=utf-8').send(text)
}
