import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Sifted } from '../platform/http/sift-json.ts'
import type { UploadedImage } from '../platform/http/uploads.ts'

/** What was asked for, once it has been checked. */
export type Content = {
  params: unknown
  query: unknown
  body: unknown
  uploads: readonly UploadedImage[]
  texts: Sifted['texts']
}

/**
 * A SHA-256 of what was asked for: of fields and their values, files by theirs. It does not matter
 * how they were sent, in which order, or whether what counts where nothing is said was said.
 */
export async function fingerprintOf(content: Content): Promise<Buffer> {
  const { params, query, body, uploads, texts } = content
  const files = new Map<unknown, string>()
  for (const upload of uploads) files.set(upload, await hashFile(upload.path))
  for (const [token, { path }] of texts) files.set(token, await hashFile(path))
  const plain = inOrder([params, query, body], files)
  return createHash('sha256').update(JSON.stringify(plain)).digest()
}

/** The same value with its fields by name, without those that say nothing, and files as hashes. */
function inOrder(value: unknown, files: ReadonlyMap<unknown, string>): unknown {
  const file = files.get(value)
  if (file !== undefined) return { file }
  if (Array.isArray(value)) return value.map((each) => inOrder(each, files))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => !isBlank(field))
  fields.sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field, files)]))
}

/** A form leaves out what is blank, and so it means the same everywhere. */
function isBlank(field: unknown): boolean {
  return field === undefined || field === '' || (Array.isArray(field) && field.length === 0)
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}
