import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiError } from '../platform/api-error.ts'
import { escapeText, wantsPage } from '../platform/html/document.ts'
import { sendPage } from './page.ts'

/**
 * Whether it is a person who is refused: a browser, where browsers are sent. Under `/api` that is only
 * the way back from a sign-in provider; all else there is for programs, whatever opens it.
 */
export function isForPerson({ headers, url }: FastifyRequest): boolean {
  const isSite = !url.startsWith('/api/') || url.startsWith('/api/auth/callback/')
  return isSite && wantsPage(headers)
}

/** Refuses with a page that says what programs are told, in the same words. */
export function sendRefusalPage(reply: FastifyReply, { status, code, message }: ApiError) {
  const phrase = STATUS_CODES[status] ?? 'Error'
  return sendPage(reply, {
    title: phrase,
    content: `<p class="kind"><span class="fact">${status} ${escapeText(phrase)}</span></p>
<h1>${titles[status] ?? 'This did not work'}</h1>
<p>${escapeText(message)}.</p>
<p><a class="button" href="/">To the start</a></p>
<p class="note">What <a href="/docs/errors/${code}">${code}</a> means. For whoever runs this server, this
request is <span class="id">${escapeText(String(reply.request.id))}</span></p>`,
  })
}

const titles: Readonly<Record<number, string>> = {
  404: 'There is nothing here',
  429: 'Too much at once',
  503: 'Not just now',
}
