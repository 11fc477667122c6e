import type { FastifyReply } from 'fastify'
import { policyFor, renderDocument } from '../platform/html/document.ts'

/** A browser that is to say nothing of where it comes from says of a form, too, that it is from nowhere. */
const plainHeaders = {
  'content-security-policy': policyFor("'none'"),
  'referrer-policy': 'no-referrer',
}
const formHeaders = {
  'content-security-policy': policyFor("'self'"),
  'referrer-policy': 'same-origin',
}

type Page = { title: string; content: string; hasForm?: boolean; isWide?: boolean }

/** Answers with a page of ours. `content` is HTML we wrote ourselves; `title` is plain text. */
export function sendPage(
  reply: FastifyReply,
  { title, content, hasForm = false, isWide = false }: Page,
): FastifyReply {
  return reply
    .headers(hasForm ? formHeaders : plainHeaders)
    .type('text/html; charset=utf-8')
    .send(renderDocument({ title: titleOf(title), header, content, isWide }))
}

const siteName = 'newcharactersheet'
const header = `<a class="brand" href="/">${siteName}</a>`

function titleOf(title: string): string {
  return title === siteName ? title : `${title} · ${siteName}`
}
