import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { STATUS_CODES } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import { errorStatus } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'

const { app } = await openTestApp({ hasWorker: false })
const folder = join(import.meta.dirname, '../../../../docs/errors')
const codes = Object.entries(errorStatus)

test('every code has a page, and every page is a code', () => {
  assert.deepEqual(readdirSync(folder).sort(), codes.map(([code]) => `${code}.md`).sort())
})

test('a page says the status of its code and shows an answer of it', () => {
  for (const [code, status] of codes) {
    const page = readFileSync(join(folder, `${code}.md`), 'utf8')
    const phrase = status === 413 ? 'Content Too Large' : STATUS_CODES[status]
    const expected = status === 422 ? 'Unprocessable Content' : phrase
    assert.ok(page.startsWith(`# ${code}\n\n**${status} ${expected}**\n`), code)
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    assert.deepEqual(headings, ['What happened', 'Why', 'What to do', 'Example'], code)

    const example = /```http\n(.*?)\n\n(.*?)\n```/s.exec(page)
    const [, head = '', body = ''] = example ?? []
    assert.ok(head.startsWith(`HTTP/1.1 ${status} `), code)
    const { error } = JSON.parse(body)
    assert.equal(error.code, code)
    assert.match(error.docs, new RegExp(`/docs/errors/${code}$`))
    assert.ok(head.includes(`X-Request-Id: ${error.requestId}`), code)
    assert.equal(Array.isArray(error.fields), status === 400, code)
    if (status === 429 || status === 503) assert.match(head, /^Retry-After: \d+$/m, code)
    if (status === 402) assert.ok(error.required > error.balance, code)
  }
})

test('200: the docs URL of a refusal leads to its page, as HTML and as Markdown', async () => {
  const refusal = await app.inject('/api/nothing')
  const { pathname } = new URL(refusal.json().error.docs)
  for (const path of [pathname, ...codes.map(([code]) => `/docs/errors/${code}`)]) {
    const html = await app.inject(path)
    assert.equal(html.statusCode, 200, path)
    assert.equal(html.headers['content-type'], 'text/html; charset=utf-8')
    assert.ok(html.body.includes(`<h1>${path.split('/').at(-1)}</h1>`), path)
    const markdown = await app.inject(`${path}.md`)
    assert.equal(markdown.headers['content-type'], 'text/markdown; charset=utf-8')
    assert.ok(markdown.body.startsWith('# '), path)
  }
})

test('200: the index names every code with its status', async () => {
  const html = await app.inject('/docs/errors')
  const markdown = await app.inject('/docs/errors.md')
  assert.equal(html.statusCode, 200)
  for (const [code, status] of codes) {
    assert.ok(html.body.includes(`<a href="/docs/errors/${code}">${code}</a>`), code)
    assert.ok(markdown.body.includes(`| [${code}](/docs/errors/${code}) | ${status} |`), code)
  }
})

test('a page runs nothing, loads nothing, and its links lead to pages', async () => {
  for (const path of ['/', '/docs/errors', ...codes.map(([code]) => `/docs/errors/${code}`)]) {
    const { headers, body } = await app.inject(path)
    const policy = String(headers['content-security-policy'])
    assert.match(policy, /^default-src 'none'; style-src 'sha256-[\w+/=]+';/)
    assert.doesNotMatch(policy, /unsafe/)
    assert.doesNotMatch(body, /<script|<img|<link|\sstyle=|\son\w+=/i, path)
    const links = [...body.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link)
    for (const link of new Set(links))
      assert.equal((await app.inject(link)).statusCode, 200, `${path} → ${link}`)
  }
})

test('404: a code that is none has no page', async () => {
  for (const page of ['NOTHING', 'NOT_FOUND.html', 'not_found', '..%2Fwords', '__proto__', '']) {
    const answer = await app.inject(`/docs/errors/${page}`)
    assert.equal(answer.statusCode, 404, page)
    assert.equal(answer.json().error.code, 'NOT_FOUND')
  }
})
