import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

/** System colours follow the reader's choice of light or dark by themselves. */
const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 18%, Canvas) }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; background: Canvas; color: CanvasText;
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
code, pre { font: 0.9em/1.5 ui-monospace, monospace }
code { background: color-mix(in srgb, CanvasText 8%, Canvas); padding: 0.1em 0.3em }
pre { border: 1px solid var(--line); padding: 0.8rem; overflow-x: auto }
pre code { background: none; padding: 0 }
table { border-collapse: collapse } td, th { border: 1px solid var(--line); padding: 0.3rem 0.6rem;
  text-align: left; vertical-align: top }
a { color: LinkText }
label, input { display: block; width: 100%; box-sizing: border-box } label { margin: 1rem 0 }
input, button { font: inherit; padding: 0.4rem 0.6rem }
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** Nothing but the one style may be loaded or run, and no other page may show these in a frame. */
const policyFor = (formTarget: "'none'" | "'self'") =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    `form-action ${formTarget}`,
    "frame-ancestors 'none'",
  ].join('; ')

/** A browser that is to say nothing of where it comes from says of a form, too, that it is from nowhere. */
const plainHeaders = {
  'content-security-policy': policyFor("'none'"),
  'referrer-policy': 'no-referrer',
}
const formHeaders = {
  'content-security-policy': policyFor("'self'"),
  'referrer-policy': 'same-origin',
}

/** Answers with a page of ours. `content` is HTML we wrote ourselves; `title` is plain text. */
export function sendPage(
  reply: FastifyReply,
  { title, content, hasForm = false }: { title: string; content: string; hasForm?: boolean },
): FastifyReply {
  return reply
    .headers(hasForm ? formHeaders : plainHeaders)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
<style>${style}</style>
<main>
${content}
</main>
</html>
`)
}

/** Text as it may stand in HTML. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
