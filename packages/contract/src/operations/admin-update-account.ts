import { z } from 'zod'
import { operation } from '../operation.ts'
import { managedAccount, managedAccountExample, someFeatures } from '../shapes/account.ts'
import { id } from '../shapes/id.ts'

export const adminUpdateAccount = operation({
  id: 'adminUpdateAccount',
  method: 'PATCH',
  path: '/api/admin/accounts/:uid',
  summary: 'Suspend an account, switch its features, or make it an operator',
  description:
    'Suspending ends its sessions at once and refuses its keys. Only the owner appoints ' +
    'operators and changes their accounts, and the owner cannot be suspended.',
  access: 'full',
  isForOperators: true,
  params: z.object({ uid: id }),
  body: z
    .object({
      isSuspended: z.boolean().optional(),
      features: someFeatures.optional(),
      role: z.enum(['operator', 'member']).optional(),
    })
    .meta({ id: 'AdminUpdateAccountRequest' }),
  answer: managedAccount,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
  examples: {
    params: { uid: 'fWx8k2mN' },
    body: { isSuspended: true },
    answer: { ...managedAccountExample, suspendedAt: 1708300000000 },
  },
})
