import type { FastifyReply } from 'fastify'
import { escapeText, policyFor, renderDocument } from '../../../platform/html/document.ts'

export type Page = {
  title: string
  /** HTML; what comes from outside has gone through `escapeText`. */
  content: string
  isWide?: boolean
  /** Another site a button of this page leads to. */
  leadsTo?: string | null | undefined
}

/** Answers with a page of the stand-in. */
export function showPage(reply: FastifyReply, page: Page): FastifyReply {
  return reply.headers(headersOf(page)).send(render(page))
}

/** Nothing is loaded or run but the one style; forms go here, and from here to one other site. */
function headersOf({ leadsTo }: Page): Record<string, string> {
  const origin = leadsTo ? ` ${new URL(leadsTo.replace('{CHECKOUT_SESSION_ID}', 'id')).origin}` : ''
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'content-security-policy': policyFor(`'self'${origin}`),
  }
}

function render({ title, content, isWide = false }: Page): string {
  const header = '<span class="brand">Stand-in for Stripe</span>'
  return renderDocument({ title: `${title} · stand-in for Stripe`, header, content, isWide })
}

/** What a page is, and beside it the first thing to know about all of them. */
export function kind(name: string): string {
  return `<p class="kind"><span class="fact">${name}</span><span class="stamp">Test: no money moves</span></p>`
}

type ButtonKind = 'main' | 'quiet'

/** A form that is one button. */
export function button(
  action: string,
  label: string,
  { kind, isFirst = false }: { kind?: ButtonKind; isFirst?: boolean } = {},
): string {
  const look = kind === undefined ? '' : ` class="${kind}"`
  const focus = isFirst ? ' autofocus' : ''
  return `<form method="post" action="${escapeText(action)}"${look}><button${focus}>${escapeText(label)}</button></form>`
}

/** A link that looks like a button, to where somebody came from. */
export function backButton(url: string | null): string {
  return url === null
    ? ''
    : `<p><a class="button" href="${escapeText(url)}">Back to the site</a></p>`
}

/** A line of a list: what it is about, a fact or an id below it, and what can be done with it. */
export function row(name: string, below: string, actions: readonly string[]): string {
  const buttons = actions.filter((each) => each !== '').join('\n')
  return `<div class="row" role="group" aria-label="${escapeText(name)}"><div><p><b>${escapeText(name)}</b></p>
${below}</div>
<div class="actions">${buttons}</div></div>`
}

/** An amount as people write it. */
export function money(cents: number, currency: string): string {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: currency.toUpperCase(),
  }).format(cents / 100)
}

export const disclaimer =
  '<p class="note">This is the stand-in for Stripe that comes with the program. No card is asked for and no money moves.</p>'
