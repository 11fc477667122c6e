import { createHash } from 'node:crypto'
import { style } from './style.ts'

export type Page = {
  title: string
  /** HTML; what comes from outside has gone through `escapeText`. */
  content: string
  isWide?: boolean
  /** Another site a button of this page leads to. */
  leadsTo?: string | null | undefined
}

const styleHash = createHash('sha256').update(style).digest('base64')

/** Nothing is loaded or run but the one style; forms go here, and from here to one other site. */
export function headersOf({ leadsTo }: Page): Record<string, string> {
  const origin = leadsTo ? ` ${new URL(leadsTo.replace('{CHECKOUT_SESSION_ID}', 'id')).origin}` : ''
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${styleHash}'`,
      "base-uri 'none'",
      `form-action 'self'${origin}`,
      "frame-ancestors 'none'",
    ].join('; '),
  }
}

export function renderPage({ title, content, isWide = false }: Page): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeText(title)}</title>
<style>${style}</style>
<main${isWide ? ' class="wide"' : ''}>
${content}
</main>
</html>
`
}

export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A form that is one button. */
export function button(
  action: string,
  label: string,
  { kind = '', isFirst = false }: { kind?: 'main' | 'quiet' | ''; isFirst?: boolean } = {},
): string {
  const attributes = isFirst ? ' autofocus' : ''
  return `<form method="post" action="${escapeText(action)}" class="${kind}"><button${attributes}>${escapeText(label)}</button></form>`
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
