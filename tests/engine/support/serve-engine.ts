/** Hands the engine's sources to a browser, as JavaScript, and takes what the browser makes of them. */
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { type Served, servePage } from './serve-page.ts'

const sources = new URL('../../../packages/engine/src/', import.meta.url)

/** A browser has no files. */
const kernelBytes = `
  const response = await fetch('/render/kernel.wasm')
  const bytes = new Uint8Array(await response.arrayBuffer())
  export const readKernelBytes = () => bytes`

/** A prompt is read without waiting for anything. */
const languageText = `
  export function readLanguageText(language) {
    const request = new XMLHttpRequest()
    request.open('GET', '/brief/lexicon/languages/' + language + '.txt', false)
    request.send()
    return request.responseText
  }`

/** What letters a page is loaded with the plan of the page, which never calls it. */
const lettering = 'export const createCanvas = 0, ImageData = 0, GlobalFonts = 0, fileURLToPath = 0'
const worldFonts = 'export const isWritable = 0, familiesFor = 0'

/** What a browser loads in the place of modules that only Node can load. */
const standIns = {
  '/render/kernel-bytes.ts': asModule(kernelBytes),
  '/brief/lexicon/languages/language-text.ts': asModule(languageText),
  '/page/world-fonts.ts': asModule(worldFonts),
  '@napi-rs/canvas': asModule(lettering),
  'node:url': asModule(lettering),
  '@fontsource/': '/fonts/',
}

/** Serves a page that calls the function `name`, which `file` exports. */
export function serveEngine(file: string, name: string): Promise<Served> {
  const script = `import('/${file}').then(({ ${name} }) => ${name}())`
  return servePage({ script, imports: standIns, read: readSource })
}

async function readSource(path: string) {
  const file = new URL(`.${path}`, sources)
  if (path.endsWith('.txt'))
    return { type: 'text/plain; charset=utf-8', body: await readFile(file, 'utf8') }
  if (!path.endsWith('.ts')) return { type: 'application/wasm', body: await readFile(file) }
  return { type: 'text/javascript', body: stripTypeScriptTypes(await readFile(file, 'utf8')) }
}

function asModule(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`
}
