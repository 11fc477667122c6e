/** Hands the engine's sources to a browser, as JavaScript, and takes what the browser makes of them. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

const sources = new URL('../../../packages/engine/src/', import.meta.url)

/** A browser has no files. */
const kernelBytes = `
  const response = await fetch('/render/kernel.wasm')
  const bytes = new Uint8Array(await response.arrayBuffer())
  export const readKernelBytes = () => bytes`

/** What letters a page is loaded with the plan of the page, which never calls it. */
const lettering = 'export const createCanvas = 0, ImageData = 0, GlobalFonts = 0, fileURLToPath = 0'
const worldFonts = 'export const isWritable = 0, familiesFor = 0'

/** What a browser loads in the place of modules that only Node can load. */
const standIns = {
  '/render/kernel-bytes.ts': asModule(kernelBytes),
  '/page/world-fonts.ts': asModule(worldFonts),
  '@napi-rs/canvas': asModule(lettering),
  'node:url': asModule(lettering),
  '@fontsource/': '/fonts/',
}

/** Without these a page has no memory that threads share, which the kernels work in. */
const isolation = [
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-embedder-policy', 'require-corp'],
] as const

export type EngineServer = {
  /** A page that calls a function of the engine. */
  address: string
  /** What the function gives, once a browser has opened the page. */
  answer: Promise<unknown>
  close: () => void
}

/** Serves a page that calls the function `name`, which `file` exports. */
export async function serveEngine(file: string, name: string): Promise<EngineServer> {
  const { promise: answer, resolve, reject } = Promise.withResolvers<unknown>()
  const server = createServer(async (request, response) => {
    const { method, url = '/' } = request
    for (const [name, value] of isolation) response.setHeader(name, value)
    try {
      if (method === 'POST') resolve(readAnswer(await json(request)))
      else if (url === '/') response.setHeader('content-type', 'text/html').write(page(file, name))
      else response.setHeader('content-type', typeOf(url)).write(await readSource(url))
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

function page(file: string, name: string): string {
  return `<!doctype html><link rel="icon" href="data:,">
    <script type="importmap">${JSON.stringify({ imports: standIns })}</script>
    <script type="module">
      const answer = await import('/${file}').then(({ ${name} }) => ${name}()).then(
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

async function readSource(path: string): Promise<string | Uint8Array> {
  const file = new URL(`.${path}`, sources)
  return path.endsWith('.ts') ? stripTypeScriptTypes(await readFile(file, 'utf8')) : readFile(file)
}

function typeOf(path: string): string {
  return path.endsWith('.ts') ? 'text/javascript' : 'application/wasm'
}

function asModule(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`
}
