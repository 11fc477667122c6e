/** Hands a page to a browser, and takes what the browser makes of it. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** Without these a page has no memory that threads share, which the kernels work in. */
const isolation = [
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-embedder-policy', 'require-corp'],
] as const

export type Page = {
  /** A promise, as JavaScript: what the page answers. */
  script: string
  /** What modules are loaded from in the place of others. */
  imports: Readonly<Record<string, string>>
  /** What lies at every other path. */
  read: (path: string) => Promise<{ type: string; body: string | Uint8Array }>
}

export type Served = {
  address: string
  /** What the page answers, once a browser has opened it. */
  answer: Promise<unknown>
  close: () => void
}

export async function servePage({ script, imports, read }: Page): Promise<Served> {
  const { promise: answer, resolve, reject } = Promise.withResolvers<unknown>()
  const server = createServer(async (request, response) => {
    const { method, url = '/' } = request
    for (const [name, value] of isolation) response.setHeader(name, value)
    try {
      if (method === 'POST') resolve(readAnswer(await json(request)))
      else {
        const page = { type: 'text/html', body: pageOf(script, imports) }
        const { type, body } = url === '/' ? page : await read(url)
        response.setHeader('content-type', type).write(body)
      }
    } catch (error) {
      reject(error)
    }
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Safe: it listens at a port.
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, answer, close: () => server.close() }
}

function pageOf(script: string, imports: Page['imports']): string {
  return `<!doctype html><link rel="icon" href="data:,">
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">
      const answer = await Promise.resolve().then(() => ${script}).then(
        (value) => ({ value }),
        (error) => ({ problem: String(error.stack) }))
      await fetch('/', { method: 'POST', body: JSON.stringify(answer) })
    </script>`
}

/** What the page sends: the value, or why there is none. */
function readAnswer(answer: unknown): unknown {
  // Safe: nobody but our own page sends it.
  const { value, problem } = answer as { value?: unknown; problem?: string }
  if (problem !== undefined) throw new Error(`in the browser: ${problem}`)
  return value
}
