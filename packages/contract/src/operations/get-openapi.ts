import { z } from 'zod'
import { operation } from '../operation.ts'

export const getOpenapi = operation({
  id: 'getOpenapi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This description, as OpenAPI 3.1',
  auth: 'none',
  headers: { 'If-None-Match': 'The ETag of a copy already held' },
  answer: z.record(z.string(), z.unknown()),
  answerHeaders: {
    ETag: 'Changes when the description does',
    'Cache-Control': 'no-cache: a copy may be kept but must be asked about',
  },
  otherAnswers: [{ status: 304, description: 'The copy already held is good' }],
  errors: [],
  examples: { answer: { openapi: '3.1.1' } },
})
