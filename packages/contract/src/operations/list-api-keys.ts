import { z } from 'zod'
import { operation } from '../operation.ts'
import { apiKey } from '../shapes/api-key.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'

export const listApiKeys = operation({
  id: 'listApiKeys',
  method: 'GET',
  path: '/api/api-keys',
  summary: 'List your API keys',
  description:
    'Metadata only, newest first. Plaintext key secrets are never returned after creation.',
  query: z.object(pageQuery),
  answer: z.object({ keys: z.array(apiKey), nextCursor }),
  errors: [],
  examples: {
    answer: {
      keys: [
        {
          keyId: 'a1b2c3',
          label: 'my-agent',
          last4: 'Zw4x',
          createdAt: 1708300000000,
          lastUsedAt: 1708300060000,
          scopes: ['read', 'write', 'generate', 'billing'],
          expiresAt: null,
          dailyLimit: null,
          monthlyCredits: null,
          creditsThisMonth: 24,
        },
      ],
      nextCursor: null,
    },
  },
})
