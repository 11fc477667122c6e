import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { keyBounds } from '../shapes/api-key.ts'
import { id } from '../shapes/id.ts'
import { text } from '../shapes/text.ts'

export const createApiKey = operation({
  id: 'createApiKey',
  method: 'POST',
  path: '/api/api-keys',
  summary: 'Create a new API key',
  description:
    'The plaintext key is returned only once. A key can make keys no wider than itself: with its ' +
    'scopes at most, ending no later; a key with a limit of its own makes none.',
  isIdempotent: true,
  body: z
    .object({
      label: text({ max: limits.labelCharacters }).default('API key'),
      scopes: keyBounds.scopes.min(1).optional(),
      expiresAt: keyBounds.expiresAt.optional(),
      dailyLimit: keyBounds.dailyLimit.optional(),
      monthlyCredits: keyBounds.monthlyCredits.optional(),
    })
    .meta({ id: 'CreateApiKeyRequest' }),
  status: 201,
  answer: z.object({ key: z.string(), keyId: id }),
  errors: ['WRONG_STATE'],
  examples: {
    body: { label: 'production' },
    answer: { key: 'ncs_dG9rZW4', keyId: 'a1b2c3' },
  },
})
