import { z } from 'zod'
import { operation } from '../operation.ts'
import { id, time } from '../shapes/id.ts'

const session = z
  .object({
    id,
    isCurrent: z.boolean(),
    createdAt: time,
    expiresAt: time,
    userAgent: z.string().nullable(),
  })
  .meta({ id: 'Session' })

export const listSessions = operation({
  id: 'listSessions',
  method: 'GET',
  path: '/api/auth/sessions',
  summary: 'List where you are signed in',
  access: 'full',
  answer: z.object({ sessions: z.array(session) }),
  errors: [],
  examples: {
    answer: {
      sessions: [
        {
          id: '5e55',
          isCurrent: true,
          createdAt: 1708300000000,
          expiresAt: 1708904800000,
          userAgent: 'Mozilla/5.0',
        },
      ],
    },
  },
})
