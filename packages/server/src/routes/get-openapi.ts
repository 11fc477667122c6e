import { buildOpenApi, operations } from '@newcharactersheet/contract'
import { route } from './route.ts'

export const getOpenapi = route(operations.getOpenapi, async ({ context, baseUrl }) =>
  buildOpenApi({ serverUrl: baseUrl, rateLimits: context.config.rateLimits }),
)
