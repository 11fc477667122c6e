import { operations } from '@newcharactersheet/contract'
import { describeAccount } from '../auth/describe-account.ts'
import { route } from './route.ts'

export const getAccount = route(operations.getAccount, ({ context, caller }) =>
  describeAccount(context.db, caller),
)
