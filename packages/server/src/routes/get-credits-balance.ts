import { operations } from '@newcharactersheet/contract'
import { readBalance } from '../credits/balance.ts'
import { route } from './route.ts'

export const getCreditsBalance = route(operations.getCreditsBalance, ({ context, caller }) =>
  readBalance(context.db, caller.accountId),
)
