import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import { creditTransaction } from '../shapes/credit-transaction.ts'
import { credits, id } from '../shapes/id.ts'
import { text } from '../shapes/text.ts'

export const adminGrantCredits = operation({
  id: 'adminGrantCredits',
  method: 'POST',
  path: '/api/admin/accounts/:uid/grants',
  summary: 'Give an account credits',
  description: 'They are top-up credits, which never expire. Operators may give to themselves.',
  access: 'full',
  isForOperators: true,
  isIdempotent: true,
  params: z.object({ uid: id }),
  body: z
    .object({
      amount: credits.min(1).max(limits.grantCredits),
      description: text({ max: 200 }).default('Granted by the operator'),
    })
    .meta({ id: 'AdminGrantCreditsRequest' }),
  status: 201,
  answer: creditTransaction,
  errors: ['NOT_FOUND'],
  examples: {
    params: { uid: 'fWx8k2mN' },
    body: { amount: 500 },
    answer: {
      id: 'txn_abc',
      type: 'grant',
      amount: 500,
      balance: 788,
      description: 'Granted by the operator',
      createdAt: 1708300000000,
    },
  },
})
