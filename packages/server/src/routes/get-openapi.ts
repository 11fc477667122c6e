import { buildOpenApi, operations } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { route } from './route.ts'

type Document = ReturnType<typeof buildOpenApi>

/** It takes ten milliseconds to write and never changes while the program runs. */
const written = new WeakMap<Context, Document>()

export const getOpenapi = route(operations.getOpenapi, async ({ context, baseUrl }) => {
  const document = written.get(context) ?? write(context, baseUrl)
  return { ...document, servers: [{ url: baseUrl }] }
})

function write(context: Context, serverUrl: string): Document {
  const document = buildOpenApi({ serverUrl, rateLimits: context.config.rateLimits })
  written.set(context, document)
  return document
}
