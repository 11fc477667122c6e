import { z } from 'zod'
import { operation } from '../operation.ts'
import { managedAccount, managedAccountExample } from '../shapes/account.ts'
import { id } from '../shapes/id.ts'

export const adminGetAccount = operation({
  id: 'adminGetAccount',
  method: 'GET',
  path: '/api/admin/accounts/:uid',
  summary: 'Get an account of this server',
  access: 'full',
  isForOperators: true,
  params: z.object({ uid: id }),
  answer: managedAccount,
  errors: ['NOT_FOUND'],
  examples: { params: { uid: 'fWx8k2mN' }, answer: managedAccountExample },
})
