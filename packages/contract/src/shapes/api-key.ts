import { z } from 'zod'
import { id, time } from './id.ts'

/** What is told about a key once it exists; the secret itself is shown only when it is made. */
export const apiKey = z
  .object({
    keyId: id,
    label: z.string(),
    last4: z.string(),
    createdAt: time,
    lastUsedAt: time.nullable().meta({ description: 'To the minute; null if never used' }),
  })
  .meta({ id: 'ApiKey' })

export type ApiKey = z.output<typeof apiKey>
