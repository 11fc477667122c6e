import { operations } from '@newcharactersheet/contract'
import { describeAccount } from '../auth/describe-account.ts'
import { setPassword as set } from '../auth/set-password.ts'
import { route } from './route.ts'

export const setPassword = route(operations.setPassword, async ({ context, caller, body }) => {
  await set(context, caller, body)
  return describeAccount(context.db, caller)
})
