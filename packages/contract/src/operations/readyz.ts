import { z } from 'zod'
import { operation } from '../operation.ts'

const check = z.object({ ok: z.boolean(), milliseconds: z.number() })

const readiness = z
  .object({
    status: z.enum(['ready', 'not ready']),
    checks: z.object({ database: check, storage: check, engine: check }),
  })
  .meta({ id: 'Readiness' })

export const readyz = operation({
  id: 'readyz',
  method: 'GET',
  path: '/readyz',
  summary: 'Can the program do its work?',
  description: 'Asks the database, writes and reads a probe file, and asks the engine.',
  auth: 'none',
  rateLimit: 'none',
  answer: readiness,
  otherAnswers: [
    {
      status: 503,
      description: 'Something it stands on does not answer',
      shape: readiness,
      example: {
        status: 'not ready',
        checks: {
          database: { ok: false, milliseconds: 2000 },
          storage: { ok: true, milliseconds: 1.2 },
          engine: { ok: true, milliseconds: 0.3 },
        },
      },
    },
  ],
  errors: [],
  examples: {
    answer: {
      status: 'ready',
      checks: {
        database: { ok: true, milliseconds: 0.6 },
        storage: { ok: true, milliseconds: 1.2 },
        engine: { ok: true, milliseconds: 0.3 },
      },
    },
  },
})
