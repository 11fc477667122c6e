import { describeCall } from './openapi/call.ts'
import { type JsonSchema, schemaCollector } from './openapi/schemas.ts'
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
  const { named, schemaOf } = schemaCollector()
  const paths: Record<string, JsonSchema> = {}
  // Safe: every operation is an Operation; the list only remembers the exact shapes of each.
  for (const call of Object.values(operations) as Operation[]) {
    const path = call.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [call.method.toLowerCase()]: describeCall(call, schemaOf) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'newcharactersheet API',
      version: '1.0.0',
      description: 'Generate character sheets and scenes programmatically.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: options.serverUrl }],
    paths,
    components: { schemas: named, headers, securitySchemes },
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
    description: 'A browser session; calls other than GET must come from a page of this site',
  },
}

const headers = {
  'X-Request-Id': header('Names this request; say it when you report a problem'),
  RateLimit: header('What is left of each limit, and the seconds until it is full again'),
  'RateLimit-Policy': header('The limits this call counts against'),
  'Retry-After': header('Seconds to wait before trying again'),
}

function header(description: string) {
  return { description, schema: { type: 'string' } }
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
