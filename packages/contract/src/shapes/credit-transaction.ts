import { z } from 'zod'
import { credits, id, time } from './id.ts'

/** One line of an account's history. */
export const creditTransaction = z
  .object({
    id,
    type: z.enum(['purchase', 'grant', 'subscription', 'spend', 'refund', 'expire', 'clawback']),
    amount: credits.meta({ description: 'Negative when credits leave the account' }),
    balance: credits.meta({ description: 'The total after it' }),
    description: z.string(),
    createdAt: time,
  })
  .meta({ id: 'CreditTransaction' })

export type CreditTransaction = z.output<typeof creditTransaction>
