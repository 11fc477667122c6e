import { z } from 'zod'
import { operation } from '../operation.ts'
import { account, accountExample, personName } from '../shapes/account.ts'

export const updateAccount = operation({
  id: 'updateAccount',
  method: 'PATCH',
  path: '/api/account',
  summary: 'Change your account',
  access: 'full',
  body: z.object({ name: personName.nullable().optional() }),
  answer: account,
  errors: [],
  examples: { body: { name: 'Kay' }, answer: accountExample },
})
