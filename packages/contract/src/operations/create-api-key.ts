import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { text } from '../shapes/text.ts'

/** A key without the limit that was asked for could do more than its maker meant: it is not made. */
const notYet = z
  .never({ error: 'is not available yet' })
  .optional()
  .meta({ description: 'Not available yet: a request that names it is refused' })

export const createApiKey = operation({
  id: 'createApiKey',
  method: 'POST',
  path: '/api/api-keys',
  summary: 'Create a new API key',
  description: 'The plaintext key is returned only once.',
  body: z
    .object({
      label: text({ max: limits.labelCharacters }).default('API key'),
      scopes: notYet,
      expiresAt: notYet,
      dailyLimit: notYet,
      monthlyCredits: notYet,
    })
    .meta({ id: 'CreateApiKeyRequest' }),
  status: 201,
  answer: z.object({ key: z.string(), keyId: id }),
  errors: [],
  examples: {
    body: { label: 'production' },
    answer: { key: 'ncs_dG9rZW4', keyId: 'a1b2c3' },
  },
})
