import { describeCall } from './openapi/call.ts'
import { sharedHeaders } from './openapi/headers.ts'
import { errorExamples } from './openapi/refusals.ts'
import { type JsonSchema, schemaCollector } from './openapi/schemas.ts'
import { tags } from './openapi/tags.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

export type RateLimits = {
  readsPerMinute: number
  writesPerMinute: number
  generationsPerMinute: number
  signInsPerMinute: number
  keyRequestsPerDay: number
}

/** The whole contract as an OpenAPI 3.1 document, with the limits this server keeps. */
export function buildOpenApi(options: { serverUrl: string; rateLimits: RateLimits }): JsonSchema {
  const schemas = schemaCollector()
  const paths: Record<string, JsonSchema> = {}
  // Safe: every operation is an Operation; the list only remembers the exact shapes of each.
  const calls = Object.values(operations) as Operation[]
  for (const call of calls) {
    const path = call.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [call.method.toLowerCase()]: describeCall(call, schemas) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'newcharactersheet API',
      version: '1.0.0',
      summary: 'Words in, character reference sheets out.',
      description:
        'Generate character sheets and scenes programmatically. Send `X-API-Key: ncs_…`. Times ' +
        'are milliseconds since 1970. Unknown fields of a request are ignored, wrong types are ' +
        'refused. Every refusal has the one form of the schema `Error`, and its `docs` explains it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    externalDocs: { url: `${options.serverUrl}/docs/errors`, description: 'Every error code' },
    servers: [{ url: options.serverUrl, description: 'This server' }],
    tags,
    paths,
    components: {
      schemas: schemas.named,
      headers: sharedHeaders,
      examples: errorExamples(calls),
      securitySchemes,
    },
    'x-rateLimits': describeLimits(options.rateLimits),
  }
}

/** The name of the session cookie; on https it has `__Secure-` before it. */
export const sessionCookie = 'ncs.session_token'

const securitySchemes = {
  ApiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'ncs_…' },
  Bearer: { type: 'http', scheme: 'bearer', description: 'The same key: Bearer ncs_…' },
  Session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description:
      'A browser session; on https its name has `__Secure-` before it. Calls other than GET must ' +
      'come from a page of this site, which their Origin shows.',
  },
}

/** A limit of 0 is off. */
function describeLimits(rates: RateLimits): JsonSchema {
  const perMinute = (limit: number) => ({ limit, windowSeconds: 60, per: 'ip' })
  return {
    reads: perMinute(rates.readsPerMinute),
    writes: perMinute(rates.writesPerMinute),
    generations: perMinute(rates.generationsPerMinute),
    signIns: perMinute(rates.signInsPerMinute),
    key: { limit: rates.keyRequestsPerDay, windowSeconds: 86_400, per: 'key' },
  }
}
