import { z } from 'zod'
import { operation } from '../operation.ts'
import { creditTransaction } from '../shapes/credit-transaction.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'

export const listCreditTransactions = operation({
  id: 'listCreditTransactions',
  method: 'GET',
  path: '/api/credits/transactions',
  summary: "List the account's credit transactions",
  description: 'Newest first, all there ever were.',
  query: z.object(pageQuery),
  answer: z.object({ transactions: z.array(creditTransaction), nextCursor }),
  errors: [],
  examples: {
    answer: {
      transactions: [
        {
          id: 'txn_abc',
          type: 'spend',
          amount: -12,
          balance: 288,
          description: 'Character sheet',
          createdAt: 1708300000000,
        },
      ],
      nextCursor: null,
    },
  },
})
