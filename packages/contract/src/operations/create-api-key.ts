import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { text } from '../shapes/text.ts'

export const createApiKey = operation({
  id: 'createApiKey',
  method: 'POST',
  path: '/api/api-keys',
  summary: 'Create a new API key',
  description: 'The plaintext key is returned only once.',
  body: z
    .object({ label: text({ max: limits.labelCharacters }).default('API key') })
    .meta({ id: 'CreateApiKeyRequest' }),
  status: 201,
  answer: z.object({ key: z.string(), keyId: id }),
  errors: [],
  examples: {
    body: { label: 'production' },
    answer: { key: 'ncs_dG9rZW4', keyId: 'a1b2c3' },
  },
})
