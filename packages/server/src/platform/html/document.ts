import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { style } from './style.ts'

export type Document = {
  /** Plain text. */
  title: string
  /** HTML above the sheet of paper: whose page it is. What comes from outside has been escaped. */
  header: string
  /** HTML on the paper, escaped likewise. */
  content: string
  /** Pages to read and lists are wide; forms and messages are not. */
  isWide?: boolean
}

/** A whole HTML page in the one look of all pages. */
export function renderDocument({ title, header, content, isWide = false }: Document): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
<style>${style}</style>
<body${isWide ? ' class="wide"' : ''}>
<header>${header}</header>
<main>
${content}
</main>
</html>
`
}

const styleHash = createHash('sha256').update(style).digest('base64')

/**
 * The Content-Security-Policy of a page: it loads and runs nothing but its one style, no other page
 * shows it in a frame, and its forms go nowhere but where they are meant to.
 */
export function policyFor(formTargets: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    `form-action ${formTargets}`,
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Text as it may stand in HTML. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Whether a person with a browser asks: programs take anything, or say that they want JSON. */
export function wantsPage({ accept = '' }: IncomingHttpHeaders): boolean {
  return /\btext\/html\b/i.test(accept)
}
