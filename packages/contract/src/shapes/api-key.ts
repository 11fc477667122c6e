import { z } from 'zod'
import { limits } from '../limits.ts'
import { scopes } from '../scopes.ts'
import { credits, id, time } from './id.ts'

/** What a key may do and how much of it. Each is null where there is no bound. */
export const keyBounds = {
  scopes: z.array(z.enum(scopes)).meta({ description: 'What the key may do' }),
  expiresAt: time
    .max(limits.keyExpiresAt)
    .nullable()
    .meta({ description: 'When the key stops working' }),
  dailyLimit: z
    .int()
    .min(1)
    .max(limits.keyDailyLimit)
    .nullable()
    .meta({ description: 'Requests a day (UTC)' }),
  monthlyCredits: credits
    .min(0)
    .max(limits.keyMonthlyCredits)
    .nullable()
    .meta({ description: 'Credits the key may spend in a month (UTC)' }),
}

/** What is told about a key once it exists; the secret itself is shown only when it is made. */
export const apiKey = z
  .object({
    keyId: id,
    label: z.string(),
    last4: z.string(),
    createdAt: time,
    lastUsedAt: time.nullable().meta({ description: 'To the minute; null if never used' }),
    ...keyBounds,
    creditsThisMonth: credits.meta({ description: 'Credits it has spent or set aside this month' }),
  })
  .meta({ id: 'ApiKey' })

export type ApiKey = z.output<typeof apiKey>
