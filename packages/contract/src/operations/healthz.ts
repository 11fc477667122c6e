import { z } from 'zod'
import { operation } from '../operation.ts'

export const healthz = operation({
  id: 'healthz',
  method: 'GET',
  path: '/healthz',
  summary: 'Is the program alive?',
  auth: 'none',
  rateLimit: 'none',
  answer: z.object({ status: z.literal('alive') }),
  errors: [],
  examples: { answer: { status: 'alive' } },
})
