import { z } from 'zod'
import { operation } from '../operation.ts'

export const getOpenapi = operation({
  id: 'getOpenapi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This description, as OpenAPI 3.1',
  auth: 'none',
  answer: z.record(z.string(), z.unknown()),
  errors: [],
  examples: { answer: { openapi: '3.1.1' } },
})
