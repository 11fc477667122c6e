import { z } from 'zod'
import { operation } from '../operation.ts'
import { creditTransaction } from '../shapes/credit-transaction.ts'
import { credits } from '../shapes/id.ts'

export const getCreditsBalance = operation({
  id: 'getCreditsBalance',
  method: 'GET',
  path: '/api/credits/balance',
  summary: 'Get credit balance and recent transactions',
  description:
    'Subscription credits are spent first and expire with their cycle; top-up credits never expire.',
  answer: z
    .object({
      balance: credits,
      subscriptionCredits: credits,
      topUpCredits: credits,
      tier: z.string(),
      totalPurchased: credits,
      totalSpent: credits,
      transactions: z.array(creditTransaction),
    })
    .meta({ id: 'CreditsBalance' }),
  errors: [],
  examples: {
    answer: {
      balance: 1000,
      subscriptionCredits: 0,
      topUpCredits: 1000,
      tier: 'free',
      totalPurchased: 1000,
      totalSpent: 0,
      transactions: [
        {
          id: 'txn_abc',
          type: 'purchase',
          amount: 1000,
          balance: 1000,
          description: 'Starter credit pack',
          createdAt: 1708300000000,
        },
      ],
    },
  },
})
