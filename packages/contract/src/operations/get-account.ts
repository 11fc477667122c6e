import { operation } from '../operation.ts'
import { account, accountExample } from '../shapes/account.ts'

export const getAccount = operation({
  id: 'getAccount',
  method: 'GET',
  path: '/api/account',
  summary: 'Get your account',
  answer: account,
  errors: [],
  examples: { answer: accountExample },
})
